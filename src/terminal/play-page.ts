import type { Reader, Watching } from "../run/draft/watching.ts";
import type { Front } from "../run/keep/front.ts";
import type { Library } from "../run/keep/library.ts";
import type { OpenRequest } from "../run/keep/open-request.ts";
import type { Session } from "../run/keep/session.ts";
import type { PutFree } from "../run/print/book-file.ts";
import type { Settings } from "../run/settings/settings.ts";
import type { SettingsStore } from "../run/settings/settings-store.ts";
import type { applyKey } from "./apply-key.ts";
import { rowsBelow } from "./below.ts";
import type { Size } from "./device/painter.ts";
import type { Key } from "./device/read-keys.ts";
import { openScreen } from "./device/screen.ts";
import type { EffectHandler } from "./effect-handler.ts";
import { drawFirstFrame } from "./first-frame.ts";
import type { drawFrame } from "./frame.ts";
import { withLast } from "./pages/title-page.ts";
import type { Effect } from "./view/effect.ts";
import { findAction } from "./view/key-table.ts";
import { groundOf, readLook, withSettings } from "./view/look.ts";
import type { Page, Said, View } from "./view/view.ts";

export interface PageParts {
  /** Called once, when the title page stands on the screen; notices are shown before anything else of the book. */
  open(): Promise<{
    readonly library: Library;
    readonly settings: SettingsStore;
    readonly putFree: PutFree;
    readonly notices: readonly string[];
    /** Set where the book is written beside the page. */
    readonly watching?: Watching;
  }>;
  /** What is set, as far as the first page needs it. */
  readonly settings: Settings;
  readonly request: OpenRequest;
  /** Whether the book is watched while it is written: room is kept for what is said of it. */
  readonly isWatched?: boolean;
  /** Whether the book is the one that ships with the game; what another is called is known once it is open. */
  readonly isOurs: boolean;
  /** Told which run is open, so that a crash can name it. */
  onSession(session: Session): void;
  /** What to type to have the program do this. */
  typed(args: readonly string[]): string;
  /** Called on a restored terminal; the process then ends. */
  onCrash(error: unknown): void;
}

/** What is loaded behind the title page: what every other page does with a key, and how it is drawn. */
interface OtherPages {
  readonly applyKey: typeof applyKey;
  readonly drawFrame: typeof drawFrame;
}

const FOLLOW_MS = 1000;
/** What makes a run stand elsewhere. */
const GOES_ON: ReadonlySet<Effect["do"]> = new Set(["decide", "go-to", "go-along"]);
const UNOPENED: Front = {
  title: "",
  hasSaigo: false,
  hasContentNotes: false,
  hasNotes: false,
  hasMap: false,
};

/**
 * Plays on the whole terminal until the reader leaves; answers what is to be said when the terminal is given back, and what was read last.
 * @throws what `open` throws, and Fault if the request names a run that cannot be opened; the terminal is restored before.
 */
