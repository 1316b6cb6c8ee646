import type { DraftLibrary } from "../run/draft/draft-library.ts";
import type { Watching } from "../run/draft/watching.ts";
import type { Library } from "../run/keep/library.ts";
import { type OpenRequest, openAsked } from "../run/keep/open-request.ts";
import type { Session } from "../run/keep/session.ts";
import { shelve } from "../run/keep/shelving.ts";
import { skipRead } from "../run/keep/skip.ts";
import { type PutFree, writeBookFile } from "../run/print/book-file.ts";
import type { SettingsStore } from "../run/settings/settings-store.ts";
import { writeFarewell } from "../run/show/farewell.ts";
import { bookmarkSet, NO_WAY_BACK } from "../run/show/ways-words.ts";
import { accountOfLine } from "../run/why/account.ts";
import { NO_ENDING } from "../run/why/ending-account.ts";
import { whyLine } from "../run/why/why.ts";
import { carryOver, isOverARun } from "./carry-over.ts";
import { layWays } from "./lists/back-entries.ts";
import { layEnding, layEndingAtOnce, layWhy } from "./make/make-account.ts";
import { layBookmarks, layChanged } from "./make/make-bookmarks.ts";
import { layChapters, layRuns } from "./make/make-menu.ts";
import { hasWayOn, makeFaultNotice, makeNotice, makeReceiptNotice } from "./make/make-notice.ts";
import {
  layContentNotes,
  layFinds,
  layInside,
  layLetters,
  layNotes,
  laySaigo,
  makeBeside,
} from "./make/make-paper.ts";
import { laySkipped, says, saysOfSettings } from "./make/make-saying.ts";
import { layIsland, pictureOfRun } from "./map/make-island.ts";
import { withLast } from "./pages/title-page.ts";
import { atChapter, atTheOptions, openReading } from "./text/leaves.ts";
import type { Effect, HandledEffect, SessionEffect } from "./view/effect.ts";
import type { Page, ReadingPage, Window } from "./view/view.ts";
import { waitingWords } from "./waiting.ts";

/** Where the page meets the runs: does what a key asked for and answers with the page that follows. */
export class EffectHandler {
  #library: Library;
  readonly settings: SettingsStore;
  readonly #onSession: (session: Session) => void;
  readonly #putFree: PutFree;
  readonly #inside: Watching["inside"];
  /** The run last played. */
  #session: Session | undefined;
  /** The file of a run that is read along, as far as it is shown. */
  #seen = "";

  constructor(
    library: Library,
    onSession: (session: Session) => void,
    putFree: PutFree,
    settings: SettingsStore,
    inside: Watching["inside"] = () => [],
  ) {
    this.#library = library;
    this.settings = settings;
    this.#onSession = onSession;
    this.#putFree = putFree;
    this.#inside = inside;
  }

