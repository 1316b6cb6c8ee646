import type { BookGraph, Chapter } from "../read/book-graph.ts";
import { HEAD, headOf } from "./chapter-head.ts";
import { fold } from "./fold.ts";
import { layOutChapter, startLayouter } from "./lay-chapter.ts";
import type { Inside, Layout, PlacedChapter, Point } from "./placed.ts";
import { setInRows, sizeSeen } from "./rows.ts";

// Of the window in which the whole book is seen at first.
const SHAPE = 1.5;
// How long a column may be; what makes most of the book to be seen is taken.
const COLUMNS = [Number.POSITIVE_INFINITY, 4000, 3200, 2600, 2100, 1700, 1400];

/** Places every chapter as a box in the order of the book, and in it its scenes, from its first downwards. */
export async function layOut(graph: BookGraph): Promise<Layout> {
  const layouter = startLayouter();
  const names = namesOf(graph);
  const insides: Inside[] = [];
  for (const chapter of graph.chapters) insides.push(await layOutChapter(layouter, chapter, names));
  const folded = COLUMNS.map((longest) => {
    const chapters = graph.chapters.map((chapter, index) =>
      withHead(chapter, fold(insides[index] ?? EMPTY, longest)),
    );
    return { chapters, packed: setInRows(chapters, SHAPE) };
  });
  const [best] = folded.sort((one, other) => sizeSeen(other.packed, SHAPE) - sizeSeen(one.packed, SHAPE));
  const { chapters = [], packed = { ...EMPTY, places: [] } } = best ?? {};
  return {
    width: packed.width,
    height: packed.height,
    chapters: chapters.map((chapter, index) => {
      const at = packed.places[index] ?? { x: 0, y: 0 };
      return { ...chapter, ...at, ...movedBy(at, chapter) };
    }),
  };
}

const EMPTY: Inside = { width: 0, height: 0, cards: [], ways: [] };

/** The head of a chapter over what is in it. */
function withHead(chapter: Chapter, inside: Inside): Omit<PlacedChapter, "x" | "y"> {
  const head = headOf(chapter, inside.width);
  return {
    chapter,
    head,
    width: head.width + 2 * HEAD.inset,
    height: head.height + inside.height + HEAD.inset,
    ...movedBy({ x: HEAD.inset, y: head.height }, inside),
  };
}

function movedBy(
  { x, y }: Point,
  { cards, ways }: Pick<Inside, "cards" | "ways">,
): Pick<Inside, "cards" | "ways"> {
  const moved = <Placed extends Point>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x + x,
    y: placed.y + y,
  });
  return {
    cards: cards.map(moved),
    ways: ways.map((way) => ({ ...way, points: way.points.map(moved) })),
  };
}

/** What each scene is called in another chapter: by its own, and by its name if it is not the first there. */
function namesOf({ chapters }: BookGraph): ReadonlyMap<string, string> {
  return new Map(
    chapters.flatMap(({ number, title, scenes }) =>
      scenes.map(({ id, name }, index) => {
        const chapter = number === undefined ? title : `${number} ${title}`;
        return [id, index === 0 ? chapter : `${chapter} · ${name}`];
      }),
    ),
  );
}
