import { escaped } from "../../../run/print/html-page.ts";
import { HEAD } from "../lay/chapter-head.ts";
import type { Layout, PlacedChapter, PlacedWay, Point } from "../lay/placed.ts";
import type { Sample } from "../sample.ts";
import { drawCard, drawWords } from "./draw-card.ts";
import { rect, type SetSubject, text, units } from "./svg-parts.ts";

const BEND = 8;

/**
 * The parts of the picture, as SVG: chapters, then the lines, the cards over them, and the small words over all. Everything is where it is
 * by its own numbers: parts that are moved as groups a browser has to put together anew in every frame.
 */
export function drawBook({ chapters }: Layout, sample: Sample, set: SetSubject): string {
  const layer = (name: string, draw: (chapter: PlacedChapter) => string) =>
    `<g class="${name}">\n${chapters.map(draw).join("\n")}\n</g>`;
  return [
    layer("boxes", drawBox),
    layer("ways", ({ ways }) => ways.map(drawWay).join("\n")),
    layer("cards", ({ cards }) => cards.map((card) => drawCard(card, sample, set)).join("\n")),
    layer("words", ({ cards }) => cards.map((card) => drawWords(card, sample)).join("\n")),
  ].join("\n");
}

function drawBox(box: PlacedChapter): string {
  const { x, head } = box;
  let y = box.y + HEAD.top;
  const below = (step: number, rise: number, kind: string, words: string): string => {
    y += step;
    return text(x + HEAD.inset, y - rise, kind, words);
  };
  return [
    rect("box", box, 18),
    ...(head.number ? [below(HEAD.number, 0, "number", head.number)] : []),
    ...head.lines.map((line) => below(HEAD.line, 12, "title", line)),
    ...head.where.map((line) => below(HEAD.where, 6, "place", line)),
  ].join("");
}

const drawWay = ({ points, isDoor, from, to }: PlacedWay): string =>
  `<path class="way${isDoor ? " door" : ""}" data-from="${escaped(from)}" data-to="${escaped(to)}" d="${bent(points)}"/>`;

/** A line by its corners, each of them rounded. */
function bent(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const parts = rest.map((corner, index) => {
    const [before, next] = [points[index], rest[index + 1]];
    if (!before || !next) return `L${spot(corner)}`;
    return `L${spot(towards(corner, before))}Q${spot(corner)} ${spot(towards(corner, next))}`;
  });
  return `M${spot(first)}${parts.join("")}`;
}

const spot = ({ x, y }: Point): string => `${units(x)} ${units(y)}`;

/** From a corner so far to the next one as its bend reaches. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
