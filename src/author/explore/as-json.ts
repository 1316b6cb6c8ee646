import type { Exploration } from "./explore.ts";
import { eachPolicy, type Hit } from "./policies/hits.ts";

/** The exploration as `explore --json` prints it; the form is kept, others read it. */
export function writeJson({ seed, cut, search, policies, runs, hits, unseenByReaders }: Exploration) {
  const { findings, endings, choices, words, conditions, limit } = search;
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
        share: eachPolicy((policy) => policies[policy].shares[id] ?? 0),
      };
    }),
    stuck: seeded.filter(({ kind }) => kind === "stuck"),
    findings: seeded,
    leftOut: {
      states: search.isExhausted ? 0 : search.open,
      runs: eachPolicy((policy) => runs - policies[policy].runs),
    },
    unseen: { bySearch: search.unseen, byReaders: unseenByReaders },
    run: eachPolicy((policy) => {
      const { words: told, decisions, wordsBetween } = policies[policy];
      return { words: told, decisions, wordsBetween };
    }),
    hits: {
      choices: Object.fromEntries(
        hits.choices.map(({ id, by }) => [id, eachPolicy((policy) => hit(by[policy]))]),
      ),
      lines: hits.lines.map(({ by, ...line }) => ({ ...line, ...eachPolicy((policy) => hit(by[policy])) })),
    },
    speed: {
      choicesPerSecond: Math.round(search.decisions / Math.max(search.seconds, 0.001)),
      secondsToEveryChoice: choices.unreached.length === 0 ? rounded(search.secondsToChoices) : null,
    },
  };
}

const hit = ({ runs, from, to }: Hit): Hit => ({ runs, from: ofTenThousand(from), to: ofTenThousand(to) });
const ofTenThousand = (share: number): number => Math.round(share * 10_000) / 10_000;
const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
