import type { Book } from "../../src/ink/book.ts";
import { compileBook } from "../../src/ink/compile/compile.ts";
import type { Problem } from "../../src/ink/problem.ts";
import type { StoryFiles } from "../../src/ink/sources.ts";
import type { Binding, Line } from "../../src/ink/tell/passage.ts";
import { type Teller, tell } from "../../src/ink/tell/teller.ts";
import type { Vocabulary } from "../../src/ink/vocabulary.ts";

/** A story held in memory: one main file, or several by their paths. */
export function story(text: string | Record<string, string>): StoryFiles {
  const files = typeof text === "string" ? { "main.ink": text } : text;
  return { read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) };
}

export function bookOf(text: string | Record<string, string>, vocabulary?: Vocabulary): Book {
  const { book, problems } = compileBook(story(text), vocabulary);
  if (!book) throw new Error(places(problems).join("\n"));
  return book;
}

/** Each problem as "file:line:column rule". */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

export function problemsOf(text: string | Record<string, string>, vocabulary?: Vocabulary): string[] {
  return places(compileBook(story(text), vocabulary).problems);
}

/** Plays the first choice again and again until the end. */
export function playOut(teller: Teller): Line[] {
  const lines = teller.advance();
  while (teller.options[0]) {
    teller.choose(teller.options[0].id);
    lines.push(...teller.advance());
  }
  return lines;
}

export function texts(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text);
}

export function open(
  text: string | Record<string, string>,
  { bindings = [] as Binding[], seed = 1 } = {},
): Teller {
  return tell(bookOf(text), bindings, seed);
}

export const VOCABULARY: Vocabulary = {
  words: {
    parched: { kind: "asks", takes: [] },
    lives: { kind: "asks", takes: ["person"] },
    mouthfuls: { kind: "asks", takes: [], gives: "number" },
    about: { kind: "asks", takes: ["letter", "text"], gives: "text" },
    drink: { kind: "tells", takes: ["number"] },
    warm: { kind: "tells", takes: ["person"] },
    day: { kind: "tells", takes: ["date"] },
  },
  families: { person: ["kashiwara", "tanida"], letter: ["letter-one"] },
};
