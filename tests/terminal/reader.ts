import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { putFree } from "../../src/disk/loose-files.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import type { DraftLibrary } from "../../src/run/draft/draft-library.ts";
import type { Watching } from "../../src/run/draft/watching.ts";
import type { Shelf } from "../../src/run/file/shelf.ts";
import { Library } from "../../src/run/keep/library.ts";
import type { Session } from "../../src/run/keep/session.ts";
import { DEFAULTS } from "../../src/run/settings/settings.ts";
import { applyKey } from "../../src/terminal/apply-key.ts";
import type { Key } from "../../src/terminal/device/read-keys.ts";
import { EffectHandler } from "../../src/terminal/effect-handler.ts";
import { drawFrame } from "../../src/terminal/frame.ts";
import { withLast } from "../../src/terminal/pages/title-page.ts";
import type { Effect } from "../../src/terminal/view/effect.ts";
import { type Look, withSettings } from "../../src/terminal/view/look.ts";
import type { Page, Said, View } from "../../src/terminal/view/view.ts";
import { newSettings } from "../run/settings/memory-file.ts";
import { specimenBook } from "./specimen.ts";

export const PLAIN_COLOURS: Look = { ...DEFAULTS, colour: true, unicode: true };

/** A folder for runs that nobody has used yet. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), "page-test-"));

const book = specimenBook();

export const specimenLibrary = (shelf: Shelf = openRunFolder(newFolder())): Library =>
  new Library(book, shelf, "0.0.0");

export const keyOf = (name: string): Key =>
  name.length === 1 ? { name: "char", char: name } : { name: name as Exclude<Key["name"], "char"> };

/** Somebody at the title page, everything real but the terminal. */
export function reader({
  columns = 80,
  rows = 24,
  look = PLAIN_COLOURS,
  library = specimenLibrary(),
  settings = newSettings(),
  /** Where the game was started. */
  here = tmpdir(),
  /** Set where the book is watched. */
  inside = undefined as Watching["inside"] | undefined,
} = {}) {
  let session: Session | undefined;
  const onSession = (opened: Session) => {
    session = opened;
  };
  const handler = new EffectHandler(
    library,
    onSession,
    (name, text) => putFree(join(here, name), text),
    settings,
    inside,
  );
  let hasLeft = false;
  const window = { columns, rows, look, ...(inside ? { isWatched: true as const } : {}) };
  let view: View = { window, page: withLast({ kind: "title" }, library.latest()) };
  const grant = (effect: Effect) => {
    if (effect.do === "leave") hasLeft = true;
    else view = { ...view, page: handler.run(effect, view.page) };
    if (effect.do === "set") view = { ...view, window: withSettings(view.window, settings.now) };
  };
  const told = (key: Key) => {
    const [next, effect] = applyKey(view, key);
    view = next;
    if (effect) grant(effect);
  };
  return {
    /** Keys by name, characters as they are. */
    press(...names: string[]) {
      for (const name of names) told(keyOf(name));
    },
    /** As a page asks for it that is not there yet. */
    ask: grant,
    /** The book is another now; answers what is told of the run. */
    goOnIn(draft: DraftLibrary) {
      const { page, told } = handler.goOnIn(draft, view.page, view.window);
      view = { ...view, page };
      return told;
    },
    /** So many rows stand under the page, with this on them. */
    say(under: number, sayings: readonly Said[]) {
      view = { ...view, page: handler.lookedInto(view.page), below: { rows: under, sayings } };
    },
    paste: (text: string) => told({ name: "paste", text }),
    /** On the first letter of this, or so many columns behind it. */
    click(text: string, behind = 0): void {
      const lines = drawFrame(view).map(bare);
      const row = lines.findIndex((line) => line.includes(text));
      if (row < 0) throw new Error(`"${text}" is not on the page.`);
      told({ name: "click", at: { column: (lines[row] ?? "").indexOf(text) + behind, row } });
    },
    wheel: (way: "up" | "down") => told({ name: `wheel-${way}` }),
    resize(newColumns: number, newRows: number) {
      view = { ...view, window: { ...view.window, columns: newColumns, rows: newRows } };
    },
    lines: () => drawFrame(view).map(bare),
    shows: () => drawFrame(view).map(bare).join("\n"),
    raw: () => drawFrame(view).join("\n"),
    get view(): View {
      return view;
    },
    get page(): Page {
      return view.page;
    },
    get session() {
      if (!session) throw new Error("No run has been opened.");
      return session;
    },
    farewell: () => handler.farewell((args) => `game ${args.join(" ")}`),
    get hasLeft() {
      return hasLeft;
    },
  };
}

/** A line as it is read, without its colours. */
export const bare = (line: string): string => line.replace(/\x1b\[[\d;]*m/g, "");

/** Past the title page and the first card. */
export function atTheBeach(options: Parameters<typeof reader>[0] = {}) {
  const me = reader(options);
  me.press("enter", " ");
  return me;
}

/** Where far more is to be read than fits. */
export function atTheLongPassage(options: Parameters<typeof reader>[0] = {}) {
  const me = atTheBeach(options);
  me.press("1", "2");
  return me;
}

/** At the title page, in a folder where one run stands behind its first decision; `folder` is that folder. */
export function readerOfOneRun() {
  const folder = newFolder();
  const library = specimenLibrary(openRunFolder(folder));
  const run = library.begin({ name: "first", seed: 1 });
  run.decide("ash.dig");
  run.close();
  return { me: reader({ library }), folder, library };
}
