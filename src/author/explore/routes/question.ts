import { findNear } from "../../../ink/read/names.ts";
import { MAIN, NAME, type StoryFiles } from "../../../ink/sources.ts";
import { quoted } from "../../../text/quoted.ts";

/** What can be named in a question about a book. */
export interface Named {
  /** Every knot and `knot.stitch` a run can stand in. */
  readonly scenes: readonly string[];
  /** By the full names of those and of every label. */
  readonly places: Readonly<Record<string, string>>;
}

/** What is wished for: to stand in a scene in a state in which all of this holds. */
export interface Question {
  readonly scene: string;
  /** As they are joined by `and`; none where any state will do. */
  readonly parts: readonly string[];
}

/** What was asked cannot be. The message finishes the conversation. */
export class QuestionRefused extends Error {
  readonly code = "question-refused";
}

const OF_NO_STATE = /\b(TURNS|TURNS_SINCE|CHOICE_COUNT|RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(/;

/**
 * Reads a question as a writer types it.
 * @throws QuestionRefused for a scene there is not, and a condition that is none.
 */
export function readQuestion(scene: string, condition: string | undefined, names: Named): Question {
  if (!names.scenes.includes(scene)) throw new QuestionRefused(noScene(scene, names));
  if (condition === undefined) return { scene, parts: [] };
  if (condition.trim() === "") throw new QuestionRefused("The condition is empty. Type one as ink reads it.");
  // What would end the tag it is compiled in, or hide the rest of it.
  if (/[\p{Cc}#[\]{}]|(?<!\|)\|(?!\|)|\/[/*]/u.test(condition))
    throw new QuestionRefused(
      `${quoted(condition)} is no condition. Type it as behind # holds:, on one line and without braces.`,
    );
  const unasked = OF_NO_STATE.exec(condition)?.[1];
  if (unasked)
    throw new QuestionRefused(
      `${unasked} is not of what a story remembers in a state. Ask labels, counts, variables and words.`,
    );
  return { scene, parts: partsOf(condition).map((part) => inFull(asNot(part), scene, names)) };
}

/** Behind an opening brace ink takes ! for something else. */
const asNot = (part: string): string => part.replace(/^\s*!\s*(?!=)/, "not ");

/** `CONDITION at SCENE`, or `at SCENE` alone. */
export function readGoal(goal: string): { readonly scene: string; readonly condition?: string } {
  const [, condition, scene] = /^\s*(?:(.*\S)\s+)?at\s+(\S+)\s*$/su.exec(goal) ?? [];
  if (scene === undefined)
    throw new QuestionRefused(
      `${quoted(goal)} says no place. Type a condition and a scene, as in “knows(FLUE_DUG) at the_slope.roll”.`,
    );
  return { scene, ...(condition === undefined ? {} : { condition }) };
}

function noScene(scene: string, { scenes, places }: Named): string {
  const last = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  const called = (name: string | undefined) => scenes.find((each) => last(each) === name);
  const label = called(scene)
    ? undefined
    : Object.keys(places).find((place) => place === scene || place.endsWith(`.${scene}`));
  const within = label && scenes.findLast((each) => label.startsWith(`${each}.`));
  if (within)
    return `${quoted(scene)} is no scene, but a label in ${within}. Stand in that, and ask for the label: “${label}”.`;
  const meant =
    called(scene) ??
    findNear(scene, scenes) ??
    called(findNear(last(scene), scenes.map(last))) ??
    scenes.find((each) => `_${last(each)}_`.includes(`_${scene}_`));
  const there = meant === undefined ? "Type a knot, or knot.stitch." : `Did you mean “${meant}”?`;
  return `There is no scene ${quoted(scene)} in this book. ${there}`;
}

/** A name with those around it, and no call. */
const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])${NAME}(?:\.${NAME})*(?![\p{L}\p{N}_.]|\s*\()`,
  "gu",
);

/** The same name as ink would read it in that scene, whatever knot it then stands in. */
function inFull(condition: string, scene: string, { places }: Named): string {
  const [knot = ""] = scene.split(".");
  const outside = condition.split(/("[^"]*")/);
  return outside
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(
            FULL_NAME,
            (name) =>
              [`${scene}.${name}`, `${knot}.${name}`].find((full) => Object.hasOwn(places, full)) ?? name,
          ),
    )
    .join("");
}

const TOKEN = /"[^"]*"|[()]|&&|\|\||[\p{L}\p{N}_.]+|\s+|./gsu;
const AND = /^(?:and|&&)$/;
const OR = /^(?:or|\|\|)$/;

/** What has to hold each for itself. ink reads `and` and `or` from the left, neither before the other: behind an `or` stands all that came before it. */
export function partsOf(condition: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const { 0: token, index } of condition.matchAll(TOKEN)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (depth === 0 && AND.test(token)) {
      parts.push(part);
      part = "";
      continue;
    }
    if (depth === 0 && OR.test(token)) {
      part = condition.slice(0, index);
      parts.length = 0;
    }
    part += token;
  }
  return [...parts, part].map((each) => each.trim()).filter(Boolean);
}

/** The knot in which a question stands in a book compiled to answer it. */
const KNOT = "asked_of_this_state";

/** A book's files with a question in them: in a knot nothing leads to, one line for each part of it, asserted. */
export function withQuestion(
  files: StoryFiles,
  { parts }: Question,
  { places }: Pick<Named, "places">,
): AskingFiles {
  const { main = MAIN } = files;
  let knot = KNOT;
  while (Object.hasOwn(places, knot)) knot += "_";
  const text = files.read(main) ?? "";
  const answered = parts.map((part) => `.# holds: ${part}\n`).join("");
  const asked = `\n=== ${knot}\n${answered}-> DONE\n`;
  // The knot's heading and the end of the line before it.
  const before = text.split("\n").length + 1;
  return {
    files: { ...files, main, read: (path) => (path === main ? text + asked : files.read(path)) },
    knot,
    partAt: ({ file, line }) => (file === main ? parts[line - before - 1] : undefined),
  };
}

export interface AskingFiles {
  readonly files: StoryFiles;
  readonly knot: string;
  /** Which part of the question stands at a place. */
  partAt(at: { readonly file: string; readonly line: number }): string | undefined;
}
