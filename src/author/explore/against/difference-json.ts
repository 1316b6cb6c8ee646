import type { Change } from "../policies/interval.ts";
import type { Difference, Moved } from "./difference.ts";

/** What is otherwise, as `explore --against --json` prints it; where nothing is, all of it is empty. */
export function writeDifferenceJson(difference: Difference | undefined, since: string) {
  const { seed, parts, cut, isWhole, states, runs, coming, endings, words, ...rest } = difference ?? NOTHING;
  return {
    against: since,
    complete: isWhole,
    limit: cut ?? null,
    changed: parts,
    seed,
    states,
    runs,
    coming,
    endings: endings.map(({ id, by }) => ({ id, share: eachReader(by) })),
    run: { words: eachReader(words) },
    ...rest,
  };
}

const NO_NAMES = { fates: [], choices: [] };
const NO_PLACES = { ...NO_NAMES, lines: [] };
const NOTHING = {
  seed: null,
  parts: [],
  cut: undefined,
  isWhole: true,
  states: 0,
  runs: {},
  coming: 0,
  endings: [],
  words: {},
  gone: NO_NAMES,
  added: NO_NAMES,
  unreached: NO_PLACES,
  reached: NO_PLACES,
  findings: { gone: [], come: [] },
} as const satisfies Omit<Difference, "seed" | "runs"> & { seed: null; runs: object };

const eachReader = <Figure>(by: Readonly<Record<string, Moved<Figure>>>) =>
  Object.fromEntries(
    Object.entries(by).map(([reader, { before, after, change }]) => [
      reader,
      { before, after, change: inTenThousandths(change) },
    ]),
  );

const inTenThousandths = ({ by, from, to }: Change): Change => ({
  by: rounded(by),
  from: rounded(from),
  to: rounded(to),
});
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
