import { ChapterFault, chaptersOf, goToChapter, reachedWords } from "../run/keep/go-to-chapter.ts";
import type { Session } from "../run/keep/session.ts";
import { type Ways, waysOf } from "../run/keep/ways.ts";
import {
  branchInWords,
  HUNG_ON,
  headOfWays,
  lastFork,
  NO_WAY_BACK,
  NOT_TAKEN,
  otherInWords,
  otherOptions,
} from "../run/show/ways-words.ts";
import { hingesOf } from "../run/why/why.ts";
import { counted } from "../text/counted.ts";
import type { Dialog } from "./dialog.ts";

/** How far from where the run stands every decision is listed. */
const NEAR = 12;

/** Goes to before decision N of the line; without N, or with one there is not, lists the ways back. */
export function goBack(dialog: Dialog, session: Session, given: string): "show" | "ask" {
  const ways = waysOf(session);
  const { line, branches, count } = ways;
  // "Before the next decision" means after the last one.
  const number = numberUpTo(line.length + 1, given);
  if (number > 0) {
    session.goTo(number - 1);
    return "show";
  }
  if (line.length === 0 && branches.length === 0) {
    dialog.say(NO_WAY_BACK);
    return "ask";
  }
  const head = headOfWays(ways);
  if (head) dialog.say(head);
  const isShort = listWaysBack(dialog, ways, hingesOf(session, line), given.toLowerCase() === "all");
  const fork = lastFork(ways);
  if (fork < count) dialog.say(`The last decision you could have made otherwise is ${fork + 1}.`);
  if (line.length > 0) dialog.say(`Type “back N” to stand before decision N again.`);
  if (isShort) dialog.say(`Type “back all” for every decision.`);
  if (branches.length > 0) dialog.say(`Type “way N” to go to the end of a way you left.`);
  return "ask";
}

/**
 * Lists the decisions of the line: every one near by, and of the others those the ending hung on, those with a bookmark,
 * and those where a way parted. Answers whether any was left out.
 */
function listWaysBack(dialog: Dialog, ways: Ways, hungOn: ReadonlySet<number>, isAll: boolean): boolean {
  const { line, branches, count, bookmarks } = ways;
  const partings = new Set(branches.map(({ parted }) => parted));
  // The point after the last decision has a line of its own only where a way parted from it.
  const points = Array.from({ length: line.length + 1 }, (_, point) => point);
  const isListed = (point: number) =>
    isAll || Math.abs(point - count) <= NEAR || [hungOn, bookmarks, partings].some((kind) => kind.has(point));
  const listed = points.filter(isListed);
  let next = 0;
  for (const point of listed) {
    sayGap(dialog, point - next);
    next = point + 1;
    if (point === count && point < line.length) dialog.say("  ---- you are here ----");
    sayPoint(dialog, ways, point, hungOn.has(point));
  }
  sayGap(dialog, line.length - next);
  return listed.length < points.length;
}

function sayGap(dialog: Dialog, length: number): void {
  if (length > 0) dialog.say(`       … ${counted(length)}`);
}

function sayPoint(dialog: Dialog, ways: Ways, point: number, isHinge: boolean): void {
  const { line, branches, bookmarks } = ways;
  const step = line[point];
  const bookmark = bookmarks.get(point);
  if (step) {
    const words = [step.scene.title, step.chose.text].filter(Boolean).join(": ");
    const named = bookmark === undefined ? "" : ` [${bookmark}]`;
    dialog.say(`  ${point + 1}. ${words}${named}${isHinge ? ` (${HUNG_ON})` : ""}`);
  }
  for (const [way, branch] of branches.entries())
    if (branch.parted === point) dialog.say(`       way ${way + 1}: ${branchInWords(branch)}`);
  const untaken = otherOptions(ways, point).filter(({ ended }) => ended.length === 0);
  if (untaken.length > 0)
    dialog.say(`       ${NOT_TAKEN.toLowerCase()} ${untaken.map(otherInWords).join("; ")}`);
}

/** Goes to the end of a way that was left. */
export function goWay(dialog: Dialog, session: Session, given: string): "show" | "ask" {
  const branches = session.branches();
  const branch = branches[numberUpTo(branches.length, given) - 1];
  if (branch) {
    session.goAlong(branch.decisions);
    return "show";
  }
  dialog.say(
    branches.length > 0
      ? `Type “way N”, N from 1 to ${branches.length}, or “back” to see them.`
      : "You have left no way yet: go back and decide otherwise, and the old way is kept.",
  );
  return "ask";
}

/** Goes to the beginning of chapter N; without N, lists the chapters the run has come to. */
export function toChapter(dialog: Dialog, session: Session, given: string): "show" | "ask" {
  if (/^\d+$/.test(given)) {
    try {
      goToChapter(session, Number(given));
      return "show";
    } catch (fault) {
      if (!(fault instanceof ChapterFault)) throw fault;
      dialog.say(fault.message);
      return "ask";
    }
  }
  listChapters(dialog, session, "chapter");
  return "ask";
}

/** The chapters a run has come to. @param words what to type before the number of one */
export function listChapters(dialog: Dialog, session: Session, words: string): void {
  const chapters = chaptersOf(session);
  for (const start of chapters) dialog.say(`  ${reachedWords(start)}`);
  dialog.say(
    chapters.length > 0
      ? `Type “${words}” and its number to go to the beginning of one; nothing is lost.`
      : "This run has no chapters.",
  );
}

/** One decision forward again. */
export function goForward(dialog: Dialog, session: Session): "show" | "ask" {
  const before = session.count;
  session.goTo(before + 1);
  if (session.count > before) return "show";
  dialog.say("Nothing lies ahead that you have walked before.");
  return "ask";
}

/** The number that was typed, 0 where it is none from 1 on. */
export const numberUpTo = (most: number, given: string): number => {
  const number = Number(given);
  return given !== "" && Number.isInteger(number) && number >= 1 && number <= most ? number : 0;
};
