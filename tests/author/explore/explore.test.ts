import { expect, it } from "vitest";
import { writeJson } from "../../../src/author/explore/as-json.ts";
import { writePage } from "../../../src/author/explore/as-page.ts";
import { StopSign } from "../../../src/author/explore/budget/stop-sign.ts";
import { BatchPlayer } from "../../../src/author/explore/policies/batch.ts";
import { longBook } from "./search/long-book.ts";
import { explored, foreign, ours } from "./subjects.ts";

const FORKS = `
-> one
=== one
* (left) [Left]
    ~ warm(KASHIWARA)
* (right) [Right]
    ~ draw_notice()
- {~A crow|A gull|A kite} goes over.
* (drink_it) [Drink]
    ~ toil()
    ~ drink()
* (thirst) [Go thirsty]
    ~ toil()
- {is_known(KASHIWARA): -> kept}
Nobody comes. # end: alone
-> END
=== kept
Kashiwara comes. # end: kept
-> END`;

const PAPERS = `
~ draft(LETTER_ONE)
Kinu. # letter: letter_one
* (keep_it) [Keep it]
    ~ keep(LETTER_ONE)
* (burn_it) [Burn it]
    ~ burn(LETTER_ONE)
- A rifle. # warns
* (stood) [Stand up]
    ~ die()
    Shot. # end: shot
    -> END
* (lay) [Lie down]
- {letter_is(LETTER_ONE, KEPT): -> whole}
Ash. # end: ash
-> END
=== whole
Whole. # end: whole
-> END`;
const WELL = `
~ grow_thirsty()
A well.
* (go_by) [Go by]
    ~ warm(KASHIWARA)
    ~ toil()
* (drink_it) [Drink]
    ~ drink()
- {thirsty(): -> dry}
Slaked. # end: slaked
-> END
=== dry
Dry. # end: dry
-> END`;

const BAY = `
A bay, and the flame is near. # warns
* (stayed) [Stay]
    -> endings.bay
* (ran) [Run]
    ~ wound()
    ~ toil()
- Out. # end: out
-> END
=== endings
= bay
You listen.
* (on) [Go on listening]
- It is hot.
~ die()
White. # end: bay
-> END`;

/** What must not hang on the clock. */
const timeless = (exploration: Awaited<ReturnType<typeof explored>>) => {
  const { seconds: _, secondsToChoices: __, ...search } = exploration.search;
  return { ...exploration, search };
};

it("one thread and two come to the same for one seed", async () => {
  const subject = ours(FORKS);
  const alone = timeless(await explored(subject, { threads: 1, runs: 120 }));
  expect(timeless(await explored(subject, { threads: 2, runs: 120 }))).toEqual(alone);
  const others = await Promise.all([2, 3].map((seed) => explored(subject, { runs: 120, seed })));
  const shares = [alone, ...others].map(({ policies }) => policies.random.shares.kept);
  expect(new Set(shares).size).toBeGreaterThan(1);
});

it("the keeper holds on to paper, and stays alive for it", async () => {
  const { policies } = await explored(ours(PAPERS), { runs: 50 });
  expect(policies.keeper.shares).toEqual({ whole: 1 });
  expect(Object.keys(policies.random.shares).sort()).toEqual(["ash", "shot", "whole"]);
});

it("who means to live does not go into an ending that kills him on its last page", async () => {
  const { policies } = await explored(ours(BAY), { runs: 50 });
  expect(policies.careful.shares).toEqual({ out: 1 });
  expect(policies.keeper.shares).toEqual({ out: 1 });
  expect(Object.keys(policies.random.shares).sort()).toEqual(["bay", "out"]);
});

it("the same holds for a book too large to be gone through, whose goals threads share", async () => {
  const book = ours(longBook(4, 8));
  const searched = (threads: number) => explored(book, { threads, runs: 4, states: 4_000 });
  const alone = await searched(1);
  expect(alone.search.isExhausted).toBe(false);
  expect(timeless(await searched(2))).toEqual(timeless(alone));
});

