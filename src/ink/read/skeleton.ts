import { isHeading, MAIN, NAME, type StoryFiles } from "../sources.ts";
import { VOCABULARY_FILE } from "../vocabulary.ts";
import { stripComments } from "./comments.ts";

const DECLARATION = /^\s*(?:VAR|CONST|LIST|EXTERNAL)\b/;
const KNOT = /^\s*={2,}/;
const FUNCTION = /^\s*={2,}\s*function\b/;
const LABELLED = /^\s*(?:(?:[*+]|-(?!>))\s*)+\(\s*([\p{L}\p{N}_]+)\s*\)/u;
const NAMES = new RegExp(NAME, "gu");

/**
 * A small story in which all that a text names stands for what it stands for in a book, and nothing is told: what is said
 * of the book is compiled in it much sooner.
 * @param paths the book's files
 */
export function skeletonOf(files: StoryFiles, paths: readonly string[], text: string): StoryFiles {
  const named = new Set(text.match(NAMES));
  const isNamed = (line: string) => line.match(NAMES)?.some((name) => named.has(name)) ?? false;
  const top: string[] = [];
  const flows: string[] = [];
  /** The headings around, of which none is written yet. */
  let around: string[] = [];
  const write = (line: string) => {
    flows.push(
      ...around.flatMap((heading) => [heading, FUNCTION.test(heading) ? "~ return 0" : "-> DONE"]),
      line,
    );
    around = [];
  };
  for (const path of paths.filter((each) => each !== VOCABULARY_FILE)) {
    let isTop = true;
    for (const line of stripComments(files.read(path) ?? "").split(/\r?\n/)) {
      const label = LABELLED.exec(line)?.[1] ?? "";
      if (isHeading(line)) {
        isTop = false;
        around = [...(KNOT.test(line) ? [] : around.filter((heading) => KNOT.test(heading))), line];
        if (isNamed(line)) write("");
      } else if (DECLARATION.test(line)) top.push(line);
      else if (named.has(label)) {
        const choice = `* (${label}) [.] -> DONE`;
        if (isTop) top.push(choice);
        else write(choice);
      }
    }
  }
  const words = paths.includes(VOCABULARY_FILE) ? [`INCLUDE ${VOCABULARY_FILE}`] : [];
  const small = [...words, ...top, "-> DONE", ...flows, ""].join("\n");
  return { main: MAIN, read: (path) => (path === MAIN ? small : files.read(path)) };
}
