import { flowOf, type OutlinedDivert } from "../../ink/outline/outline.ts";
import type { Edit } from "../rename/edit.ts";
import { type BookNow, NewFault } from "./piece.ts";

/** The ways out of a part of a book to one place. */
export interface WaysOn {
  /** Its full name; END where the book ends. */
  readonly to: string;
  readonly diverts: readonly OutlinedDivert[];
}

/** A part of a book: a stitch or what stands at the head of a knot, or with `isWhole` all of a knot. */
export interface Stretch {
  readonly name: string;
  readonly isWhole: boolean;
}

export const END = "END";

/** Whether a place, by its full name, lies in that part. */
export function isIn({ outline }: BookNow, { name, isWhole }: Stretch, place: string): boolean {
  const flow = flowOf(outline, place)?.name ?? place;
  return flow === name || (isWhole && flow.startsWith(`${name}.`));
}

/** Where a part of a book leads on to, in reading order; what comes back from there is no way on. */
export function waysOutOf(book: BookNow, stretch: Stretch): WaysOn[] {
  const { outline, sources } = book;
  const ways = new Map<string, OutlinedDivert[]>();
  for (const divert of outline.diverts) {
    const { to, flow, isThread, at, written } = divert;
    if (to === undefined || isThread || !isIn(book, stretch, flow) || isIn(book, stretch, to)) continue;
    const { column } = sources.find(at, written);
    const line = sources.line(at.file, at.line);
    const isTunnel =
      /^\s*(\([^)]*\))?\s*->/.test(line.slice(column - 1 + written.length)) ||
      /->->\s*$/.test(line.slice(0, column - 1));
    if (!isTunnel) ways.set(to, [...(ways.get(to) ?? []), divert]);
  }
  return [...ways]
    .map(([to, diverts]) => ({ to, diverts }))
    .sort((one, other) => placeInBook(book, one.to) - placeInBook(book, other.to));
}

/** How many knots and stitches stand before it; the end is behind all of them. */
function placeInBook({ outline }: BookNow, name: string): number {
  const flow = flowOf(outline, name);
  return flow ? outline.flows.indexOf(flow) : outline.flows.length;
}

/** Whether the book says of an end which it is; then no way to one leads on. */
export const namesItsEnds = ({ outline }: BookNow): boolean =>
  outline.tags.some(({ text }) => /^\s*end\s*:/.test(text));

/**
 * Of the ways on the one by which the book goes further: to what comes next in it, or else to where it is not written.
 * @param isNext whether that place can be what comes next
 */
export function wayFurther(
  book: BookNow,
  stretch: Stretch,
  isNext: (place: string) => boolean,
): WaysOn | undefined {
  const ways = waysOutOf(book, stretch);
  const here = placeInBook(book, stretch.name);
  const next = ways.find(({ to }) => to !== END && placeInBook(book, to) > here && isNext(to));
  const [only, second] = ways;
  return next ?? (second || only?.to !== END || namesItsEnds(book) ? undefined : only);
}

/** Has these ways lead elsewhere; where they led to an end, the book is written further now, and says so no more. */
export function turn(book: BookNow, stretch: Stretch, { to, diverts }: WaysOn, name: string): Edit[] {
  const { sources } = book;
  const turned = diverts.map(
    ({ at, written }): Edit => ({ ...sources.find(at, written), was: written, text: name }),
  );
  return to === END ? [...turned, ...withoutEdges(book, stretch)] : turned;
}

function withoutEdges(book: BookNow, stretch: Stretch): Edit[] {
  return book.outline.tags
    .filter(({ flow, text }) => text.trim() === "edge" && isIn(book, stretch, flow))
    .map(({ at: { file, line, column } }) => {
      const text = book.sources.line(file, line);
      const before = text.slice(0, column - 1);
      const [tag = ""] = /^#\s*edge\s*/.exec(text.slice(column - 1)) ?? [];
      const from = before.trimEnd().length;
      return { file, line, column: from + 1, was: before.slice(from) + tag, text: "" };
    });
}

/** @throws NewFault that says where a part leads, and so why nothing can be put behind it. */
export function refuseNoWay(book: BookNow, stretch: Stretch): never {
  const places = waysOutOf(book, stretch).map(({ to }) => (to === END ? "an end" : `"${to}"`));
  throw new NewFault(
    `Nothing can be put behind "${stretch.name}": ${places.length === 0 ? "no way leads out of it" : `it leads to ${places.join(", ")}, and to nothing that comes next`}. Say what it comes after: --after KNOT, or KNOT.STITCH.`,
  );
}
