import { table } from "../../../text/table.ts";
import { formatFinding } from "../as-page.ts";
import { at, inWords, list, number, percent } from "../page-form.ts";
import { POLICIES } from "../policies/policy.ts";
import type { Difference, Moved } from "./difference.ts";

/** What is otherwise, as a writer reads it. @param since what the book was compared with */
export function writeDifference(difference: Difference, since: string): string {
  const { gone, added, unreached, reached, findings } = difference;
  const figures = [
    endings(difference),
    words(difference),
    list("Choices that are gone", gone.choices),
    list("Choices that are new", added.choices),
    list("Endings that are gone", gone.fates),
    list("Endings that are new", added.fates),
    list("Endings nobody comes to now", unreached.fates),
    list("Endings somebody comes to now", reached.fates),
    list("Choices nobody comes to now", unreached.choices),
    list("Choices somebody comes to now", reached.choices),
    list("Lines nobody comes to now", [...new Set(unreached.lines.map(inWords))]),
    list("Lines somebody comes to now", [...new Set(reached.lines.map(inWords))]),
    list(
      `Found in ${since} and not any more`,
      findings.gone.map(({ place, says, kind }) => `${at(place)}  ${says}  (${kind})`),
    ),
    findings.come.length > 0 ? ["Found now:", ...findings.come.map(formatFinding)].join("\n\n") : "",
  ].filter(Boolean);
  return [head(difference, since), ...(figures.length > 0 ? figures : ["Nothing else is otherwise."])].join(
    "\n\n",
  );
}

function head({ parts, runs, coming, states, isWhole, cut }: Difference, since: string): string {
  const names = parts.map((part) => part || "what stands outside of every knot");
  const all = POLICIES.reduce((sum, policy) => sum + runs[policy], 0);
  return [
    list(`Not as in ${since}`, names),
    `Of ${number(all)} runs of all readers ${number(coming)} come by something of it.`,
    isWhole
      ? "Complete: of both books these are all the states there are."
      : `PARTIAL: ${cutShort(cut)}. What is called unreached is what they and ${number(states)} states did not come to.`,
  ].join("\n");
}

function cutShort(cut: Difference["cut"]): string {
  if (cut === "interrupted") return "interrupted";
  return cut ? "stopped by the limit of seconds" : "too large to be gone through whole";
}

/** A line for each reader whose runs end there more or less often. */
function endings({ endings: moved, runs }: Difference): string {
  if (moved.length === 0) return "";
  const rows = moved.flatMap(({ id, by }) =>
    POLICIES.flatMap((policy) => {
      const figure = by[policy];
      return figure ? [[policy, cell(figure)]] : [];
    }).map((row, index) => [index === 0 ? id : "", ...row]),
  );
  return table([
    [`where runs end (${Math.max(...Object.values(runs))} of each)`, "", "before → now"],
    ...rows,
  ]);
}

const cell = ({ before, after, change }: Moved<number>): string =>
  `${percent(before)} → ${percent(after)} (${signed(100 * change.from)} to ${signed(100 * change.to)})`;

function words({ words: moved }: Difference): string {
  const rows = POLICIES.flatMap((policy) => {
    const figure = moved[policy];
    if (!figure) return [];
    const { before, after, change } = figure;
    return [
      [
        policy,
        `${before.p10} ${before.p50} ${before.p90}`,
        `${after.p10} ${after.p50} ${after.p90}`,
        `${signed(change.by)} (${signed(change.from)} to ${signed(change.to)})`,
      ],
    ];
  });
  return rows.length === 0
    ? ""
    : table([["words a run (p10 p50 p90)", "before", "now", "on the average"], ...rows]);
}

const signed = (value: number): string => {
  const rounded = Number(value.toFixed(1));
  return rounded > 0 ? `+${rounded}` : String(rounded);
};
