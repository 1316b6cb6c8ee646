import type { Book } from "../../ink/book.ts";
import { nameToday } from "../../ink/renamed.ts";
import { DecisionTree } from "../file/decision-tree.ts";
import { Fault } from "../file/fault.ts";
import type { Shelf } from "../file/shelf.ts";
import { goToChapter } from "../keep/go-to-chapter.ts";
import { Library, type Opened } from "../keep/library.ts";
import type { OpenRequest } from "../keep/open-request.ts";
import { Session } from "../keep/session.ts";
import { withoutKeeping } from "../keep/unkept.ts";
import { findWays, type WaysFound } from "../keep/ways-found.ts";
import { decisionFor } from "../play/printed-option.ts";

/** The runs of a book that is being written: it is another book at every save, and the run goes on in it. */
export class DraftLibrary extends Library {
  readonly #book: Book;

  constructor(book: Book, shelf: Shelf, version: string) {
    super(book, shelf, version);
    this.#book = book;
  }

  /** Those of this run alone: all others would have to be played again at every save. */
  override taken({ scene, ways }: Session): string[] {
    return scene.options.map(({ id }) => id).filter((id) => ways.isTakenElsewhere(id));
  }

  /** What this run alone has come to, for the same reason. */
  override waysFound(session: Session): WaysFound {
    return findWays(this.#book, session);
  }

  /**
   * What was asked for with nothing kept of it; of a kept run the way it stands on, which is left as it is.
   * @throws RunNameFault or RunFileFault if there is no such run; ChapterFault.
   */
  unkept(request: OpenRequest): Exclude<OpenRequest, { kind: "title" }> {
    if (request.kind !== "run") return withoutKeeping(request) ?? FROM_THE_FIRST_PAGE;
    const { name, chapter } = request;
    const { header, lines } = this.store.openable(this.store.find(name));
    let { decisions } = DecisionTree.from(lines);
    if (chapter !== undefined) {
      const session = this.readAlong(name);
      goToChapter(session, chapter);
      decisions = session.playthrough.steps.map(({ chose }) => decisionFor(chose));
    }
    return { kind: "from", list: { decisions, seed: header.seed, notices: [] } };
  }

  /** Goes on with a run that was played in the book as it was, by the rules for a kept run whose book has changed. */
  carryOn(session: Session): Opened {
    const { name, place, isKept, isReadAlong } = session;
    session.close();
    if (!isKept && !isReadAlong) return this.#rehearsed(session);
    try {
      const today = place.kind === "renamed" ? place.name : name;
      return isReadAlong ? { session: this.readAlong(today), notices: [] } : this.open(today);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      const opened = this.#rehearsed(session);
      return { ...opened, notices: [`${fault.message} ${NOT_KEPT}`, ...opened.notices] };
    }
  }

  #rehearsed({ name, seed, kept }: Session): Opened {
    const tree = DecisionTree.from(kept, nameToday(this.#book));
    // What reads otherwise now was written so a moment ago: nobody need be told.
    const session = new Session({ name, book: this.#book, seed, tree, toldIn: this.#book.hash });
    const { notices, receipt } = session;
    return { session, notices, receipt };
  }
}

const NOT_KEPT = "From here on nothing is kept of it.";
const FROM_THE_FIRST_PAGE = { kind: "from", list: { decisions: [], notices: [] } } as const;
