import { toHalfwidth } from "../../text/halfwidth.ts";
import type { Key } from "../device/read-keys.ts";
import type { Page, Window } from "./view.ts";

export type PageKind = Page["kind"];

export interface KeyRow {
  /** The pages it means something on. */
  readonly on: readonly PageKind[];
  readonly action: string;
  /** Characters, or the names of keys that type none. A capital means the small letter where it has no row itself. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly says: string;
}

const row = <const On extends readonly PageKind[], const A extends string>(
  on: On,
  action: A,
  keys: readonly string[],
  shown: string,
  says: string,
) => ({ on, action, keys, shown, says });

const TITLE = ["title"] as const;
const RUNS = ["runs"] as const;
const READING = ["reading"] as const;
const BACK = ["back"] as const;
const BACKLOG = ["backlog"] as const;
const NOTICE = ["notice"] as const;
const ACCOUNT = ["account"] as const;
const FINDS = ["finds"] as const;
const BOOKMARKS = ["bookmarks"] as const;
const SETTINGS = ["settings"] as const;
/** Where a line is marked and can be taken. */
const PAGED = [...TITLE, ...RUNS, ...FINDS, ...BOOKMARKS, ...NOTICE, ...SETTINGS] as const;
const LISTS = [...PAGED, ...BACK] as const;
/** What is only read, and closes on any key that neither scrolls it nor opens another in its place. */
const PAPERS = ["paper", "help", "island"] as const;
/** Where what there is to read of a run can be opened. */
const OVER_A_RUN = [...READING, ...PAPERS] as const;
const TEXTS = [...BACKLOG, ...ACCOUNT, ...PAPERS] as const;
const LINES = [...LISTS, ...TEXTS] as const;
const ANY = [...READING, ...LISTS, ...BACKLOG, ...ACCOUNT] as const;

/** One table: on which pages a key means what, and what the help of those pages says of it. */
export const KEYS = [
  row(READING, "take-number", [..."123456789"], "1 to 9", "take the option of that number"),
  row(LISTS, "take-number", [..."123456789"], "1 to 9", "take the line with that number at its side"),
  row(READING, "take", ["enter"], "Enter", "take the option that is marked; read on"),
  row(LISTS, "take", ["enter"], "Enter", "take the line that is marked"),
  row(ACCOUNT, "take", ["enter"], "Enter", "read on; take what is marked"),
  row(READING, "up", ["up", "k"], "Up, k", "mark the option above"),
  row(READING, "down", ["down", "j"], "Down, j", "mark the option below; read on"),
  row(LINES, "up", ["up", "k"], "Up, k", "one line up"),
  row(LINES, "down", ["down", "j"], "Down, j", "one line down"),
  row(READING, "on", [" ", "pagedown", "right"], "Space, PageDown", "read on"),
  row(READING, "before", ["pageup", "left", "backspace"], "PageUp", "look at what was read before"),
  row(PAGED, "on", [" "], "Space", "one page down, as long as there is more"),
  row(BACK, "on", [" "], "Space", "read on below: what was not taken there, and the words"),
  row(LISTS, "page-down", ["pagedown"], "PageDown", "one page down"),
  row(PAGED, "before", ["pageup", "backspace"], "PageUp", "one page up"),
  row(BACK, "before", ["pageup", "backspace"], "PageUp", "back in what is read below; then one page up"),
  row([...BACKLOG, ...PAPERS], "take", ["enter"], "Enter", "read on; at the end, back"),
  row(BACKLOG, "on", [" ", "pagedown", "right"], "Space, PageDown", "read on; at the end, back"),
  row([...ACCOUNT, ...PAPERS], "on", [" ", "pagedown", "right"], "Space, PageDown", "read on"),
  row(TEXTS, "before", ["pageup", "left", "backspace"], "PageUp", "one page up"),
  row(READING, "first", ["home"], "Home", "the beginning of what is new, then that of the run"),
  row(READING, "last", ["end"], "End", "the newest line, and the options"),
  row(LINES, "first", ["home", "g"], "Home, g", "the first line"),
  row(LINES, "last", ["end", "G"], "End, G", "the last line"),
  row(BACK, "fork-before", ["left"], "Left", "the fork before: a decision that had other options"),
  row(BACK, "fork-after", ["right"], "Right", "the fork after"),
  row(BACK, "chapter-before", ["["], "[", "the beginning of the chapter, then of the one before"),
  row(BACK, "chapter-after", ["]"], "]", "the beginning of the next chapter"),
  row(SETTINGS, "value-before", ["left"], "Left", "the value before"),
  row(SETTINGS, "value-after", ["right"], "Right", "the next value, as Enter does"),
  row(BACKLOG, "find", ["/"], "/", "find words; capitals and accents do not matter"),
  row(BACKLOG, "next-hit", ["n"], "n", "the next place with these words"),
  row(BACKLOG, "hit-before", ["N"], "N", "the place before with these words"),
  row(BACKLOG, "why", ["w"], "w", "why the marked line is said: the decisions it hung on"),
  row(READING, "backlog", ["h"], "h", "all you have read, from the first page; find words in it"),
  row([...READING, ...ACCOUNT], "back", ["b"], "b", "every decision, and the ways you left; nothing is lost"),
  row(READING, "forward", ["f"], "f", "one decision forward again, after going back"),
  row(READING, "skip", ["tab"], "Tab", "skip what you had read, up to what is new or a choice"),
  row(READING, "save", ["s"], "s", "set a bookmark; decisions are kept by themselves"),
  row(READING, "bookmarks", ["m"], "m", "the bookmarks: go to one, rename or delete it"),
  row(OVER_A_RUN, "saigo", ["i"], "i", "Saigo: body, people, what he knows, letters kept"),
  row(OVER_A_RUN, "letters", ["l"], "l", "the letters of this run, and what became of them"),
  row(OVER_A_RUN, "notes", ["n"], "n", "notes: what is documented, and what is invented"),
  row(OVER_A_RUN, "map", ["p"], "p", "the map: where this run has come by, and the front"),
  row(
    OVER_A_RUN,
    "inside",
    ["v"],
    "v",
    "while the book is watched: what the machine holds, and what the passage asked",
  ),
  row([...READING, ...ACCOUNT], "book", ["x"], "x", "write this run as a book, to read or to print"),
  row(
    [
      ...READING,
      ...TITLE,
      ...RUNS,
      ...FINDS,
      ...BOOKMARKS,
      ...BACK,
      ...NOTICE,
      ...BACKLOG,
      ...ACCOUNT,
      ...PAPERS,
    ],
    "settings",
    ["o"],
    "o",
    "settings: colours, measure, mouse, and more",
  ),
  row([...READING, ...ACCOUNT], "title", ["t"], "t", "the title page"),
  row(RUNS, "copy", ["c"], "c", "copy the run that is marked"),
  row([...RUNS, ...BOOKMARKS], "rename", ["r"], "r", "give it another name"),
  row([...RUNS, ...BOOKMARKS], "delete", ["d"], "d", "delete it; it can be restored"),
  row([...RUNS, ...BOOKMARKS], "restore", ["u"], "u", "restore a deleted one"),
  row([...ANY, "paper", "island"], "help", ["?"], "?", "this list"),
  row([...RUNS, ...FINDS], "close", ["escape", "b", "t"], "Escape, t", "the title page"),
  row(BACK, "close", ["escape", "b"], "Escape, b", "close this page; nothing has moved"),
  row(BOOKMARKS, "close", ["escape", "m"], "Escape, m", "close this page"),
  row(BACKLOG, "close", ["escape", "h"], "Escape, h", "close this page, and read on"),
  row(ACCOUNT, "close", ["escape"], "Escape", "close this page"),
  row(SETTINGS, "close", ["escape", "o"], "Escape, o", "close this page"),
  row(
    [...RUNS, ...FINDS, ...BOOKMARKS, ...BACK, ...BACKLOG, ...ACCOUNT, ...SETTINGS],
    "leave",
    ["q"],
    "q",
    "close this page",
  ),
  row(NOTICE, "close", ["escape"], "Escape", "close it, where one of the lines does"),
  row(PAPERS, "close", ["escape"], "Escape", "close it, as any other key does"),
  row([...TITLE, ...NOTICE], "leave", ["q"], "q", "leave the game"),
  row(READING, "leave", ["q"], "q", "leave; the run goes on where you left it"),
  row([...ANY, ...PAPERS, "ask"], "stop", ["interrupt"], "Ctrl-C", "leave from anywhere"),
] as const satisfies readonly KeyRow[];

type Row = (typeof KEYS)[number];

export type Action = Row["action"];

/** What a key can mean on a page, by the table. */
export type ActionOn<Kind extends PageKind> = Row extends infer R
  ? R extends { readonly on: readonly (infer On)[]; readonly action: infer A }
    ? Kind extends On
      ? A
      : never
    : never
  : never;

/** By what of a window it is known which keys it has. */
type KeysOf = Pick<Window, "front" | "isWatched">;

/** Whether there is what an action shows: not every book has Saigo and letters. */
const isThere = (action: Action, { front, isWatched }: KeysOf): boolean =>
  (action !== "inside" || isWatched === true) &&
  (!front ||
    ((front.hasSaigo || (action !== "letters" && action !== "saigo")) &&
      (action !== "notes" || front.hasNotes) &&
      (action !== "map" || front.hasMap)));

/** The rows of the table that mean something on a page. */
export const rowsOn = (page: PageKind, window: KeysOf): readonly KeyRow[] =>
  KEYS.filter(({ on, action }) => (on as readonly PageKind[]).includes(page) && isThere(action, window));

/** What the reader means by a key on this page, if anything. */
export function findAction<Kind extends PageKind>(
  { name, char = "" }: Key,
  page: Kind,
  window: KeysOf,
): ActionOn<Kind> | undefined {
  const rows = rowsOn(page, window);
  const typed = name === "char" ? toHalfwidth(char) : name;
  const meant = (key: string) => rows.find(({ keys }) => keys.includes(key));
  return (meant(typed) ?? meant(typed.toLowerCase()))?.action as ActionOn<Kind> | undefined;
}

/** The number typed, 0 for any other key. */
export const readNumber = ({ char = "" }: Key): number => {
  const digit = toHalfwidth(char);
  return /^[1-9]$/.test(digit) ? Number(digit) : 0;
};
