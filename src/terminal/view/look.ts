import { type Environment, hasEveryLetter, toPlainLetters } from "../../text/charset.ts";
import { sanitise } from "../../text/sanitise.ts";

/** What the reader's terminal and wishes allow. */
export interface Look {
  readonly colour: boolean;
  readonly unicode: boolean;
  /** Whether options that were taken before are marked; so they are where nothing is said. */
  readonly marks?: boolean;
}

// Grey 243 has the same contrast on black as on white, and so nearly has the ember 130: nobody has to be
// asked which of the two the terminal is. A terminal of sixteen colours gets the nearest it has.
const TONES = {
  text: "",
  strong: "1",
  quiet: "38;5;243",
  ember: "38;5;130",
  alarm: "1;38;5;130",
  hit: "7",
} as const;
export type Tone = keyof typeof TONES;
const WITHOUT_COLOUR: Readonly<Record<Tone, string>> = {
  text: "",
  strong: "1",
  quiet: "",
  ember: "",
  alarm: "1",
  hit: "1",
};

/** Every sign that is ours and not the story's, and what stands for it without UTF-8. */
const GLYPHS = {
  pointer: ["›", ">"],
  here: ["•", "*"],
  way: ["↳", "+"],
  rule: ["─", "-"],
  letter: ["│", "|"],
  struck: ["█", "#"],
  and: [" · ", " - "],
  more: ["↓ more", "v more"],
  below: ["↓", "v"],
  goesOn: ["▸", "~"],
  better: ["▲", "+"],
  worse: ["▼", "!"],
  taken: ["◦", "*"],
  cut: ["…", "..."],
  island: ["硫黄島", ""],
} as const;

/** The look the environment asks for. */
export const readLook = (environment: Environment): Look => ({
  colour: !environment.NO_COLOR,
  unicode: hasEveryLetter(environment),
});

export const pickGlyph = (look: Look, name: keyof typeof GLYPHS): string =>
  GLYPHS[name][look.unicode ? 0 : 1];

/** Words safe to show, in letters the terminal has. */
export const makeLegible = (look: Look, text: string): string =>
  look.unicode ? sanitise(text) : toPlainLetters(sanitise(text));

export function paint(look: Look, tone: Tone, text: string): string {
  const signs = look.colour ? TONES[tone] : WITHOUT_COLOUR[tone];
  return signs === "" || text === "" ? text : `\x1b[${signs}m${text}\x1b[m`;
}
