import type { Library } from "../run/library.ts";
import type { Session } from "../run/session.ts";
import { fulfil, type Wish } from "../run/wish.ts";
import { isUnsaved, noticeOf, told } from "./fault-notice.ts";
import { atTheOptions, readingOf } from "./leaves.ts";
import { contentNotesOver, lettersOver, notesOver } from "./papers.ts";
import { withLast } from "./title-page.ts";
import type { Effect, Page, ReadingPage } from "./view.ts";

/** What the page may ask for; leaving is not the desk's to do. */
export type Errand = Exclude<Effect, { do: "leave" }>;

/** Where the page's wishes meet the runs: does what a key asked for and answers with the page that follows. */
export class Desk {
  readonly #library: Library;
  readonly #onSession: (session: Session) => void;
  #session: Session | undefined;

  constructor(library: Library, onSession: (session: Session) => void) {
    this.#library = library;
    this.#onSession = onSession;
  }

  /** The run last played, which a farewell names. */
  get session(): Session | undefined {
    return this.#session;
  }

  /**
   * Opens what was asked for on the command line.
   * @throws Fault if there is no such run. A folder that takes no runs is a notice: there is a way on from it.
   */
  open(wish: Exclude<Wish, { kind: "title" }>): Page {
    const effect = { do: "open", wish } as const;
    const page = { kind: "title" } as const;
    try {
      return this.#do(effect, page);
    } catch (fault) {
      const notice = isUnsaved(fault) && noticeOf(fault, { effect, page, count: 0 });
      if (!notice) throw fault;
      return notice;
    }
  }

  /**
   * Runs the errand a page asked for; what cannot be done becomes a notice over that page.
   * @throws what is neither the reader's fault nor the disk's nor the story's.
   */
  run(effect: Errand, page: Page): Page {
    const before = this.#session?.count ?? 0;
    try {
      return this.#do(effect, page);
    } catch (fault) {
      const notice = noticeOf(fault, { effect, page, count: before });
      if (!notice) throw fault;
      return notice;
    }
  }

  #do(effect: Errand, page: Page): Page {
    switch (effect.do) {
      case "open": {
        const { session, notices } = fulfil(this.#library, effect.wish);
        return notices.reduceRight<Page>(told, this.#reading(session));
      }
      case "rehearse":
        return this.#reading(this.#library.rehearse([], effect.seed));
      case "list-runs":
        return { kind: "runs", runs: this.#library.runs(), cursor: 0 };
      case "title":
        return withLast({ kind: "title" }, this.#library.latest());
      case "content-notes":
        return contentNotesOver(page, this.#library.contentNotes());
      default:
        return this.#inSession(effect, page, this.#session);
    }
  }

  #inSession(effect: InSession, page: Page, session: Session | undefined): Page {
    if (!session) throw new RangeError(`"${effect.do}" was asked for where no run is open.`);
    switch (effect.do) {
      case "decide":
        session.decide(effect.id);
        return readingOf(session);
      case "go-to": {
        const before = session.count;
        session.goTo(effect.count);
        const isStuck = effect.count > before && session.count === before;
        return isStuck
          ? says(page, "Nothing lies ahead that you decided before.")
          : atTheOptions(readingOf(session));
      }
      case "look-back": {
        const line = session.line();
        if (page.kind !== "reading" || line.length === 0)
          return says(page, "No decision lies behind you yet.");
        return { kind: "back", under: page, line, cursor: session.count };
      }
      case "letters":
        return lettersOver(page, session.playthrough);
      case "notes":
        return notesOver(page, session.playthrough);
      case "stop-keeping":
        session.stopKeeping();
        return this.#do(effect.next, page);
    }
  }

  #reading(session: Session): ReadingPage {
    this.#session = session;
    this.#onSession(session);
    return readingOf(session);
  }
}

type InSession = Exclude<Errand, { do: "open" | "rehearse" | "list-runs" | "title" | "content-notes" }>;

const says = (page: Page, words: string): Page => (page.kind === "reading" ? { ...page, says: words } : page);
