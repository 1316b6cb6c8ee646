import type { Book } from "../../../ink/book.ts";
import type { BookMap } from "../../../ink/compile/book-map.ts";
import type { Compiled } from "../../../ink/compile/compile.ts";
import { choiceOf } from "../../../ink/renamed.ts";
import { MAIN, type Place, type StoryFiles } from "../../../ink/sources.ts";
import { isOurs } from "../../story-book.ts";

/** What is explored: a book, where its parts stand, and whether it speaks our vocabulary. */
export interface Subject {
  readonly book: Book;
  readonly map: BookMap;
  /** A story of ours closes every ending with a tag; in any other an end is an end. */
  readonly isOurs: boolean;
  /** The file it starts from. */
  readonly main: string;
  readonly question?: PutQuestion;
  /** The knot that alone is judged; everything where there is none. */
  readonly judged?: string;
  /** Knots and stitches of which it is noted whether anything in them is come by. */
  readonly parts?: readonly string[];
}

/** The number that `parts` have among the sights: behind those of texts, conditions and choices. */
export const numberOfParts = ({ book, map }: Subject): number =>
  2 * (map.texts.length + map.conditions.length + Object.keys(book.choices).length);

/** Words of a book, and where they stand. */
export interface Written extends Place {
  readonly text: string;
}

/** A question that was put into a book, to be asked in any state. */
export interface PutQuestion {
  /** Where it stands; nothing leads there. */
  readonly knot: string;
  /** The knot or `knot.stitch` it is about. */
  readonly scene: string;
  /** Conditions all of which have to hold. */
  readonly parts: readonly string[];
}

/** The knot of the endings; a death takes the run to one of its stitches from wherever it stands. */
export const ENDINGS = "endings";

/** The knots a run may go to wherever it stands. */
export const knotsFromAnywhere = ({ map, question }: Subject): string[] => [
  ...(map.headings[ENDINGS] ? [ENDINGS] : []),
  ...(question ? [question.knot] : []),
];

/** Whether a choice or a place is of a knot or `knot.stitch`. */
export const isIn = (scene: string, name: string): boolean => name === scene || name.startsWith(`${scene}.`);

/** The knot in which a place lies; none above the first of its file. */
export function knotAt({ headings }: Pick<BookMap, "headings">, { file, line }: Place): string | undefined {
  let knot: string | undefined;
  let begins = 0;
  for (const [name, at] of Object.entries(headings)) {
    if (name.includes(".") || at.file !== file || at.line > line || at.line < begins) continue;
    [knot, begins] = [name, at.line];
  }
  return knot;
}

/** What there is to be found in a book that was compiled with its assertions; nothing where there is no book. */
export function subjectOf({ book, map }: Compiled, files: StoryFiles): Subject | undefined {
  return book && map && { book, map: map(), isOurs: isOurs(files), main: files.main ?? MAIN };
}

/** Where to send the writer for something that happened after these decisions, in that knot or stitch. */
export function whereabouts({ book, map, main }: Subject, path: readonly string[], position = ""): Place {
  const last = choiceOf(path.at(-1) ?? "");
  const choice = Object.values(book.choices).find(({ id }) => id === last);
  const heading = map.headings[position] ?? map.headings[position.split(".")[0] ?? ""];
  const { file, line, column } = choice ?? heading ?? { file: main, line: 1, column: 1 };
  return { file, line, column };
}

/** The knot or stitch that a place lies in; nothing where it lies before the first of its file. */
export function partOf({ map }: Subject, { file, line }: Place): string | undefined {
  let [part, nearest]: [string | undefined, number] = [undefined, 0];
  for (const [name, heading] of Object.entries(map.headings))
    if (heading.file === file && heading.line <= line && heading.line >= nearest)
      [part, nearest] = [name, heading.line];
  return part;
}

/** Where a paragraph that was shown is written: at the longest run of words in it, nearest to a knot or stitch. */
export function whereWritten({ map }: Subject, paragraph: string, position: string): Place | undefined {
  const { file } = map.headings[position] ?? map.headings[position.split(".")[0] ?? ""] ?? {};
  // As it is shown its quotes are curled.
  const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const shown = straight(paragraph);
  const within = map.texts.filter(({ text }) => shown.includes(straight(text)));
  const length = Math.max(0, ...within.map(({ text }) => text.length));
  const longest = within.filter(({ text }) => text.length === length);
  return (longest.find(({ place }) => place.file === file) ?? longest[0])?.place;
}
