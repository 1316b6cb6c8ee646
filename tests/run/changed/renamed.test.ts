import { expect, it } from "vitest";
import type { Book } from "../../../src/ink/book.ts";
import { nameToday } from "../../../src/ink/renamed.ts";
import { smallBook } from "../../book.ts";

/** A book that has these choices, as far as names are concerned. */
const has = (ids: readonly string[], renamed: Record<string, string>): Pick<Book, "choices" | "renamed"> => ({
  choices: Object.fromEntries(ids.map((id) => [id, { id, file: "main.ink", line: 1, column: 1 }])),
  renamed,
});

it.each([
  ["its own entry", { "ash.dig": "ash.dig_on" }, ["ash.dig_on"], "ash.dig", "ash.dig_on"],
  ["two entries, one after the other", { a: "b", b: "c" }, ["c"], "a", "c"],
  ["an entry for its knot", { ash: "black_ash" }, ["black_ash.pit.dig"], "ash.pit.dig", "black_ash.pit.dig"],
  [
    "an entry for its stitch",
    { "ash.pit": "ash.trench" },
    ["ash.trench.dig"],
    "ash.pit.dig",
    "ash.trench.dig",
  ],
  [
    "its own entry before its knot's",
    { ash: "sea", "ash.dig": "sea.swim" },
    ["sea.swim"],
    "ash.dig",
    "sea.swim",
  ],
  [
    "a knot that became a stitch of its own name",
    { ash: "ash.pit" },
    ["ash.pit.dig"],
    "ash.dig",
    "ash.pit.dig",
  ],
  ["a name that went away and came back", { a: "b", b: "a" }, ["a"], "b", "a"],
  ["the second of two threads", { "ash.dig": "ash.on" }, ["ash.on"], "ash.dig~2", "ash.on~2"],
])("a choice is found by %s", (_, renamed, ids, remembered, now) => {
  expect(nameToday(has(ids, renamed))(remembered)).toBe(now);
});

it("a choice that keeps its name keeps it, whatever else was renamed", () => {
  const now = nameToday(has(["ash.pit.dig", "sea.swim"], { ash: "ash.pit", river: "sea" }));
  expect(["ash.pit.dig", "sea.swim", "gone.for_good", "__proto__"].map(now)).toEqual([
    "ash.pit.dig",
    "sea.swim",
    "gone.for_good",
    "__proto__",
  ]);
});

it("an old name that another choice was given since leads to neither", () => {
  const now = nameToday(has(["ash.dig", "ash.dig_on"], { "ash.dig": "ash.dig_on" }));
  expect(["ash.dig", "ash.dig_on"]).not.toContain(now("ash.dig"));
  expect(now("ash.dig_on")).toBe("ash.dig_on");
});

it("a list of new names that is none is as good as none, for a reader", () => {
  for (const text of ["", "[1]", '{"a": 1}', "null", '"a"'])
    expect(smallBook("* (a) [A]\n* (b) [B]\n- Sand.\n-> END", { "renamed.json": text }).renamed).toEqual({});
});
