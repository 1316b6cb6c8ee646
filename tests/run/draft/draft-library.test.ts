import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/ink/book.ts";
import { DraftLibrary } from "../../../src/run/draft/draft-library.ts";
import { openAsked } from "../../../src/run/keep/open-request.ts";
import type { Session } from "../../../src/run/keep/session.ts";
import { plainText } from "../../../src/run/play/scene.ts";
import { smallBook } from "../../book.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";

const INK = `
-> ash
=== ash
# chapter: 1 # title: Ash
Flour does this too.
* (left) [Left]
    Left it is.
* (right) [Right]
    Right it is.
-
* (up) [Up]
    Up.
* (down) [Down]
    Down.
- # chapter: 2 # title: Sand
The sun goes into the sea.
* (on) [On]
- It is dark. # end: sunset
-> END`;

const shelf = memoryShelf();
const libraryOf = (book: Book) => new DraftLibrary(book, shelf, "0.1.0");
const draft = (was = "", is = ""): DraftLibrary => libraryOf(smallBook(INK.replace(was, is)));

/** A run of the book as it was, after these decisions. */
function playing(request: Parameters<DraftLibrary["unkept"]>[0], ...ids: string[]): Session {
  const library = draft();
  const { session } = openAsked(library, request.kind === "new" ? request : library.unkept(request));
  for (const id of ids) session.decide(id);
  return session;
}
const text = ({ scene }: Session) =>
  scene.passages.map((passage) => (passage.kind === "card" ? passage.title : plainText(passage)));

describe("a run goes on in the book as it is now", () => {
  it("at the same decision, with the new words, and nothing is said of an option that was reworded", () => {
    const before = playing({ kind: "title" }, "ash.left", "ash.up");
    const { session, notices, receipt } = draft("[Left]", "[To the left]").carryOn(before);
    expect([session.count, session.isKept, session.seed]).toEqual([2, false, before.seed]);
    expect([notices, receipt]).toEqual([[], undefined]);
    expect(text(draft("The sun goes", "The moon goes").carryOn(session).session)).toContain(
      "The moon goes into the sea.",
    );
  });

  it("at the last decision that fits, and where it was once the book fits again", () => {
    const before = playing({ kind: "title" }, "ash.left", "ash.up");
    const parted = draft("* (up) [Up]\n    Up.\n", "").carryOn(before);
    expect(parted.receipt?.says).toContain("“ash.up”, is no longer in the book");
    expect(parted.session.count).toBe(1);
    const again = draft().carryOn(parted.session);
    expect([again.session.count, again.receipt]).toEqual([2, undefined]);
  });

  it("otherwise than it was, where that was decided meanwhile", () => {
    const { session } = draft("* (up) [Up]\n    Up.\n", "").carryOn(
      playing({ kind: "title" }, "ash.left", "ash.up"),
    );
    session.decide("ash.down");
    const again = draft().carryOn(session);
    expect(again.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["ash.left", "ash.down"]);
    expect(draft().taken(again.session)).toEqual([]);
    again.session.goTo(1);
    expect(draft().taken(again.session)).toEqual(["ash.up", "ash.down"]);
  });

  it("and is kept on, where it is kept", () => {
    const before = playing({ kind: "new", name: "kept" }, "ash.left");
    const { session } = draft("Left it is.", "Left, then.").carryOn(before);
    session.decide("ash.up");
    expect([session.name, session.isKept]).toEqual(["kept", true]);
    expect(shelf.read("kept").trimEnd().split("\n").slice(1)).toHaveLength(2);
  });

  it("and is kept no longer where its file is gone, which is said", () => {
    const before = playing({ kind: "new", name: "gone" }, "ash.left", "ash.down");
    shelf.runs.delete("gone");
    const { session, notices } = draft().carryOn(before);
    expect([session.count, session.isKept]).toEqual([2, false]);
    expect(notices[0]).toMatch(/“gone”.*From here on nothing is kept of it\.$/);
  });
});

describe("what is looked at is not kept", () => {
  it("of a kept run, which stays as it is", () => {
    playing({ kind: "new", name: "first" }, "ash.right", "ash.down").close();
    const before = shelf.read("first");
    const session = playing({ kind: "run", name: "first" });
    expect([session.count, session.isKept]).toEqual([2, false]);
    session.decide("ash.on");
    expect(shelf.read("first")).toBe(before);
  });

  it("nor of one from a chapter on", () => {
    playing({ kind: "new", name: "far" }, "ash.right", "ash.down", "ash.on").close();
    expect(playing({ kind: "run", name: "far", chapter: 2 }).count).toBe(2);
    expect(() => playing({ kind: "run", name: "far", chapter: 9 })).toThrow("has not come to chapter 9");
    expect(() => playing({ kind: "run", name: "none" })).toThrow("no run “none”");
  });

  it("nor of a list of decisions that was to be kept", () => {
    const list = { decisions: ["ash.left"], notices: [] };
    expect(draft().unkept({ kind: "from", list, keep: "kept" })).toEqual({ kind: "from", list });
    expect(draft().unkept({ kind: "title" })).toMatchObject({ kind: "from", list: { decisions: [] } });
    expect(draft().unkept({ kind: "new", seed: 5 })).toMatchObject({ kind: "from", seed: 5 });
  });
});

it("what a draft has come to is told of the run alone", () => {
  playing({ kind: "new", name: "ended" }, "ash.right", "ash.down", "ash.on").close();
  const session = playing({ kind: "title" }, "ash.left");
  expect(draft().waysFound(session).endings.size).toBe(0);
});
