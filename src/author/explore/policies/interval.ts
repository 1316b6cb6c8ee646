/** Between what a figure lies in nineteen books of twenty whose runs fell out as these did. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

// Of a normal distribution 95 % lie within so many standard deviations.
const Z = 1.96;

/** Where the share of all runs lies of which so many did something (Wilson's interval); also of none and of all. */
export function shareWithin(count: number, runs: number): Interval {
  if (runs === 0) return { from: 0, to: 1 };
  const share = count / runs;
  const middle = share + Z ** 2 / (2 * runs);
  const half = Z * Math.sqrt((share * (1 - share)) / runs + Z ** 2 / (4 * runs ** 2));
  const whole = 1 + Z ** 2 / runs;
  return { from: Math.max(0, (middle - half) / whole), to: Math.min(1, (middle + half) / whole) };
}
