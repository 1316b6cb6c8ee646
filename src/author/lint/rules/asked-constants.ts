import { constantName, type Vocabulary } from "../../../ink/vocabulary.ts";
import type { Rule } from "./rule.ts";

/** A name alone is no question: ink takes it for something that always holds, and compares two names as they are written. */
export const askedConstants: Rule = {
  name: "asked-constant",
  explain: "What a word is about is asked of by the word: {knows(FLUE_DUG): …}, and not {FLUE_DUG: …}.",
  find(outline, { vocabulary }) {
    const met = new Set<string>();
    return outline.reads.flatMap(({ written, isAsked, at }) => {
      const asks = isAsked ? asksAbout(written, vocabulary) : [];
      const line = `${at.file}:${at.line}`;
      // Two that are compared are one slip.
      if (asks.length === 0 || met.has(line)) return [];
      met.add(line);
      return [
        {
          at,
          says: `asks ${written} itself, which is the same in every run`,
          fix: `ask by a word of the vocabulary: ${asks.join(", ")}`,
          word: written,
        },
      ];
    });
  },
};

/** How the vocabulary asks about a name; nothing where it is none of its own. */
function asksAbout(written: string, { words, families }: Vocabulary): string[] {
  const isOf = (family: string) => families[family]?.some((id) => constantName(id) === written) ?? false;
  return Object.entries(words)
    .filter(({ 1: { kind, takes, gives } }) => kind === "asks" && gives !== "text" && takes.some(isOf))
    .map(([name, { takes }]) => `${name}(${takes.map((what) => (isOf(what) ? written : what)).join(", ")})`);
}
