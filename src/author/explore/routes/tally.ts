/** A way to a state, which the game goes with this seed. */
export interface Route {
  readonly decisions: readonly string[];
  /** None is known where chance decides and no seed that was tried leads there. */
  readonly seed: number | undefined;
}

/** What the states in a scene answered to a question. */
export interface Tally {
  /** How many states were asked. */
  readonly states: number;
  /** Of each part of the question, in how many of them it held. */
  readonly held: readonly number[];
  /** The most parts that held at once, by their places, where all never did. */
  readonly nearest: readonly number[];
  /** The shortest way to a state where all did. */
  readonly route?: Route | undefined;
}

export const NOTHING_ASKED: Tally = { states: 0, held: [], nearest: [] };

/** The same with one more state. */
export function tallied(tally: Tally, answers: readonly boolean[]): Tally {
  const holding = answers.flatMap((holds, part) => (holds ? [part] : []));
  return {
    ...tally,
    states: tally.states + 1,
    held: answers.map((holds, part) => (tally.held[part] ?? 0) + Number(holds)),
    nearest: holding.length > tally.nearest.length ? holding : tally.nearest,
  };
}

/** What several searches came to together. */
export const summed = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { states, held, nearest, route }) => ({
      states: sum.states + states,
      held: (held.length > 0 ? held : sum.held).map(
        (count, part) => (held.length > 0 ? count : 0) + (sum.held[part] ?? 0),
      ),
      nearest: nearest.length > sum.nearest.length ? nearest : sum.nearest,
      route: shorter(sum.route, route),
    }),
    NOTHING_ASKED,
  );

function shorter(one: Route | undefined, other: Route | undefined): Route | undefined {
  if (!one || !other) return one ?? other;
  return other.decisions.length < one.decisions.length ? other : one;
}
