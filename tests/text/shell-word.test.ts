import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteForShell } from "../../src/text/shell-word.ts";

/** What bash hands to a program for a word typed so. */
const typed = (word: string): string =>
  spawnSync("bash", ["-c", `printf %s ${word}`], { encoding: "utf8", env: { LC_ALL: "C.UTF-8" } }).stdout;

describe("a word typed into a shell as it is written for the reader", () => {
  it("is the word again, whatever is in it", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.boolean(), (all, hasEveryLetter) => {
        const words = all.map((text) => quoteForShell(text, hasEveryLetter, "linux"));
        const said = words.map((word) => `${word}'\n'`).join("");
        expect(typed(said)).toBe(all.map((text) => `${text}\n`).join(""));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    "saves/run-1",
    "a b",
    "it's",
    "a'b c",
    "x;y",
    "硫黄島",
    "$HOME",
    "a\\'b",
    "tab\there",
    "\u001b[2J it's \\",
    "a\nb",
  ])("%j", (text) => {
    for (const hasEveryLetter of [true, false])
      expect(typed(quoteForShell(text, hasEveryLetter, "linux"))).toBe(text);
  });
});

it("a word no shell would touch is written as it is", () => {
  expect(quoteForShell("saves/run-1_a.jsonl", true, "linux")).toBe("saves/run-1_a.jsonl");
  expect(quoteForShell("硫黄島", true, "linux")).toBe("硫黄島");
  expect(quoteForShell("C:/a b", true, "win32")).toBe('"C:/a b"');
  expect(quoteForShell("C:/a", true, "win32")).toBe("C:/a");
});

it("what the terminal has no letters for, or might be moved by, is written as bytes", () => {
  expect(quoteForShell("Ō b", false, "linux")).toBe("$'\\xc5\\x8c b'");
  expect(quoteForShell("\u001b[2J", true, "linux")).toBe("$'\\x1b[2J'");
});
