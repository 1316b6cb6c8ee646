import type { Outline, OutlinedTag, Part, Prose } from "../../ink/outline.ts";
import { PERSONS, type Person } from "../../survival/events.ts";
import { speakersIn } from "../explore/claims.ts";
import { groupBy } from "./group-by.ts";
import { leadsNowhere } from "./orphans.ts";
import type { Found, Rule } from "./rule.ts";
import { followed, waysOf } from "./ways.ts";

/** One whom the book brings in by `# joins:` was nowhere before. Of others nothing says when they came. */
export const earlySpeakers: Rule = {
  name: "early-speaker",
  explain: "Whom the book first brings in by # joins: does not speak before that line.",
  find(outline) {
    // The way by which he comes may be the one that leads nowhere; the compiler tells of it.
    if (leadsNowhere(outline)) return [];
    const lines = spokenLines(outline);
    return PERSONS.flatMap((person): Found[] => {
      const joins = outline.tags.filter((tag) => says(tag, "joins", person));
      const [first] = joins;
      if (!first) return [];
      const comes = new Set<Part>(joins);
      const before = followed([waysOf(outline).start], (part) => comes.has(part));
      // Who leaves before he ever joins was there from the start.
      if (outline.tags.some((tag) => says(tag, "leaves", person) && before.has(tag))) return [];
      // Who comes in the passage itself may speak in it: which stands first is for its writer to see.
      const passages = new Set(joins.map(passageOf));
      return lines
        .filter(({ speakers, line }) => speakers.includes(person) && !passages.has(passageOf(line)))
        .filter(({ line }) => before.has(line))
        .map(({ line }) => ({
          at: line.at,
          says: `lets ${person} speak, who first joins at ${first.at.file}:${first.at.line}`,
          fix: `let somebody else say it, or bring him in before: # joins: ${person}`,
        }));
    });
  },
};

const says = ({ text }: OutlinedTag, key: string, person: Person): boolean => {
  const [, written, value] = /^\s*(\w+)\s*:\s*(\S+)/.exec(text) ?? [];
  return written === key && value?.toLowerCase() === person;
};

const passageOf = ({ flow, branch }: Part): string => JSON.stringify([flow, branch]);

/** Who speaks in each line of prose, braces and all; where the book is not with Saigo they speak of another time. */
function spokenLines({ prose, tags }: Outline): { line: Prose; speakers: readonly Person[] }[] {
  const knotOf = (flow: string) => flow.split(".")[0] ?? "";
  const away = new Set(tags.filter(({ text }) => text.trim() === "away").map(({ flow }) => knotOf(flow)));
  const told = prose.filter(({ flow }) => !away.has(knotOf(flow)));
  const lineOf = ({ at }: Part) => `${at.file}:${at.line}`;
  const onLine = groupBy(told, (one) => [lineOf(one)]);
  const firsts = new Map(told.map((one) => [lineOf(one), one] as const).reverse());
  return [...firsts.values()].reverse().flatMap((line) => {
    const speakers = speakersIn(
      onLine(lineOf(line))
        .map(({ text }) => text)
        .join(""),
    );
    return speakers.length > 0 ? [{ line, speakers }] : [];
  });
}
