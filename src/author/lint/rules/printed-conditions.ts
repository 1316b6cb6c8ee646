import type { Outline, Prose } from "../../../ink/outline/outline.ts";
import { DOTTED, LABEL } from "../../../ink/sources.ts";
import type { Vocabulary } from "../../../ink/vocabulary.ts";
import { onceForEach } from "../words/once-for-each.ts";
import type { Context, Found, Rule } from "./rule.ts";

const CALL = String.raw`${DOTTED}(?:\([^()]*\))?`;
/** What somebody may have meant to ask, and what comes behind it. */
const ASKED = new RegExp(
  String.raw`^\s*(?<if>if\s+)?(?<not>(?:not\s+|!\s*)?)(?<first>${CALL})(?<more>(?:\s*(?:&&?|\|\|?|[=!<>]=?|(?:\s|^)(?:and|or|is)\s)\s*(?:not\s+|!\s*)?(?:${CALL}|\d+))*)(?<behind>.*)$`,
  "isu",
);
/** No word with which a sentence begins; "9th" may be one. */
const LOOKS_NAMED = /^(?!\d+(?:st|nd|rd|th)$)[\p{Ll}\p{N}]/u;
const SENTENCE_ENDS = new RegExp(String.raw`(?:^\s*(?:(?:[*+-]\s*)+(?:${LABEL}\s*)?)?|[.!?…”"’»]\s*)$`, "u");

/** A condition that ink takes for the first of several texts, since its colon is lost, or what stands before that is no question. */
export const printedConditions: Rule = {
  name: "printed-condition",
  explain: "What is asked in braces has a colon behind it, and is written as ink asks; else it is printed.",
  find(outline, context) {
    const isCondition = conditionsOf(outline, context);
    return outline.prose.flatMap((prose): Found[] => {
      const meant = isCondition(prose);
      if (!meant) return [];
      return [
        {
          at: prose.at,
          says: `prints "${meant.written}" to the reader, for what it asks is not written as ink asks`,
          fix: `write {${meant.asked}: …}`,
          word: meant.written,
        },
      ];
    });
  },
};

interface Condition {
  readonly written: string;
  /** As ink would ask it. */
  readonly asked: string;
}

const askedIn = onceForEach((text) => ({ found: ASKED.exec(text)?.groups }));

/** Of a text in braces the condition that somebody meant by its beginning, if it is one. */
export function conditionsOf(
  outline: Outline,
  { vocabulary, read }: Pick<Context, "vocabulary" | "read">,
): (prose: Prose) => Condition | undefined {
  const names = namesIn(outline, vocabulary);
  const lines = new Map<string, string[]>();
  const lineOf = ({ file, line }: Prose["at"]): string => {
    const known = lines.get(file) ?? (read(file) ?? "").split("\n");
    lines.set(file, known);
    return known[line - 1] ?? "";
  };
  return (prose) => {
    const { at, ways } = prose;
    if (ways.length === 0) return undefined;
    const { found } = askedIn(prose);
    const first = found?.first?.replace(/\(.*/s, "") ?? "";
    if (!found || !(names.has(first) || names.has(first.slice(first.lastIndexOf(".") + 1)))) return undefined;
    const before = lineOf(at).slice(0, at.column - 1);
    const [open, sign = ""] = /\{\s*([!&~$]?)\s*$/.exec(before) ?? [];
    if (open === undefined) return undefined;
    const { behind = "", more = "" } = found;
    // That is another slip, and told of as such wherever it stands.
    if (/(?<![=!<>])=(?!=)/.test(more)) return undefined;
    const isAsked = /^\s*:/.test(behind) || first.includes("_") || (found.first ?? "").includes("(");
    const isFirst = SENTENCE_ENDS.test(before.slice(0, -open.length)) && LOOKS_NAMED.test(first);
    if (!isAsked && !isFirst) return undefined;
    const not = sign === "!" || found.not?.trim() ? "not " : "";
    return {
      written: `${found.if ?? ""}${found.not ?? ""}${found.first ?? ""}${more}`.trim(),
      asked: `${not}${found.first ?? ""}${asInk(more)}`,
    };
  };
}

const asInk = (more: string): string =>
  more
    .replace(/\s+is\s+true\b/gi, "")
    .replace(/\s+is\s+/gi, " == ")
    .replace(/\s*&&?\s*|\s+and\s+/gi, " and ")
    .replace(/\s*\|\|\s*|\s+or\s+/gi, " or ");

function namesIn({ flows, choices, names }: Outline, { words }: Vocabulary): Set<string> {
  const last = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  return new Set([
    ...flows.map(({ name }) => last(name)),
    ...choices.flatMap(({ label }) => label ?? []),
    ...names.map(({ name }) => last(name)),
    ...Object.keys(words),
  ]);
}
