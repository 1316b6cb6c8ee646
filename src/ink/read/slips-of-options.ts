import { DOTTED, type Place } from "../sources.ts";
import { stripComments } from "./comments.ts";
import type { Slip } from "./slip.ts";

/** What is written for what ink has another sign for. */
const SIGNS: readonly (readonly [written: RegExp, advice: string])[] = [
  [/=>/, "write >= for =>"],
  [/=</, "write <= for =<"],
  [/,/, 'write "or", or "and", for the comma'],
  [/\b(?:isnt|isn['’]t|no|none|without)\b/, 'write "not" before what is not to be so'],
  [/(?<!\|)\|(?!\|)/, 'write "or" for the bar'],
  [/(?<!&)&(?!&)/, 'write "and" for the &'],
  [/\b(?:is|equals)\b/, "write == to ask whether the two are the same"],
];
const DIVERT_INSIDE = new RegExp(
  String.raw`^(\s*(?:[*+]\s*)+[^[\]]*\[)([^[\]]*?)\s*(->\s*${DOTTED})\s*\](.*)$`,
  "u",
);

/**
 * What is wrong with an option that ink cannot read.
 * @param message what ink says of it
 */
export function slipOfOption(line: string, at: Place, message: string): Slip | undefined {
  const plain = stripComments(line).trimEnd();
  if (!/^\s*[*+]/.test(plain)) return undefined;
  return /for choice condition but saw/.test(message)
    ? unreadCondition(plain, at)
    : /weave-style option|^Expected end of line but saw '\]/.test(message)
      ? divertInside(plain, at)
      : undefined;
}

function unreadCondition(line: string, at: Place): Slip | undefined {
  const from = line.lastIndexOf("{", at.column - 1);
  const to = line.indexOf("}", from);
  if (from < 0 || to < 0) return undefined;
  const written = line.slice(from + 1, to);
  const advice = SIGNS.find(([sign]) => sign.test(written))?.[1];
  return {
    finding: {
      rule: "unread-condition",
      says: `"${written.trim()}" is no condition that ink can read`,
      fix: advice ?? "join what is asked by and, or, not, ==, >=: {a or not b}",
    },
    at: { ...at, column: from + 1 },
    // As long as before, so that the columns behind it stay.
    mended: line.slice(0, from) + " ".repeat(to + 1 - from) + line.slice(to + 1),
  };
}

function divertInside(line: string, at: Place): Slip | undefined {
  const [, before, option = "", divert = "", rest = ""] = DIVERT_INSIDE.exec(line) ?? [];
  if (before === undefined) return undefined;
  return {
    finding: {
      rule: "divert-in-option",
      says: "what is offered in [ ] leads nowhere by itself: a divert stands behind it",
      fix: `write [${option}] ${divert}`,
    },
    at: { ...at, column: before.length + option.length + 1 },
    mended: `${before}${option}] ${divert}${rest}`,
  };
}
