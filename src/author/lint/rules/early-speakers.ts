import type { Outline, OutlinedTag, Part, Prose } from "../../../ink/outline/outline.ts";
import { speaksIn } from "../../../run/show/speakers.ts";
import { PERSONS, type Person } from "../../../survival/events.ts";
import { buildFlowGraph, follow } from "../book/flow-graph.ts";
import { onceForEach } from "../words/once-for-each.ts";
import { leadsNowhere } from "./orphans.ts";
import type { Found, Rule } from "./rule.ts";

/** One whom the book brings in by `# joins:` was nowhere before. Of others nothing says when they came. */
export const earlySpeakers: Rule = {
  name: "early-speaker",
  explain: "Whom the book first brings in by # joins: does not speak before that line.",
  find(outline) {
    // The way by which he comes may be the one that leads nowhere; the compiler tells of it.
    if (leadsNowhere(outline)) return [];
    const lines = toldLines(outline);
    const { start } = buildFlowGraph(outline);
    const reached = follow([start]);
    return PERSONS.flatMap((person): Found[] => {
      const joins = outline.tags.filter((tag) => says(tag, "joins", person));
      const [first] = joins;
      if (!first) return [];
      const comes = new Set<Part>(joins);
      const before = follow([start], (part) => comes.has(part));
      const leaves = outline.tags.filter((tag) => says(tag, "leaves", person));
      // Who leaves before he ever joins was there from the start.
      if (leaves.some((tag) => before.has(tag))) return [];
      // Of whom a passage tells that nothing leads to, it is not known when he came.
      if ([...joins, ...leaves].some((tag) => !reached.has(tag))) return [];
      // Who comes in the passage itself may speak in it: which stands first is for its writer to see.
      const passages = new Set(joins.map(passageOf));
      return lines
        .filter(({ line }) => before.has(line) && !passages.has(passageOf(line)))
        .filter(({ text }) => speaksIn(person, text))
        .map(({ line }) => ({
          at: line.at,
          says: `lets ${person} speak, who first joins at ${first.at.file}:${first.at.line}`,
          fix: `let somebody else say it, or bring him in before: # joins: ${person}`,
        }));
    });
  },
};

const readTag = onceForEach((text) => {
  const [, key, value] = /^\s*(\w+)\s*:\s*(\S+)/.exec(text) ?? [];
  return { key, value: value?.toLowerCase() };
});

const says = (tag: OutlinedTag, key: string, person: Person): boolean => {
  const written = readTag(tag);
  return written.key === key && written.value === person;
};

const passageOf = ({ flow, branch }: Part): string => JSON.stringify([flow, branch]);

/** The prose line by line, braces and all; where the book is not with Saigo people speak of another time. */
function toldLines({ prose, tags }: Outline): { line: Prose; text: string }[] {
  const knotOf = (flow: string) => flow.split(".")[0] ?? "";
  const away = new Set(tags.filter(({ text }) => text.trim() === "away").map(({ flow }) => knotOf(flow)));
  const lines = new Map<string, { line: Prose; text: string }>();
  for (const one of prose) {
    if (away.has(knotOf(one.flow))) continue;
    const key = `${one.at.file}:${one.at.line}`;
    const known = lines.get(key);
    if (known) known.text += one.text;
    else lines.set(key, { line: one, text: one.text });
  }
  return [...lines.values()];
}
