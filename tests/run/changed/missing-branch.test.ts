import { expect, it } from "vitest";
import type { BranchLabel } from "../../../src/ink/book.ts";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import type { RunLine } from "../../../src/run/file/run-file.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { smallBook } from "../../book.ts";

const book = (isThere: boolean) => ({
  ...smallBook(`-> beach
=== beach
# chapter: 1
# title: The Beach
Sand.
* (walk) [Walk on]
- (door)
${isThere ? "<- kite" : ""}
* (dig) [Dig]
* (lie) [Lie down]
- -> dusk
=== dusk
{beach.dig: Sore.}
* (sleep) [Sleep]
* (sit) [Sit]
- Night.
-> END
${
  isThere
    ? `=== kite
{kite_up: -> DONE}
* (saw) [Look up] -> kite_up
=== kite_up
A kite.
* (waved) [Wave]
* (hid) [Hide]
- -> beach.door`
    : ""
}`),
  branches: isThere ? [{ id: "kite", version: "1.2" } as BranchLabel] : [],
});

const chose = (...ids: string[]): RunLine[] => ids.map((id) => ({ chose: id }));
const THROUGH = ["beach.walk", "kite.saw", "kite_up.hid", "beach.dig", "dusk.sit"];
const opened = (lines: readonly RunLine[], isThere = false, branches = { kite: "1.2" }) =>
  new Session({ name: "x", book: book(isThere), seed: 1, tree: DecisionTree.from(lines), branches });
const points = ({ receipt }: Session) => receipt?.points.map(({ label, count }) => [count, label]);

it("a run through a branch that is gone stands before its door, and is told which it was", () => {
  const session = opened(chose(...THROUGH));
  expect(session.count).toBe(1);
  expect(session.receipt?.says).toBe(
    "Decision 2, “kite.saw”, was made in the branch “kite”, version 1.2, which the book is without now; you stand just before it, in The Beach, 8 June 1944, dawn, and what came after is kept as another way.",
  );
});

it("what holds behind it without the branch is offered, and can be gone to", () => {
  const session = opened(chose(...THROUGH));
  expect(points(session)).toEqual([
    [1, "the last decision that holds"],
    [3, "what holds behind it, 2 decisions, if “Dig” came next"],
    [0, "the beginning of The Beach"],
  ]);
  session.goTo(3);
  expect(session.playthrough.steps.map(({ chose: { id } }) => id)).toEqual([
    "beach.walk",
    "beach.dig",
    "dusk.sit",
  ]);
});

it("other ways of it are what they were, wherever they came back to", () => {
  const lines = [
    ...chose("beach.walk", "kite.saw", "kite_up.waved", "beach.lie", "dusk.sleep"),
    { back: 3 },
    ...chose("beach.dig", "dusk.sit"),
  ];
  const session = opened(lines);
  expect(session.ways.ends).toEqual([
    ["beach.walk", "beach.lie", "dusk.sleep"],
    ["beach.walk", "beach.dig", "dusk.sit"],
  ]);
});

it("where the branch is there again the run is whole", () => {
  const session = opened(chose(...THROUGH), true);
  expect([session.count, session.receipt]).toEqual([5, undefined]);
});

it("of a branch the run does not know nothing is said", () => {
  expect(opened(chose(...THROUGH), false, {} as { kite: string }).receipt?.says).toContain(
    "The story has changed since: decision 2, “kite.saw”, is gone with its scene “kite”;",
  );
});
