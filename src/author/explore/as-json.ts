import type { Exploration } from "./explore.ts";
import { POLICIES, type Policy } from "./policies/policy.ts";

/** The exploration as `explore --json` prints it; the form is kept, others read it. */
export function writeJson({ seed, cut, search, policies, runs, unseenByReaders }: Exploration) {
  const { findings, endings, choices, words, conditions, limit } = search;
  const each = <Value>(value: (policy: Policy) => Value) =>
    Object.fromEntries(POLICIES.map((policy) => [policy, value(policy)])) as Record<Policy, Value>;
  const seeded = findings.map((finding) => ({ ...finding, seed: finding.seed ?? null }));
  const ids = new Set([...search.fates, ...endings.map(({ id }) => id)]);
  return {
    complete: search.isComplete && cut !== "interrupted",
    limit: limit ?? (cut === "interrupted" ? cut : null),
    seconds: rounded(search.seconds),
    seed,
    states: { seen: search.states, all: search.isExhausted },
    words,
    choices,
    conditions,
    endings: [...ids].map((id) => {
      const found = endings.find((ending) => ending.id === id);
      return {
        id,
        reached: found !== undefined,
        shortest: found?.shortest ?? [],
        seed: found?.seed ?? null,
        share: each((policy) => policies[policy].shares[id] ?? 0),
      };
    }),
    stuck: seeded.filter(({ kind }) => kind === "stuck"),
    findings: seeded,
    leftOut: {
      states: search.isExhausted ? 0 : search.open,
      runs: each((policy) => runs - policies[policy].runs),
    },
    unseen: { bySearch: search.unseen, byReaders: unseenByReaders },
    run: each((policy) => {
      const { words: told, decisions, wordsBetween } = policies[policy];
      return { words: told, decisions, wordsBetween };
    }),
    speed: {
      choicesPerSecond: Math.round(search.decisions / Math.max(search.seconds, 0.001)),
      secondsToEveryChoice: choices.unreached.length === 0 ? rounded(search.secondsToChoices) : null,
    },
  };
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
