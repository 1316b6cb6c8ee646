import { escaped } from "../../../run/print/html-page.ts";
import type { Box } from "../lay/placed.ts";

/** A part of the picture that stands for a scene or a choice. */
export interface Subject {
  /** Classes, by which it is coloured. */
  readonly kind: string;
  readonly id: string;
  /** What it is, in words for whoever cannot see it or only points at it. */
  readonly about: string;
  /** Whether it is among those that are gone through with the Tab key. */
  readonly isStop?: boolean;
}

/** How a part is set that stands for something. */
export type SetSubject = (subject: Subject, drawn: string) => string;

/** In a page: to be clicked on, or taken by key. Where it leads is the name of the scene or choice behind a `#`. */
export const asLink: SetSubject = ({ kind, id, about, isStop }, drawn) =>
  `<a class="${kind}" href="#${escaped(encodeURIComponent(id))}" aria-label="${escaped(about)}"${isStop ? "" : ' tabindex="-1"'}>${drawn}</a>`;

/** In a picture: what it is appears where the mouse rests on it. */
export const asPicture: SetSubject = ({ kind, about }, drawn) =>
  `<g class="${kind}"><title>${escaped(about)}</title>${drawn}</g>`;

/** A number of units, to a tenth. */
export const units = (number: number): string => String(Math.round(number * 10) / 10);

export const text = (x: number, y: number, kind: string, words: string): string =>
  `<text x="${units(x)}" y="${units(y)}" class="${kind}">${escaped(words)}</text>`;

export const rect = (kind: string, { x, y, width, height }: Box, round: number): string =>
  `<rect class="${kind}" x="${units(x)}" y="${units(y)}" width="${units(width)}" height="${units(height)}" rx="${round}"/>`;
