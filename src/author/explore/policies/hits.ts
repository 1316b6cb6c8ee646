import type { Subject, Written } from "../play/subject.ts";
import type { PlayedBatch } from "./batch.ts";
import { type Interval, shareWithin } from "./interval.ts";
import { POLICIES, type Policy } from "./policy.ts";

/** In how many runs of a reader something was come by, and between what its share lies of all the runs there could be. */
export interface Hit extends Interval {
  readonly runs: number;
}

export type ByPolicy<Value> = Readonly<Record<Policy, Value>>;

/** How often each choice was taken and each text read, in the order of the book. */
export interface Hits {
  readonly choices: readonly { readonly id: string; readonly by: ByPolicy<Hit> }[];
  readonly lines: readonly (Written & { readonly by: ByPolicy<Hit> })[];
}

/** Puts together what each reader came by. */
export function hitsOf({ book, map }: Subject, played: ByPolicy<readonly PlayedBatch[]>): Hits {
  const by = (times: (batch: PlayedBatch) => number | undefined): ByPolicy<Hit> =>
    eachPolicy((policy) => {
      const sum = (of: (batch: PlayedBatch) => number) =>
        played[policy].reduce((total, batch) => total + of(batch), 0);
      const runs = sum((batch) => times(batch) ?? 0);
      return {
        runs,
        ...shareWithin(
          runs,
          sum((batch) => batch.runs.length),
        ),
      };
    });
  return {
    choices: Object.values(book.choices).map(({ id }) => ({ id, by: by(({ choices }) => choices.get(id)) })),
    lines: map.texts.map(({ place, text }, index) => ({
      ...place,
      text,
      by: by(({ sights }) => sights.get(2 * index)),
    })),
  };
}

export const eachPolicy = <Value>(value: (policy: Policy) => Value): ByPolicy<Value> =>
  Object.fromEntries(POLICIES.map((policy) => [policy, value(policy)])) as ByPolicy<Value>;