it("the kind, the careful and the obedient reader each decide by what is theirs to judge", async () => {
  const { policies } = await explored(ours(FORKS), { runs: 50 });
  expect(policies.kind.shares).toEqual({ kept: 1 });
  // To warm a man costs no standing, to be noticed does.
  expect(policies.obedient.shares).toEqual({ kept: 1 });
  expect(Object.keys(policies.random.shares).sort()).toEqual(["alone", "kept"]);
  const { policies: bodies } = await explored(ours(WELL), { runs: 50 });
  expect(bodies.careful.shares).toEqual({ slaked: 1 });
  expect(Object.keys(bodies.random.shares).sort()).toEqual(["dry", "slaked"]);
});

it("stopped in the middle, it brings what it has found so far, and says what it left out", async () => {
  const stop = new StopSign();
  const onBusy = (doing: readonly string[]) => {
    if (doing.some((says) => says.startsWith("searching"))) stop.raise("seconds");
  };
  const endless = foreign(
    "VAR n = 0\n-> yard\n=== yard\n~ n = n + 1\n{n}\n+ [On] -> yard\n=== loft\nHigh.\n-> END",
  );
  const exploration = await explored(endless, { stop, onBusy, runs: 500 });
  const page = writePage(exploration);
  expect(page).toContain("PARTIAL: stopped by the limit of seconds");
  expect(page).toMatch(/^Left out: [\d,]+ states? met and not gone on from\.$/m);
  expect(page).toContain("Left out: of 500 runs for each reader");
  expect(page).toMatch(/No fault was found in what was seen\.$/);
  expect(writeJson(exploration)).toMatchObject({
    complete: false,
    limit: "seconds",
    leftOut: { runs: { random: 500 } },
  });
});

it("stopped before the search has anything to tell, it says that, and by what", async () => {
  const stop = new StopSign();
  stop.raise("seconds");
  await expect(explored(foreign("-> END"), { stop })).rejects.toThrow(
    "PARTIAL: stopped by the limit of seconds before the search could say what it has found.",
  );
});

it("a reader who is stopped brings the runs he is through with, and not the one he is in", () => {
  let asked = 0;
  const isCut = () => {
    asked += 1;
    return asked > 25;
  };
  const ten = foreign(`${Array.from({ length: 10 }, (_, n) => `* (on${n}) [On]\n-`).join(" ")} -> END`);
  const { runs, isCut: wasCut } = new BatchPlayer(ten, 1).play({ policy: "random", from: 0, to: 100 }, isCut);
  expect([runs.map(({ decisions }) => decisions), wasCut]).toEqual([[10, 10], true]);
});

it("each run of a reader has its own luck", async () => {
  const tossed = foreign(
    "{~A|B|C}\n~ temp coin = RANDOM(1, 2)\n{coin == 1: -> heads}\n-> END\n=== heads\nHeads.\n-> END",
  );
  const { policies, unseenByReaders } = await explored(tossed);
  expect(Object.keys(policies.random.shares).sort()).toEqual(["end", "heads"]);
  expect(unseenByReaders).toEqual([]);
});

it("a story that doubles a text, goes round in one line or calls itself over and over is stopped and named", async () => {
  const doubling = foreign(`
VAR text = "again and again "
-> on
=== on
A line.
+ [On]
    ~ text = text + text
    {text == "x": y}
    -> on`);
  const { search } = await explored(doubling, { runs: 1 });
  expect(search.findings[0]).toMatchObject({ kind: "fault", place: { file: "main.ink", line: 6 } });
  expect(search.findings[0]?.says).toContain("longer each time");
  const round = await explored(foreign("-> a\n=== a\nRound. -> a"), { runs: 1 });
  expect(round.search.findings).toMatchObject([{ kind: "fault", place: { file: "main.ink", line: 2 } }]);
  const deep = await explored(foreign("-> a\n=== a\n-> a ->\n-> END"), { runs: 1 });
  expect(deep.search.findings).toMatchObject([{ kind: "fault", path: [] }]);
});
