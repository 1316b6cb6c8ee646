import { join } from "node:path";
import { expect, it } from "vitest";
import { compare } from "../../../../src/author/explore/against/compare.ts";
import type { Difference } from "../../../../src/author/explore/against/difference.ts";
import { writeDifference } from "../../../../src/author/explore/against/difference-page.ts";
import type { Subject } from "../../../../src/author/explore/play/subject.ts";
import { longBook } from "../search/long-book.ts";
import { foreign, ours } from "../subjects.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..");

/** What is otherwise in a book than it was, by threads of the built game. */
const compared = (before: Subject, after: Subject, threads = 1) =>
  compare(
    before,
    after,
    { script: new URL(`file://${join(ROOT, "dist", "explorer.js")}`), threads },
    { seed: 1 },
  );

async function differing(before: Subject, after: Subject, threads?: number): Promise<Difference> {
  const difference = await compared(before, after, threads);
  if (!difference) throw new Error("The books are alike.");
  return difference;
}

const BOOK = `
-> gate
=== gate
A gate.
+ (by_yard) [Yard] -> yard
+ (by_lane) [Lane] -> lane
=== yard
A yard with a well.
+ (drink) [Drink] -> well
+ (go_in) [Go in] -> house
=== well
Cold water.
+ (go_up) [Go up] -> house
=== lane
A lane.
+ (run) [Run] -> away
+ (turn) [Turn] -> house
=== house
{well: He is not thirsty.|He is thirsty.}
# end: home
-> END
=== away
Nobody saw him again.
# end: away
-> END
=== loft
Hay.
-> house`;

const edited = (...edits: readonly (readonly [written: string, anew: string])[]) => {
  const ink = edits.reduce((text, [written, anew]) => {
    if (!text.includes(written)) throw new Error(`The book has no "${written}".`);
    return text.replace(written, anew);
  }, BOOK);
  return foreign(ink);
};
const NOBODY = { fates: [], choices: [], lines: [] };
const NOTHING = { fates: [], choices: [] };
const UNMOVED_BUT_WORDS = {
  cut: undefined,
  isWhole: true,
  endings: [],
  gone: NOTHING,
  added: NOTHING,
  unreached: NOBODY,
  reached: NOBODY,
  findings: { gone: [], come: [] },
};
const UNMOVED = { ...UNMOVED_BUT_WORDS, words: {} };
/** Of a hundred runs of each reader. Nobody has anything to judge by here, so all of them decide alike. */
const coming = ({ coming: all }: Difference) => all / 5;

it("of the same book, and where only a comment or a line's place is otherwise, there is nothing to say", async () => {
  for (const same of [foreign(BOOK), edited(["A lane.", "// More of it?\n\nA lane."])]) {
    expect(await compared(foreign(BOOK), same)).toBeUndefined();
  }
});

it("other words in one scene change the words of the runs that come there, and no share", async () => {
  const difference = await differing(foreign(BOOK), edited(["A lane.", "A very long lane."]));
  const { words, ...rest } = difference;
  expect(rest).toMatchObject({ ...UNMOVED_BUT_WORDS, parts: ["lane"] });
  expect(coming(difference)).toBeGreaterThan(30);
  expect(coming(difference)).toBeLessThan(70);
  // Two words more in so many of a hundred runs.
  expect(words.random?.change.by).toBeCloseTo(coming(difference) / 50);
  expect(words.random?.change.from).toBeGreaterThan(0);
  const page = writeDifference(difference, "HEAD~1");
  expect(page).toMatch(
    /^Not as in HEAD~1:\n {4}lane\nOf 500 runs of all readers \d+ come by something of it\.$/m,
  );
  expect(page).not.toContain("where runs end");
});

it("new names that renamed.json tells of move nothing, and nothing has gone or come by them", async () => {
  const renamed = JSON.stringify({ "gate.by_lane": "gate.by_alley", lane: "alley" });
  const ink = BOOK.replace("(by_lane)", "(by_alley)")
    .replace("-> lane", "-> alley")
    .replace("=== lane", "=== alley");
  const { words, ...rest } = await differing(foreign(BOOK), foreign(ink, { "renamed.json": renamed }));
  expect(rest).toMatchObject(UNMOVED_BUT_WORDS);
  expect(words).toEqual({});
});

it("an edit of one scene moves only runs that go through it, and says how sure that is", async () => {
  const difference = await differing(foreign(BOOK), edited(["[Turn] -> house", "[Turn] -> away"]));
  expect(difference).toMatchObject({ ...UNMOVED, endings: expect.anything(), words: expect.anything() });
  const [home, away] = difference.endings.map(({ id, by }) => ({ id, ...by.random }));
  expect([home?.id, away?.id]).toEqual(["home", "away"]);
  expect(away?.change?.by).toBeCloseTo(-(home?.change?.by ?? 0));
  // Whoever ran in the lane was away before, and nobody in the yard heard of it.
  expect(away?.after).toBeCloseTo(coming(difference) / 100);
  expect(away?.change?.from).toBeGreaterThan(0);
  expect(away?.change?.to).toBeGreaterThan(away?.change?.by ?? 1);
  expect(writeDifference(difference, "HEAD")).toMatch(
    /^away .* \d+ % → \d+ % \(\+\d+(\.\d)? to \+\d+(\.\d)?\)/m,
  );
});

