import type { Met, Sample } from "../sample.ts";

/** From which share of the runs on a scene or a choice has each warmth; what no run came by has none. */
export const WARMTHS = [0, 0.05, 0.15, 0.35, 0.65] as const;

/** How warm it is: 0 where no run came by, 1 for the least share of them, up to the number of warmths. */
export function warmthOf(met: Met | undefined, { runs }: Sample): number {
  const share = shareOf(met, { runs });
  return share === 0 ? 0 : WARMTHS.filter((from) => share >= from).length;
}

export const shareOf = (met: Met | undefined, { runs }: Pick<Sample, "runs">): number =>
  met && runs > 0 ? met.runs / runs : 0;
