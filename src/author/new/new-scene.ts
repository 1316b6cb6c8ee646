import { firstPassage, leftWithKeptRuns, wayOut } from "./first-passage.ts";
import { refuseTaken } from "./name-of-piece.ts";
import { chaptersOf } from "./new-chapter.ts";
import { type BookNow, NewFault, type Piece, type PieceName } from "./piece.ts";
import { lastLineOf, linesBehind } from "./text-places.ts";
import { refuseNoWay, type Stretch, turn, wayFurther } from "./ways-on.ts";

/**
 * A stitch behind another one or behind the head of a knot: what led on from there leads through it.
 * @param after the stitch or knot it comes after; without it the last of the last chapter
 * @throws NewFault where it cannot stand there.
 */
export function newScene(book: BookNow, { word }: PieceName, after?: string): Piece {
  const { outline, sources } = book;
  const name = after ?? lastSceneOf(book);
  const flow = outline.flows.find((each) => each.name === name);
  if (!flow || flow.kind === "function")
    throw new NewFault(`There is no knot or stitch "${name}" that a scene could come after.`);
  const [knot = ""] = flow.name.split(".");
  refuseTaken(outline, `${knot}.${word}`);
  const stretch: Stretch = { name: flow.name, isWhole: false };
  const way = wayFurther(book, stretch, () => true) ?? refuseNoWay(book, stretch);
  const near = way.to.startsWith(`${knot}.`) ? way.to.slice(knot.length + 1) : way.to;
  const passage = firstPassage("The scene opens here.", book, wayOut(book, { to: near }).lines);
  return {
    files: {},
    edits: [
      linesBehind(sources, flow.at.file, lastLineOf(book, flow), ["", `= ${word}`, ...passage]),
      ...turn(book, stretch, way, word),
    ],
    place: `${knot}.${word}`,
    left: [
      `"${knot}.${word}" in ${flow.at.file} is yours to write; "${flow.name}" leads to it, and it goes on to "${way.to}".`,
      ...leftWithKeptRuns(book),
    ],
  };
}

/** The stitch the book ends with as far as it is written, or the knot where that has none. */
export function lastSceneOf(book: BookNow): string {
  const knot = [...chaptersOf(book).keys()].at(-1);
  if (knot === undefined) throw new NewFault("The book has no chapter yet. Begin one: new chapter NAME.");
  const isOf = (name: string) => name === knot || name.startsWith(`${knot}.`);
  return book.outline.flows.findLast(({ name }) => isOf(name))?.name ?? knot;
}
