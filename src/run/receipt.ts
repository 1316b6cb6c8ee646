import type { Book } from "../ink/book.ts";
import type { Bookmark } from "./decision-tree.ts";
import type { Playthrough } from "./playthrough.ts";
import { quoted } from "./quoted.ts";

/** What a reader is told of a run that no longer fits the book: one sentence, and places to go on from. */
export interface Receipt {
  /** The decision that does not hold, as a run remembers it. */
  readonly parted: string;
  readonly says: string;
  /** Where the run stands, first; never more than three, and fewer only where there are no more. */
  readonly points: readonly SafePoint[];
}

/** A place on the line that the book still has. */
export interface SafePoint {
  /** What to call it as a place to go on from. */
  readonly label: string;
  /** How many decisions lie behind it. */
  readonly count: number;
}

const MOST_POINTS = 3;

/** @param parted the first decision that does not hold; the playthrough stands just before it */
export function receiptOf(
  book: Book,
  playthrough: Playthrough,
  parted: string,
  bookmarks: readonly Bookmark[],
): Receipt {
  const { steps, scene } = playthrough;
  const where = [scene.title, scene.when].filter(Boolean).join(", ");
  const stands = `you stand just before it${where ? `, in ${where}` : ""}`;
  const says = `The story has changed since: decision ${steps.length + 1}, ${quoted(parted)}, ${whatBecameOf(parted, book)}; ${stands}, and what came after is kept as another way.`;
  return { parted, says, points: pointsOf(playthrough, bookmarks) };
}

function whatBecameOf(id: string, book: Book): string {
  const ids = Object.values(book.choices).map((choice) => choice.id);
  const around = id.slice(0, id.lastIndexOf(".") + 1);
  if (ids.includes(id)) return "is not offered there any more";
  const isPlaceGone = around !== "" && !ids.some((each) => each.startsWith(around));
  return isPlaceGone ? `is gone with its scene ${quoted(around.slice(0, -1))}` : "is no longer in the book";
}

function pointsOf({ steps, scene }: Playthrough, bookmarks: readonly Bookmark[]): SafePoint[] {
  const here = steps.length;
  const titles = [...steps.map((step) => step.scene.title), scene.title];
  const chapter = startOfChapter(titles, here);
  const marked = bookmarks.filter(({ isOnLine, count }) => isOnLine && count <= here).at(-1);
  const candidates: SafePoint[] = [
    { label: "the last decision that holds", count: here },
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
