import { lint } from "../../../src/author/lint/lint.ts";
import { openSpeller } from "../../../src/author/lint/words/speller.ts";
import { compileAsserted, writeVocabulary } from "../../../src/author/story-book.ts";
import { readBritishWords } from "../../../src/disk/british-words.ts";
import type { Problem } from "../../../src/ink/problem.ts";
import type { Specimen } from "./specimens.ts";

const speller = openSpeller(readBritishWords());
const vocabulary = writeVocabulary();

/** All that check would say of a book. */
export function findingsOf({ ink, files = {}, museum = [] }: Specimen): Problem[] {
  const all: Record<string, string> = {
    ...files,
    "main.ink": "INCLUDE vocabulary.ink\nINCLUDE chapter.ink\n-> beach\n",
    "chapter.ink": `${ink}\n`,
    "vocabulary.ink": vocabulary,
  };
  const read = (path: string) => (Object.hasOwn(all, path) ? all[path] : undefined);
  const { outline, problems } = compileAsserted({ read });
  return [...problems, ...(outline ? lint(outline, { read }, { museum, speller }) : [])];
}

/** Each finding as "file:line:column rule". */
export const briefly = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
