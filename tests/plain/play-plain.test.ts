import { expect, it } from "vitest";
import { RunGoneFault, SaveFault, ShelfFault } from "../../src/run/file/save-fault.ts";
import type { Shelf } from "../../src/run/file/shelf.ts";
import { Library } from "../../src/run/keep/library.ts";
import { smallBook } from "../book.ts";
import { book, memoryShelf, typedInto } from "./memory-shelf.ts";
import { typedToPlain } from "./typed.ts";

it("a reader without a terminal plays by numbers to the end", async () => {
  expect(await typedInto("1\n2\n")).toBe(`Ash

Flour does this too.

(8 June 1944, dawn · half a canteen)

1. Left
2. Right
> 
Left it is.

(8 June 1944, dawn · half a canteen)

1. Up
2. Down
> 
Down.

The sun goes into the sea.

(8 June 1944, dawn · half a canteen)

The end: Ash
Type “ending” for what this run came to.
Type “back” for the way back to any decision, or “q” to leave.
> 
Kept as “run-1” in /runs. To go on: game --run run-1
`);
});

it("the id of an ending is told where it is asked for", async () => {
  const library = new Library(book, memoryShelf(), "0.1.0");
  const text = await typedToPlain("1\n2\n", library, { kind: "title" }, { ids: true });
  expect(text).toContain("\nThe end: Ash (sunset)\n");
});

it("the end of the input leaves the run where it stood", async () => {
  const on = memoryShelf();
  await typedInto("2\n", { kind: "title" }, on);
  expect(await typedInto("1\n", { kind: "title" }, on)).toContain(
    "1. Continue “run-1”: Chapter 1: Ash, 8 June 1944, dawn\n2. Begin a new run\n> \nRight it is.",
  );
});

it("the same run can be gone back in and forward again", async () => {
  const text = await typedInto("1\n1\nback\nback 1\nforward\nf\nf\n");
  expect(text).toContain("  1. Ash: Left\n       not taken: Right\n  2. Ash: Up\n       not taken: Down\n");
  expect(text.split("Flour does this too.")).toHaveLength(3);
  expect(text.split("Left it is.")).toHaveLength(3);
  expect(text).toContain("Nothing lies ahead that you have walked before.");
});

it("an option is taken by its number, also as it is printed", async () => {
  expect(await typedInto("1.\n")).toBe(await typedInto("1\n"));
});

it("what cannot be understood is answered with what can be typed", async () => {
  expect(await typedInto("7\n")).toContain("Type a number from 1 to 2, or ? for help.");
  expect(await typedInto("sing\n")).toContain("Type a number from 1 to 2, or ? for help.");
  expect(await typedInto("?\n")).toMatch(/A number takes that option.*back, b N.*quit, q/s);
});

it("Q leaves before the story as it does in it", async () => {
  const on = memoryShelf();
  await typedInto("1\nQ\n", { kind: "title" }, on);
  for (const typed of ["Q\n1\n", "QUIT\n1\n"])
    expect(await typedInto(typed, { kind: "title" }, on)).toMatch(/2\. Begin a new run\n> \n$/);
});

it("fullwidth digits are taken for the options they name", async () => {
  expect(await typedInto("２\n")).toContain("Right it is.");
});

it("a folder that takes no runs is told of before the first decision, and the reader may play on", async () => {
  const on = memoryShelf(() => true);
  const text = await typedInto("1\n1\n", { kind: "new" }, on);
  expect(text).toMatch(
    /^Runs cannot be kept in \/full: the disk is full\..*\n1\. Play on without keeping the run\n2\. Leave/,
  );
  expect(text).toContain("Left it is.");
  expect(text).toContain("This run was not kept.");
  expect(await typedInto("2\n", { kind: "new" }, on)).not.toContain("Flour");
});

it("a decision that cannot be kept is not answered until the reader says what to do", async () => {
  let full = false;
  const on = memoryShelf(() => full);
  const onSession = () => {
    full = true;
  };
  const library = new Library(book, on, "0.1.0");
  const text = await typedToPlain("1\n1\n2\n", library, { kind: "new" }, { onSession });
  expect(text.split("the disk is full").length - 1).toBe(2);
  expect(text.indexOf("Left it is.")).toBeGreaterThan(text.lastIndexOf("Play on without keeping the run"));
  expect([...on.runs.values()].join("")).not.toContain("chose");
});

