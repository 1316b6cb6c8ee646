import { isGiven, type Mention } from "../../../ink/outline/mentions.ts";
import { stripComments } from "../../../ink/read/comments.ts";

/**
 * A file by its names alone, each on its line: for the rest of the book it is as good as the file itself, and it is read
 * in no time. What stands above the first knot is told in other files' places, and so it stays.
 */
export function standIn(text: string, mentions: readonly Mention[]): string {
  const lines = stripComments(text).split("\n");
  const given = mentions.filter((name) => isGiven(name) && !isOf(name, "parameter"));
  const first = Math.min(...given.filter((name) => isFlow(name)).map(({ line }) => line));
  if (first === Number.POSITIVE_INFINITY) return text;
  const below = given.filter(({ line }) => line >= first);
  // A list may go on over several lines.
  if (below.some((name) => isOf(name, "list"))) return text;
  const kept = lines.map((line, index) => (index + 1 < first ? line : ""));
  const named = new Set(below.map(({ line }) => line));
  const put = (line: number, words: string) => {
    kept[line - 1] = words;
  };
  for (const name of below) {
    const { line } = name;
    if (isFlow(name)) {
      put(line, lines[line - 1] ?? "");
      // Something has to stand in it.
      if (!named.has(line + 1)) put(line + 1, isOf(name, "function") ? "~ return" : "-> DONE");
    } else if (isOf(name, "temp")) put(line, `~ temp ${name.written} = 0`);
    else if (isOf(name, "constant", "variable", "external")) put(line, lines[line - 1] ?? "");
  }
  // On one line a choice may follow a gather, and nothing a choice.
  for (const name of below.filter((one) => isOf(one, "gather")))
    put(name.line, `${kept[name.line - 1]}- (${name.written}) `);
  for (const name of below.filter((one) => isOf(one, "choice")))
    put(name.line, `${kept[name.line - 1]}* (${name.written}) x `);
  return kept.join("\n");
}

const isFlow = (name: Mention): boolean => isOf(name, "knot", "stitch", "function");
const isOf = ({ as }: Mention, ...kinds: readonly string[]): boolean =>
  "given" in as && kinds.includes(as.given);
