/** How far a part of a question is from being so. */
export interface Gauge {
  /** What of it is printed to be measured: both sides of a comparison, else the whole. */
  readonly sides: readonly string[];
  /** 0 where it is so, and never as much as 2. @param printed what its sides came to */
  far(printed: readonly string[]): number;
}

const TOKEN = /"[^"]*"|[()]|[=!<>]=|[<>]|./gsu;
const COMPARES: Readonly<Record<string, (one: number, other: number) => number>> = {
  "==": (one, other) => Math.abs(one - other),
  "!=": (one, other) => Number(one === other),
  ">": (one, other) => Math.max(0, other - one + 1),
  ">=": (one, other) => Math.max(0, other - one),
  "<": (one, other) => Math.max(0, one - other + 1),
  "<=": (one, other) => Math.max(0, one - other),
};

/** @param part what has to hold for itself (see question.ts) */
export function gaugeOf(part: string): Gauge {
  const tokens = Array.from(part.matchAll(TOKEN), ([token]) => token);
  let depth = 0;
  let at = -1;
  for (const [index, token] of tokens.entries()) {
    if (token === "(") depth += 1;
    else if (token === ")") depth -= 1;
    else if (depth === 0 && Object.hasOwn(COMPARES, token)) at = index;
  }
  const compare = COMPARES[tokens[at] ?? ""];
  // An `or` binds less than what it joins.
  if (!compare || /(?:^|[\s)])or(?=[\s(])|\|\|/.test(part))
    return { sides: [part], far: ([value]) => Number(!value || value === "false" || value === "0") };
  const sides = [tokens.slice(0, at), tokens.slice(at + 1)].map((side) => side.join("").trim());
  return {
    sides,
    far([one, other]) {
      const by = compare(numberIn(one), numberIn(other));
      // Two values of which one is no number have no distance: they count as one apart.
      return Number.isNaN(by) ? 1 : by / (by + 1) + Number(by > 0);
    },
  };
}

const numberIn = (printed = ""): number =>
  printed === "true" ? 1 : printed === "false" ? 0 : Number(printed || NaN);
