import { stripComments } from "../../ink/read/comments.ts";

/** A line that names something without meaning it for the program: a comment, a guide, a test. */
export interface Mention {
  readonly path: string;
  readonly line: number;
}

/** Where an old name is still read by people after it was changed. Of .ink files only comments are looked at. */
export function findMentions(texts: readonly { path: string; text: string }[], name: string): Mention[] {
  const names = new RegExp(formsOf(name).join("|"), "u");
  return texts.flatMap(({ path, text }) => {
    const kept = path.endsWith(".ink") ? stripComments(text).split("\n") : [];
    return text
      .split("\n")
      .flatMap((line, index) =>
        line !== kept[index] && names.test(line) ? [{ path, line: index + 1 }] : [],
      );
  });
}

/** A whole name, and of a label's what a writer in its knot says; a word alone, only where it is no word of prose. */
function formsOf(name: string): string[] {
  const whole = (words: string) => `(?<![\\w.])${words.replaceAll(".", "\\.")}(?!\\w)`;
  const parts = name.split(".");
  if (parts.length === 1) return [`(?<![\\w.])${name}\\.\\w`, `-> ?${name}(?!\\w)`, `[\`"]${name}[\`"]`];
  return [whole(name), ...(parts.length > 2 ? [whole(parts.slice(1).join("."))] : [])];
}

/** A list of decisions with those under this name as they are called now; all else as it was. */
export const renameInList = (text: string, was: string, now: string): string =>
  text
    .split("\n")
    .map((line) => {
      const id = line.trimEnd();
      return id === was || id.startsWith(`${was}.`) ? now + line.slice(was.length) : line;
    })
    .join("\n");
