import { lint } from "../../../src/author/lint/lint.ts";
import { openSpeller } from "../../../src/author/lint/words/speller.ts";
import { assertedBook, vocabularyFile } from "../../../src/author/story-book.ts";
import { britishWords } from "../../../src/disk/british-words.ts";
import type { Problem } from "../../../src/ink/problem.ts";
import type { Specimen } from "./specimens.ts";

const speller = openSpeller(britishWords());
const vocabulary = vocabularyFile();

/** All that check would say of a book. */
export function findingsOf({ ink, files = {}, museum = [] }: Specimen): Problem[] {
  const all: Record<string, string> = {
    ...files,
    "main.ink": "INCLUDE vocabulary.ink\nINCLUDE chapter.ink\n-> beach\n",
    "chapter.ink": `${ink}\n`,
    "vocabulary.ink": vocabulary,
  };
  const read = (path: string) => (Object.hasOwn(all, path) ? all[path] : undefined);
  const { outline, problems } = assertedBook({ read });
  return [...problems, ...(outline ? lint(outline, { read }, { museum, speller }) : [])];
}

/** Each finding as "file:line:column rule". */
export const briefly = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
