import { describe, expect, test } from "vitest";
import { bookOf } from "../specimens.ts";

describe("without a label a choice is known by the words it is offered with:", () => {
  const idOf = (option: string) => {
    const { choices } = bookOf({ "main.ink": `-> quay\n=== quay\n${option}\n* Wait\n- -> END\n` });
    return Object.values(choices).sort((one, other) => one.line - other.line)[0]?.id;
  };

  test.each([
    "* {TURNS() > 0} Go on",
    "* {TURNS() > 0 || TURNS() < 9} Go on",
    "* {TURNS() > 0} {TURNS() < 9}  Go on",
    "* Go on -> END",
    "* Go on # aloud",
    "* [Go on] You go on.",
    "* Go [on] with him.",
    "* Go[ on], and do not look back.",
    "* [Go on] // as the ferry does",
    "* Go  on",
  ])("%s is the same as Go on", (option) => {
    expect(idOf(option)).toBe(idOf("* Go on"));
  });

  test.each([
    ["* Go \\# 1", "* Go \\# 2"],
    ["* Go on", "* Go [on board]"],
    ["* [{Go|Run} on]", "* [{Go|Walk} on]"],
  ])("%s and %s are two", (one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });

  test("alike ones are told apart by what is told after them, up to the next choice, and then by their place", () => {
    const idsIn = (lines: string) => {
      const { choices } = bookOf({ "main.ink": `-> quay\n=== quay\n${lines}- -> END\n` });
      return Object.values(choices)
        .sort((one, other) => one.line - other.line)
        .map(({ id }) => id);
    };
    const [rain, sun] = idsIn("* Wait\n  Rain.\n* Wait\n  Sun.\n");
    expect(rain).toMatch(/^quay\.-[0-9a-f]{6}-[0-9a-f]{4}$/);
    expect(rain?.slice(0, -5)).toBe(sun?.slice(0, -5));
    expect(idsIn("* Wait\n  Sun.\n* Wait\n  Rain.\n")).toEqual([sun, rain]);
    const [first, second] = idsIn("* Wait\n  Rain.\n* Wait\n  Rain.\n");
    expect([first, second]).toEqual([rain, `${rain}-2`]);
  });
});
