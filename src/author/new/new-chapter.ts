import type { Edit } from "../rename/edit.ts";
import { firstPassage, leftWithKeptRuns, wayOut } from "./first-passage.ts";
import { refuseTaken } from "./name-of-piece.ts";
import { type BookNow, NewFault, type Piece, type PieceName } from "./piece.ts";
import { includeBehind } from "./text-places.ts";
import { refuseNoWay, type Stretch, turn, wayFurther } from "./ways-on.ts";

const CHAPTER = /^\s*chapter\s*:\s*(\d+)/;

/** The knots that are chapters, in reading order, each with its number; in a book without tags every knot is one. */
export function chaptersOf({ outline, isOurs }: BookNow): Map<string, number | undefined> {
  const numbers = new Map(
    outline.tags.flatMap(({ text, flow }): [string, number][] => {
      const [, number] = CHAPTER.exec(text) ?? [];
      return number === undefined ? [] : [[knotOf(flow), Number(number)]];
    }),
  );
  const knots = outline.flows.filter(({ kind }) => kind === "knot").map(({ name }) => name);
  return new Map(
    knots.filter((name) => !isOurs || numbers.has(name)).map((name) => [name, numbers.get(name)]),
  );
}

/**
 * A chapter in a file of its own, behind another: what led on from there leads through it.
 * @param after the knot or stitch it comes after; without it the last chapter
 * @throws NewFault where it cannot stand there.
 */
export function newChapter(book: BookNow, { word, slug, title }: PieceName, after?: string): Piece {
  const { outline, sources, isOurs } = book;
  refuseTaken(outline, word);
  const chapters = chaptersOf(book);
  const name = after ?? [...chapters.keys()].at(-1);
  const flow = outline.flows.find((each) => each.name === name);
  if (name === undefined) throw new NewFault("The book has no chapter yet that this one could follow.");
  if (!flow || flow.kind === "function")
    throw new NewFault(
      `There is no chapter "${name}" to come after. There are: ${[...chapters.keys()].join(", ")}.`,
    );
  const stretch: Stretch = { name, isWhole: flow.kind === "knot" };
  const isNext = (place: string) => chapters.has(knotOf(place)) && knotOf(place) !== knotOf(name);
  const way = wayFurther(book, stretch, isNext) ?? refuseNoWay(book, stretch);
  const before = chapters.get(knotOf(name));
  const number = before === undefined ? undefined : before + 1;
  const path = pathFor(sources.list(), flow.at.file, sources.start.file, slug, number);
  const shifted = number === undefined ? [] : numbersShifted(book, number);
  return {
    files: { [path]: chapterText({ word, title, number }, name, book, wayOut(book, way)) },
    edits: [includeBehind(book, path, flow.at.file), ...turn(book, stretch, way, word), ...shifted],
    place: word,
    left: [
      ...leftWithKeptRuns(book),
      `${path} is yours to write; its card says what belongs into it.`,
      ...(isOurs ? ["A # place: of its own wants a spot in island.txt, where the book has a map."] : []),
      ...(shifted.length > 0
        ? [
            "The chapters behind it are numbered one higher in their tags; their cards and the names of their files are as they were.",
          ]
        : []),
    ],
  };
}

/** What is written for a chapter, with its card. */
export function chapterText(
  { word, title, number }: { word: string; title: string; number: number | undefined },
  after: string,
  book: Pick<BookNow, "isOurs" | "hasKeptRuns">,
  out: { readonly lines: readonly string[]; readonly says: string },
): string {
  const card = [
    `// ${number === undefined ? "" : `CHAPTER ${number}. `}${title.toUpperCase()}`,
    "// When:",
    "// Who wants what:",
    `// Enter: ${after === "" ? "the book begins here" : `from ${after}`}.   Leave: ${out.says}.`,
    ...(book.isOurs ? ["// Teaches the machine:"] : []),
    "// Answers:",
  ];
  const tags = book.isOurs
    ? [...(number === undefined ? [] : [`# chapter: ${number}`]), `# title: ${title}`]
    : [];
  const passage = firstPassage("The chapter opens here.", book, out.lines);
  return [...card, "", `=== ${word}`, ...tags, ...passage, ""].join("\n");
}

const knotOf = (name: string): string => name.split(".")[0] ?? "";

/** Beside the one it follows; with the next number, or where that is taken with its number and a letter. */
function pathFor(
  files: readonly string[],
  before: string,
  main: string,
  slug: string,
  number: number | undefined,
): string {
  const folder = before === main ? "chapters/" : before.slice(0, before.lastIndexOf("/") + 1);
  const [, digits] = /^(\d+)[a-z]?-/.exec(before.slice(folder.length)) ?? [];
  const isTaken = (prefix: string) => files.some((file) => file.startsWith(`${folder}${prefix}-`));
  if (digits === undefined && number === undefined) return `${folder}${slug}.ink`;
  const width = Math.max(2, digits?.length ?? 0);
  const own = Number(digits ?? (number ?? 1) - 1);
  const prefixes = [own + 1, own].map((each) => String(each).padStart(width, "0"));
  const lettered = [..."bcdefghijklmnopqrstuvwxyz"].map((letter) => `${prefixes[1]}${letter}`);
  const free = [...prefixes.slice(0, 1), ...lettered].find((prefix) => !isTaken(prefix));
  return `${folder}${free ? `${free}-` : ""}${slug}.ink`;
}

/** Every chapter from this number on with the next, where one has this number. */
function numbersShifted({ outline, sources }: BookNow, number: number): Edit[] {
  const later = outline.tags.flatMap(({ text, at }) => {
    const [, own] = CHAPTER.exec(text) ?? [];
    return own !== undefined && Number(own) >= number ? [{ at, own }] : [];
  });
  if (!later.some(({ own }) => Number(own) === number)) return [];
  return later.map(({ at, own }) => ({ ...sources.find(at, own), was: own, text: String(Number(own) + 1) }));
}
