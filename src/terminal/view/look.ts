import { DEFAULTS, type Settings } from "../../run/settings/settings.ts";
import { type Environment, hasEveryLetter, toPlainLetters } from "../../text/charset.ts";
import { sanitise } from "../../text/sanitise.ts";
import type { Ground } from "../device/cells.ts";
import { THEMES } from "./themes.ts";

/** What the reader's terminal allows, and what the reader has set. */
export interface Look extends Settings {
  readonly colour: boolean;
  readonly unicode: boolean;
}

export type Tone = "text" | "strong" | "quiet" | "ember" | "alarm" | "hit";

/** Every sign that is ours and not the story's, and what stands for it without UTF-8. */
const GLYPHS = {
  pointer: ["›", ">"],
  chosen: ["–", "-"],
  here: ["•", "*"],
  way: ["↳", "+"],
  hinge: ["◆", "!"],
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
  north: ["↑", "^"],
} as const;

export type GlyphName = keyof typeof GLYPHS;

/** The look the environment and the reader ask for. */
export const readLook = (environment: Environment, settings: Settings = DEFAULTS): Look => ({
  ...settings,
  colour: !environment.NO_COLOR,
  unicode: hasEveryLetter(environment),
});

export const pickGlyph = (look: Look, name: GlyphName): string => GLYPHS[name][look.unicode ? 0 : 1];

/** Words safe to show, in letters the terminal has. */
export const makeLegible = (look: Look, text: string): string =>
  look.unicode ? sanitise(text) : toPlainLetters(sanitise(text));

/** The window with what has been set since. */
export const withSettings = <W extends { readonly look: Look }>(window: W, settings: Settings): W => ({
  ...window,
  look: { ...window.look, ...settings },
});

/** What the page stands on; nothing where that is the terminal's own. */
export const groundOf = ({ theme, colour }: Look): Ground | undefined =>
  colour ? THEMES[theme].ground : undefined;

export function paint(look: Look, tone: Tone, text: string): string {
  const sgr = sgrOf(look, tone);
  return text === "" || sgr === "" ? text : `\x1b[${sgr}m${text}\x1b[m`;
}

/** Where there is no colour, what would glow is bold: what is marked must be told from what is not. */
function sgrOf({ theme, colour }: Look, tone: Tone): string {
  const { quiet, ember } = THEMES[theme];
  switch (tone) {
    case "text":
      return "";
    case "strong":
      return BOLD;
    case "quiet":
      return colour ? `38;5;${quiet}` : "";
    case "ember":
      return colour ? `38;5;${ember}` : BOLD;
    case "alarm":
      return colour ? `${BOLD};38;5;${ember}` : BOLD;
    case "hit":
      return colour ? INVERSE : BOLD;
  }
}

const BOLD = "1";
const INVERSE = "7";
