import type { Place, StoryFiles } from "../../ink/sources.ts";

/** A change of a file's text, at a place counted without a byte-order mark. Where the file is not there, all of its text. */
export interface Edit extends Place {
  /** What stands there now. */
  readonly was: string;
  readonly text: string;
}

const MARK = "\uFEFF";

/**
 * A file's text with its edits done, all else as it was, byte for byte.
 * @throws Error where something else stands at one of the places.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith(MARK) ? MARK : "";
  const body = text.slice(mark.length);
  const lineStarts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let done = body;
  const fromLast = edits.toSorted((one, other) => other.line - one.line || other.column - one.column);
  for (const { file, line, column, was, text: now } of fromLast) {
    const at = (lineStarts[line - 1] ?? body.length) + column - 1;
    if (!body.startsWith(was, at)) throw new Error(`${file}:${line}:${column} does not have "${was}"`);
    done = done.slice(0, at) + now + done.slice(at + was.length);
  }
  return mark + done;
}

/** By file, the texts that are other than they were. */
export function editedTexts(files: StoryFiles, edits: readonly Edit[]): Map<string, string> {
  const changed = new Set(edits.map(({ file }) => file));
  return new Map(
    [...changed].map((file) => {
      const own = edits.filter((edit) => edit.file === file);
      return [file, applyEdits(files.read(file) ?? "", own)];
    }),
  );
}

/** The story as it will be, in memory. */
export const withTexts = (files: StoryFiles, texts: ReadonlyMap<string, string>): StoryFiles => ({
  ...files,
  read: (path) => texts.get(path) ?? files.read(path),
});

/** The one edit that makes another text of this one. */
export function editBetween(file: string, before: string, after: string): Edit {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  let behind = 0;
  const most = Math.min(before.length, after.length) - same;
  while (behind < most && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  const lines = before.slice(0, same).split("\n");
  return {
    file,
    line: lines.length,
    column: (lines.at(-1) ?? "").length + 1,
    was: before.slice(same, before.length - behind),
    text: after.slice(same, after.length - behind),
  };
}
