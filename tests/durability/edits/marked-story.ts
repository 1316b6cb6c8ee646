import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../../src/ink/book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import type { Scene } from "../../../src/run/play/scene.ts";
import { plainText } from "../../../src/run/play/scene.ts";
import { VOCABULARY } from "../../../src/run/play/vocabulary.ts";

const STORY = join(import.meta.dirname, "..", "..", "..", "story");

/** The text of a story by its paths. */
export type StoryText = ReadonlyMap<string, string>;

/** A choice as our chapters write it, up to the end of what the reader is offered. */
export const CHOICE = /^([*+]) \((\w+)\)([^[]*)\[([^\]]*)\]/;

/**
 * The real story with a number behind every choice, which is read when that choice was taken and moves with it when
 * the story is edited: by it, and not by ids, a test knows which choice a book took.
 */
export function markedStory(): StoryText {
  const files = (readdirSync(STORY, { recursive: true }) as string[]).filter((path) =>
    /\.(ink|json)$/.test(path),
  );
  return marked(
    new Map(files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(STORY, path), "utf8")])),
  );
}

/** A story with these numbers in it. */
export function marked(story: StoryText): StoryText {
  let number = 0;
  const mark = (line: string) => {
    if (!/^\s*[*+][*+ ]*\(/.test(line)) return line;
    number += 1;
    return line.replace("]", `] ⟪${number}⟫`);
  };
  return new Map(
    [...story].map(([path, text]) => [
      path,
      path.endsWith(".ink") ? text.split("\n").map(mark).join("\n") : text,
    ]),
  );
}

/** The story as a book; nothing where it does not compile. */
export const compiledStory = (story: StoryText): Book | undefined =>
  compileBook({ read: (path) => story.get(path) }, VOCABULARY).book;

/** Numbers that stand in a text. */
export const marksIn = (text: string): number[] =>
  [...text.matchAll(/⟪(\d+)⟫/g)].map(([, mark]) => Number(mark));

/** Numbers that a scene shows. */
export const marksOf = ({ passages }: Scene): number[] =>
  passages.flatMap((passage) => (passage.kind === "card" ? [] : marksIn(plainText(passage))));
