import type { Theme } from "../../run/settings/settings.ts";
import type { Ground } from "../device/cells.ts";

/** The colours of a page by their numbers in the palette of 256; those from 16 on are the same in every terminal. */
export interface ThemeColours {
  /** What every place of the window is filled with, and what text is written in; the terminal's own where it is missing. */
  readonly ground?: Ground;
  readonly quiet: number;
  readonly ember: number;
}

/**
 * Each chosen so that it can be read (the figures are in the test), and so that the nearest of sixteen colours can be
 * read as well. Where the ground is the terminal's own, nobody has to be asked whether that is black or white.
 */
export const THEMES: Readonly<Record<Theme, ThemeColours>> = {
  terminal: { quiet: 243, ember: 131 },
  paper: { ground: { foreground: 235, background: 230 }, quiet: 59, ember: 130 },
  night: { ground: { foreground: 252, background: 234 }, quiet: 246, ember: 215 },
  contrast: { ground: { foreground: 231, background: 16 }, quiet: 252, ember: 226 },
};
