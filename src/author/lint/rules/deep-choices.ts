import type { Rule } from "./rule.ts";

const DEEPEST = 2;

export const deepChoices: Rule = {
  name: "deep-choice",
  explain: "Choices are nested at most two deep.",
  find({ choices }) {
    return choices
      .filter(({ branch }) => branch.length === DEEPEST)
      .map(({ at, label }) => ({
        at,
        says: "a choice inside a choice inside a choice",
        fix: "make the passage around it a stitch, and divert to it",
        word: label,
      }));
  },
};
