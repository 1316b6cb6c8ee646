import { toHalfwidth } from "../../text/halfwidth.ts";
import type { Key } from "../device/read-keys.ts";

export type Action =
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
  | "saigo"
  | "notes"
  | "book"
  | "help"
  | "title"
  | "close"
  | "leave"
  | "stop";

interface KeyRow {
  readonly action: Action;
  /** Characters, or the names of keys that type none. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly says: string;
}

/** One table: what the keys do, and what the help says of them. */
export const KEYS: readonly KeyRow[] = [
  { action: "take-number", keys: [..."123456789"], shown: "1 to 9", says: "take the option of that number" },
  { action: "take", keys: ["enter"], shown: "Enter", says: "take the option that is marked; read on" },
  { action: "up", keys: ["up", "k"], shown: "Up, k", says: "mark the option above" },
  { action: "down", keys: ["down", "j"], shown: "Down, j", says: "mark the option below; read on" },
  { action: "on", keys: [" ", "pagedown", "right"], shown: "Space, PageDown", says: "read on" },
  {
    action: "before",
    keys: ["pageup", "left", "backspace"],
    shown: "PageUp",
    says: "look at what was read before",
  },
  { action: "first", keys: ["home"], shown: "Home", says: "look at the beginning" },
  { action: "last", keys: ["end"], shown: "End", says: "the newest line, and the options" },
  { action: "back", keys: ["b"], shown: "b", says: "every decision, and the ways you left; nothing is lost" },
  { action: "forward", keys: ["f"], shown: "f", says: "one decision forward again, after going back" },
  { action: "save", keys: ["s"], shown: "s", says: "set a bookmark; decisions are kept by themselves" },
  { action: "bookmarks", keys: ["m"], shown: "m", says: "the bookmarks, to go to one" },
  { action: "saigo", keys: ["i"], shown: "i", says: "Saigo: body, people, what he knows and carries" },
  { action: "letters", keys: ["l"], shown: "l", says: "the letters of this run, and what became of them" },
  { action: "notes", keys: ["n"], shown: "n", says: "notes: what is documented, and what is invented" },
  {
    action: "book",
    keys: ["x"],
    shown: "x",
    says: "write this run as a book, to read or to print",
  },
  { action: "title", keys: ["t"], shown: "t", says: "the title page" },
  { action: "copy", keys: ["c"], shown: "c", says: "in the list of runs: copy the run" },
  { action: "rename", keys: ["r"], shown: "r", says: "in the list of runs: rename it" },
  { action: "delete", keys: ["d"], shown: "d", says: "in the list of runs: delete it" },
  { action: "restore", keys: ["u"], shown: "u", says: "in the list of runs: restore a deleted one" },
  { action: "help", keys: ["?"], shown: "?", says: "this list" },
  { action: "close", keys: ["escape"], shown: "Escape", says: "close this list, and others" },
  { action: "leave", keys: ["q"], shown: "q", says: "leave; the run goes on where you left it" },
  { action: "stop", keys: ["interrupt"], shown: "Ctrl-C", says: "leave from anywhere" },
];

const ACTIONS = new Map(KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)));

/** What the reader means by a key, if anything. */
export const findAction = ({ name, char = "" }: Key): Action | undefined =>
  ACTIONS.get(name === "char" ? toHalfwidth(char).toLowerCase() : name);

/** The number typed, 0 for any other key. */
export const readNumber = ({ char = "" }: Key): number => {
  const digit = toHalfwidth(char);
  return /^[1-9]$/.test(digit) ? Number(digit) : 0;
};
