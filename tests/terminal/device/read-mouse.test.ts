import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keyReader } from "../../../src/terminal/device/read-keys.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A report of the mouse as it was asked for: button, column, row, and whether it was pressed. */
const report = (button: number, column: number, row: number, final = "M") =>
  `\x1b[<${button};${column};${row}${final}`;

/** The clicks and turns of the wheel in these pieces, with their rows, and all else that was taken for a key. */
function mouseIn(...pieces: string[]): { mouse: string[]; keys: string[] } {
  const mouse: string[] = [];
  const keys: string[] = [];
  const reader = keyReader(
    ({ name, at, char }) =>
      /click|wheel/.test(name) ? mouse.push(`${name} ${at?.column} ${at?.row}`) : keys.push(char ?? name),
    () => true,
  );
  for (const piece of pieces) reader.read(Buffer.from(piece, "latin1"));
  vi.runAllTimers();
  return { mouse, keys };
}

test("with the mouse on, a button pressed is a click on its row and the wheel turns, wherever they are cut", () => {
  const said = report(0, 7, 3) + report(0, 7, 3, "m") + report(64, 1, 1) + report(65, 300, 90);
  for (let cut = 0; cut <= said.length; cut += 1)
    expect(mouseIn(said.slice(0, cut), said.slice(cut)), `cut at ${cut}`).toEqual({
      mouse: ["click 6 2", "wheel-up 0 0", "wheel-down 299 89"],
      keys: [],
    });
});

test.for([
  [report(1, 7, 3), "another button"],
  [report(4, 7, 3), "a button with Shift"],
  [report(32, 7, 3), "a button held and moved"],
  [report(35, 7, 3), "a mouse that is moved"],
  [report(80, 7, 3), "the wheel with Ctrl"],
  [report(0, 0, 3), "a column that is none"],
  [report(0, 7, 0), "a row that is none"],
  ["\x1b[<0;7M", "a report without a row"],
  ["\x1b[<0;7;3;1M", "a report with more than a row"],
  ["\x1b[<0;7;-3M", "a row below none"],
  ["\x1b[<;;M", "a report of nothing"],
  ["\x1b[<0;7;123456M", "a row beyond all windows"],
  ["\x1b[0;7;3M", "a report of another kind"],
  ["\x1b[3<0;7;3M", "a report with something before it"],
  ["\x1b[M !!", "a click as X10 tells it"],
  ["\x1b[<0;7;3\x1b[<0;7", "two halves"],
] as const)("%j, %s, is neither a click nor a key".replace("%s", "with the mouse on"), ([said]) => {
  expect(mouseIn(said).mouse).toEqual([]);
  expect(mouseIn(said).keys.join("")).toBe("");
});

test("with the mouse on, bytes of reports in any order make no click that is not a whole report, and no digit", () => {
  const pieces = fc.array(fc.constantFrom(..."0123456789;<Mm".split(""), "\x1b[<", "\x1b[", "\x1b"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const said = `\x1b[<${parts.join("")}`;
      const whole = said.match(/\x1b\[<(0|64|65);[1-9]\d{0,4};[1-9]\d{0,4}M/g) ?? [];
      expect(mouseIn(said).mouse.length).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 2000 },
  );
});

test("a report that begins late, even byte by byte, presses no key", () => {
  const keys: string[] = [];
  const reader = keyReader(
    (key) => keys.push(key.char ?? key.name),
    () => true,
  );
  reader.read(Buffer.from("\x1b"));
  vi.runAllTimers();
  for (const byte of "[<0;12;34M") reader.read(Buffer.from(byte));
  expect(keys).toEqual(["escape", "click"]);
});
