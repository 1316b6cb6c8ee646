import { counted } from "../../text/counted.ts";
import { cited, oneLine, quoted } from "../../text/quoted.ts";
import type { Bookmark } from "../file/decision-tree.ts";
import { idOf, isUnlabelled, lineLost } from "../play/decision.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { withTextOf } from "../play/replay.ts";
import { missingBranch } from "./missing-branch.ts";

/** What a reader is told of a run that no longer holds: one sentence, and places to go on from. */
export interface Receipt {
  /** The decision that does not hold, by its id as a run remembers it. */
  readonly parted: string;
  readonly says: string;
  /** Where the run stands, first; never more than three, and fewer only where there are no more. */
  readonly points: readonly SafePoint[];
}

/** A place on the line that the book still has. */
export interface SafePoint {
  /** What to call it as a place to go on from. */
  readonly label: string;
  /** How many decisions lie behind it; more than behind the run where it is what lies ahead that is offered. */
  readonly count: number;
}

/** What is known of a run besides the decision that does not hold. */
export interface Known {
  /** The branches its book had, by id, and the version of each. */
  readonly branches?: Readonly<Record<string, string>> | undefined;
}

/** What lies behind a decision that does not hold, as far as it holds with another in its place. */
export interface Ahead {
  /** How many decisions lie behind its end. */
  readonly reach: number;
  /** The decision that comes next then. */
  readonly next: string | undefined;
}

const MOST_POINTS = 3;

/** @param parted the first decision that does not hold; the playthrough stands just before it */
export function makeReceipt(
  playthrough: Playthrough,
  parted: string,
  bookmarks: readonly Bookmark[],
  { branches, ...ahead }: Ahead & Known,
): Receipt {
  const { scene } = playthrough;
  const where = [scene.title, scene.when].filter(Boolean).join(", ");
  const stands = `you stand just before it${where ? `, in ${where}` : ""}`;
  const says = `${whatHappened(parted, playthrough, branches)}; ${stands}, and what came after is kept as another way.`;
  return {
    parted: idOf(parted),
    says,
    points: pointsOf(playthrough, bookmarks, ahead),
  };
}

/** A decision as a reader is told of it: a choice without a label has no name to tell it by. */
export const inWords = (decision: string): string => {
  const line = lineLost(decision);
  if (line !== undefined) return `what line ${line} of the file said`;
  return isUnlabelled(idOf(decision)) ? "" : quoted(idOf(decision));
};

function whatHappened(parted: string, playthrough: Playthrough, branches: Known["branches"] = {}): string {
  const number = playthrough.steps.length + 1;
  const line = lineLost(parted);
  if (line !== undefined)
    return `The file of this run is damaged: decision ${number} stood in line ${line}, which cannot be read`;
  const name = inWords(parted);
  const branch = missingBranch(parted, playthrough.book, branches);
  if (branch !== undefined)
    return `Decision ${number}, ${name}, was made in the branch ${quoted(branch)}, version ${oneLine(branches[branch] ?? "")}, which the book is without now`;
  return `The story has changed since: decision ${number}${name && `, ${name},`} ${whatBecameOf(parted, playthrough)}`;
}

function whatBecameOf(parted: string, playthrough: Playthrough): string {
  const id = idOf(parted);
  const ids = Object.values(playthrough.book.choices).map((choice) => choice.id);
  const around = id.slice(0, id.lastIndexOf(".") + 1);
  const offered = playthrough.options.find((option) => option.id === id);
  const [same] = withTextOf(playthrough.options, parted);
  if (same && same !== offered) {
    const others = offered ? ` and its name is that of ${cited(offered.text)}` : "";
    return `was ${cited(same.text)}, which has another name now${others}`;
  }
  if (offered && !same && isUnlabelled(id)) return `reads otherwise now, ${cited(offered.text)}`;
  if (ids.includes(id)) return "is not offered there any more";
  const isPlaceGone = around !== "" && !ids.some((each) => each.startsWith(around));
  return isPlaceGone ? `is gone with its scene ${quoted(around.slice(0, -1))}` : "is no longer in the book";
}

function pointsOf(
  { steps, scene }: Playthrough,
  bookmarks: readonly Bookmark[],
  { reach, next }: Ahead,
): SafePoint[] {
  const here = steps.length;
  const chosen = scene.options.find(({ id }) => id === idOf(next ?? ""))?.text;
  const titles = [...steps.map((step) => step.scene.title), scene.title];
  const chapter = startOfChapter(titles, here);
  const marked = bookmarks.filter(({ isOnLine, count }) => isOnLine && count <= here).at(-1);
  const candidates: SafePoint[] = [
    { label: "the last decision that holds", count: here },
    ...(reach > here && chosen !== undefined
      ? [
          {
            label: `what holds behind it, ${counted(reach - here)}, if ${cited(chosen)} came next`,
            count: reach,
          },
        ]
      : []),
    { label: `the beginning of ${titles[chapter] || "the chapter"}`, count: chapter },
    ...(marked ? [{ label: `the bookmark “${marked.name}”`, count: marked.count }] : []),
    ...(chapter > 0
      ? [beginning(titles, startOfChapter(titles, chapter - 1)), { label: "the first page", count: 0 }]
      : []),
    { label: "the decision before", count: here - 1 },
    { label: "two decisions before", count: here - 2 },
  ];
  return candidates
    .filter(
      ({ count }, index) => count >= 0 && candidates.findIndex((each) => each.count === count) === index,
    )
    .slice(0, MOST_POINTS);
}

const beginning = (titles: readonly string[], count: number): SafePoint => ({
  label: `the beginning of ${titles[count] || "the chapter before"}`,
  count,
});

/** Where the chapter began that is read at this point. */
function startOfChapter(titles: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && titles[start - 1] === titles[at]) start -= 1;
  return start;
}
