import { expect, it } from "vitest";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import { BookmarkFault, changeBookmark } from "../../../src/run/keep/bookmarking.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { decisionOf } from "../../../src/run/play/decision.ts";
import { bookmarkSet } from "../../../src/run/show/ways-words.ts";
import { smallBook } from "../../book.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";

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
  const onLine = session.bookmarks.filter(({ isOnLine }) => isOnLine);
  expect(onLine.map(({ name }) => name)).toEqual(["behind", "ahead"]);
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

/** What a run comes to whose file is read anew. */
function kept(change: (session: Session) => void): Session {
  const library = new Library(book, memoryShelf(), "");
  const session = library.begin({ name: "kept", seed: 1 });
  for (const name of ["first", "second", "third"]) {
    session.setBookmark(name);
    session.decide("dig.again");
  }
  change(session);
  session.close();
  return library.open("kept").session;
}

const rename = (session: Session, bookmark: string, name: string) =>
  changeBookmark(session, { do: "rename", bookmark, name }, "").says;

it("a bookmark that is called otherwise leads where it led, and stands where it stood", () => {
  const session = kept((run) => {
    expect(rename(run, "second", " the  well ")).toBe("“second” is “the well” now");
  });
  expect(listed(session)).toEqual(["first at 0", "the well at 1", "third at 2"]);
});

it("a bookmark that is deleted is gone, and can be had again with the place it led to", () => {
  const session = kept((run) => {
    const deleted = changeBookmark(run, { do: "delete", bookmark: "first" }, "; u restores it");
    expect(deleted).toEqual({ says: "Deleted “first”; u restores it" });
    changeBookmark(run, { do: "delete", bookmark: "third" }, "");
  });
  expect(listed(session)).toEqual(["second at 1"]);
  expect(session.ways.goneBookmarks).toEqual(["third", "first"]);
  changeBookmark(session, { do: "restore", bookmark: "first" }, "");
  expect(listed(session)).toEqual(["second at 1", "first at 0"]);
  expect(session.ways.goneBookmarks).toEqual(["third"]);
});

it("no bookmark takes another's name, or none, and all are as they were", () => {
  const session = kept((run) => {
    expect(() => rename(run, "first", "second")).toThrow(BookmarkFault);
    expect(() => rename(run, "first", "  ")).toThrow("A bookmark needs a name of a letter or more");
    expect(rename(run, "first", "first")).toBe("“first” is “first” now");
  });
  expect(listed(session)).toEqual(["first at 0", "second at 1", "third at 2"]);
});

it("one that was deleted has no claim to a name that is given again", () => {
  const session = kept((run) => {
    changeBookmark(run, { do: "delete", bookmark: "first" }, "");
    run.setBookmark("first");
    expect(() => changeBookmark(run, { do: "restore", bookmark: "first" }, "")).toThrow("already");
  });
  expect(listed(session)).toEqual(["second at 1", "third at 2", "first at 3"]);
});
