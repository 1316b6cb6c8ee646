const FOLDED: Readonly<Record<string, string>> = {
  "—": "--",
  "–": "-",
  "−": "-",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "…": "...",
  "·": "-",
  "×": "x",
  "→": "->",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ß: "ss",
  ø: "o",
  Ø: "O",
  "\u00a0": " ",
};

/** What a process is told by whoever starts it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the reader's terminal has every letter: its locale says so. The page, plain mode and every command go by it. */
export function hasEveryLetter(environment: Environment, platform: string = process.platform): boolean {
  const { LC_ALL, LC_CTYPE, LANG } = environment;
  const locale = LC_ALL || LC_CTYPE || LANG;
  // Windows sets none of these, and its console takes every letter.
  return locale ? /utf-?8/i.test(locale) : platform === "win32";
}

/** Words in letters every terminal has: macrons go, dashes and quotes turn straight, the rest turns "?". */
export function toPlainLetters(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[^\x20-\x7e\n]/gu, (character) => FOLDED[character] ?? "?");
}