it("an option that is gone is named, and what it alone led to is quoted; put in again it is all come to", async () => {
  const without = edited(["+ (run) [Run] -> away\n", ""]);
  const away = { fates: ["away"], choices: [], lines: [{ text: "Nobody saw him again." }] };
  const gone = await differing(foreign(BOOK), without);
  expect(gone).toMatchObject({
    isWhole: true,
    gone: { fates: [], choices: ["lane.run"] },
    added: NOTHING,
    unreached: away,
    reached: NOBODY,
  });
  expect(writeDifference(gone, "HEAD")).toContain(
    "Lines nobody comes to now:\n    main.ink:22:1  “Nobody saw him again.”",
  );
  expect(await differing(without, foreign(BOOK))).toMatchObject({
    gone: NOTHING,
    added: { choices: ["lane.run"] },
    unreached: NOBODY,
    reached: away,
  });
});

it("a line that nobody came to is news only when somebody does, and one that is new when nobody does", async () => {
  const reworded = await differing(foreign(BOOK), edited(["Hay.", "Old hay."]));
  expect(reworded).toMatchObject({ ...UNMOVED, parts: ["loft"] });
  expect(writeDifference(reworded, "HEAD")).toContain("Nothing else is otherwise.");
  const ladder = await differing(foreign(BOOK), edited(["+ (turn)", "+ (climb) [Climb] -> loft\n+ (turn)"]));
  expect(ladder).toMatchObject({ unreached: NOBODY, reached: { lines: [{ text: "Hay." }] } });
  const dust = await differing(foreign(BOOK), edited(["Hay.", "Hay.\nDust."]));
  expect(dust).toMatchObject({ reached: NOBODY, unreached: { lines: [{ text: "Dust." }] } });
});

const DOORS = (first: string) => `
-> gate
=== gate
* (go_left) [Left] -> left
* (go_right) [Right] -> right
=== left
${first}
Left. # end: left
-> END
=== right
~ warm(PAK)
Right. # end: right
-> END`;

it("a reader who has only looked at what changed decides anew, too", async () => {
  const { endings } = await differing(ours(DOORS("~ toil()")), ours(DOORS("~ warm(PAK)\n~ warm(KASHIWARA)")));
  expect(endings).toMatchObject([{ id: "left" }, { id: "right" }]);
  expect(endings[0]?.by).toMatchObject({ kind: { before: 0, after: 1, change: { by: 1 } } });
  expect(endings[0]?.by.random).toBeUndefined();
});

const YARD = (deed: string, before = "") => `
-> yard
=== yard
${before}~ draft(LETTER_ONE)
A letter.
* (send_it) [Send it]
    ~ send(LETTER_ONE)
* (keep_it) [Keep it]
    ~ keep(LETTER_ONE)
- {letter_is(LETTER_ONE, KEPT): -> later}
Sent. # end: sent
-> END
=== later
* (go_on) [Go on]
${deed}
- Kept. # end: kept
-> END`;

it("a fault that an edit makes has come, with the way there; mended it is gone, and one that only moved is neither", async () => {
  const [sound, faulty] = [ours(YARD("")), ours(YARD("    ~ lose_water()\n    ~ drink()"))];
  const moved = ours(YARD("    ~ lose_water()\n    ~ drink()", "A cold morning.\n\n"));
  expect((await differing(sound, faulty)).findings).toMatchObject({
    gone: [],
    come: [{ kind: "refused", path: ["yard.keep_it", "later.go_on"] }],
  });
  expect((await differing(faulty, sound)).findings).toMatchObject({ gone: [{ kind: "refused" }], come: [] });
  expect((await differing(faulty, moved)).findings).toEqual({ gone: [], come: [] });
});

it("of a book too large to be gone through, what is hard to come to is looked for, and threads change nothing", async () => {
  const ink = longBook(3, 4);
  const after = ours(
    ink.replace(
      "=== last\n",
      `=== last
{c1.s1.first && c1.s2.second && c1.s5.third && c2.s3.third && c2.s4.fourth && c2.s6.first && c3.s5.first: He has seen all of it.}
{c1.s1.first && c1.s1.second: He has been in two places.}
`,
    ),
  );
  const difference = await differing(ours(ink), after, 2);
  expect(await differing(ours(ink), after)).toEqual(difference);
  expect(difference).toMatchObject({
    isWhole: false,
    parts: ["last"],
    unreached: { fates: [], choices: [], lines: [{ text: "He has been in two places." }] },
    reached: NOBODY,
    findings: { gone: [], come: [] },
  });
  expect(writeDifference(difference, "HEAD")).toMatch(/^PARTIAL: too large to be gone through whole\. /m);
});
