import type { Outline, OutlinedChoice, Part } from "../../ink/outline.ts";
import type { Rule } from "./rule.ts";

/** Of siblings that come to the same the first is let be: one may be the silent one, if the others are told apart. */
export const writeOnlyChoices: Rule = {
  name: "write-only-choice",
  explain:
    "Of the choices offered together each is told apart later: by its label, by what it tells the body or a letter, or by where it leads.",
  find(outline, { vocabulary }) {
    const functions = new Set(outline.flows.flatMap(({ kind, name }) => (kind === "function" ? [name] : [])));
    // A function of the writer's own may tell something; a word of the vocabulary says whether it does.
    const isTelling = (name: string) => functions.has(name) && vocabulary.words[name]?.kind !== "asks";
    const seen = new Map<string, OutlinedChoice[]>();
    return outline.choices.flatMap((choice, index) => {
      const trace = JSON.stringify([choice.group, ...traceOf(outline, index, isTelling)]);
      const alike = seen.get(trace) ?? [];
      seen.set(trace, [...alike, choice]);
      const twin = alike.find((other) => !isInstead(choice, other));
      if (!twin) return [];
      return [
        {
          at: choice.at,
          says: `nothing later tells "${nameOf(choice)}" from "${nameOf(twin)}"`,
          fix: `let a later line ask which it was ({${choice.label ?? "label"}: …}), tell the body something, or make one of the two`,
          word: choice.label,
        },
      ];
    });
  },
};

/** All that is left of a choice once its own branch has been read. */
function traceOf(outline: Outline, index: number, isTelling: (name: string) => boolean): string[][] {
  const isInside = ({ branch }: Part) => branch.includes(index);
  const inside = <Kind extends Part>(parts: readonly Kind[]) => parts.filter(isInside);
  const labels = new Set([
    ...[outline.choices[index], ...inside(outline.choices)].map((choice) => choice?.id),
    ...inside(outline.names).map(({ name }) => name),
  ]);
  const asked = outline.reads.filter(
    (read) => read.of !== undefined && labels.has(read.of) && !isInside(read),
  );
  return [
    asked.map(({ of = "" }) => of),
    inside(outline.calls).flatMap(({ name, args }) => (isTelling(name) ? [`${name}(${args.join()})`] : [])),
    inside(outline.diverts).map(({ written, to = written }) => to),
    // What is written in a letter is kept, and read again.
    inside(outline.tags).flatMap(({ text, at }) =>
      /^letter\s*:/.test(text) ? [`${at.file}:${at.line}`] : [],
    ),
  ].map((trace) => [...new Set(trace)].sort());
}

const nameOf = ({ label, option }: OutlinedChoice): string => label ?? option.trim();

/** One is offered where the other is not: what parts them was there before. */
function isInstead({ condition: one }: OutlinedChoice, { condition: other }: OutlinedChoice): boolean {
  if (one === undefined || other === undefined) return false;
  const without = (condition: string) => condition.replace(/^\{\s*/, "{not ");
  return one === without(other) || other === without(one);
}
