/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly bare?: string;
  readonly ours: string;
  readonly ratio?: string;
  readonly budget?: string;
  readonly isMet?: boolean;
}

/** The value that this share of the values, from 0 to 1, is not above. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const milliseconds = (value: number): string => `${value.toFixed(value < 20 ? 2 : 0)} ms`;

/** A row with a limit to what is ours alone. */
export function limited(what: string, value: number, most?: number): Row {
  const row = { what, ours: milliseconds(value) };
  return most === undefined ? row : { ...row, budget: `≤ ${most} ms`, isMet: value <= most };
}

/** A row that holds us against bare Node; in brackets the middle half of the ratios round by round, which is the noise. */
export function against(
  what: string,
  rounds: readonly Round[],
  show: (value: number) => string,
  most?: number,
): Row {
  const bare = median(rounds.map((round) => round.bare));
  const ours = median(rounds.map((round) => round.ours));
  const ratios = rounds.map((round) => round.ours / round.bare);
  const [low, high] = [percentile(ratios, 0.25), percentile(ratios, 0.75)];
  const row = {
    what,
    bare: show(bare),
    ours: show(ours),
    ratio: `${(ours / bare).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
  };
  return most === undefined ? row : { ...row, budget: `≤ ${most}`, isMet: ours / bare <= most };
}

export interface Round {
  readonly bare: number;
  readonly ours: number;
}

/** Both sides by turns, each first every other time; the rounds of warming up are not counted. */
export async function alternating(
  rounds: number,
  warmUp: number,
  bare: () => Promise<number>,
  ours: () => Promise<number>,
): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const isBareFirst = round % 2 === 0;
    const first = isBareFirst ? await bare() : await ours();
    const second = isBareFirst ? await ours() : await bare();
    if (round >= 0)
      measured.push(isBareFirst ? { bare: first, ours: second } : { bare: second, ours: first });
  }
  return measured;
}

/** The rows as one table of even columns. */
export function table(rows: readonly Row[]): string {
  const head = ["what", "bare Node", "ours", "ratio", "budget", ""];
  const cells = rows.map(({ what, bare, ours, ratio, budget, isMet }) => [
    what,
    bare ?? "",
    ours,
    ratio ?? "",
    budget ?? "",
    isMet === undefined ? "" : isMet ? "met" : "NOT MET",
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0))
      .join("  ");
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...cells.map(line)]
    .map((text) => text.trimEnd())
    .join("\n");
}