it("a broken run is named and the story can still be begun", async () => {
  const on = memoryShelf();
  on.runs.set("torn", "what is this\n");
  const text = await typedInto("1\n", { kind: "title" }, on);
  expect(text).toContain(
    "“torn” cannot be opened and was left as it is: its first line is not the header of a run.",
  );
  expect(text).toContain("Flour does this too.");
  expect(on.runs.get("torn")).toBe("what is this\n");
});

const noted = smallBook(
  `
-> ash
=== ash
# chapter: 1
# title: Ash
# care: shown, a beating
A man with a stick. # note: stick
* (look) [Look]
    Five loaves. # note: bread
* (dig) [Dig]
-
Hot. {about(PLACE, "Black.")} # letter: letter_one
~ draft(LETTER_ONE)
* (post) [Let it go]
    ~ send(LETTER_ONE)
* (pocket) [Pick it up]
- Dark.
-> END`,
  {
    "notes/stick.md": "# The stick\n\n**Documented.** He carried one.\n",
    "notes/bread.md": "# Bread\n\n**Invented.** The price.\n",
  },
);
const playedNoted = (typed: string, on = memoryShelf()) => typedInto(typed, { kind: "title" }, on, noted);

it("the letters of the run are read whenever they are asked for", async () => {
  expect(await playedNoted("letters\n")).toContain("> \nNo letter has been written yet.\n> ");
  expect(await playedNoted("1\n1\nl\n")).toContain(
    "FIRST LETTER\nSent. This is what the censor left of it.\n\n    Hot. [words struck out]\n",
  );
});

it("a passage with a note says so; the note is read then, and later by its number", async () => {
  const text = await playedNoted("notes\n1\n1\nn\nnotes 2\nnotes 9\n");
  expect(text).toContain("(There is a note on this: type “notes”.)\n\n1. Look");
  const [, first = "", , , last = "", earlier = "", none = ""] = text.split("> \n");
  expect(first).toBe("The stick\n\nDocumented. He carried one.\n\n");
  expect(last).toBe(
    "Bread\n\nInvented. The price.\n\n  1. Bread\n  2. The stick\nType “notes N” to read another.\n",
  );
  expect(earlier).toMatch(/^The stick\n/);
  expect(none).toContain("Type “notes N”, N from 1 to 2.");
});

it("a run that has met no note says so", async () => {
  expect(await typedInto("notes\n")).toContain("No note belongs to what you have read so far.");
});

it("what is hard in the book can be asked for before it begins, and at any time", async () => {
  const on = memoryShelf();
  const list = "Shown:\n  A beating\n";
  const first = await playedNoted("content\n1\n", on);
  expect(first).toMatch(/^This is a story of war\. Type “content”/);
  expect(first).toContain(list);
  const second = await playedNoted("content\n1\n", on);
  expect(second).toContain(list);
  expect(second.indexOf(list)).toBeLessThan(second.indexOf("Hot."));
});

it("where the runs cannot be listed that is said, and the run goes on being kept", async () => {
  const on = memoryShelf();
  const unlisted: Shelf = {
    ...on,
    names() {
      if (on.runs.size > 0) throw new ShelfFault("The runs in /runs cannot be listed: the disk failed.");
      return [];
    },
  };
  const text = await typedInto("runs\nfinds\nskip\n1\n", { kind: "new" }, unlisted);
  expect(text.match(/> \nThe runs in \/runs cannot be listed: the disk failed\.\n/g)).toHaveLength(3);
  expect(text).toMatch(/Left it is\..*Kept as “run-1” in \/runs\./s);
});

it("a decision that fails once its run was kept anew is tried again by itself, and the run kept once", async () => {
  const on = memoryShelf();
  const refused = [new RunGoneFault("Its file was deleted."), new SaveFault("The disk is full.")];
  const failing: Shelf = {
    ...on,
    create(name, text) {
      const { append, close } = on.create(name, text);
      return {
        close,
        append(line) {
          const fault = refused.shift();
          if (fault) throw fault;
          append(line);
        },
      };
    },
  };
  const text = await typedInto("1\n1\n1\n", { kind: "new", name: "first" }, failing);
  expect(text).toMatch(
    /deleted\..*1\. Keep it anew.*full\..*1\. Try again.*Left it is\..*Kept as “first-2”/s,
  );
  expect([...on.runs.keys()]).toEqual(["first", "first-2"]);
});
