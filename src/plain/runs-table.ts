import { cameToBesides, type RunSummary } from "../run/keep/run-summary.ts";
import { endOf } from "../run/play/scene.ts";
import { counted } from "../text/counted.ts";
import { formatDayAndMinute } from "../text/day-and-minute.ts";

/** The runs as lines for a reader, and the names of those that can be restored. */
export function writeRunsTable(
  runs: readonly RunSummary[],
  removed: readonly string[],
  folder: string,
): string {
  const table = runs.map(
    (run) => `${run.name}\n    ${run.fault ? `cannot be opened, left as it is: ${run.fault}` : whole(run)}\n`,
  );
  const all = runs.length > 0 ? table.join("") : `No runs in ${folder} yet.\n`;
  return removed.length > 0 ? `${all}Deleted, and can be restored: ${removed.join(", ")}\n` : all;
}

function whole(run: RunSummary): string {
  const { title, day, decisions, when, line, ending } = run;
  const facts = [
    title,
    day,
    decisions === undefined ? "" : counted(decisions),
    endOf(ending),
    `last played ${formatDayAndMinute(when)}`,
  ];
  const besides = cameToBesides(run);
  return [facts.filter(Boolean).join(" · "), ...(besides ? [besides] : []), line].join("\n    ");
}
