import type { Exploration } from "./explore.ts";
import { number } from "./page-form.ts";
import { knotAt, type Subject } from "./play/subject.ts";
import { POLICIES } from "./policies/policy.ts";

/** How far a short look went. */
export interface Sureness {
  /** Texts, choices, sides of conditions and fates. */
  readonly goals: { readonly reached: number; readonly of: number };
  readonly states: { readonly met: number; readonly left: number };
  /** What was not come by, the knots with most of it first. */
  readonly missing: readonly {
    readonly knot: string;
    readonly texts: number;
    readonly choices: number;
    readonly sides: number;
  }[];
  /** Whether readers were played. */
  readonly hasReaders: boolean;
}

/** What share of a book's goals and states an exploration has come by, and where the rest is. */
export function surenessOf({ search, policies }: Exploration, { map }: Subject): Sureness {
  const { choices, conditions, endings, fates, unseen } = search;
  const named = fates.filter((fate) => endings.some(({ id }) => id === fate)).length;
  const knots = new Map<string, { texts: number; choices: number; sides: number }>();
  const at = (knot = "") => {
    const known = knots.get(knot) ?? { texts: 0, choices: 0, sides: 0 };
    knots.set(knot, known);
    return known;
  };
  for (const place of unseen) at(knotAt(map, place)).texts += 1;
  for (const id of choices.unreached) at(id.split(".")[0]).choices += 1;
  for (const { place } of conditions.unreached) at(knotAt(map, place)).sides += 1;
  const weight = ({ texts, choices: of, sides }: { texts: number; choices: number; sides: number }) =>
    texts + of + sides;
  return {
    goals: {
      reached: map.texts.length - unseen.length + choices.reached + conditions.reached + named,
      of: map.texts.length + choices.authored + conditions.authored + fates.length,
    },
    states: { met: search.states, left: search.isExhausted ? 0 : search.open },
    missing: [...knots]
      .map(([knot, missed]) => ({ knot, ...missed }))
      .sort((one, other) => weight(other) - weight(one)),
    hasReaders: POLICIES.some((policy) => policies[policy].runs > 0),
  };
}

const MOST_LISTED = 8;

/** The same as a writer reads it. */
export function writeSureness({ goals, states, missing, hasReaders }: Sureness): string {
  const rows = missing.slice(0, MOST_LISTED).map(({ knot, texts, choices, sides }) => {
    const parts = [
      counted(texts, "text"),
      counted(choices, "choice"),
      counted(sides, "side of a condition", "sides of conditions"),
    ];
    return `    ${knot || "above the first knot"}: ${parts.filter(Boolean).join(", ")}`;
  });
  const more =
    missing.length > MOST_LISTED
      ? [`    and in ${missing.length - MOST_LISTED} more knots; --json has them all`]
      : [];
  return [
    `How sure: ${share(goals.reached, goals.of)} of what there is to come by was come by (texts, choices, sides of conditions, fates: ${number(goals.reached)} of ${number(goals.of)}).`,
    `A fault shows only in a state that was met: ${number(states.met)} were, of which at least ${number(states.left)} were not gone on from.`,
    ...(rows.length > 0
      ? ["Not come by, which says nothing yet of whether a way leads there:", ...rows, ...more]
      : []),
    ...(hasReaders ? [] : ["Not looked at: how readers of each kind fare, and where their runs end."]),
  ].join("\n");
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  count > 0 ? `${number(count)} ${count === 1 ? one : many}` : "";
const share = (part: number, whole: number): string =>
  whole === 0 ? "100 %" : `${Math.floor((1000 * part) / whole) / 10} %`;
