import { expect, it } from "vitest";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import type { RunHeader } from "../../../src/run/file/header.ts";
import { readRunFile, writeLine } from "../../../src/run/file/run-file.ts";
import { SaveFault } from "../../../src/run/file/save-fault.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { decisionOf } from "../../../src/run/play/decision.ts";
import { smallBook } from "../../book.ts";

const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Sand.
* (left) [Left]
* (right) [Right]
- Next.
* (up) [Up]
* (down) [Down]
    -> sea
- More.
* (on) [Go on]
- Last.
-> END
=== sea
= over
# chapter: 2
# title: The Sea
The sea. # end: drowned
-> END`);

const header: RunHeader = { format: 3, story: "buried-letters", version: "", hash: "", seed: 1, when: "" };

/** A run of that book whose lines are kept here; `again` is the same after a restart. */
function run(lines: string[] = [], disk = { isFull: false }) {
  const tree = DecisionTree.from(readRunFile(writeLine(header) + lines.join("")).lines);
  const append = (text: string) => {
    if (disk.isFull) throw new SaveFault("The disk is full.");
    lines.push(text);
  };
  const session = new Session({ name: "x", book, seed: 1, tree, journal: { append, close() {} } });
  return { session, lines, again: () => run(lines).session };
}

function twoWays() {
  const { session, ...rest } = run();
  for (const id of ["ash.left", "ash.down"]) session.decide(id);
  session.goTo(0);
  for (const id of ["ash.right", "ash.up"]) session.decide(id);
  session.goTo(1);
  session.decide("ash.down");
  return { session, ...rest };
}

const told = (session: Session) =>
  session.branches().map(({ parted, chose, ended }) => `${parted}: ${chose} … ${ended}`);

it("every way that was left is told by where it parted and how it ended, also after a restart", () => {
  const { session, again } = twoWays();
  expect(told(session)).toEqual(["0: Left … came to: The Sea", "1: Up … stands at: Ash"]);
  expect(told(again())).toEqual(told(session));
});

it("telling the ways moves the reader nowhere and writes nothing", () => {
  const { session, lines } = twoWays();
  const [scene, written] = [session.scene, lines.length];
  session.branches();
  session.line();
  expect(session.scene).toEqual(scene);
  expect(lines).toHaveLength(written);
});

it("a way that was left is gone along to its end, and the one the reader came from is a way then", () => {
  const { session, again } = twoWays();
  const [first] = session.branches();
  session.goAlong(first?.decisions ?? []);
  expect(session.scene.close).toMatchObject({ fate: "drowned" });
  expect(told(session)).toEqual(["0: Right … stands at: Ash: Up", "0: Right … came to: The Sea"]);
  expect(again().scene).toEqual(session.scene);
});

it("a way the book no longer has is still told of, by its id", () => {
  const { session } = run(['"ash.left"\n', '"ash.sideways"\n', '"ash.on"\n']);
  expect(told(session)).toEqual(["1: “ash.sideways” … no longer in the book"]);
  session.goAlong(session.branches()[0]?.decisions ?? []);
  expect(session.count).toBe(1);
});

it("a bookmark leads back to where it was set, from another way and after a restart", () => {
  const { session, again } = run();
  session.decide("ash.left");
  expect(session.setBookmark("before the crossing").name).toBe("before the crossing");
  session.decide("ash.up");
  session.goTo(0);
  session.decide("ash.right");
  const later = again();
  expect(later.bookmarks).toMatchObject([
    { name: "before the crossing", count: 1, decisions: [decisionOf("ash.left", "Left")] },
  ]);
  later.goAlong(later.bookmarks[0]?.decisions ?? []);
  expect(later.count).toBe(1);
  expect(later.playthrough.steps[0]?.chose.id).toBe("ash.left");
});

it("a bookmark without a name has one of ours, and one set again is where it was set last", () => {
  const { session } = run();
  expect(session.setBookmark("  ").name).toMatch(/^Ash, /);
  session.decide("ash.left");
  session.setBookmark(session.bookmarks[0]?.name ?? "");
  expect(session.bookmarks.map(({ decisions }) => decisions)).toEqual([[decisionOf("ash.left", "Left")]]);
});

it("what a bookmark is called can move no cursor", () => {
  const { session } = run(['{"mark":"\\u001b[2Jhome\\nalone"}\n']);
  expect(session.bookmarks[0]?.name).toBe("\u241b[2Jhome alone");
});

it("a way that could not be kept is not gone along", () => {
  const disk = { isFull: false };
  const { session } = run([], disk);
  for (const id of ["ash.left", "ash.down"]) session.decide(id);
  session.goTo(0);
  session.decide("ash.right");
  const before = session.scene;
  disk.isFull = true;
  expect(() => session.goAlong(["ash.left", "ash.down"])).toThrow(SaveFault);
  expect(session.scene).toEqual(before);
  expect(session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["ash.right"]);
});
