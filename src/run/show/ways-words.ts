import type { Book } from "../../ink/book.ts";
import { counted } from "../../text/counted.ts";
import type { Branch } from "../keep/branch.ts";
import type { Session } from "../keep/session.ts";
import type { Ways } from "../keep/ways.ts";
import { endingOf, otherEnds } from "../play/scene.ts";
import type { Step } from "../play/told.ts";

/** An option that was not taken at a fork, and what the ways came to that took it. */
export interface OtherOption {
  readonly text: string;
  readonly ended: readonly string[];
}

/** A decision that could have been made otherwise. */
export const isFork = ({ scene }: Step): boolean => scene.options.length > 1;

/** How many decisions lie before the last fork behind the run, or before the run where there is none. */
export function lastFork({ line, count }: Ways): number {
  const fork = line.slice(0, count).findLastIndex(isFork);
  return fork < 0 ? count : fork;
}

/** What else could have been decided behind this many decisions. */
export function otherOptions({ line, branches }: Ways, point: number): OtherOption[] {
  const step = line[point];
  if (!step) return [];
  const left = branches.filter(({ parted }) => parted === point);
  return step.scene.options
    .filter(({ id }) => id !== step.chose.id)
    .map(({ id, text }) => ({
      text,
      ended: left.filter(({ option }) => option === id).map(({ ended }) => ended),
    }));
}

/** An option that was not taken, and what came of it elsewhere. */
export const otherInWords = ({ text, ended }: OtherOption): string =>
  [text, ended.join("; ")].filter(Boolean).join(" … ");

/** A way that was left, as a list names it. */
export const branchInWords = ({ chose, ended }: Branch): string => `${chose} … ${ended}`;

export const NO_WAY_BACK = "No decision lies behind you yet.";

export const NOT_TAKEN = "Not taken:";

/** Of a decision, where the run has ended. */
export const HUNG_ON = "the ending hung on it";

/** What stands at the head of the ways: that the run is finished, and every ending its ways came to. */
export function headOfWays({ line, end, count, branches }: Ways): string {
  const own = endingOf(end);
  const isFinished = own !== undefined && count === line.length;
  const others = new Set(branches.flatMap(({ ending }) => ending ?? []));
  if (own !== undefined && isFinished) others.delete(own);
  const elsewhere = otherEnds(isFinished, [...(own !== undefined && !isFinished ? [own] : []), ...others]);
  return [isFinished ? `Finished. It came to: ${own}.` : "", elsewhere].filter(Boolean).join(" ");
}

/** That a bookmark was set; a run has one of a name. */
export const bookmarkSet = ({ name, before }: ReturnType<Session["setBookmark"]>): string =>
  `Bookmark “${name}” set${before ? `, and gone from after ${counted(before.count)}` : ""}`;

/** How many other ways a book has to end than this one. */
export function otherEndings({ endings }: Book, fate: string): string {
  const others = endings.includes(fate) ? endings.length - 1 : 0;
  if (others === 0) return "";
  return others === 1
    ? "There is one other way for it to end."
    : `There are ${others} other ways for it to end.`;
}
