import { expect, it } from "vitest";
import { chaptersOf, goToChapter, reachedWords } from "../../../src/run/keep/go-to-chapter.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { openAsked } from "../../../src/run/keep/open-request.ts";
import { chapterWords } from "../../../src/run/play/chapters.ts";
import { smallBook } from "../../book.ts";
import { book as endingBook, memoryShelf } from "../../plain/memory-shelf.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { reader } from "../../terminal/reader.ts";

const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
# when: June 1944
Sand.
* (on) [On]
-
* (further) [Further]
- The last of the sand.
-> walk
=== walk
# chapter: 2
# title: The Walk
Rock.
* (climb_up) [Climb]
-
* (sit) [Sit]
- -> water
=== water
# chapter: 3
# title: Water
None.
* (stay) [Wait]
- -> END`);

/** A run that has come to the second chapter; the library it is in, and what stands in its file. */
function inTheSecond() {
  const shelf = memoryShelf();
  const library = new Library(book, shelf, "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  for (const id of ["ash.on", "ash.further", "walk.climb_up"]) run.decide(id);
  run.close();
  return { shelf, library, text: () => shelf.runs.get("first") ?? "" };
}

const atChapter = (library: Library, chapter: number) =>
  openAsked(library, { kind: "run", name: "first", chapter }).session;

it("the chapters of a run are those it has come to, also where it has gone back", () => {
  const { library } = inTheSecond();
  const { session } = library.open("first");
  const words = ["Chapter 1: Ash, June 1944", "Chapter 2: The Walk"];
  expect(chaptersOf(session).map(chapterWords)).toEqual(words);
  session.goTo(1);
  expect(chaptersOf(session).map(chapterWords)).toEqual(words);
  expect(session.count).toBe(1);
  const second = library.begin({ name: "second", seed: 1 });
  for (const id of ["ash.on", "ash.further"]) second.decide(id);
  expect(chaptersOf(second).map(chapterWords)).toEqual(words);
});

const FORK = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Sand.
* (north) [North]
  -> walk
* (south) [South]
  -> water
=== walk
# chapter: 2
# title: The Walk
Rock.
* (climb_up) [Climb]
- -> END
=== water
# chapter: 3
# title: Water
None.
* (stay) [Wait]
- -> END`);

it("a chapter on a way that was left is one of them, and is gone to along that way", () => {
  const run = new Library(FORK, memoryShelf(), "0.0.0").begin({ name: "first", seed: 1 });
  for (const id of ["ash.south", "water.stay"]) run.decide(id);
  run.goTo(0);
  run.decide("ash.north");
  expect(chaptersOf(run).map(reachedWords)).toEqual([
    "Chapter 1: Ash",
    "Chapter 2: The Walk",
    "Chapter 3: Water (on a way you left)",
  ]);
  goToChapter(run, 3);
  expect(run.scene.options.map(({ id }) => id)).toEqual(["water.stay"]);
  expect(run.count).toBe(1);
});

it("a run opened at a chapter stands at its first decision, and nothing of it is lost", () => {
  const { library, text } = inTheSecond();
  const before = text();
  const session = atChapter(library, 2);
  expect(session.count).toBe(2);
  expect(text()).toBe(`${before}{"back":2}\n`);
  goToChapter(session, 1);
  expect(session.count).toBe(0);
  session.goTo(3);
  expect(session.scene.options.map(({ id }) => id)).toEqual(["walk.sit"]);
});

it("a chapter the run has not come to is refused with those it has, and the run is left as it was, and free", () => {
  const { shelf, library, text } = inTheSecond();
  const before = text();
  let held = 0;
  const lock: typeof shelf.lock = (name) => {
    held += 1;
    const release = () => {
      held -= 1;
    };
    return { release, place: () => shelf.lock(name)?.place() ?? { kind: "here" } };
  };
  const watched = new Library(book, { ...shelf, lock }, "0.0.0");
  expect(() => atChapter(watched, 3)).toThrow(
    "“first” has not come to chapter 3. It has come to: Chapter 1: Ash, June 1944; Chapter 2: The Walk.",
  );
  expect(held).toBe(0);
  expect(text()).toBe(before);
  expect(library.open("first").session.count).toBe(3);
});

it("a run that no longer fits the book opens where it does, and says that the chapter can wait", () => {
  const { shelf } = inTheSecond();
  shelf.runs.set("first", `${shelf.runs.get("first")}"walk.gone"\n`);
  const { session, receipt, notices } = openAsked(new Library(book, shelf, "0.0.0"), {
    kind: "run",
    name: "first",
    chapter: 1,
  });
  expect(receipt?.says).toContain("walk.gone");
  expect(session.count).toBe(3);
  expect(notices).toContain("Chapter 1 can wait until you have chosen where to go on from.");
});

it("the title page lists the chapters of the run played last, and opens it at the card of one", () => {
  const { library } = inTheSecond();
  const me = reader({ library });
  me.press("down", "enter");
  expect(me.shows()).toMatch(/› Chapter 1: Ash, June 1944\n +2 Chapter 2: The Walk\n +3 Close/);
  me.press("down", "enter");
  expect(me.shows()).toMatch(/beginning of chapter 2/);
  me.press("enter");
  expect(me.shows()).toContain("T H E   W A L K");
  expect(me.session.count).toBe(2);
});

it("plain mode goes to a chapter by its number, and lists and refuses in the same words", async () => {
  const { library } = inTheSecond();
  const said = await typedToPlain("chapter\nchapter 3\nchapter 1\n", library, { kind: "run", name: "first" });
  expect(said).toContain("  Chapter 1: Ash, June 1944\n  Chapter 2: The Walk\n");
  expect(said).toContain("“first” has not come to chapter 3. It has come to: Chapter 1: Ash, June 1944;");
  expect(said.slice(said.indexOf("chapter 3"))).toContain("Sand.\n");
});

it("a run that another window plays is gone on with in a copy from the chapter that was asked for", async () => {
  const { shelf, library } = inTheSecond();
  shelf.elsewhere.add("first");
  const me = reader({ library });
  me.press("down", "enter", "down", "enter");
  expect(me.shows()).toContain("“first” is open in another window");
  me.press("down", "enter");
  expect(me.shows()).toContain("You go on in a copy of “first”. Its name is “first-2”.");
  me.press("enter");
  expect(me.shows()).toMatch(/beginning of chapter 2/);
  me.press("enter");
  expect(me.shows()).toContain("T H E   W A L K");
  const said = await typedToPlain("chapter 1 2\n2\n", library, { kind: "title" });
  expect(said).toMatch(/You go on in a copy of “first”.*beginning of chapter 2 again.*Rock\./s);
});

it("a copy stands at the ending that was asked for, too", () => {
  const shelf = memoryShelf();
  const library = new Library(endingBook, shelf, "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  for (const id of ["ash.left", "ash.up"]) run.decide(id);
  run.goTo(0);
  run.close();
  const { session } = openAsked(library, { kind: "copy", name: "first", end: "sunset" });
  expect([session.name, session.scene.close]).toMatchObject(["first-2", { kind: "ending", fate: "sunset" }]);
});

it("a chapter the run has not come to is refused before a copy of it is made", () => {
  const { shelf, library } = inTheSecond();
  const asked = { kind: "copy", name: "first", chapter: 3 } as const;
  expect(() => openAsked(library, asked)).toThrow("“first” has not come to chapter 3.");
  expect([...shelf.runs.keys()]).toEqual(["first"]);
});
