import { cited } from "../../text/quoted.ts";
import type { Damage } from "../file/run-file.ts";
import { lineLost } from "../play/decision.ts";
import type { Playthrough } from "../play/playthrough.ts";
import type { Receipt } from "./receipt.ts";

const MOST_NAMED = 5;

/** What is wrong with a run's file, but for the one line that its receipt tells of. */
export function damageNotices(name: string, damage: Damage | undefined, receipt?: Receipt): string[] {
  if (!damage) return [];
  const { isHeaderLost, isTorn, isMadeOut } = damage;
  const told = Number(lineLost(receipt?.parted ?? ""));
  const lines = damage.lines.filter((line) => line !== told);
  const [line, are] = lines.length > 1 ? ["Lines", "are"] : ["Line", "is"];
  return [
    ...(isHeaderLost
      ? [
          `The first line of “${name}” is damaged: its decisions were read, but where the story hangs on chance it may read otherwise.`,
        ]
      : []),
    ...(lines.length > 0
      ? [
          `${line} ${listed(lines)} of the file of “${name}” ${are} damaged and cannot be read; all others were, and nothing is taken out of it.`,
        ]
      : []),
    ...(isMadeOut ? [`The file of “${name}” is not as it was written, and all of it could be read.`] : []),
    ...(isTorn
      ? [`The last decision of “${name}” was cut off while it was being written, and is gone.`]
      : []),
  ];
}

/** Which decisions have other words than when they were made, as one sentence. */
export function rewordedNotice({ steps }: Playthrough, reworded: readonly number[]): string[] {
  const [first = 0, ...others] = reworded;
  if (reworded.length === 0) return [];
  const now = steps[first]?.chose.text ?? "";
  const which =
    others.length === 0
      ? `decision ${first + 1} is ${cited(now)} now`
      : reworded.length > MOST_NAMED
        ? `${reworded.length} of your decisions read otherwise now, the first of them decision ${first + 1}, ${cited(now)}`
        : `decisions ${listed(reworded.map((at) => at + 1))} read otherwise now, the first ${cited(now)}`;
  return [`The story has been reworded since: ${which}; what you decided holds.`];
}

/** "4", "4 and 7", "4, 7, 9, 12, 20 and 3 more". */
function listed(numbers: readonly number[]): string {
  const named = numbers.slice(0, MOST_NAMED).map(String);
  const rest = numbers.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : (all[0] ?? "");
}
