import type { Format } from "../show/formats.ts";
import type { LetterPage } from "../show/letters.ts";
import { lettersMarkdown, writeLettersText } from "../show/letters-text.ts";
import { writeLettersHtml } from "./letters-html.ts";

/** The letters of the run of that name as one text, which ends with a line break. */
export function printLetters(run: string, letters: readonly LetterPage[], format: Format): string {
  if (format === "html") return writeLettersHtml(run, letters);
  return format === "md" ? lettersMarkdown(run, letters) : writeLettersText(letters);
}
