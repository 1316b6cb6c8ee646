import { expect, it } from "vitest";
import { againOrLean as book } from "./again-or-lean.ts";
import { memoryShelf, typedInto } from "./memory-shelf.ts";

/** The list of the ways back, after this was typed. */
async function listAfter(typed: string): Promise<string[]> {
  const text = await typedInto(`${typed}back\n`, { kind: "new" }, memoryShelf(), book);
  const list = text.split("> \n").at(-2) ?? "";
  return list.split("\n").filter((line) => line.startsWith("  ") && !line.includes("not taken: "));
}

it("whoever went back sees once where he stands, between what lies behind him and what lies ahead", async () => {
  expect(await listAfter("1\n2\n1\n1\nback 3\n")).toEqual([
    "  1. Ash: Again",
    "  2. Ash: Lean",
    "  ---- you are here ----",
    "  3. Ash: Again",
    "  4. Ash: Again",
  ]);
  expect(await listAfter("1\n2\nback 1\n")).toEqual([
    "  ---- you are here ----",
    "  1. Ash: Again",
    "  2. Ash: Lean",
  ]);
});

it("at the end of the line nothing has to say where he stands", async () => {
  expect(await listAfter("1\n2\n")).toEqual(["  1. Ash: Again", "  2. Ash: Lean"]);
});

it("a way that was left stands under the decision that was made instead", async () => {
  expect(await listAfter("1\n1\n1\nback 2\n2\n")).toEqual([
    "  1. Ash: Again",
    "  2. Ash: Lean",
    "       way 1: Again … stands at: Ash: Again",
  ]);
});

it.each([
  ["back 2", 1],
  ["back 1", 0],
  ["forward", 3],
  ["back 4", 3],
])("%s leads to its place in the line: after %i decisions", async (typed, count) => {
  const text = await typedInto(
    `1\n2\n1\nback 3\n${typed}\nsave\nbookmarks\n`,
    { kind: "new" },
    memoryShelf(),
    book,
  );
  expect(text).toContain(` (after ${count} decision`);
});

it.each(["back 0", "back 5", "back -1", "back 1.5", "back one"])(
  "%s names no decision of three, and lists them instead",
  async (typed) => {
    const text = await typedInto(`1\n2\n1\n${typed}\nq\n`, { kind: "new" }, memoryShelf(), book);
    expect(text.split("> \n").at(-2)).toContain("Type “back N” to stand before decision N again.");
  },
);

it("a number that no option has decides nothing", async () => {
  for (const typed of ["0", "3", "01x", "1.0", "-1"]) {
    const on = memoryShelf();
    const text = await typedInto(`${typed}\n`, { kind: "new", name: "first" }, on, book);
    expect(text).toContain("Type a number from 1 to 2");
    expect(on.runs.get("first")).not.toContain("dig.");
  }
});
