import { onceForEach } from "../words/once-for-each.ts";
import type { Rule } from "./rule.ts";

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu;
/** Good English twice: "what he had had", "I know that that is so", "he gave her her coat". */
const OFTEN = new Set(["had", "that", "her"]);

const twiceIn = onceForEach((text) =>
  [...text.matchAll(TWICE)].filter(([, word = ""]) => !OFTEN.has(word.toLowerCase())),
);

export const doubledWords: Rule = {
  name: "doubled-word",
  explain: "No word stands twice in a row.",
  find({ prose }) {
    return prose.flatMap((row) =>
      twiceIn(row).map(({ 0: twice, 1: word = "", index }) => ({
        at: { ...row.at, column: row.at.column + index },
        says: `has "${word}" twice`,
        fix: "take one out; where it is meant, put a comma between",
        word: twice,
      })),
    );
  },
};
