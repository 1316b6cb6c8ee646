import { expect, it } from "vitest";
import { smallBook } from "../book.ts";
import { againOrLean } from "./again-or-lean.ts";
import { memoryShelf, typedInto } from "./memory-shelf.ts";

it("the ways that were left stand under where they parted, and are walked by their number", async () => {
  const text = await typedInto("1\n2\nback 1\n2\nback\nway 1\nback\nway 9\n");
  expect(text).toContain("  1. Ash: Right\n       way 1: Left … came to: Ash\n");
  expect(text).toContain("Type “way N” to go to the end of a way you left.");
  expect(text).toContain(
    "  1. Ash: Left\n       way 1: Right … stands at: Ash\n  2. Ash: Down\n       not taken: Up\n",
  );
  expect(text).toContain("Type “way N”, N from 1 to 1, or “back” to see them.");
  expect(text.split("\nThe end: Ash\n")).toHaveLength(3);
});

it("without a way that was left the reader is told how to make one", async () => {
  expect(await typedInto("way\n")).toContain("You have left no way yet: go back and decide otherwise");
});

it("a bookmark is set by name, listed, and gone to by its number or its name", async () => {
  const text = await typedInto(
    "1\nsave Before the Crossing\n1\nbookmarks\nback 1\nm 1\nback 1\nm before THE crossing\n",
  );
  expect(text).toContain("Bookmark “Before the Crossing” set; every decision is kept by itself.");
  expect(text).toContain("  1. Before the Crossing (Ash, 8 June 1944)\n");
  expect(text.split("Left it is.")).toHaveLength(4);
});

it("of a long line those near by are listed, and of the others what bears a name or has a way", async () => {
  const ones = "1\n".repeat(30);
  const typed = `1\n1\n2\nback 3\n1\n1\n1\nsave the well\n${ones}`;
  const listed = async (asked: string) => {
    const text = await typedInto(`${typed}${asked}\n`, { kind: "new" }, memoryShelf(), againOrLean);
    return text.split("> \n").at(-2) ?? "";
  };
  expect((await listed("back")).split("\n").filter((line) => !line.includes("not taken"))).toEqual([
    "       … 2 decisions",
    "  3. Ash: Again",
    "       way 1: Lean … stands at: Ash",
    "       … 2 decisions",
    "  6. Ash: Again [the well]",
    "       … 17 decisions",
    ...Array.from({ length: 12 }, (_, at) => `  ${at + 24}. Ash: Again`),
    "The last decision you could have made otherwise is 35.",
    "Type “back N” to stand before decision N again.",
    "Type “back all” for every decision.",
    "Type “way N” to go to the end of a way you left.",
    "",
  ]);
  const all = await listed("back all");
  expect(all).toContain("  1. Ash: Again\n");
  expect(all).not.toContain("…  ");
  expect(all).not.toContain("back all");
});

it("a name that is given again is said to be gone from where it was", async () => {
  const text = await typedInto("1\nsave here\n1\nsave here\n");
  expect(text).toContain(
    "Bookmark “here” set, and gone from after 1 decision; every decision is kept by itself.",
  );
});

it("with no bookmark set the reader is told how to set one", async () => {
  expect(await typedInto("bookmarks\n")).toContain("Type “save NAME” to set one here.");
});

it("a run that no longer fits is told of in one sentence, with what to type to go on from elsewhere", async () => {
  const on = memoryShelf();
  await typedInto("1\n1\n", { kind: "new", name: "first" }, on);
  const edited = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Flour does this too.
* (left) [Left]
    Left it is.
* (right) [Right]
-
* (over) [Over]
* (down) [Down]
- Dark.
-> END`);
  const text = await typedInto("back 1\n", { kind: "run", name: "first" }, on, edited);
  expect(text).toMatch(
    /^The story has changed since: decision 2, “ash\.up”, is no longer in the book; you stand .*\nGo on from here, or type:\n {2}back 1 {3}to go on from the beginning of Ash\n\nLeft it is\./,
  );
  expect(text.indexOf("Flour does this too.")).toBeGreaterThan(text.indexOf("Left it is."));
});
