import type { Rule } from "./rule.ts";

export const wholeFloats: Rule = {
  name: "whole-float",
  explain: "A whole number is written without a point.",
  find({ floats }) {
    return floats
      .filter(({ value }) => Number.isInteger(value))
      .map(({ value, at }) => ({
        at,
        says: "a whole number written with a point, which it loses when the book is compiled",
        fix: `write ${value}`,
      }));
  },
};
