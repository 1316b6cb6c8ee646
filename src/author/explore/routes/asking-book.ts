import { createHash } from "node:crypto";
import type { Book } from "../../../ink/book.ts";
import { decisionsIn } from "../../../ink/graft/decisions-in.ts";
import { graft } from "../../../ink/graft/graft.ts";
import { namedPlaces } from "../../../ink/graft/named-places.ts";
import { skeletonOf } from "../../../ink/read/skeleton.ts";
import { type ReadOnce, readOnce } from "../../../ink/read-once.ts";
import { MAIN, type StoryFiles } from "../../../ink/sources.ts";
import type { Line } from "../../../ink/tell/passage.ts";
import { quoted } from "../../../text/quoted.ts";
import type { Branch } from "../../branches/branch.ts";
import { type CompiledWith, compileWith } from "../../branches/compile-with.ts";
import { compileAsserted } from "../../story-book.ts";
import type { PutQuestion, Subject } from "../play/subject.ts";
import { type Question, withQuestion } from "./question.ts";

/** A book made ready for being asked about, once for all questions. */
export interface AskedBook {
  readonly book: Book;
  /** Its files, each with a sum of its text as it was when this was compiled of it. */
  readonly files: Readonly<Record<string, string>>;
  /** Every knot and `knot.stitch` a run can stand in. */
  readonly scenes: readonly string[];
  /** The runtime path of each place that has a name. */
  readonly places: Readonly<Record<string, string>>;
}

/** A book with a question in it, and what a search for the answer looks out for. */
export type AskingSubject = Subject & { readonly question: PutQuestion };

/** What became of a book and its branches. */
export interface MadeReady extends Pick<CompiledWith, "problems" | "taken" | "leftOut"> {
  readonly made?: AskedBook;
}

/** By which a text is known again. */
export const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Compiles a book with its branches to be asked about. */
export function makeAskedBook(files: StoryFiles, branches: readonly Branch[]): MadeReady {
  let texts: ReadOnce["texts"] = new Map();
  const compiled = compileWith(files, branches, (each) => {
    const once = readOnce(each);
    ({ texts } = once);
    return compileAsserted(once.files);
  });
  const { book, outline, problems, taken, leftOut } = compiled;
  if (!book || !outline) return { problems, taken, leftOut };
  const scenes = outline.flows.flatMap(({ kind, name }) => (kind === "function" ? [] : [name]));
  const places = Object.fromEntries([...namedPlaces(book)].map(([path, name]) => [name, path]));
  const sums = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, sumOf(text)]]));
  const made = { book, files: Object.fromEntries(sums), scenes, places };
  return { made, problems, taken, leftOut };
}

/** The book with the question in it; nothing where the question alone cannot be made out. */
export function putQuestion(
  files: StoryFiles,
  asked: AskedBook,
  question: Question,
): AskingSubject | undefined {
  const { files: small, knot } = withQuestion(
    skeletonOf(files, Object.keys(asked.files), question.parts.join(" ")),
    question,
    asked,
  );
  const { book, problems } = compileAsserted(small);
  if (!book || problems.length > 0) return undefined;
  return askingSubject(graft(asked.book, asked.places, book, knot), question, knot);
}

/** The same with the whole book compiled anew, which says what is wrong with a question, in a sentence. */
export function compileQuestion(
  files: StoryFiles,
  asked: Pick<AskedBook, "places">,
  question: Question,
): AskingSubject | string {
  const { files: whole, knot, partAt } = withQuestion(files, question, asked);
  const { book, problems } = compileAsserted(whole);
  for (const problem of problems) {
    const part = partAt(problem);
    if (part !== undefined) return `In ${quoted(part)}: ${problem.says}; ${problem.fix}`;
  }
  return book ? askingSubject(book, question, knot) : unreadable(question);
}

const unreadable = ({ parts }: Question): string =>
  `Ink cannot read ${quoted(parts.join(" and "))} as a condition. Join names and words by “and”, “or”, “not”, “==”, as in “knows(FLUE_DUG) and not ash.noon.ate”.`;

/** What is looked out for: first where the scene begins, then its texts; as conditions, the parts of the question. */
function askingSubject(book: Book, { scene, parts }: Question, knot: string): AskingSubject {
  const texts = Object.keys(book.texts).filter((path) => path.startsWith(`${scene}.`));
  const { "": start = { file: MAIN, line: 1 }, ...headings } = book.headings;
  const place = { ...start, column: 1 };
  return {
    book,
    map: {
      assertions: [],
      texts: [`${scene}.0`, ...texts].map((path) => ({ path, place, words: 0, text: "" })),
      conditions: decisionsIn(book, knot).map((path) => ({ path, place })),
      fates: [],
      chapters: {},
      fateKnots: {},
      headings: Object.fromEntries(
        Object.entries(headings).map(([name, at]) => [name, { ...at, column: 1 }]),
      ),
    },
    isOurs: book.isOurs,
    main: start.file,
    question: { knot, scene, parts },
  };
}

/** Whether each part of a question holds, by the lines of its knot. */
export const answersIn = (lines: readonly Line[]): boolean[] =>
  lines.map(({ tags }) => tags.some((tag) => tag.key === "holds" && tag.holds));