export async function playPage(parts: PageParts): Promise<string | undefined> {
  const { open, request, isOurs, isWatched = false, onSession, onCrash } = parts;
  const look = readLook(process.env, parts.settings);
  let pages: OtherPages | undefined;
  /** Keys pressed on the title page before it was known what they do. */
  let early: Key[] = [];
  let handler: EffectHandler | undefined;
  let asked: Effect | undefined;
  let leave: () => void = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });

  const screen = openScreen({
    onKey: (key) => press(key),
    onResize: (size) => {
      const { sayings = [] } = view.below ?? {};
      view = { ...view, window: { ...view.window, ...pageOf(size) }, ...below(size, sayings) };
      show(view.page);
    },
    onCrash,
  });
  const unopened = isOurs ? {} : { front: UNOPENED };
  const rowsUnder = ({ rows }: Size) => (isWatched ? rowsBelow(rows) : 0);
  const pageOf = (size: Size) => ({ ...size, rows: size.rows - rowsUnder(size) });
  const below = (size: Size, sayings: readonly Said[]) =>
    isWatched ? { below: { rows: rowsUnder(size), sayings } } : {};
  const watched = isWatched ? ({ isWatched: true } as const) : {};
  const window = { ...pageOf(screen.size), look, ...unopened, ...watched };
  let view: View = { window, page: { kind: "title" }, isUnseen: true, ...below(screen.size, []) };

  const dress = () => screen.set({ ground: groundOf(view.window.look), hasMouse: view.window.look.mouse });
  const draw = () => {
    const { page, window } = view;
    screen.draw((pages?.drawFrame ?? drawFirstFrame)(view), () => {
      if (view.page !== page || view.window !== window) return;
      view = { ...view, isUnseen: false, isMoved: false };
      if (page.kind === "reading") setImmediate(foretell);
    });
  };
  // Keys are read between one option and the next.
  const foretell = () => {
    if (handler?.foretell()) setImmediate(foretell);
  };
  // A key that was pressed before the page stood there was meant for another one. What has been typed already is read
  // in the next turn; whoever sees the page is heard.
  const show = (page: Page) => {
    view = { ...view, page, isUnseen: true };
    setImmediate(() => setImmediate(draw));
  };
  const press = (key: Key) => {
    if (!pages) {
      const action = findAction(key, "title", view.window);
      if (action === "leave" || action === "stop") return leave();
      if (!view.isUnseen) early.push(key);
      return;
    }
    const [next, effect] = pages.applyKey(view, key);
    if (effect?.do === "leave") return leave();
    const isSame = next.page === view.page;
    view = next;
    if (effect && handler) return grant(effect, handler);
    // What is asked for before the library is open is done as soon as it is.
    asked = effect ?? asked;
    if (isSame) return;
    view = { ...view, isMoved: true };
    draw();
  };
  const grant = (effect: Effect, at: EffectHandler) => {
    const wait = at.waiting(effect, view.page);
    if (!wait || !pages) return done(effect, at);
    // Nobody is left to think that his key was lost while the run is played through.
    const { page } = view;
    view = { ...view, isUnseen: true };
    screen.draw(pages.drawFrame({ ...view, page: wait }));
    setImmediate(() => {
      view = { ...view, page };
      done(effect, at);
    });
  };
  const done = (effect: Effect, at: EffectHandler) => {
    if (effect.do === "leave") return leave();
    const page = at.run(effect, view.page);
    if (effect.do === "set") {
      view = { ...view, window: withSettings(view.window, at.settings.now) };
      dress();
    }
    show(page);
    if (GOES_ON.has(effect.do)) watching?.wentOn();
  };

  const openBook = ({ front }: Library) => {
    const { front: _, ...window } = view.window;
    view = { ...view, window: front ? { ...window, front } : window };
  };
  const reader: Reader = {
    goOnIn(library) {
      if (!handler) return [];
      const { page, told } = handler.goOnIn(library, view.page, view.window);
      openBook(library);
      show(page);
      return told;
    },
    say(sayings) {
      view = { ...view, page: handler?.lookedInto(view.page) ?? view.page, ...below(screen.size, sayings) };
      // What has yet to be painted is painted with it.
      if (!view.isUnseen) draw();
    },
  };
  let watching: Watching | undefined;

  // A run that another window plays is shown as it goes on there.
  const following = setInterval(() => {
    const page = handler?.followed(view.page);
    if (page) show(page);
  }, FOLLOW_MS);

  try {
    let isLeaving = false;
    void left.then(() => {
      isLeaving = true;
    });
    dress();
    if (request.kind === "title") draw();
    const loading = Promise.all([import("./apply-key.ts"), import("./frame.ts")]).then(
      ([{ applyKey }, { drawFrame }]) => {
        pages = { applyKey, drawFrame };
        const keys = early;
        early = [];
        for (const key of keys) press(key);
      },
    );
    // The handler loads ink and the machine, which the title page does not wait for.
    const collecting = import("./device/collect-often.ts");
    const behind = [import("./effect-handler.ts"), import("./make/make-notice.ts")] as const;
    const opening = Promise.all([open(), ...behind, loading]).then(
      ([opened, { EffectHandler }, { makeNotice }]) => {
        const { library, settings, notices, putFree } = opened;
        watching = opened.watching;
        // Nothing is begun for a reader who has gone.
        if (isLeaving) return;
        handler = new EffectHandler(library, onSession, putFree, settings, watching?.inside);
        openBook(library);
        const page = request.kind === "title" ? withLast(view.page, library.latest()) : handler.open(request);
        if (asked && request.kind === "title") {
          view = { ...view, page };
          grant(asked, handler);
        } else show(page);
        if (notices.length > 0) show(notices.reduceRight<Page>(makeNotice, view.page));
        watching?.start(reader);
      },
    );
    // After the page is seen, since what is loaded later is compiled anew.
    void Promise.all([collecting, opening, screen.whole]).then(
      ([{ collectOften }]) => collectOften(),
      () => {},
    );
    await Promise.race([left, opening]);
    await left;
  } finally {
    clearInterval(following);
    watching?.stop();
    screen.close();
  }
  const farewell = handler?.farewell(parts.typed);
  const { lastPassage } = await import("./pages/last-passage.ts");
  return farewell && [farewell, ...lastPassage(view.page, view.window)].join("\n");
}
