import type { Library } from "../run/keep/library.ts";
import { CONTENT_NOTES } from "../run/play/content-notes.ts";
import type { Section } from "../run/show/section.ts";
import type { Dialog } from "./dialog.ts";

/** Each heading with its lines under it. */
export function saySections(dialog: Dialog, sections: readonly Section[]): "ask" {
  for (const { title, lines } of sections) for (const line of [title, ...lines, ""]) dialog.say(line);
  return "ask";
}

/** What is hard in the book, a line each. */
export function sayContentNotes(dialog: Dialog, library: Library): "ask" {
  const graded = library.contentNotes();
  dialog.say(graded.length > 0 ? CONTENT_NOTES.opening : CONTENT_NOTES.none);
  for (const { grade, things } of graded) {
    dialog.say(`${grade}:`);
    for (const thing of things) dialog.say(`  ${thing}`);
  }
  return "ask";
}
