import { expect, it } from "vitest";
import { DraftLibrary } from "../../src/run/draft/draft-library.ts";
import { rowsBelow } from "../../src/terminal/below.ts";
import { smallBook } from "../book.ts";
import { memoryShelf } from "../plain/memory-shelf.ts";
import { reader } from "./reader.ts";

const LONG = Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 1} of the long passage.`).join(
  "\n",
);
const INK = `
-> ash
=== ash
# chapter: 1 # title: Ash
Flour does this too.
* (left) [Left]
    Left it is.
    ${LONG}
* (right) [Right]
    Right it is.
-
* (up) [Up]
    Up.
* (down) [Down]
    Down.
* (stay) [Stay]
    You stay.
- The sun goes into the sea. # end: sunset
-> END`;

const shelf = memoryShelf();
const draft = (was = "", is = ""): DraftLibrary =>
  new DraftLibrary(smallBook(INK.replace(was, is)), shelf, "0.1.0");

/** Somebody reading a draft, past its first card. */
function writer(inside: Parameters<typeof reader>[0] = {}) {
  const me = reader({ library: draft(), inside: () => [{ title: "Body", lines: ["dry"] }], ...inside });
  me.ask({ do: "open", request: draft().unkept({ kind: "title" }) });
  me.press(" ");
  return me;
}

it("a save shows the new words at the same place of the same decision", () => {
  const me = writer();
  me.press("1", " ");
  const before = me.lines();
  expect(before.join("\n")).toContain("Paragraph 25 of the long passage.");
  expect(me.goOnIn(draft("Paragraph 25 of", "Paragraph twenty-five of"))).toEqual([]);
  expect(me.lines()).toEqual(
    before.map((line) => line.replace("Paragraph 25 of", "Paragraph twenty-five of")),
  );
});

it("what was changed out of sight comes into sight", () => {
  const me = writer();
  me.press("1", "home");
  expect(me.shows()).not.toContain("Paragraph 38");
  me.goOnIn(draft("Paragraph 38 of", "Paragraph no. 38 of"));
  expect(me.shows()).toContain("Paragraph no. 38 of");
});

it("what was changed on another leaf is turned to, and a new leaf before it turns nothing", () => {
  const begun = "-> ash\n";
  const me = reader({ library: draft(begun, "It begins.\n-> ash\n") });
  me.ask({ do: "open", request: draft().unkept({ kind: "title" }) });
  me.press(" ", " ");
  expect(me.shows()).toContain("Flour does this too.");
  me.goOnIn(draft(begun, "It has begun.\n-> ash\n"));
  expect(me.shows()).toContain("It has begun.");
  me.goOnIn(draft());
  me.press(" ");
  expect(me.shows()).toContain("Flour does this too.");
  me.goOnIn(draft("[Left]", "[To the left]"));
  expect(me.shows()).toContain("› 1  To the left");
});

it("a card and an option that is marked stay", () => {
  const onCard = reader({ library: draft() });
  onCard.ask({ do: "open", request: draft().unkept({ kind: "title" }) });
  onCard.goOnIn(draft("[Left]", "[To the left]"));
  expect(onCard.shows()).toContain("A S H");
  const me = writer();
  me.press("down");
  me.goOnIn(draft("[Right]", "[To the right]"));
  expect(me.shows()).toContain("› 2  To the right");
});

it("a run that has parted stands before its options, and that is told", () => {
  const me = writer();
  me.press("2", "1", "down");
  expect(me.shows()).toContain("The end");
  const [told] = me.goOnIn(draft("* (up) [Up]\n    Up.\n", ""));
  expect(told).toContain("decision 2, “ash.up”, is no longer in the book");
  expect(me.shows()).toContain("› 1  Down");
  expect(me.shows()).toContain("  2  Stay");
});

it("what is laid over the page stays open where nothing of the story is in it, and is closed where there is", () => {
  const kindAfterSave = (...keys: string[]) => {
    const me = writer();
    me.press("2", ...keys);
    me.goOnIn(draft("Right it is", "Right it always is"));
    const { page } = me;
    me.press("escape");
    if (page.kind !== "reading") expect(me.shows()).toContain("Right it always is");
    return page.kind;
  };
  expect(["?", "o", "s", "v"].map((key) => kindAfterSave(key))).toEqual(["help", "settings", "ask", "paper"]);
  expect(["h", "b", "l", "i"].map((key) => kindAfterSave(key))).toEqual(Array(4).fill("reading"));
  expect(kindAfterSave("h", "/")).toBe("reading");
});

it("on the title page nothing is begun by a save", () => {
  const me = reader({ library: draft() });
  me.ask({ do: "open", request: { kind: "new" } });
  me.press(" ", "2", "1", "t");
  expect(me.goOnIn(draft("* (up) [Up]\n    Up.\n", ""))).toEqual([]);
  expect(me.page.kind).toBe("title");
  me.goOnIn(draft("Flour does", "Flour always does"));
  me.ask({ do: "open", request: { kind: "new" } });
  me.press(" ");
  expect(me.shows()).toContain("Flour always does");
});

it("v opens what is behind the page while it is watched, and keeps it as it is now", () => {
  let line = "dry";
  const me = writer({ inside: () => [{ title: "Body", lines: [line] }] });
  me.press("v");
  expect(me.shows()).toContain("dry");
  line = "parched";
  me.say(0, []);
  expect(me.shows()).toContain("parched");
  me.press("v");
  expect(me.page.kind).toBe("reading");
  expect(me.shows()).not.toContain("parched");
  const unwatched = writer({ inside: undefined });
  unwatched.press("v");
  expect(unwatched.page.kind).toBe("reading");
  unwatched.press("?");
  expect(unwatched.shows()).not.toContain("watched");
});

it("what is said stands under the page, on its own rows, cut with where the rest is", () => {
  const me = writer();
  const page = me.lines();
  const sayings = [
    {
      words: "chapters/01-ash.ink:12:3 has the same word twice in one sentence, and that is one too many.",
      tone: "text",
    },
    { words: "A second finding.", tone: "quiet" },
  ] as const;
  me.say(3, sayings);
  expect(me.lines().slice(0, 24)).toEqual(page);
  expect(me.lines().slice(24)).toEqual([
    "  chapters/01-ash.ink:12:3 has the same word twice in one sentence, and that",
    "  is one too many.",
    "  A second finding.",
  ]);
  me.say(2, sayings);
  expect(me.lines().at(-1)).toBe("  is one too many… v shows all");
  me.say(2, []);
  expect(me.lines().slice(24)).toEqual(["", ""]);
});

it("a small window spares fewer rows, and the smallest none", () => {
  expect([12, 13, 19, 20, 24, 29, 30, 60].map(rowsBelow)).toEqual([0, 1, 1, 2, 2, 2, 3, 3]);
});
