import { expect, it } from "vitest";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { decisionOf } from "../../../src/run/play/decision.ts";
import { bookmarkSet } from "../../../src/run/show/ways-words.ts";
import { smallBook } from "../../book.ts";

const book = smallBook(`
-> dig
=== dig
# chapter: 1
# title: Ash
# when: June 1944
Sand.
+ (again) [Again]
+ (lie) [Lie down]
- -> dig`);

function run(): Session {
  return new Session({ name: "x", book, seed: 1, tree: new DecisionTree() });
}

const AGAIN = decisionOf("dig.again", "Again");
const LIE = decisionOf("dig.lie", "Lie down");

const listed = ({ bookmarks }: Session) => bookmarks.map(({ name, count }) => `${name} at ${count}`);

it("a bookmark that is set again stands last in the list, and leads to where it was set last", () => {
  const session = run();
  session.setBookmark("before the crossing");
  session.decide("dig.again");
  session.setBookmark("water");
  session.decide("dig.lie");
  session.setBookmark("before the crossing");
  expect(listed(session)).toEqual(["water at 1", "before the crossing at 2"]);
  expect(session.bookmarks.at(-1)?.decisions).toEqual([AGAIN, LIE]);
});

it("a bookmark is found again by words that differ only in their blanks, and there are not two of it", () => {
  const session = run();
  session.setBookmark("  the   well ");
  session.decide("dig.again");
  session.setBookmark("the well");
  expect(listed(session)).toEqual(["the well at 1"]);
});

it("a bookmark that is set again as far on on another way is said to be gone from the way it was on", () => {
  const session = run();
  session.decide("dig.again");
  expect(bookmarkSet(session.setBookmark("well"))).toBe("Bookmark “well” set");
  expect(bookmarkSet(session.setBookmark("well"))).toBe("Bookmark “well” set");
  session.goTo(0);
  session.decide("dig.lie");
  expect(bookmarkSet(session.setBookmark("well"))).toBe(
    "Bookmark “well” set, and gone from after 1 decision",
  );
  expect(session.bookmarks).toHaveLength(1);
});

it("a bookmark without words is called after the chapter and its date", () => {
  expect(run().setBookmark("  ").name).toBe("Ash, 8 June 1944, dawn");
});

it("a long name is cut to sixty characters, and one of sixty is whole", () => {
  expect(run().setBookmark("x".repeat(60)).name).toBe("x".repeat(60));
  const { name: cut } = run().setBookmark("x".repeat(61));
  expect(cut.length).toBeLessThanOrEqual(60);
  expect(cut.startsWith("x".repeat(50))).toBe(true);
});

it("bookmarks behind and ahead lie on the line, and one on a way that was left does not", () => {
  const session = run();
  session.decide("dig.again");
  session.setBookmark("left");
  session.goTo(0);
  session.decide("dig.lie");
  session.setBookmark("behind");
  session.decide("dig.lie");
  session.setBookmark("ahead");
  session.goTo(1);
  expect(session.bookmarksOnLine().map(({ name }) => name)).toEqual(["behind", "ahead"]);
  expect(session.bookmarks.map(({ name }) => name)).toEqual(["left", "behind", "ahead"]);
});

it("after going back twice, forward walks the way that was stood on last", () => {
  const session = run();
  session.decide("dig.again");
  session.decide("dig.again");
  session.goTo(0);
  session.decide("dig.lie");
  session.goTo(0);
  expect(session.line().map(({ chose }) => chose.id)).toEqual(["dig.lie"]);
  expect(session.branches().map(({ decisions }) => decisions)).toEqual([[AGAIN, AGAIN]]);
});

it("two hundred ways that were left are listed, and no more", () => {
  const tree = new DecisionTree();
  for (let way = 0; way < 250; way += 1) {
    tree.choose(`way_${way}`);
    tree.back(0);
  }
  expect(tree.ends).toHaveLength(200);
  expect(tree.ends[0]).toEqual(["way_0"]);
});
