import { describe, expect, it } from "vitest";
import { escapeJson, sanitise } from "../../src/text/sanitise.ts";

/** All from the first to the last, each by itself. */
const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));

describe("text out of a file is made safe to print:", () => {
  it("a control character is shown as its picture", () => {
    expect(sanitise("\u0000\u001b[2J\u0007\u007f")).toBe("\u2400\u241b[2J\u2407\u2421");
    expect(sanitise("one\ntwo")).toBe("one\ntwo");
  });

  it.each([
    ["C1", between(0x80, 0x9f)],
    [
      "marks of direction",
      ["\u061c", "\u200e", "\u200f", ...between(0x202a, 0x202e), ...between(0x2066, 0x2069)],
    ],
    ["separators of lines", ["\u2028", "\u2029"]],
    ["marks of no width", ["\u200b", ...between(0x2060, 0x2065), "\ufeff"]],
    ["the marks the censor travels in", between(0xe000, 0xf8ff)],
  ])("%s are shown as not known", (_, all) => {
    for (const each of all) expect(sanitise(`a${each}b`)).toBe("a\ufffdb");
  });

  it("letters are left, the two joiners too", () => {
    const text = "Itō “硫黄島” क्\u200dष می\u200cخواهم 👩\u200d🍳 \u00a0é ~";
    expect(sanitise(text)).toBe(text);
  });
});

describe("JSON says the same and is as safe", () => {
  const said = JSON.stringify({ name: "Itō \u202e\u009b \u0000 👩‍🍳" });

  it("in a terminal that has every letter", () => {
    const escaped = escapeJson(said, true);
    expect(JSON.parse(escaped)).toEqual(JSON.parse(said));
    expect(escaped).toContain("Itō \\u202e\\u009b");
  });

  it("in one that has only ASCII", () => {
    const escaped = escapeJson(said, false);
    expect(JSON.parse(escaped)).toEqual(JSON.parse(said));
    expect(escaped).toMatch(/^[\x20-\x7e]*$/);
    expect(escaped).toContain("\\u014d");
  });
});
