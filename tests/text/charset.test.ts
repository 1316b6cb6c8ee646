import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasEveryLetter, toPlainLetters } from "../../src/text/charset.ts";

describe("in a terminal without UTF-8", () => {
  it.each([
    ["“Ōkubo — ‘so’ – it’s …”", "\"Okubo -- 'so' - it's ...\""],
    ["Itō · 3 × 4 → 5 − 1", "Ito - 3 x 4 -> 5 - 1"],
    ["æ Æ œ Œ ß ø Ø é", "ae AE oe OE ss o O e"],
    ["a\u00a0b", "a b"],
    ["硫黄島", "???"],
    ["one\ntwo ~", "one\ntwo ~"],
  ])("%j is read as %j", (text, plain) => {
    expect(toPlainLetters(text)).toBe(plain);
  });

  it("nothing is sent that it does not have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => /^[\x20-\x7e\n]*$/.test(toPlainLetters(text))),
    );
  });
});

describe("whether a terminal has every letter", () => {
  it.each([
    [{ LANG: "en_US.UTF-8" }, true],
    [{ LANG: "de_DE.utf8" }, true],
    [{ LANG: "C" }, false],
    [{ LC_ALL: "C", LANG: "en_US.UTF-8" }, false],
    [{ LC_CTYPE: "en_US.UTF-8", LANG: "C" }, true],
    [{ LC_ALL: "ja_JP.eucJP", LC_CTYPE: "en_US.UTF-8" }, false],
    [{}, false],
  ])("%j: %s", (environment, has) => {
    expect(hasEveryLetter(environment, "linux")).toBe(has);
  });

  it("Windows says nothing, and has them", () => {
    expect(hasEveryLetter({}, "win32")).toBe(true);
    expect(hasEveryLetter({ LANG: "C" }, "win32")).toBe(false);
  });
});
