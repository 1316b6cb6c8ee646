/** A 95 % confidence interval. */
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

/** How a figure changed from one book to another, on the average of its runs. */
export interface Change extends Interval {
  readonly by: number;
}

/**
 * How a share changed of runs that were played in two books, where so many did something in the second only and so many in
 * the first only (Agresti and Min's interval for pairs).
 */
export function changeOfShare(come: number, gone: number, runs: number): Change {
  const [more, fewer, all] = [come + 0.5, gone + 0.5, runs + 2];
  const middle = (more - fewer) / all;
  const half = (Z * Math.sqrt(more + fewer - (more - fewer) ** 2 / all)) / all;
  return {
    by: (come - gone) / runs,
    from: Math.max(-1, middle - half),
    to: Math.min(1, middle + half),
  };
}

/** How a number changed of which these are the differences, run by run. */
export function changeOfMean(differences: readonly number[]): Change {
  const runs = differences.length;
  const by = differences.reduce((sum, each) => sum + each, 0) / runs;
  const squares = differences.reduce((sum, each) => sum + (each - by) ** 2, 0);
  const half = runs < 2 ? Number.POSITIVE_INFINITY : Z * Math.sqrt(squares / (runs - 1) / runs);
  return { by, from: by - half, to: by + half };
}
