import type { Point } from "../../ink/island.ts";
import { type IslandMap, middleOf } from "../../run/show/island-map.ts";
import { countColumns } from "../../text/width.ts";
import { type Look, makeLegible, paint, pickGlyph, type Tone } from "../view/look.ts";
import type { MapSize, Picture } from "../view/picture.ts";
import { ACROSS, cellsOf, DOWN, drawCell } from "./cells.ts";
import { blankDots, type Dots, drawStroke, fill, projection } from "./dots.ts";
import { type Label, placeLabels } from "./labels.ts";
import { scaleBar } from "./scale-bar.ts";

/** The map of a run as a picture; the same size twice is drawn once. */
export function pictureOf(map: IslandMap): Picture {
  let last: { size: MapSize; look: Look; lines: readonly string[] } | undefined;
  return {
    columnsFor: (rows) => columnsFor(map, rows),
    draw({ columns, rows }, look) {
      const isSame = last?.size.columns === columns && last.size.rows === rows && last.look === look;
      if (!last || !isSame)
        last = { size: { columns, rows }, look, lines: drawIsland(map, { columns, rows }, look) };
      return last.lines;
    },
  };
}

/** How many columns a map of so many rows takes. */
function columnsFor({ coast }: IslandMap, rows: number): number {
  const spread = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  const [wide, high] = [spread(coast.map(([east]) => east)), spread(coast.map(([, north]) => north))];
  return Math.ceil((rows * DOWN * (wide / high)) / ACROSS) + 1;
}

/**
 * The map as that many lines of text, each as wide as that. Drawn from its points at every size: the shore, what lies
 * there, the ground that is the enemy's as far as it is known, and over them the numbers of the places come by.
 */
export function drawIsland(map: IslandMap, size: MapSize, look: Look): string[] {
  const [width, height] = [size.columns * ACROSS, size.rows * DOWN];
  const { place, scale } = projection(map.coast, width, height);
  const [lines, land, held] = [blankDots(width, height), blankDots(width, height), blankDots(width, height)];
  drawStroke(lines, map.coast.concat(map.coast.slice(0, 1)).map(place));
  for (const { strokes } of map.ground) for (const stroke of strokes) drawStroke(lines, stroke.map(place));
  fill(land, map.coast.map(place));
  fill(held, map.front.area.map(place));
  const strewn = strew(lines, land, held);
  const [drawn, dotted, dry] = [cellsOf(lines), cellsOf(strewn), cellsOf(land)];
  const at = (column: number, row: number) => row * size.columns + column;
  const cellOf = (point: Point) => {
    const [x, y] = place(point);
    return { column: Math.floor(x / ACROSS), row: Math.floor(y / DOWN) };
  };
  const ink = {
    isBlank: (column: number, row: number) => !drawn[at(column, row)],
    isSea: (column: number, row: number) => !dry[at(column, row)],
  };
  const labels = placeLabels(size, ink, [
    ...numbers(map, cellOf, look),
    { column: 0, row: 0, text: `${pickGlyph(look, "north")} N`, tone: "quiet", kind: "fixed" },
    scaleBar(look, scale / ACROSS, size),
    ...map.ground.map(({ name, strokes }): Label => {
      const columns = strokes.flat().map((point) => cellOf(point).column);
      const middle = cellOf(middleOf(strokes.flat()));
      const reach = Math.max(...columns) - middle.column;
      return { ...middle, reach, text: makeLegible(look, name), tone: "quiet", kind: "name" };
    }),
  ]);
  return Array.from({ length: size.rows }, (_, row) =>
    drawRow(row, size.columns, labels, (column) => {
      const line = drawn[at(column, row)] ?? 0;
      const text = drawCell(line | (dotted[at(column, row)] ?? 0), look.unicode);
      return { text, tone: line ? "text" : "quiet" };
    })
      .map(({ text, tone }) => paint(look, tone, text))
      .join(""),
  );
}

/** The places come by; where the run is now has the first choice, and a sign. */
function numbers(
  { stays }: IslandMap,
  cellOf: (point: Point) => { column: number; row: number },
  look: Look,
): Label[] {
  const hereFirst = [...stays.filter(({ isHere }) => isHere), ...stays.filter(({ isHere }) => !isHere)];
  return hereFirst.map(({ at, number, isHere }) => {
    const text = `${isHere ? pickGlyph(look, "here") : ""}${number}`;
    return { ...cellOf(at), text, tone: isHere ? "ember" : "strong", kind: "number" };
  });
}

/** Dots strewn over the land that is theirs; its edge is drawn among the lines. */
function strew(lines: Dots, land: Dots, held: Dots): Dots {
  const { width, height, set } = land;
  const strewn = blankDots(width, height);
  const isOurs = (at: number) => set[at] === 1 && held.set[at] !== 1;
  for (let at = 0; at < set.length; at += 1) {
    if (set[at] !== 1 || held.set[at] !== 1) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (isOurs(at - 1) || isOurs(at + 1) || isOurs(at - width) || isOurs(at + width)) lines.set[at] = 1;
    else if (y % 2 === 0 && (x + y) % 4 === 0) strewn.set[at] = 1;
  }
  return strewn;
}

interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

function drawRow(
  row: number,
  columns: number,
  labels: readonly Label[],
  drawAt: (column: number) => Piece,
): Piece[] {
  const pieces: Piece[] = [];
  for (let column = 0; column < columns; ) {
    const next = labels.find((one) => one.row === row && one.column === column) ?? drawAt(column);
    column += countColumns(next.text);
    const last = pieces.at(-1);
    // A blank has no tone, and need not end a stretch of one.
    if (last && (last.tone === next.tone || next.text === " "))
      pieces[pieces.length - 1] = { ...last, text: last.text + next.text };
    else pieces.push(next);
  }
  return pieces;
}
