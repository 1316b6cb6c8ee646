/** What the reader's terminal and wishes allow. */
export interface Look {
  readonly colour: boolean;
  readonly unicode: boolean;
}

// Grey 243 has the same contrast on black as on white, and so nearly has the ember 130: nobody has to be
// asked which of the two the terminal is. A terminal of sixteen colours gets the nearest it has.
const TONES = { text: "", strong: "1", quiet: "38;5;243", ember: "38;5;130" } as const;
export type Tone = keyof typeof TONES;

/** Every sign that is ours and not the story's, and what stands for it without UTF-8. */
const GLYPHS = {
  mark: ["›", ">"],
  here: ["•", "*"],
  way: ["↳", "+"],
  rule: ["─", "-"],
  letter: ["│", "|"],
  struck: ["█", "#"],
  and: [" · ", " - "],
  more: ["↓ more", "v more"],
  cut: ["…", "..."],
  island: ["硫黄島", ""],
} as const;

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
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ß: "ss",
  ø: "o",
  Ø: "O",
  "\u00a0": " ",
};

/** The look the environment asks for. */
export function lookOf({
  LC_ALL,
  LC_CTYPE,
  LANG,
  NO_COLOR,
}: Readonly<Record<string, string | undefined>>): Look {
  return { colour: !NO_COLOR, unicode: /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || "") };
}

export const glyph = (look: Look, name: keyof typeof GLYPHS): string => GLYPHS[name][look.unicode ? 0 : 1];

/** Words in letters the terminal has. Without UTF-8 macrons go, dashes and quotes turn straight, the rest turns "?". */
export function legible(look: Look, text: string): string {
  if (look.unicode) return text;
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[^\x20-\x7e\n]/gu, (character) => FOLDED[character] ?? "?");
}

export function paint(look: Look, tone: Tone, text: string): string {
  const isPlain = tone === "text" || text === "" || (tone !== "strong" && !look.colour);
  return isPlain ? text : `\x1b[${TONES[tone]}m${text}\x1b[m`;
}
