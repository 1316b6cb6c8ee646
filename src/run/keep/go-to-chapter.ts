import { Fault } from "../file/fault.ts";
import { type ChapterStart, chapterWords, listChapters } from "../play/chapters.ts";
import { stand } from "../play/replay.ts";
import type { Library, Opened } from "./library.ts";
import type { Session } from "./session.ts";
import { waysOf } from "./ways.ts";

/** A run has not come to the chapter that was asked for. */
export class ChapterFault extends Fault {
  readonly code = "chapter-not-reached";
}

/** A chapter a run has come to. */
export interface ReachedChapter extends ChapterStart {
  /** What was decided up to it, where it was come to on a way that was left. */
  readonly left?: readonly string[];
}

/** The chapters any way of a run has come to, the line it is on before those that were left; it stands where it stood. */
export function chaptersOf(session: Session): ReachedChapter[] {
  const { playthrough, ways } = session;
  const { line, end } = waysOf(session);
  const here = playthrough.steps.map(({ chose }) => chose.id);
  const reached = new Map<number, ReachedChapter>();
  const add = (start: ReachedChapter) => {
    const { chapter } = start.card;
    if (!reached.has(chapter)) reached.set(chapter, start);
  };
  listChapters({ steps: line, scene: end }).forEach(add);
  for (const decisions of ways.ends) {
    stand(playthrough, decisions);
    for (const start of listChapters(playthrough)) add({ ...start, left: decisions.slice(0, start.count) });
  }
  stand(playthrough, here);
  return [...reached.values()].sort((one, other) => one.card.chapter - other.card.chapter);
}

/** A chapter as a list of those a run has come to names it. */
export const reachedWords = (chapter: ReachedChapter): string =>
  `${chapterWords(chapter)}${chapter.left ? " (on a way you left)" : ""}`;

/**
 * Goes to the beginning of a chapter as to any decision before: nothing is lost by it.
 * @throws ChapterFault if the run has not come to it; SaveFault as `goTo` does.
 */
export function goToChapter(session: Session, chapter: number): void {
  const start = findChapter(session, chapter);
  if (start.left) session.goAlong(start.left);
  else session.goTo(start.count);
}

/** @throws ChapterFault if a run that fits the book has not come to that chapter. */
export function refuseUnreached(session: Session, chapter: number): void {
  if (!session.receipt) findChapter(session, chapter);
}

function findChapter(session: Session, chapter: number): ReachedChapter {
  const chapters = chaptersOf(session);
  const start = chapters.find(({ card }) => card.chapter === chapter);
  if (!start) throw new ChapterFault(notReached(session.name, chapter, chapters));
  return start;
}

/** Opens a run where a chapter of it began; where it no longer fits the book, as it would open otherwise. */
export function openAtChapter(library: Library, name: string, chapter: number): Opened {
  const opened = library.open(name);
  const { scene } = opened.session;
  try {
    if (!opened.receipt) {
      goToChapter(opened.session, chapter);
      if (opened.session.scene === scene) return opened;
      const says = movedTo(`the beginning of chapter ${chapter}`);
      return { ...opened, notices: [...opened.notices, says] };
    }
    const waits = `Chapter ${chapter} can wait until you have chosen where to go on from.`;
    return { ...opened, notices: [...opened.notices, waits] };
  } catch (fault) {
    opened.session.close();
    throw fault;
  }
}

/** What is said to whoever opened a run elsewhere than where it stood. */
export const movedTo = (where: string): string =>
  `The run stands at ${where} again. Where it stood before is kept as a way you left.`;

function notReached(name: string, chapter: number, chapters: readonly ReachedChapter[]): string {
  const reached = chapters.map(reachedWords).join("; ");
  const known = reached ? `It has come to: ${reached}.` : "It has no chapters.";
  return `“${name}” has not come to chapter ${chapter}. ${known}`;
}
