import type { RunSoFar } from "../play/playthrough.ts";
import { printed } from "../play/printed.ts";

/** What of a passage is documented, what is put together from several sources, and what is invented. Safe to print. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const NO_NOTES = "No note belongs to what you have read so far.";

/** The notes of everything read in this run, the one met last first. */
export function listNotes({ book, steps, scene }: RunSoFar): Note[] {
  const scenes = [...steps.map((step) => step.scene), scene].reverse();
  const ids = new Set(scenes.flatMap(({ notes }) => notes));
  return [...ids].map((id) => noteFrom(id, book.notes[id] ?? ""));
}

// Notes are Markdown of the plainest kind: a heading, paragraphs, lists, and stars for emphasis, which a page of
// plain letters does without.
function noteFrom(id: string, markdown: string): Note {
  const { title, paragraphs } = setNote(markdown);
  return { id, title, paragraphs: paragraphs.map((runs) => runs.map(({ text }) => text).join("")) };
}

/** Words of a note of one look. */
export interface NoteRun {
  readonly text: string;
  readonly stars: "" | "*" | "**";
}

/** A note with what is emphasised in it, for a page that can show that. */
export function setNote(markdown: string): { title: string; paragraphs: NoteRun[][] } {
  const [heading = "", ...blocks] = markdown.trim().split(/\n\s*\n|\n(?=\s*[-*] )/);
  const title = runsOf(heading).map(({ text }) => text);
  return { title: title.join("").replace(/^#+\s*/, ""), paragraphs: blocks.map(runsOf) };
}

function runsOf(block: string): NoteRun[] {
  // Words outside of stars, then stars and the words in them, and so on.
  const parts = block.replace(/\s*\n\s*/g, " ").split(/(\*\*?)(?=\S)(.+?)\1/);
  const texts = parts.filter((_, index) => index % 3 !== 1);
  // What opens a quotation is told by what stands before it; a character stays one when it is made fit to print.
  const whole = printed(texts.join(""));
  let at = 0;
  return texts.map((text, index) => {
    at += text.length;
    const stars = index % 2 === 1 ? (parts[(index * 3 - 1) / 2] as "*" | "**") : "";
    return { text: whole.slice(at - text.length, at), stars };
  });
}
