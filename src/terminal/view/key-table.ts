import type { Key } from "../device/read-keys.ts";

export type Deed =
  | "take-number"
  | "take"
  | "up"
  | "down"
  | "on"
  | "before"
  | "first"
  | "last"
  | "back"
  | "forward"
  | "save"
  | "bookmarks"
  | "copy"
  | "rename"
  | "delete"
  | "restore"
  | "letters"
  | "notes"
  | "help"
  | "title"
  | "close"
  | "leave"
  | "stop";

interface Row {
  readonly deed: Deed;
  /** Characters, or names of keys that are none. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly says: string;
}

/** One table: what the keys do, and what the help says of them. */
export const KEYS: readonly Row[] = [
  { deed: "take-number", keys: [..."123456789"], shown: "1 to 9", says: "take the option of that number" },
  { deed: "take", keys: ["enter"], shown: "Enter", says: "take the option that is marked; read on" },
  { deed: "up", keys: ["up", "k"], shown: "Up, k", says: "mark the option above" },
  { deed: "down", keys: ["down", "j"], shown: "Down, j", says: "mark the option below; read on" },
  { deed: "on", keys: [" ", "pagedown", "right"], shown: "Space, PageDown", says: "read on" },
  {
    deed: "before",
    keys: ["pageup", "left", "backspace"],
    shown: "PageUp",
    says: "look at what was read before",
  },
  { deed: "first", keys: ["home"], shown: "Home", says: "look at the beginning" },
  { deed: "last", keys: ["end"], shown: "End", says: "the newest line, and the options" },
  { deed: "back", keys: ["b"], shown: "b", says: "every decision, and the ways you left; nothing is lost" },
  { deed: "forward", keys: ["f"], shown: "f", says: "one decision forward again, after going back" },
  { deed: "save", keys: ["s"], shown: "s", says: "set a bookmark; decisions are kept by themselves" },
  { deed: "bookmarks", keys: ["m"], shown: "m", says: "the bookmarks, to go to one" },
  { deed: "letters", keys: ["l"], shown: "l", says: "the letters of this run, and what became of them" },
  { deed: "notes", keys: ["n"], shown: "n", says: "notes: what is documented, and what is invented" },
  { deed: "title", keys: ["t"], shown: "t", says: "the title page" },
  { deed: "copy", keys: ["c"], shown: "c", says: "in the list of runs: copy the run" },
  { deed: "rename", keys: ["r"], shown: "r", says: "in the list of runs: rename it" },
  { deed: "delete", keys: ["d"], shown: "d", says: "in the list of runs: delete it" },
  { deed: "restore", keys: ["u"], shown: "u", says: "in the list of runs: restore a deleted one" },
  { deed: "help", keys: ["?"], shown: "?", says: "this list" },
  { deed: "close", keys: ["escape"], shown: "Escape", says: "close this list, and others" },
  { deed: "leave", keys: ["q"], shown: "q", says: "leave; the run goes on where you left it" },
  { deed: "stop", keys: ["interrupt"], shown: "Ctrl-C", says: "leave from anywhere" },
];

const DEEDS = new Map(KEYS.flatMap(({ deed, keys }) => keys.map((key) => [key, deed] as const)));

/** What the reader means by a key, if anything. */
export const deedOf = ({ name, char = "" }: Key): Deed | undefined =>
  DEEDS.get(name === "char" ? halfwidth(char).toLowerCase() : name);

/** The number typed, 0 for any other key. */
export const numberOf = ({ char = "" }: Key): number => {
  const digit = halfwidth(char);
  return /^[1-9]$/.test(digit) ? Number(digit) : 0;
};

// As they are typed where the keyboard is set to Chinese, Japanese or Korean: each stands this far from its like in ASCII.
const FULLWIDTH = 0xfee0;
const halfwidth = (char: string): string =>
  char === "\u3000"
    ? " "
    : char.replace(/[\uff01-\uff5e]/, (full) => String.fromCharCode(full.charCodeAt(0) - FULLWIDTH));
