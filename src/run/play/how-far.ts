import type { AskedWords } from "../../ink/ahead/terms.ts";
import type { Survival } from "../../survival/machine.ts";
import { REGIONS } from "../../survival/regions.ts";
import { atTheStart } from "../../survival/survival.ts";
import { bodyOf, dependsOn, readWord } from "./dependence.ts";
import { ASKS } from "./vocabulary.ts";

/** Of a word that asks one region: what it answers in each of its states, and how many events lead to another answer. */
export interface Answers {
  readonly region: number;
  readonly answers: readonly number[];
  readonly toHold: readonly number[];
  readonly toFail: readonly number[];
}

const ZERO = "0".charCodeAt(0);
// A word that is already as wished still counts, but always for less than one that is not.
const AT_THE_EDGE = 0.02;
const known = new Map<string, Answers | undefined>();

/**
 * What words answer of a body, and how many events a word is from holding, or from failing. A word that is as wished is
 * nearly at 0, and the nearer the more events it takes to change it. Nothing is known of a word that asks more than one
 * region, or whose parentheses hold what is not written out.
 */
export const answersOf = (body: () => Survival): AskedWords => ({
  word(word) {
    const table = tableOf(word);
    return table && (table.answers[stateOf(table.region, body())] ?? 0);
  },
  farOf(word, holds) {
    const table = tableOf(word);
    if (!table) return 0;
    const state = stateOf(table.region, body());
    const [to, away] = holds ? [table.toHold, table.toFail] : [table.toFail, table.toHold];
    return to[state] || AT_THE_EDGE / (away[state] || 1);
  },
});

/** How many events a region is from a state, at least. */
export function eventsUntil(region: number, state: string, body: Survival): number {
  const { states, arrows } = REGIONS[region] ?? { states: [], arrows: [] };
  return (
    steps(
      states.map((each) => each === state),
      arrows,
    )[stateOf(region, body)] ?? 0
  );
}

/** In which of its states a region is, by its place. */
export const stateOf = (region: number, { key }: Survival): number =>
  key.charCodeAt(key.length - REGIONS.length + region) - ZERO;

export function tableOf(word: string): Answers | undefined {
  if (!known.has(word)) known.set(word, answersTo(word));
  return known.get(word);
}

function answersTo(word: string): Answers | undefined {
  const { name, given } = readWord(word);
  const ask = ASKS[name];
  const [region, ...others] = dependsOn(word).regions;
  const { states, arrows } = REGIONS[region ?? -1] ?? {};
  if (!ask?.takes.every((_, index) => given[index]) || !states || !arrows) return undefined;
  if (region === undefined || others.length > 0) return undefined;
  const answers = states.map((state) =>
    Number(ask.answer({ ...atTheStart, value: bodyOf(() => state) as Survival["value"] }, ...given)),
  );
  const wanted = (holds: boolean) => answers.map((answer) => (answer !== 0) === holds);
  return { region, answers, toHold: steps(wanted(true), arrows), toFail: steps(wanted(false), arrows) };
}

/** From each state, how many arrows lead to one that is wanted. */
function steps(wanted: readonly boolean[], arrows: readonly (readonly number[])[]): number[] {
  const far = wanted.map((is) => (is ? 0 : arrows.length));
  for (let round = 0; round < arrows.length; round += 1)
    for (const [state, next] of arrows.entries())
      for (const to of next) far[state] = Math.min(far[state] ?? 0, 1 + (far[to] ?? 0));
  return far;
}
