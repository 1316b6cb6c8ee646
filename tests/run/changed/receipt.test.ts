import { expect, it } from "vitest";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import type { RunLine } from "../../../src/run/file/run-file.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { smallBook } from "../../book.ts";

const OPENING = `
-> brush
=== brush
# chapter: 0
# title: The Brush
Thorn.
* (in) [Go in]
* (stay) [Stay]
- -> ash
`;
const ASH = `
=== ash
# chapter: 1
# title: Ash
Sand.
* (dig) [Dig]
* (lean) [Lean on it]
- -> pit
= pit
{not lean: Deep.}
* (rope) [Take the rope]
* (spade) [Take the spade]
- Noon.
* (climb) {CLIMB} [Climb]
* (sit) [Sit down]
- Night.
-> END
`;
const book = (ink: string, renamed = "{}") =>
  smallBook(OPENING + ink.replace("CLIMB", "dig"), { "renamed.json": renamed });

const DECISIONS: RunLine[] = [
  { chose: "brush.in" },
  { chose: "ash.dig" },
  { chose: "ash.pit.rope" },
  { chose: "ash.pit.climb" },
];

const opened = (ink: string, lines: readonly RunLine[] = DECISIONS) =>
  new Session({ name: "x", book: book(ink), seed: 1, tree: DecisionTree.from(lines) });

const points = (session: Session) => session.receipt?.points.map(({ label, count }) => [count, label]);

it("a run that fits has no receipt", () => {
  expect(opened(ASH).receipt).toBeUndefined();
});

it.each([
  [
    "a choice that is gone",
    ASH.replace("* (rope) [Take the rope]", "* (line) [Take the line]"),
    "decision 3, “ash.pit.rope”, is no longer in the book; you stand just before it, in Ash, ",
  ],
  [
    "a choice that is offered only to others now",
    ASH.replace("* (rope)", "* (rope) {lean}"),
    "decision 3, “ash.pit.rope”, is not offered there any more; you stand just before it",
  ],
  [
    "a scene that is gone",
    ASH.replace("= pit", "= hole").replace("-> pit", "-> hole"),
    "decision 3, “ash.pit.rope”, is gone with its scene “ash.pit”; you stand just before it",
  ],
])("%s is told in one sentence with where the run now stands", (_, ink, sentence) => {
  const session = opened(ink);
  expect(session.receipt?.says).toContain(sentence);
  expect(session.receipt?.says).toMatch(
    /^The story has changed since: [^.]*decision .*, and what came after is kept as another way\.$/,
  );
  expect(session.count).toBe(2);
});

it("a run that parts can be gone on with from three places, each of which holds", () => {
  const session = opened(ASH.replace("(rope)", "(line)"));
  expect(points(session)).toEqual([
    [2, "the last decision that holds"],
    [1, "the beginning of Ash"],
    [0, "the beginning of The Brush"],
  ]);
  for (const { count } of session.receipt?.points ?? []) {
    session.goTo(count);
    expect(session.count).toBe(count);
  }
});

it("a bookmark that still holds is a place to go on from, and one that does not is none", () => {
  const [first, ...rest] = DECISIONS;
  const lines: RunLine[] = [
    ...(first ? [first] : []),
    ...rest,
    { mark: "late" },
    { back: 2 },
    { mark: "early" },
  ];
  const gone = ASH.replace("(climb)", "(jump)");
  const session = opened(gone, [...lines, ...DECISIONS.slice(2)]);
  expect(points(session)).toEqual([
    [3, "the last decision that holds"],
    [1, "the beginning of Ash"],
    [2, "the bookmark “early”"],
  ]);
});

it("a run that parts at its very first decision can only be begun again", () => {
  const session = opened(ASH, [{ chose: "brush.gone" }]);
  expect(points(session)).toEqual([[0, "the last decision that holds"]]);
});

it("what a file calls a decision can move no cursor and fill no screen", () => {
  const says = opened(ASH, [{ chose: `\u001b[2J${"x".repeat(9999)}` }]).receipt?.says ?? "";
  expect(says).not.toContain("\u001b");
  expect(says.length).toBeLessThan(300);
});

it("a renamed choice is taken under its new name, and a reader is told nothing", () => {
  const renamed = book(ASH.replace("(rope)", "(line)"), '{"ash.pit.rope": "ash.pit.line"}');
  const names: Record<string, string> = { "ash.pit.rope": "ash.pit.line" };
  const tree = DecisionTree.from(DECISIONS, (id) => names[id] ?? id);
  const session = new Session({ name: "x", book: renamed, seed: 1, tree });
  expect(session.receipt).toBeUndefined();
  expect(session.count).toBe(4);
});
