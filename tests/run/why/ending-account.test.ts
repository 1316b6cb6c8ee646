import { describe, expect, it } from "vitest";
import { compileStory } from "../../../src/author/story-book.ts";
import type { Book } from "../../../src/ink/book.ts";
import { Library } from "../../../src/run/keep/library.ts";
import type { Session } from "../../../src/run/keep/session.ts";
import { listFinds } from "../../../src/run/show/finds.ts";
import { writeFinds } from "../../../src/run/show/finds-words.ts";
import { accountLines } from "../../../src/run/why/account.ts";
import { accountOfEnding } from "../../../src/run/why/ending-account.ts";
import { smallBook } from "../../book.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";
import { threeEndings } from "./book.ts";

const libraryOf = (book: Book): Library => new Library(book, memoryShelf(), "0.1.0");

function play(library: Library, ids: string): Session {
  const session = library.begin({ seed: 1 });
  for (const id of ids.split(" ")) session.decide(id);
  return session;
}

function told(library: Library, session: Session): string[] {
  const account = accountOfEnding(session, library.waysFound(session));
  if (!account) throw new Error("The run has not ended.");
  return accountLines(account);
}

describe("what a run came to", () => {
  it("is the end, how many were found, what was kept, who lived, and what it hung on", () => {
    const library = libraryOf(threeEndings());
    expect(told(library, play(library, "beach.wrote beach.sent_it"))).toEqual([
      "What this run came to",
      "",
      "The end: Read",
      "You have found 1 of 3 ways for it to end: this one.",
      expect.stringMatching(/^On this way: 2 decisions, and some \d+ of the book’s \d+ words\.$/),
      "",
      "The letters, and who lived",
      "Sent: the first letter.",
      "Struck by the censor: 1 place in the first letter.",
      "You lived.",
      "Dead: Kashiwara.",
      "",
      "What it hung on",
      "The game has tried each of these otherwise, with all else as you decided it, and the run came to another end.",
      "  1. Ash, 19 June 1944, noon: Write home",
      "     The first letter was begun. With “Sleep” it would have ended otherwise.",
      "  2. Ash, 19 June 1944, noon: Send it",
      "     The first letter went out with the mail; so it came to this end. With “Sit” it would have ended otherwise.",
      "",
      "A way not taken",
      "  2. Ash, 19 June 1944, noon: Swim",
      "     You have tried it in no run yet.",
    ]);
  });

  it("counts the ends of every kept run, and of the ways that were left", () => {
    const library = libraryOf(threeEndings());
    play(library, "beach.slept beach.swam");
    const session = play(library, "beach.wrote beach.sent_it");
    expect(told(library, session)[3]).toBe(
      "You have found 2 of 3 ways for it to end, and this one for the first time.",
    );
    session.goTo(1);
    session.decide("beach.sat");
    expect(told(library, session)[3]).toBe(
      "You have found 3 of 3 ways for it to end, and this one for the first time.",
    );
    const again = play(library, "beach.slept beach.sat");
    expect(told(library, again)[3]).toBe(
      "You have come to this end before. You have found 3 of 3 ways for it to end.",
    );
  });

  it("names no way that was tried in any run, and none at all once all were", () => {
    const library = libraryOf(threeEndings());
    play(library, "beach.slept beach.swam");
    const session = play(library, "beach.wrote beach.sent_it");
    expect(told(library, session).slice(-2)).toEqual([
      "  2. Ash, 19 June 1944, noon: Sit",
      "     You have tried it in no run yet.",
    ]);
    play(library, "beach.wrote beach.sat");
    expect(told(library, session)).not.toContain("A way not taken");
  });

  it("names a way not taken in each of the last three chapters that have one, the latest last", () => {
    const chapter = (number: number) =>
      `# chapter: ${number}\n# title: Part ${number}\n# when: June 1944\nSand.\n* (on${number}) [On ${number}]\n* (off${number}) [Off ${number}]\n- Ash.\n`;
    const library = libraryOf(
      smallBook(`-> a\n=== a\n${[1, 2, 3, 4].map(chapter).join("")}The end. # end: thirst\n-> END\n`),
    );
    const lines = told(library, play(library, "a.on1 a.on2 a.on3 a.on4"));
    expect(lines.filter((line) => /: Off \d$/.test(line))).toEqual([
      expect.stringMatching(/^ {2}4\. Part 4, .*: Off 4$/),
      expect.stringMatching(/^ {2}3\. Part 3, .*: Off 3$/),
      expect.stringMatching(/^ {2}2\. Part 2, .*: Off 2$/),
    ]);
    expect(lines).toContain("Ways not taken");
  });

  it("says of a man who was killed whom he left alive as far as was told", () => {
    const library = libraryOf(threeEndings());
    const lines = told(library, play(library, "beach.slept beach.swam"));
    expect(lines).toContain("You died.");
    expect(lines).toContain("Alive when you last heard of them: Kashiwara.");
  });

  it("in a book of somebody else's is what means something there", () => {
    const ink = "One.\n* [A]\n  You went.\n* [B]\n  You stayed.\n- The end of it.\n-> END\n";
    const { book } = compileStory({ read: (path) => (path === "main.ink" ? ink : undefined) });
    if (!book) throw new Error("The book does not compile.");
    const library = libraryOf(book);
    const session = library.begin({ seed: 1 });
    session.decide(session.scene.options[0]?.id ?? "");
    const lines = told(library, session);
    expect(lines).toContain("The end");
    expect(lines).toContain("There is no other way for it to end.");
    expect(lines.slice(-2)).toEqual(["  1. B", "     You have tried it in no run yet."]);
    expect(lines.join("\n")).not.toMatch(/kept|lived|letter/);
  });

  it("says what the child was to be called, and what became of each letter that says so", () => {
    const library = libraryOf(
      smallBook(`-> beach
=== beach
On.
* (wrote) [Write]
    ~ name_child(MUGIKO)
    ~ draft(LETTER_ONE)
    Call her Mugiko. # letter: letter_one
    ~ draft(LETTER_TWO)
    It is hot. # letter: letter_two
    ~ draft(LETTER_THREE)
    How is Mugiko? # letter: letter_three
    ~ receive(KINU_LETTER)
    Her name is Mugiko. # letter: kinu_letter
    ~ receive(GENERAL_DRAWINGS)
    ~ receive(PAK_PAGE)
    ~ bury(GENERAL_DRAWINGS)
    ~ bury(PAK_PAGE)
- Evening.
* (sent) [Send it]
    ~ send(LETTER_ONE)
    ~ burn(LETTER_TWO)
    ~ burn(LETTER_THREE)
    ~ carry(KINU_LETTER)
- There. # end: sea
-> END
`),
    );
    const lines = told(library, play(library, "beach.wrote beach.sent"));
    const from = lines.indexOf("The letters, and who lived") + 1;
    expect(lines.slice(from, from + 6)).toEqual([
      "In the bag: Pak’s page and the general’s drawings.",
      "Sent: the first letter.",
      "Burned: the second letter and the third letter.",
      "Kept inside the shirt: Kinu’s letter.",
      "The child’s name: Mugiko, in the first letter (sent), the third letter (burned) and Kinu’s letter (kept inside the shirt).",
      "You lived.",
    ]);
  });

  it("counts no ways where a book has but one", () => {
    const library = libraryOf(
      smallBook("-> sea\n=== sea\nOn.\n* (went) [Go]\n- There. # end: sea\n-> END\n"),
    );
    expect(told(library, play(library, "sea.went"))[3]).toBe("There is no other way for it to end.");
    expect(told(library, play(library, "sea.went"))[3]).toBe(
      "You have come to this end before; there is no other.",
    );
  });

  it("counts the words of this way as the finds count those of all ways of all runs, and both say which", () => {
    const library = libraryOf(threeEndings());
    const session = play(library, "beach.wrote beach.sent_it");
    const onThisWay = () =>
      /^On this way: 2 decisions, and some (\d+) of the book’s (\d+) words/m.exec(
        told(library, session).join("\n"),
      );
    const onAll = () => writeFinds(listFinds(library.record)).summary.join("\n");
    const [, read = "", all = ""] = onThisWay() ?? [];
    expect(onAll()).toMatch(`${read} of ${all} words read`);
    play(library, "beach.slept beach.swam");
    expect(onThisWay()?.[1]).toBe(read);
    expect(Number(/(\d+) of \d+ words/.exec(onAll())?.[1])).toBeGreaterThan(Number(read));
  });

  it("counts no words of an option that was not offered, as the finds do not", () => {
    const library = libraryOf(threeEndings());
    const lines = told(library, play(library, "beach.slept beach.sat")).join("\n");
    const [, read] = /some (\d+) of the book/.exec(lines) ?? [];
    expect(writeFinds(listFinds(library.record)).summary.join("\n")).toMatch(`${read} of `);
  });

  it("is nothing before the end", () => {
    const library = libraryOf(threeEndings());
    const session = play(library, "beach.slept");
    expect(accountOfEnding(session, library.waysFound(session))).toBeUndefined();
  });
});
