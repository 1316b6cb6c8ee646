import { table } from "../../text/table.ts";
import { type Exploration, unreachable } from "./explore.ts";
import type { Finding } from "./invariants/invariant.ts";
import { at, inWords, list, number, percent } from "./page-form.ts";
import { POLICIES } from "./policies/policy.ts";
import type { Share } from "./search/goals.ts";

/** The exploration as a writer reads it. */
export function writePage(exploration: Exploration): string {
  const { search } = exploration;
  const { findings, choices, conditions, unseen } = search;
  const sides = conditions.unreached.map(
    ({ place, never, isSure }) => `${at(place)}  never ${never}${isSure ? ", whatever is decided" : ""}`,
  );
  return [
    head(exploration),
    reached(exploration),
    hasRuns(exploration) ? fates(exploration) : "",
    hasRuns(exploration) ? readers(exploration) : "",
    list("Words nobody came to", [...new Set(unseen.map(inWords))]),
    list("Choices nobody came to", choices.unreached),
    list("Conditions that only went one way", sides),
    list("Words none of these readers saw, though there is a way", notIn(exploration)),
    findings.map(formatFinding).join("\n\n"),
    lastWord(exploration),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** One finding, with the way to it as lines that `--run-from` takes. */
export function formatFinding({ place, says, kind, path, seed }: Finding): string {
  const plays =
    seed === undefined
      ? "    the way there, if chance has it so; no seed that was tried has:"
      : `    the way there; in a file, \`--run-from FILE --seed ${seed}\` plays it:`;
  const way = path.length === 0 ? ["    at the first page"] : [plays, ...path.map((id) => `        ${id}`)];
  return [`${at(place)}  ${says}  (${kind})`, ...way].join("\n");
}

/** Whether there is something to mend; the exit code says the same. */
function lastWord({ search, cut }: Exploration): string {
  const missed = unreachable(search);
  if (missed.length > 0) return `To mend: ${missed.join(", ")} that no way leads to; they are listed above.`;
  if (search.findings.length > 0) return "";
  if (cut === "interrupted") return "No fault was found before it was interrupted.";
  return search.isComplete ? "Nothing to mend was found." : "No fault was found in what was seen.";
}

function head(exploration: Exploration): string {
  const { states, decisions, seconds } = exploration.search;
  const pace = Math.round(decisions / Math.max(seconds, 0.001));
  return [
    `${number(states)} states and ${number(decisions)} decisions in ${seconds.toFixed(1)} s (${number(pace)} a second), seed ${exploration.seed}.`,
    verdict(exploration),
    ...leftOut(exploration),
  ].join("\n");
}

function verdict({ search, cut }: Exploration): string {
  const { limit, isExhausted, isComplete } = search;
  if (cut === "interrupted") return "PARTIAL: interrupted. What was not reached may still be reachable.";
  if (isExhausted) return "Complete: these are all the states there are. What was not reached cannot be.";
  if (isComplete)
    return `Complete: every word, choice, fate and side of a condition was reached${search.conditions.unreached.length > 0 ? " that can be" : ""}. Faults were looked for in the states seen, which are not all.`;
  return limit === "chance"
    ? "PARTIAL: chance has more outcomes here than can be tried, and some of them were. What was not reached may still be reachable."
    : `PARTIAL: stopped by the limit of ${limit}. What was not reached may still be reachable.`;
}

/** What was not done, for lack of time or because there is no end to it. */
function leftOut({ search, policies, runs }: Exploration): string[] {
  const states =
    search.isComplete || search.open === 0
      ? []
      : [
          `Left out: ${number(search.open)} ${search.open === 1 ? "state" : "states"} met and not gone on from.`,
        ];
  const short = POLICIES.filter((policy) => policies[policy].runs < runs);
  const played = short.map((policy) => `${policy} ${policies[policy].runs}`).join(", ");
  return [
    ...states,
    ...(short.length > 0 ? [`Left out: of ${runs} runs for each reader all but these: ${played}.`] : []),
  ];
}

function reached({ search }: Exploration): string {
  const { words, choices, conditions, endings, fates: authored } = search;
  const named = authored.filter((id) => endings.some((ending) => ending.id === id));
  const row = (name: string, share: Share) => [
    name,
    number(share.reached),
    number(share.authored),
    share.authored === 0 ? "" : percent(Math.floor((1000 * share.reached) / share.authored) / 1000),
  ];
  return table([
    ["", "reached", "of", ""],
    row("words", words),
    row("choices", choices),
    row("sides of conditions", conditions),
    row("fates", { authored: authored.length, reached: named.length }),
  ]);
}

/** Where its first passage breaks, a story was read by nobody. */
const hasRuns = ({ policies }: Exploration): boolean => policies.random.runs > 0;

function fates({ search, policies }: Exploration): string {
  const ids = new Set([
    ...search.fates,
    ...search.endings.map(({ id }) => id),
    ...POLICIES.flatMap((policy) => Object.keys(policies[policy].shares)),
  ]);
  const shortest = (id: string) => search.endings.find((ending) => ending.id === id)?.shortest.length;
  return table([
    ["where runs end", search.isExhausted ? "soonest" : "soonest known", ...POLICIES],
    ...[...ids].map((id) => [
      id,
      String(shortest(id) ?? "never"),
      ...POLICIES.map((policy) => percent(policies[policy].shares[id] ?? 0)),
    ]),
  ]);
}

function readers({ policies }: Exploration): string {
  return table([
    ["a run (p10 p50 p90)", "words", "decisions", "words between inputs (p50 p90 max)"],
    ...POLICIES.map((policy) => {
      const { words, decisions, wordsBetween, runs } = policies[policy];
      return [
        `${policy} × ${runs}`,
        `${words.p10} ${words.p50} ${words.p90}`,
        `${decisions.p10} ${decisions.p50} ${decisions.p90}`,
        `${wordsBetween.p50} ${wordsBetween.p90} ${wordsBetween.max}`,
      ];
    }),
  ]);
}

function notIn({ search, unseenByReaders }: Exploration): string[] {
  const never = new Set(search.unseen.map(inWords));
  return [...new Set(unseenByReaders.map(inWords))].filter((words) => !never.has(words));
}
