import { isGiven, type Mention } from "../../../ink/outline/mentions.ts";
import { stripComments } from "../../../ink/read/comments.ts";

/**
 * A file by its names alone, each on its line: for the rest of the book it is as good as the file itself, and it is read
 * in no time. What is told above the first knot is told in other files' places, and so it stays.
 * @param isWanted whether a name may be meant anywhere
 * @param knots the lines of those that something stands in which is more than names
 */
export function standIn(
  text: string,
  mentions: readonly Mention[],
  isWanted: (word: string) => boolean,
  knots: ReadonlySet<number> = new Set(),
): string {
  const isNeeded = ({ written, line }: Mention) => isWanted(written) || knots.has(line);
  const lines = stripComments(text).split("\n");
  const given = mentions.filter((name) => isGiven(name) && !isOf(name, "parameter"));
  // A list may go on over several lines.
  if (given.some((name) => isOf(name, "list"))) return text;
  const first = Math.min(...given.filter(isFlow).map(({ line }) => line));
  const kept = lines.map((line, index) => (index + 1 < first ? line : ""));
  const needed = given.filter(isNeeded);
  const inside = new Set(needed.flatMap(({ name = "" }) => around(name)));
  const put = (line: number, words: string) => {
    kept[line - 1] = words;
  };
  for (const name of given.filter((one) => one.line < first && !isNeeded(one)))
    if (isOf(name, "constant", "external")) put(name.line, "");
  const below = given.filter((one) => one.line >= first && (isNeeded(one) || inside.has(one.name ?? "")));
  const named = new Set(below.map(({ line }) => line));
  for (const name of below) {
    const { line } = name;
    if (isFlow(name)) {
      put(line, lines[line - 1] ?? "");
      // Something has to stand in it.
      if (!named.has(line + 1)) put(line + 1, isOf(name, "function") ? "~ return" : DONE);
    } else if (isOf(name, "temp")) put(line, `~ temp ${name.written} = 0`);
    else if (isOf(name, "constant", "variable", "external")) put(line, lines[line - 1] ?? "");
  }
  // On one line a choice may follow a gather, and nothing a choice.
  const labels = below.filter((name) => isOf(name, "gather", "choice"));
  const chosen = new Set(labels.filter((name) => isOf(name, "choice")).map(({ line }) => line));
  for (const { line, written } of labels.filter((one) => isOf(one, "gather")))
    put(line, `${kept[line - 1]}- (${written}) ${chosen.has(line) ? "" : DONE}`);
  for (const { line, written } of labels.filter((one) => isOf(one, "choice")))
    put(line, `${kept[line - 1]}* (${written}) x ${DONE}`);
  return kept.join("\n");
}

const DONE = "-> DONE";

/** The knot and stitch a full name lies in, or a local one. */
const around = (name: string): string[] =>
  [...name.matchAll(/[.~]/g)].map(({ index }) => name.slice(0, index));
const isFlow = (name: Mention): boolean => isOf(name, "knot", "stitch", "function");
const isOf = ({ as }: Mention, ...kinds: readonly string[]): boolean =>
  "given" in as && kinds.includes(as.given);
