import type { Options } from "./command-line.ts";
import { type OpenedSettings, openSettings } from "./disk/settings-file.ts";
import type { Watching } from "./run/draft/watching.ts";
import type { Library } from "./run/keep/library.ts";
import type { OpenRequest } from "./run/keep/open-request.ts";
import type { PutFree } from "./run/print/book-file.ts";
import { settingsIn } from "./setting-options.ts";
import type { PageParts } from "./terminal/play-page.ts";
import type { Streams } from "./workshop/streams.ts";

/** How a book is opened to be played. */
export interface Opening {
  /** Called once there is time for it. */
  open(): Promise<{
    readonly library: Library;
    /** What is to be told before anything else, a sentence each. */
    readonly notices: readonly string[];
    readonly putFree: PutFree;
    readonly watching?: Watching;
  }>;
  /** Whether it is watched while it is written. */
  readonly isWatched?: boolean;
}

/** What the program is told while a book is played. */
export type Surroundings = Pick<PageParts, "onSession" | "onCrash" | "typed"> & {
  readonly streams: Streams;
};

interface Play extends Opening, Surroundings {
  readonly request: OpenRequest;
  readonly settings: OpenedSettings;
}

/** Plays a book on the page, or by lines where that is asked for or there is no terminal. */
export async function playBook(
  options: Options,
  request: OpenRequest,
  opening: Opening,
  around: Surroundings,
): Promise<void> {
  const isPage = process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== "dumb";
  const settings = openSettings(settingsIn(options));
  const play = isPage && !settings.now.plain ? playOnPage : playByLines;
  await play(options, { ...opening, ...around, request, settings });
}

/** Whatever is printed meanwhile waits until the terminal is given back. */
async function playOnPage(
  { story }: Options,
  { open, isWatched = false, request, settings, streams: { out, err }, ...around }: Play,
): Promise<void> {
  for (const each of [out, err]) each.hold();
  try {
    const { playPage } = await import("./terminal/play-page.ts");
    const openAll = async () => {
      const store = await settings.ready();
      const opened = await open();
      return { ...opened, settings: store, notices: [...opened.notices, ...store.problems] };
    };
    const asked = { request, settings: settings.now, isOurs: story === undefined, isWatched };
    const farewell = await playPage({ ...asked, ...around, open: openAll });
    if (farewell) out.print(`${farewell}\n`);
  } finally {
    for (const each of [out, err]) each.release();
  }
}

async function playByLines(
  { story, ids }: Options,
  { open, request, settings, onSession, typed, streams: { out } }: Play,
): Promise<void> {
  // Said before anything is loaded: the reader need not wait to know that it runs.
  if (story === undefined) out.print("Buried Letters\n\n");
  const { openDialog } = await import("./plain/dialog.ts");
  const { playPlain } = await import("./plain/play-plain.ts");
  const { library, putFree, watching } = await open();
  if (story !== undefined) out.print(titleOf(library));
  const dialog = await openDialog(process.stdin, out);
  const parts = { onSession, putFree, typed, settings: await settings.ready(), ids: ids === true, watching };
  process.exitCode = await playPlain(dialog, library, request, parts);
}

/** What a book in a folder is called; a copy of our book has the title of ours. */
function titleOf({ front }: Library): string {
  const { title, author } = front ?? { title: "Buried Letters", author: undefined };
  return `${title}\n${author ? `by ${author}\n` : ""}\n`;
}