  /** Goes on in the book as it is now; answers the page that shows the same place of it, and what there is to tell. */
  goOnIn(library: DraftLibrary, page: Page, window: Window): { page: Page; told: readonly string[] } {
    this.#library = library;
    if (!this.#session || !isOverARun(page)) return { page, told: [] };
    const { session, notices, receipt } = library.carryOn(this.#session);
    const fresh = this.#reading(session);
    const told = [...notices, ...(receipt ? [receipt.says] : [])];
    return { page: this.lookedInto(carryOver(page, fresh, window)), told };
  }

  /** The page as it is; what it tells of the machine behind it, as that is now. */
  lookedInto(page: Page): Page {
    const isInside = page.kind === "paper" && page.tells === "inside" && this.#session;
    return isInside ? layInside(page.under, this.#inside(isInside), page.top) : page;
  }

  /** What is true of it when the reader leaves; nothing where none was played. */
  farewell(typed: (args: readonly string[]) => string): string | undefined {
    return this.#session && writeFarewell(this.#session, this.#library, typed);
  }

  /**
   * Opens what was asked for on the command line.
   * @throws Fault if there is no such run. A folder that takes no runs, or cannot be listed, is a notice: there is a way
   *   on from it.
   */
  open(request: Exclude<OpenRequest, { kind: "title" }>): Page {
    const effect = { do: "open", request } as const;
    const page = withLast({ kind: "title" }, undefined);
    try {
      return this.#perform(effect, page);
    } catch (fault) {
      const notice = hasWayOn(fault) && makeFaultNotice(fault, { effect, page });
      if (!notice) throw fault;
      return notice;
    }
  }

  /**
   * Has the effect a page asked for; what cannot be done becomes a notice over that page.
   * @throws what is neither the reader's fault nor the disk's.
   */
  run(effect: HandledEffect, page: Page): Page {
    try {
      return this.#perform(effect, page);
    } catch (fault) {
      const notice = makeFaultNotice(fault, { effect, page });
      if (!notice) throw fault;
      return notice;
    }
  }

  /** The page as it stands while something is looked for that takes a moment; nothing where it takes none. */
  waiting(effect: Effect, page: Page): Page | undefined {
    if (!this.#session) return undefined;
    if (effect.do === "ending") return layEndingAtOnce(page, this.#session);
    const words = waitingWords(effect, page, this.#session, this.#library);
    return words === undefined ? undefined : says(page, words);
  }

  /** Has what may be decided for next told, while nobody waits; answers whether there is more of it. */
  foretell(): boolean {
    return this.#session?.foretell() ?? false;
  }

  #perform(effect: HandledEffect, page: Page): Page {
    switch (effect.do) {
      case "open": {
        const { request } = effect;
        const { session, notices, receipt } = openAsked(this.#library, request);
        // Whoever asked for a chapter begins with its card.
        const chapter = "chapter" in request ? request.chapter : undefined;
        const page = atChapter(this.#reading(session), chapter);
        return notices.reduceRight<Page>(makeNotice, receipt ? makeReceiptNotice(page, receipt) : page);
      }
      case "list-runs":
        return layRuns(this.#library);
      case "chapters":
        return layChapters(page, this.#library.readAlong(effect.name));
      case "shelve": {
        const { says, run } = shelve(this.#library.store, effect.shelving, () => "; u restores it");
        return { ...layRuns(this.#library, page, run), says };
      }
      case "finds":
        return layFinds(page, this.#library.record);
      case "title": {
        // Left once that is known: until then the run can be gone back to.
        const last = this.#library.latest(this.#session?.name);
        this.#session?.close();
        return withLast({ kind: "title" }, last);
      }
      case "set":
        return saysOfSettings(page, this.settings.set(effect.change));
      case "content-notes":
        return layContentNotes(page, this.#library.contentNotes());
      default:
        return this.#runInSession(effect, page, this.#session);
    }
  }

  #runInSession(effect: SessionEffect, page: Page, session: Session | undefined): Page {
    if (!session) throw new RangeError(`“${effect.do}” was asked for where no run is open.`);
    switch (effect.do) {
      case "decide":
        session.decide(effect.id);
        return this.#shown(session);
      case "go-to": {
        const before = session.count;
        session.goTo(effect.count);
        const isStuck = effect.count > before && session.count === before;
        return isStuck
          ? says(page, "Nothing lies ahead that you decided before.")
          : atTheOptions(this.#shown(session));
      }
      case "go-along":
        session.goAlong(effect.decisions);
        return atTheOptions(this.#shown(session));
      case "look-back":
        return page.kind === "reading" ? (layWays(page, session) ?? says(page, NO_WAY_BACK)) : page;
      case "bookmark":
        return says(page, bookmarkSet(session.setBookmark(effect.name)));
      case "bookmarks":
        return layBookmarks(page, session) ?? says(page, "No bookmark is set yet; s sets one.");
      case "change-bookmark":
        return layChanged(page, session, effect.asked);
      case "follow":
        return this.#hasGoneOn(session)
          ? this.#reading(this.#library.readAlong(session.name))
          : says(page, "The other window has not gone on.");
      case "ending":
        return layEnding(page, session, this.#library) ?? says(page, NO_ENDING);
      case "why": {
        const why = whyLine(session, effect.step, effect.passage);
        return why ? layWhy(page, accountOfLine(why)) : says(page, "That was chosen, or stands at the end.");
      }
      case "skip":
        return laySkipped(page, skipRead(session, this.#library.record), () => this.#shown(session));
      case "letters":
        return layLetters(page, session.playthrough);
      case "saigo":
        return laySaigo(page, session.playthrough);
      case "notes":
        return layNotes(page, session.playthrough);
      case "book":
        return makeNotice(page, writeBookFile(session, this.#library, this.#putFree));
      case "inside":
        return layInside(page, this.#inside(session));
      case "map":
        return layIsland(page, session.playthrough) ?? says(page, "This book has no map.");
      case "keep-anew":
        this.#library.keepAnew(session);
        // Whatever goes wrong now is tried again by itself: the run is kept once.
        return this.run(effect.next, page);
      case "stop-keeping":
        session.stopKeeping();
        return this.run(effect.next, page);
    }
  }

  /** The page of a run that is read along, once the other window has gone on with it. */
  followed(page: Page): Page | undefined {
    const isBehind = page.kind === "reading" && this.#session && this.#hasGoneOn(this.#session);
    return isBehind ? this.run({ do: "follow" }, page) : undefined;
  }

  #hasGoneOn({ name, isReadAlong }: Session): boolean {
    return isReadAlong && this.#library.stamp(name) !== this.#seen;
  }

  #reading(session: Session): ReadingPage {
    if (this.#session !== session) this.#session?.close();
    this.#session = session;
    if (session.isReadAlong) this.#seen = this.#library.stamp(session.name);
    this.#onSession(session);
    return this.#shown(session);
  }

  #shown(session: Session): ReadingPage {
    return {
      ...openReading(session),
      beside: makeBeside(session.playthrough, pictureOfRun),
      taken: session.isReadAlong ? [] : this.#library.taken(session),
    };
  }
}
