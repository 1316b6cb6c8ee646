import type { BraceBranch, Outline, OutlinedChoice, Part } from "../../../ink/outline/outline.ts";
import { STEP_PAST } from "../../../run/play/scene.ts";
import { groupBy } from "../../group-by.ts";
import { tellingNames } from "../book/telling.ts";
import type { Rule } from "./rule.ts";

/** Of siblings with the same effect the first is not reported: one may be the silent one, if the others are told apart. */
export const writeOnlyChoices: Rule = {
  name: "write-only-choice",
  explain:
    "Of the choices offered together each is told apart later: by its label, by what it tells the body or a letter, or by where it leads.",
  find(outline, { vocabulary }) {
    const telling = tellingNames(outline, vocabulary);
    const traceOf = tracing(outline, (name) => telling.has(name));
    const seen = new Map<string, OutlinedChoice[]>();
    return outline.choices.flatMap((choice) => {
      if (choice.label === STEP_PAST) return [];
      const trace = JSON.stringify([choice.group, ...traceOf(choice)]);
      const alike = seen.get(trace) ?? [];
      seen.set(trace, [...alike, choice]);
      const twin = alike.find((other) => !isInstead(choice, other));
      // That it has no label is said of it already.
      if (!twin || choice.label === undefined) return [];
      return [
        {
          at: choice.at,
          says: `nothing later tells "${nameOf(choice)}" from "${nameOf(twin)}"`,
          fix: `let a later line ask which it was ({${choice.label}: …}), tell the body something, or make one of the two`,
          word: choice.label,
        },
      ];
    });
  },
};

/** All that is left of a choice once its own branch has been read. */
function tracing(
  { choices, names, reads, calls, diverts, tags }: Outline,
  isTelling: (name: string) => boolean,
) {
  const choicesIn = groupBy(choices, branchOf);
  const namesIn = groupBy(names, branchOf);
  const callsIn = groupBy(
    calls.filter(({ name }) => isTelling(name)),
    branchOf,
  );
  const divertsIn = groupBy(diverts, branchOf);
  // What is written in a letter is kept, and read again.
  const lettersIn = groupBy(
    tags.filter(({ text }) => /^letter\s*:/.test(text)),
    branchOf,
  );
  const readsOf = groupBy(reads, ({ of }) => [of]);
  return (choice: OutlinedChoice): string[][] => {
    const { number } = choice;
    const labels = [
      ...[choice, ...choicesIn(number)].flatMap(({ id }) => id ?? []),
      ...namesIn(number).map(({ name }) => name),
    ];
    const isAsked = (label: string) => readsOf(label).some(({ branch }) => !branch.includes(number));
    return [
      labels.filter(isAsked),
      callsIn(number).map(({ name, args }) => `${name}(${args.join()})`),
      divertsIn(number).map(({ written, to = written }) => to),
      lettersIn(number).map(({ at }) => `${at.file}:${at.line}`),
    ].map((trace) => [...new Set(trace)].sort());
  };
}

const branchOf = ({ branch }: Part): readonly number[] => branch;
const nameOf = ({ label, option }: OutlinedChoice): string => label ?? option.trim();

/** One is offered where the other is not: what parts them was there before. */
function isInstead(choice: OutlinedChoice, twin: OutlinedChoice): boolean {
  const isElse = (way: BraceBranch) =>
    twin.ways.some(({ braces, branch }) => braces === way.braces && branch !== way.branch);
  if (choice.ways.some(isElse)) return true;
  const one = choice.condition;
  const other = twin.condition;
  if (one === undefined || other === undefined) return false;
  const without = (condition: string) => condition.replace(/^\{\s*/, "{not ");
  return one === without(other) || other === without(one);
}
