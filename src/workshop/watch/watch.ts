import { type Desk, listFindings, tellDesk } from "../../author/watch/desk.ts";
import { tellInside } from "../../author/watch/inside.ts";
import { type Save, WatchedStory } from "../../author/watch/watched-story.ts";
import { putFree } from "../../disk/loose-files.ts";
import { findSavesFolder } from "../../disk/places.ts";
import { openShelf } from "../../disk/run-folder.ts";
import { watchStory } from "../../disk/story-watch.ts";
import type { Book } from "../../ink/book.ts";
import type { Output } from "../../plain/output.ts";
import { DraftLibrary } from "../../run/draft/draft-library.ts";
import type { Reader, Watching } from "../../run/draft/watching.ts";
import type { OpenRequest } from "../../run/keep/open-request.ts";
import type { Session } from "../../run/keep/session.ts";
import type { Section } from "../../run/show/section.ts";
import { listProblems, playable, withTitle } from "../open-book.ts";
import { startChecking } from "../threads/check-thread.ts";
import { followStory } from "./story-now.ts";

/** What is asked for on the command line. */
export interface WatchOptions {
  readonly folder: string;
  /** The places of branches besides those in the folder and those that are kept. */
  readonly asked: readonly string[];
  readonly saves: string | undefined;
  readonly version: string;
  readonly request: OpenRequest;
  /** Whether the run is to be kept, as a new one. */
  readonly isKept: boolean;
  /** Whether somebody sits there who can save again, where the book cannot be played yet. */
  readonly isAwaited: boolean;
}

/** A book to be played while it is written. */
export interface Watched {
  readonly library: DraftLibrary;
  readonly request: OpenRequest;
  readonly watching: Watching;
  readonly putFree: typeof putFree;
  readonly notices: readonly string[];
}

// How long an editor may take to put a file back that it is saving.
const PATIENCE_MS = 200;
// By then a page is painted, which checking would take the processor from.
const PAINTED_MS = 150;

/**
 * Opens a book to be played beside its editor. Where it does not compile yet, that is said, and the first save that does
 * is waited for.
 * @throws BookFault where there is none, or nobody waits; what opening a run throws.
 */
export async function openWatched(err: Output, options: WatchOptions): Promise<Watched> {
  const { folder, asked, saves, version, isKept, isAwaited } = options;
  const story = new WatchedStory(await followStory(folder, asked));
  const libraryOf = (book: Book) =>
    new DraftLibrary(withTitle(book, folder), openShelf(findSavesFolder(saves), book), version);
  const first = story.look(true);
  if (first.kind === "refused" && !isAwaited) playable(err, folder, { problems: first.problems });
  const book = first.kind === "taken" ? first.book : await firstBook(err, folder, story, first);
  const library = libraryOf(book);
  const request = isKept ? options.request : library.unkept(options.request);
  return { library, request, watching: watchOver({ folder, asked }, story, libraryOf), putFree, notices: [] };
}

/** Says what is wrong until there is a book. */
async function firstBook(err: Output, folder: string, story: WatchedStory, first: Save): Promise<Book> {
  let watch: ReturnType<typeof watchStory> | undefined;
  const book = await new Promise<Book>((resolve) => {
    const take = (save: Save) => {
      if (save.kind === "taken") return resolve(save.book);
      if (save.kind === "away") err.print(`${save.says}\n`);
      if (save.kind === "refused")
        err.print(
          `${listProblems(save.problems)}The story in ${folder} does not compile yet. Save it again, or press Ctrl-C.\n`,
        );
      watch?.follow(story.paths);
    };
    watch = watchStory(folder, () => take(story.look(true)));
    take(first);
  });
  watch?.close();
  return book;
}

/** Looks after each save what became of the story, and has whoever reads it told. */
function watchOver(
  at: { readonly folder: string; readonly asked: readonly string[] },
  story: WatchedStory,
  libraryOf: (book: Book) => DraftLibrary,
): Watching {
  let desk: Desk = { saved: [] };
  let stop = () => {};
  let wentOn = () => {};
  let told: { readonly scene: Session["scene"]; readonly sections: readonly Section[] } | undefined;

  const start = (reader: Reader) => {
    let isWaiting: NodeJS.Timeout | undefined;
    let isPainting: NodeJS.Timeout | undefined;
    const put = (next: Desk) => {
      desk = next;
      reader.say(tellDesk(desk));
    };
    const checking = startChecking(at, (checked) => put({ ...desk, checked }));
    const afterwards = () => {
      clearTimeout(isPainting);
      isPainting = setTimeout(() => {
        checking.ask();
        story.prepare();
      }, PAINTED_MS);
    };
    const look = (isPatient: boolean) => {
      clearTimeout(isWaiting);
      const save = story.look(isPatient);
      if (save.kind === "none") return;
      if (save.kind === "unsettled") {
        isWaiting = setTimeout(look, PATIENCE_MS, true);
        return;
      }
      watch.follow(story.paths);
      checking.forget();
      if (save.kind === "away") return put({ saved: desk.saved, kept: { by: "absence", says: save.says } });
      const { files: saved } = save;
      if (save.kind === "refused") return put({ saved, kept: { by: "problems", problems: save.problems } });
      const parted = reader.goOnIn(libraryOf(save.book)).join(" ");
      put({ saved, ...(parted ? { parted } : {}) });
      afterwards();
    };
    const watch = watchStory(at.folder, () => look(false));
    watch.follow(story.paths);
    put(desk);
    afterwards();
    wentOn = () => {
      if (desk.parted !== undefined) put({ ...desk, parted: undefined });
    };
    stop = () => {
      clearTimeout(isWaiting);
      clearTimeout(isPainting);
      watch.close();
      checking.close();
    };
  };

  const inside = (session: Session): readonly Section[] => {
    const { scene } = session;
    if (told?.scene !== scene) told = { scene, sections: tellInside(session, story) };
    return [...listFindings(desk), ...told.sections];
  };
  return { start, inside, wentOn: () => wentOn(), stop: () => stop() };
}
