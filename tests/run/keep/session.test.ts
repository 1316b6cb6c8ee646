import { expect, it } from "vitest";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import { SaveFault } from "../../../src/run/file/save-fault.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { decisionOf } from "../../../src/run/play/decision.ts";
import { writeTranscript } from "../../../src/run/show/transcript.ts";
import { realBook, smallBook } from "../../book.ts";

const fork = `
* (left) [Left]
* (right) [Right]
- Next.
* (up) [Up]
* (down) [Down]
- Last.
-> END`;

const LEFT = `"${decisionOf("left", "Left")}"`;
const UP = `"${decisionOf("up", "Up")}"`;
const DOWN = `"${decisionOf("down", "Down")}"`;

function session(
  ink: string,
  { decisions = [], isFull = () => false }: { decisions?: string[]; isFull?: () => boolean } = {},
) {
  const written: string[] = [];
  const journal = {
    append(text: string) {
      if (isFull()) throw new SaveFault("Runs cannot be kept in here: the disk is full.");
      written.push(...text.trimEnd().split("\n"));
    },
    close() {},
  };
  const tree = DecisionTree.from(decisions.map((chose) => ({ chose })));
  return { written, session: new Session({ name: "test", book: smallBook(ink), seed: 3, tree, journal }) };
}

it("a decision is on the disk before its answer can be read", () => {
  let isFull = false;
  const { session: run, written } = session(fork, { isFull: () => isFull });
  run.decide("left");
  expect(written).toEqual([LEFT]);
  isFull = true;
  const before = run.scene;
  expect(() => run.decide("up")).toThrow(SaveFault);
  expect(run.scene).toBe(before);
  isFull = false;
  run.decide("down");
  expect(written).toEqual([LEFT, DOWN]);
});

it("a reader who was told plays on unkept", () => {
  const { session: run, written } = session(fork, { isFull: () => true });
  expect(() => run.decide("left")).toThrow(SaveFault);
  run.stopKeeping();
  run.decide("left");
  expect(run.isKept).toBe(false);
  expect(written).toEqual([]);
});

it("a run rewound to its first decision and forward again is the same run", () => {
  const { session: run, written } = session(fork);
  run.decide("left");
  run.decide("up");
  const end = writeTranscript(run.playthrough, "txt");
  run.goTo(0);
  expect(run.count).toBe(0);
  expect(run.line().map(({ chose }) => chose.id)).toEqual(["left", "up"]);
  run.goTo(2);
  expect(writeTranscript(run.playthrough, "txt")).toBe(end);
  expect(written.slice(2)).toEqual(['{"back":0}', LEFT, UP]);
});

it("going past either end of the line stays there and writes nothing", () => {
  const { session: run, written } = session(fork);
  run.decide("left");
  run.goTo(9);
  expect(run.count).toBe(1);
  run.goTo(-3);
  expect(run.count).toBe(0);
  run.goTo(-3);
  expect(written).toEqual([LEFT, '{"back":0}']);
});

it("a run whose next decision the book no longer offers stands before it, and keeps the rest as a branch", () => {
  const { session: run, written } = session(fork, { decisions: ["left", "sideways", "up"] });
  expect(run.receipt?.parted).toBe("sideways");
  expect(run.count).toBe(1);
  expect(written).toEqual([]);
  run.decide("down");
  expect(written).toEqual(['{"back":1}', DOWN]);
});

it("a run opens where the story broke off on it, with what was told and what went wrong, and goes on from before", () => {
  const broken = `
* (left) [Left]
* (right) [Right]
    Right.
    -> END
- Sand.
-> loop
=== loop
-> loop`;
  const { session: run } = session(broken, { decisions: ["left"] });
  expect(run.receipt).toBeUndefined();
  expect(writeTranscript(run.playthrough, "txt")).toMatch(
    /> Left\n\nSand\.\n\nThe story broke off in “loop”/,
  );
  expect(writeTranscript(run.playthrough, "txt")).toContain("after “left”");
  run.goTo(0);
  run.decide("right");
  expect(writeTranscript(run.playthrough, "txt")).toMatch(/> Right\n\nRight\.\n$/);
});

it("the same book, seed and decisions give the same transcript, byte for byte", () => {
  const book = realBook();
  const play = () => {
    const run = new Session({ name: "x", book, seed: 11, tree: DecisionTree.from([]) });
    for (let turn = 0; run.scene.options.length > 0; turn += 1)
      run.decide(run.scene.options[turn % run.scene.options.length]?.id ?? "");
    return writeTranscript(run.playthrough, "md");
  };
  expect(play()).toBe(play());
});

it("a long run rewound anywhere and walked on is the run it was", () => {
  const book = realBook();
  const run = new Session({ name: "x", book, seed: 11, tree: DecisionTree.from([]) });
  while (run.scene.options.length > 0) run.decide(run.scene.options.at(-1)?.id ?? "");
  const whole = writeTranscript(run.playthrough, "txt");
  const state = JSON.stringify(run.playthrough.survival.value);
  const length = run.count;
  expect(length).toBeGreaterThan(16);
  for (let count = 0; count < length; count += 7) {
    run.goTo(count);
    expect(run.scene).toEqual(run.line()[count]?.scene);
    run.goTo(length);
    expect(writeTranscript(run.playthrough, "txt")).toBe(whole);
    expect(JSON.stringify(run.playthrough.survival.value)).toBe(state);
    expect(run.playthrough.letter("letter_one").length).toBe(5);
  }
});

it("a run that came to where the book ended goes on when the book has grown", () => {
  const first = smallBook("* (left) [Left]\n* (right) [Right]\n- Here it ends for now. # edge\n-> END");
  const grown = smallBook(
    "* (left) [Left]\n* (right) [Right]\n- Morning.\n* (up) [Up]\n* (down) [Down]\n- Noon. # edge\n-> END",
  );
  const tree = () => DecisionTree.from([{ chose: "left" }]);
  expect(new Session({ name: "x", book: first, seed: 1, tree: tree() }).scene.close).toEqual({
    kind: "edge",
  });
  const run = new Session({ name: "x", book: grown, seed: 1, tree: tree() });
  expect(run.receipt).toBeUndefined();
  expect(run.scene.options.map(({ text }) => text)).toEqual(["Up", "Down"]);
});
