import type { Flow } from "../../ink/outline/outline.ts";
import { stripComments } from "../../ink/read/comments.ts";
import { isHeading, type Sources } from "../../ink/sources.ts";
import type { Edit } from "../rename/edit.ts";
import type { BookNow } from "./piece.ts";

/** Puts lines behind a line of a file, with the line ends the file has. */
export function linesBehind(sources: Sources, file: string, line: number, lines: readonly string[]): Edit {
  const text = sources.text(file) ?? "";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const count = text.split("\n").length;
  if (line >= count)
    return {
      file,
      line: count,
      column: (text.split("\n").at(-1) ?? "").length + 1,
      was: "",
      text: [text === "" || text.endsWith("\n") ? "" : end, ...lines.map((each) => each + end)].join(""),
    };
  return { file, line: line + 1, column: 1, was: "", text: lines.map((each) => each + end).join("") };
}

/** The last line of a stitch, or of the head of a knot, that is more than a comment on what follows. */
export function lastLineOf({ sources }: BookNow, { at: { file, line } }: Flow): number {
  const lines = (sources.text(file) ?? "").split("\n");
  const next = lines.findIndex((text, index) => index >= line && isHeading(text));
  let last = next < 0 ? lines.length : next;
  while (last > line && /^(\/\/.*)?$/.test((lines[last - 1] ?? "").trim())) last -= 1;
  return last;
}

/**
 * Puts an INCLUDE of a new file behind that of another; where nothing includes the other, behind the last there is, or else
 * below what stands at the head: an INCLUDE above its tags would take from the book its id and title.
 */
export function includeBehind({ sources }: BookNow, path: string, other: string): Edit {
  const main = sources.start.file;
  const includes = [main, ...sources.list().filter((file) => file !== main)].flatMap((file) =>
    (sources.text(file) ?? "").split("\n").flatMap((text, index) => {
      const [, named] = /^\s*INCLUDE\s+(.*?)\s*$/.exec(text) ?? [];
      return named === undefined ? [] : [{ file, line: index + 1, named }];
    }),
  );
  const found =
    includes.find(({ named }) => named === other) ?? includes.findLast(({ file }) => file === main);
  return linesBehind(sources, found?.file ?? main, found?.line ?? headOf(sources, main), [`INCLUDE ${path}`]);
}

/** How many lines of tags and comments a file begins with. */
function headOf(sources: Sources, file: string): number {
  const lines = stripComments(sources.text(file) ?? "").split("\n");
  const told = lines.findIndex((text) => !/^\s*(#.*)?$/.test(text));
  const head = (sources.text(file) ?? "").split("\n").slice(0, told < 0 ? lines.length : told);
  return head.findLastIndex((text) => text.trim() !== "") + 1;
}
