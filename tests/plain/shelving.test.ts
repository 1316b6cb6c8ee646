import { expect, it } from "vitest";
import type { Shelf } from "../../src/run/file/shelf.ts";
import { type MemoryShelf, memoryShelf, typedInto } from "./memory-shelf.ts";

/** What is said before the story begins, where a run "first" has been played. */
async function atTitle(typed: string, prepare: (on: MemoryShelf) => void = () => {}) {
  const on = memoryShelf();
  await typedInto("1\n", { kind: "new", name: "first" }, on);
  prepare(on);
  return { text: await typedInto(typed, { kind: "title" }, on), on };
}

it("runs are copied, renamed, deleted and restored by their numbers, and listed anew", async () => {
  const { text, on } = await atTitle("copy 1 Second try\nrename 1 first try\ndelete 2\nrestore Second try\n");
  expect(text).toContain("Copied “first” as “Second try”.");
  expect(text).toContain("“first” is “first try” now.");
  expect(text).toContain("Type “restore Second try” to have it again.\n1. Continue “first try”");
  expect([...on.runs.keys()].sort()).toEqual(["Second try", "first try"]);
});

it.each([
  ["copy 7", "Type “copy N NAME”, N from 1 to 1."],
  ["rename 1", "A run cannot be without a name"],
  ["rename 1 CON", "“CON” cannot be the name of a run: Windows keeps it for itself."],
  ["rename 1 ../up", "“../up” cannot be the name of a run"],
  ["copy 1 first", "There is a run “first” already"],
  ["restore", "Nothing was deleted."],
  ["restore lost", "No run “lost” was deleted in /runs; there is nothing to restore."],
  ["sing", "Type the number of a line, or “?” for what else there is."],
  ["chapter 1", "  Chapter 1: Ash"],
  ["chapter 1 9", "Type “chapter N” and its number"],
])("%j is answered with why not, and asked again", async (typed, answer) => {
  const { text, on } = await atTitle(`${typed}\n1\n`);
  expect(text).toContain(answer);
  expect(text).toContain("Left it is.");
  expect([...on.runs.keys()]).toEqual(["first"]);
});

it("a run is gone on with from a chapter of it before the story begins", async () => {
  const { text } = await atTitle("chapter 1 1\n");
  expect(text).toContain("1. Left");
});

it("what can be typed before the story begins is told", async () => {
  expect((await atTitle("?\n")).text).toMatch(
    /“q” leaves.*copy N NAME.*rename N NAME.*delete N.*restore NAME/s,
  );
});

it("the list of runs says where each stands, when it was played, and which can be restored", async () => {
  const { text } = await atTitle("copy 1\ndelete 1\nruns\n");
  expect(text).toMatch(
    /> \nfirst(-2)?\n {4}Ash · 8 June 1944, dawn · 1 decision · last played \d{4}-\d\d-\d\d \d\d:\d\d\n {4}Left it is\.\nDeleted, and can be restored: first(-2)?\n/,
  );
});

it("a run that has ended is listed with its ending", async () => {
  const on = memoryShelf();
  await typedInto("1\n2\n", { kind: "new", name: "first" }, on);
  const text = await typedInto("runs\n", { kind: "title" }, on);
  expect(text).toContain("1. Continue “first”: The end: Ash");
  expect(text).toContain("the end: Ash");
});

it("a run that another window plays is told of, and can be read along as it goes on", async () => {
  const { text, on } = await atTitle("1\n1\n2\n\nq\n", ({ elsewhere }) => elsewhere.add("first"));
  expect(text).toContain(
    "“first” is open in another window, and only that one can decide.\n1. Read along\n2. Go on in a copy\n3. Leave",
  );
  expect(text).toContain("You read along: only the other window decides.");
  expect(text.split("Left it is.")).toHaveLength(3);
  expect(text).toContain("“first” goes on in the other window.");
  expect(on.runs.get("first")?.split("\n")).toHaveLength(3);
});

it("a run that another window plays can be gone on with in a copy", async () => {
  const { text, on } = await atTitle("1\n2\n2\n", ({ elsewhere }) => elsewhere.add("first"));
  expect(text).toContain("You go on in a copy of “first”. Its name is “first-2”.");
  expect(text).toContain("The end: Ash\n");
  expect(on.runs.get("first")).not.toContain("down");
  expect(on.runs.get("first-2")).toContain("down");
});

it("a reader who does not answer leaves a run of another window alone", async () => {
  const { text } = await atTitle("1\n", ({ elsewhere }) => elsewhere.add("first"));
  expect(text).not.toContain("Left it is.");
});

it("of many runs the last played are offered, and all of them where that is asked for", async () => {
  const on = memoryShelf();
  await typedInto("1\n", { kind: "new", name: "first" }, on);
  for (let number = 2; number <= 30; number += 1) on.runs.set(`run-${number}`, on.runs.get("first") ?? "");
  const text = await typedInto("22\n30\n", { kind: "title" }, on);
  expect(text).toMatch(/\n20\. Continue “[^”]*”.*\n21\. Begin a new run\n22\. All 30 runs\n> \n1\. Continue/);
  expect(text).toMatch(/\n30\. Continue “[^”]*”.*\n31\. Begin a new run\n> \nLeft it is\./);
});

it("a number takes the run it stood before when the list was printed, whatever another window plays meanwhile", async () => {
  const on = memoryShelf();
  for (const name of ["first", "second"]) await typedInto("1\n", { kind: "new", name }, on);
  let lastPlayed = "first";
  const between: Shelf = {
    ...on,
    seen: (name) => ({ ...on.seen(name), when: new Date(name === lastPlayed ? 1 : 0) }),
    trashed() {
      lastPlayed = "second";
      return on.trashed();
    },
  };
  const text = await typedInto("restore\n1\n", { kind: "title" }, between);
  expect(text).toContain("1. Continue “first”");
  expect(text).toContain("Kept as “first”");
});
