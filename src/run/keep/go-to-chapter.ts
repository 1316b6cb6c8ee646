import { Fault } from "../file/fault.ts";
import { type ChapterStart, chapterWords, listChapters } from "../play/chapters.ts";
import type { Library, Opened } from "./library.ts";
import type { Session } from "./session.ts";
import { waysOf } from "./ways.ts";

/** A run has not come to the chapter that was asked for. */
export class ChapterFault extends Fault {
  readonly code = "chapter-not-reached";
}

/** The chapters the line of a run has come to, behind it and ahead; it stands afterwards where it stood. */
export function chaptersOf(session: Session): ChapterStart[] {
  const { line, end } = waysOf(session);
  return listChapters({ steps: line, scene: end });
}

/**
 * Goes to the beginning of a chapter as to any decision before: nothing is lost by it.
 * @throws ChapterFault if the run has not come to it; SaveFault as `goTo` does.
 */
export function goToChapter(session: Session, chapter: number): void {
  const chapters = chaptersOf(session);
  const start = chapters.find(({ card }) => card.chapter === chapter);
  if (!start) throw new ChapterFault(notReached(session.name, chapter, chapters));
  session.goTo(start.count);
}

/** Opens a run where a chapter of it began; where it no longer fits the book, as it would open otherwise. */
export function openAtChapter(library: Library, name: string, chapter: number): Opened {
  const opened = library.open(name);
  try {
    if (!opened.receipt) {
      goToChapter(opened.session, chapter);
      return opened;
    }
    const waits = `Chapter ${chapter} can wait until you have chosen where to go on from.`;
    return { ...opened, notices: [...opened.notices, waits] };
  } catch (fault) {
    opened.session.close();
    throw fault;
  }
}

function notReached(name: string, chapter: number, chapters: readonly ChapterStart[]): string {
  const reached = chapters.map(chapterWords).join("; ");
  const known = reached ? `It has come to: ${reached}.` : "It has no chapters.";
  return `"${name}" has not come to chapter ${chapter}. ${known}`;
}
