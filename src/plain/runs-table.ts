import type { RunSummary } from "../run/library.ts";

/** The runs as lines for a reader, or as JSON in the form the README documents. */
export function runsTable(runs: readonly RunSummary[], folder: string, asJson: boolean): string {
  if (asJson) return `${JSON.stringify(runs, null, 2)}\n`;
  if (runs.length === 0) return `No runs in ${folder} yet.\n`;
  return runs
    .map(
      (run) =>
        `${run.name}\n    ${run.fault ? `cannot be opened, left as it is: ${run.fault}` : whole(run)}\n`,
    )
    .join("");
}

const whole = ({ title, day, decisions, when, lastLine }: RunSummary): string =>
  [
    [
      title,
      day,
      `${decisions} decision${decisions === 1 ? "" : "s"}`,
      `last played ${when.toISOString().slice(0, 16).replace("T", " ")}`,
    ]
      .filter(Boolean)
      .join(" · "),
    lastLine,
  ].join("\n    ");
