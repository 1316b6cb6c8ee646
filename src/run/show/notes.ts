import type { Playthrough } from "../play/playthrough.ts";
import { printed } from "../play/printed.ts";

/** What of a passage is documented, what is put together from several sources, and what is invented. Safe to print. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const NO_NOTES = "No note belongs to what you have read so far.";

/** The notes of everything read in this run, the one met last first. */
export function listNotes({ book, steps, scene }: Playthrough): Note[] {
  const scenes = [...steps.map((step) => step.scene), scene].reverse();
  const ids = new Set(scenes.flatMap(({ notes }) => notes));
  return [...ids].map((id) => noteFrom(id, book.notes[id] ?? ""));
}

// Notes are Markdown of the plainest kind: a heading, paragraphs, lists, and stars for emphasis, which a page of
// plain letters does without.
function noteFrom(id: string, markdown: string): Note {
  const [heading = "", ...paragraphs] = markdown
    .trim()
    .split(/\n\s*\n|\n(?=\s*[-*] )/)
    .map((block) => printed(block.replace(/(\*\*?)(?=\S)(.+?)\1/gs, "$2").replace(/\s*\n\s*/g, " ")));
  return { id, title: heading.replace(/^#+\s*/, ""), paragraphs };
}
