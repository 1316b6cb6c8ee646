import { quoted } from "../../text/quoted.ts";
import { stand } from "../play/replay.ts";
import type { DecisionList } from "./decision-list.ts";
import { movedTo, openAtChapter, refuseUnreached } from "./go-to-chapter.ts";
import type { Library, Opened } from "./library.ts";
import type { Session } from "./session.ts";

/** What the reader asked for before anything was shown. */
export type OpenRequest =
  | { readonly kind: "title" }
  | { readonly kind: "new"; readonly name?: string; readonly seed?: number }
  | {
      /** "copy" opens a copy of it in the same way, and leaves the run as it is. */
      readonly kind: "run" | "copy";
      readonly name: string;
      /** To stand where this chapter of it began. */
      readonly chapter?: number;
      /** The ending to stand at, where a way of the run came to it. */
      readonly end?: string;
    }
  | { readonly kind: "read-along"; readonly name: string }
  | {
      readonly kind: "from";
      readonly list: DecisionList;
      readonly seed?: number;
      /** The name it is to be kept under, or true for any; nothing is kept without. */
      readonly keep?: string | true;
    };

/**
 * Opens what was wished for; the title page has nothing to open and is asked about elsewhere.
 * @throws SaveFault, ShelfFault, RunNameFault, RunFileFault or RunBusyFault, as the library does; ChapterFault.
 */
export function openAsked(library: Library, request: Exclude<OpenRequest, { kind: "title" }>): Opened {
  switch (request.kind) {
    case "new":
      return { session: library.begin(request), notices: [] };
    case "run":
      return openRun(library, request);
    case "read-along":
      return reading(library.readAlong(request.name));
    case "copy":
      return openCopy(library, request);
    case "from":
      return played(library, request);
  }
}

type RunRequest = Extract<OpenRequest, { kind: "run" | "copy" }>;

const openRun = (library: Library, request: RunRequest): Opened =>
  request.chapter === undefined
    ? openAtEnd(library, request)
    : openAtChapter(library, request.name, request.chapter);

function openCopy(library: Library, { name, ...request }: RunRequest): Opened {
  // Before anything is copied, so that nothing is left behind where it has not come to that chapter.
  if (request.chapter !== undefined) refuseUnreached(library.readAlong(name), request.chapter);
  const copy = library.store.copy(name);
  const opened = openRun(library, { ...request, name: copy });
  const says = `You go on in a copy of “${name}”. Its name is “${copy}”.`;
  return { ...opened, notices: [says, ...opened.notices] };
}

/** A run that no longer fits the book says so first, and stands where it does. */
function openAtEnd(
  library: Library,
  { name, end }: { readonly name: string; readonly end?: string },
): Opened {
  const opened = library.open(name);
  const { session, notices, receipt } = opened;
  if (end === undefined || receipt) return opened;
  try {
    return goToEnd(session, end) ? { session, notices: [...notices, movedTo("this end")] } : opened;
  } catch (fault) {
    session.close();
    throw fault;
  }
}

/** Plays a list as far as it fits the book, and says how far that is. */
function played(
  library: Library,
  { list, keep, ...request }: Extract<OpenRequest, { kind: "from" }>,
): Opened {
  const { seed = list.seed } = request;
  const session = library.rehearse(seed);
  const decisions = library.today(list.decisions);
  session.goAlong(decisions);
  // All at once or not at all: what is too long for a run would leave a part of it.
  if (keep !== undefined) library.keepAnew(session, keep === true ? undefined : keep);
  const parted = decisions[session.count];
  if (parted === undefined) return { session, notices: list.notices };
  const which = `decision ${session.count + 1} of the list’s ${decisions.length}, ${quoted(parted)}`;
  const says = `The list does not fit this book: ${which}, is not offered here. You stand just before it.`;
  return { session, notices: [...list.notices, says] };
}

function reading(session: Session): Opened {
  const { notices, receipt } = session;
  return { session, notices, receipt };
}

/**
 * Goes to where a way of a run came to that ending; stays where none did. Answers whether it stood elsewhere.
 * @throws SaveFault if that could not be kept; the run then stands where it stood.
 */
function goToEnd(session: Session, fate: string): boolean {
  const { playthrough, ways } = session;
  const isThere = () => playthrough.scene.close?.kind === "ending" && playthrough.scene.close.fate === fate;
  if (isThere()) return false;
  const here = playthrough.steps.map(({ chose }) => chose.id);
  const end = ways.ends.find((decisions) => {
    stand(playthrough, decisions);
    return isThere();
  });
  stand(playthrough, here);
  if (end) session.goAlong(end);
  return end !== undefined;
}
