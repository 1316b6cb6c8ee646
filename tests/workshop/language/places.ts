import { pathToFileURL } from "node:url";
import type { Range } from "vscode-languageserver-protocol/node";

/** A file as an editor names it. */
export const uriOf = (path: string): string => pathToFileURL(path).href;

/** Where some words stand on one line. */
export function rangeOf(text: string, words: string): Range {
  const index = text.indexOf(words);
  if (index < 0) throw new Error(`"${words}" does not stand there.`);
  const above = text.slice(0, index).split("\n");
  const start = { line: above.length - 1, character: above.at(-1)?.length ?? 0 };
  return { start, end: { ...start, character: start.character + words.length } };
}
