import type { Outline, OutlinedChoice, Part } from "../../../ink/outline/outline.ts";
import { groupBy } from "../../group-by.ts";
import type { Context, Found, Rule } from "./rule.ts";

const DASHES = /^\s*((?:-(?!>)\s*)+)/;
const LONG_DASH = /^\s*[–—]/;

/**
 * A gather that gathers nothing, since it has a dash too many, or none at all: what follows it is then told to those alone
 * who took the last option, and the next options are offered with it. What was meant is said by how far in it stands.
 */
export const lostGathers: Rule = {
  name: "lost-gather",
  explain:
    "What is told whichever option was taken begins with a dash (-), as many as those options have stars; what only one leads to stands farther in than its star.",
  find(outline, { read }) {
    const lines = linesOf(read);
    const numbered = new Map(outline.choices.map((choice) => [choice.number, choice]));
    const inside = groupBy([...outline.prose, ...outline.diverts], ({ branch }) => [branch.at(-1)]);
    const isIndented = (choice: OutlinedChoice) =>
      inside(choice.number).some(
        ({ at }) => at.line !== choice.at.line && indentOf(lines(at)) >= choice.at.column,
      );
    const indented = new Set(outline.choices.filter(isIndented).map(({ group }) => group));
    const told = new Set<OutlinedChoice>();
    return partsInOrder(outline).flatMap((part): Found[] => {
      const choice = numbered.get(part.branch.at(-1) ?? -1);
      if (!choice || told.has(choice) || part.at.line === choice.at.line) return [];
      const line = lines(part.at);
      const found =
        spareDash(line, choice, outline.choices) ??
        (indented.has(choice.group) ? noDash(line, choice) : undefined);
      if (!found) return [];
      told.add(choice);
      return [{ at: { ...part.at, column: indentOf(line) + 1 }, ...found }];
    });
  },
};

type Said = Omit<Found, "at">;

function spareDash(
  line: string,
  choice: OutlinedChoice,
  choices: readonly OutlinedChoice[],
): Said | undefined {
  const dashes = (DASHES.exec(line)?.[1] ?? "").replace(/\s/g, "").length;
  const depth = choice.branch.length + 1;
  if (dashes <= depth || /^\s*(?:-\s*)+\(/.test(line)) return undefined;
  if (choices.some(({ branch }) => branch.includes(choice.number))) return undefined;
  return {
    says: `has ${dashes} dashes, and so belongs to ${nameOf(choice)} alone: nobody else comes by it`,
    fix: `write ${"- ".repeat(depth)}to bring all the options above together`.replace(/ to/, " to"),
  };
}

function noDash(line: string, choice: OutlinedChoice): Said | undefined {
  if (indentOf(line) >= choice.at.column || DASHES.test(line) || /^\s*(?:[*+]|->|<-|<>)/.test(line))
    return undefined;
  const dash = LONG_DASH.test(line) ? "a hyphen (-) for this long dash" : "- before it";
  return {
    says: `stands no farther in than ${nameOf(choice)}, and is told to those alone who take that`,
    fix: `write ${dash} to bring all the options above together; else indent it`,
  };
}

const partsInOrder = ({ prose, diverts }: Outline): readonly Part[] =>
  [...prose.filter(({ isGlue }) => !isGlue), ...diverts].toSorted(
    (one, other) => one.at.line - other.at.line || one.at.column - other.at.column,
  );

const indentOf = (line: string): number => line.search(/\S|$/);
const nameOf = ({ label, option }: OutlinedChoice): string => `"${label ?? option.trim()}"`;

function linesOf(read: Context["read"]): (at: Part["at"]) => string {
  const files = new Map<string, string[]>();
  return ({ file, line }) => {
    const lines = files.get(file) ?? (read(file) ?? "").split("\n");
    files.set(file, lines);
    return lines[line - 1] ?? "";
  };
}
