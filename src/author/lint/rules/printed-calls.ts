import type { Outline } from "../../../ink/outline/outline.ts";
import { findNear } from "../../../ink/read/names.ts";
import { DOTTED, NAME } from "../../../ink/sources.ts";
import { onceForEach } from "../words/once-for-each.ts";
import { conditionsOf } from "./printed-conditions.ts";
import type { Context, Rule } from "./rule.ts";

/** A word with parentheses right behind it, and what stands in them. */
const CALL = new RegExp(String.raw`(?<![\p{L}\p{N}_])(${NAME})\(([^()]*)\)`, "gu");
/** Nothing, or what no sentence has in parentheses: LETTER_ONE, "1944-06-19", 3. */
const CODE = /^\s*(?:(?:[A-Z][A-Z0-9_]+|"[^"]*"|\d+)\s*(?:,\s*(?=\S)|$))*$/;
const TEMP = new RegExp(String.raw`^\s*(temp\s+${NAME}\s*=.*\S)`, "u");
/** ink takes it for text where braces hold a | as well, and in a branch that is not the first. */
const COMPARISON = new RegExp(
  String.raw`^\s*(?:not\s+)?(${DOTTED}(?:\([^()]*\))?\s*=\s*[\p{L}\p{N}_"()-]+)(?=\s*(?::|&&|\|\||(?:and|or)\b[^|]*:))`,
  "u",
);

const writtenIn = onceForEach((text) => ({
  temp: TEMP.exec(text)?.[1],
  comparison: COMPARISON.exec(text)?.[1],
  calls: [...text.matchAll(CALL)],
}));

export const printedCalls: Rule = {
  name: "printed-call",
  explain:
    "A word of the vocabulary or a function stands behind ~ or in braces; as text it would be printed.",
  find(outline, context) {
    const { vocabulary } = context;
    const isCondition = conditionsOf(outline, context);
    const isCall = callsBy(outline, vocabulary);
    const names = Object.keys(vocabulary.words);
    return outline.prose.flatMap((prose) => {
      const { at } = prose;
      if (isCondition(prose)) return [];
      const { temp, comparison, calls } = writtenIn(prose);
      if (temp !== undefined)
        return [
          { at, says: `prints "${temp}" to the reader`, fix: `put ~ before it: ~ ${temp}`, word: "temp" },
        ];
      if (comparison !== undefined) {
        const fix = `write == to ask whether the two are the same: ${comparison.replace("=", "==")}`;
        return [{ at, says: `prints "${comparison}" to the reader`, fix, word: comparison }];
      }
      return calls.filter(isCall).map(({ 0: call, 1: name = "", index }) => {
        const known = Object.hasOwn(vocabulary.words, name) ? name : (findNear(name, names) ?? name);
        const meant = known + call.slice(name.length);
        const isAsked = vocabulary.words[known]?.kind === "asks";
        return {
          at: { ...at, column: at.column + index },
          says: `prints "${call}" to the reader`,
          fix: isAsked ? `ask it in braces: {${meant}: …}` : `put it on a line of its own: ~ ${meant}`,
          word: name,
        };
      });
    });
  },
};

/** A text with the calls in it blanked out, since they are no words of English. */
export function withoutCalls(outline: Outline, vocabulary: Context["vocabulary"]): (text: string) => string {
  const isCall = callsBy(outline, vocabulary);
  return (text) =>
    text.includes("(")
      ? text.replaceAll(CALL, (...match) =>
          isCall(match.slice(0, 3) as string[]) ? " ".repeat(String(match[0]).length) : String(match[0]),
        )
      : text;
}

function callsBy({ names }: Outline, { words }: Context["vocabulary"]) {
  const functions = new Set(names.filter(({ kind }) => kind === "function").map(({ name }) => name));
  return ([, name = "", given = ""]: readonly string[]): boolean =>
    functions.has(name) || Object.hasOwn(words, name) || (/^[a-z_]/.test(name) && CODE.test(given));
}
