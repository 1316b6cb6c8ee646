import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/survival/state-line.ts";
import { sayCondition, stateRows } from "../../../src/terminal/text/state-rows.ts";
import type { Window } from "../../../src/terminal/view/view.ts";
import { bare, PLAIN_COLOURS } from "../reader.ts";

const WORST: readonly Condition[] = [
  { words: "canteen empty", grade: "grave" },
  { words: "dying of thirst", grade: "deadly", was: "parched", turn: "worse" },
  { words: "dying of dysentery", grade: "deadly" },
  { words: "badly wounded", grade: "grave" },
  { words: "sentenced to die", grade: "deadly" },
  { words: "starving", grade: "grave" },
  { words: "ready to drop", grade: "grave" },
];
const SIGNS = "not kept · ↓ 12 lines, 4 options · ? help";

const drawn = (
  columns: number,
  condition: readonly Condition[],
  look = PLAIN_COLOURS,
  signs = SIGNS,
): string[] => {
  const window: Window = { columns, rows: 24, look };
  return stateRows(window, sayCondition(condition, window), signs);
};

describe("the foot of the page", () => {
  test.for([40, 57, 80, 120, 200])("leaves nothing of his state out in %i columns", (columns) => {
    const rows = drawn(columns, WORST).map(bare);
    for (const { words } of WORST) expect(rows.join("\n")).toContain(words);
    expect(rows.at(-1)).toContain("not kept");
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
  });

  test("never runs into the signs at its end, however little there is of it", () => {
    for (const count of [1, 2, 3, 4])
      for (const row of drawn(40, WORST.slice(0, count), PLAIN_COLOURS, "↓ 2 lines, 2 options · ? help"))
        expect(bare(row).length).toBeLessThanOrEqual(40);
  });

  test("takes one row where that is enough, and all there is to the right before a second one", () => {
    expect(drawn(80, WORST.slice(0, 1))).toHaveLength(1);
    const [row = "", ...more] = drawn(140, WORST.slice(0, 4), PLAIN_COLOURS, "? help").map(bare);
    expect(more).toEqual([]);
    expect(row.length).toBe(138);
  });

  test.for([40, 80, 120, 200])("begins where the text does, whatever it says, in %i columns", (columns) => {
    const starts = [1, 2, 3, 5, 7].flatMap((count) =>
      drawn(columns, WORST.slice(0, count))
        .map(bare)
        .filter((row) => row.trim() !== "" && !row.trim().startsWith("not kept"))
        .map((row) => row.search(/\S/)),
    );
    expect(new Set(starts).size).toBe(1);
  });

  test("what is deadly is told apart from what is a nuisance, with colours and without", () => {
    const mixed: Condition[] = [
      { words: "sore", grade: "slight" },
      { words: "dying of thirst", grade: "deadly" },
    ];
    for (const colour of [true, false]) {
      const [row = ""] = drawn(120, mixed, { ...PLAIN_COLOURS, colour });
      const signsOf = (words: string) => row.slice(0, row.indexOf(words)).match(/\x1b\[[\d;]*m$/)?.[0] ?? "";
      expect(signsOf("dying of thirst")).not.toBe(signsOf("sore"));
      expect(signsOf("dying of thirst")).toContain("1");
    }
  });

  test("what has just changed has a sign, better or worse, also without colours and without UTF-8", () => {
    const changed: Condition[] = [
      { words: "canteen full", grade: "well", was: "canteen empty", turn: "better" },
      { words: "sore", grade: "slight", was: "unhurt", turn: "worse" },
    ];
    const look = { ...PLAIN_COLOURS, colour: false, unicode: false };
    expect(drawn(120, changed, look)[0]).toContain("+ canteen full - ! sore");
    expect(bare(drawn(120, changed)[0] ?? "")).toContain("▲ canteen full · ▼ sore");
  });
});
