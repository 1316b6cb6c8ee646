import type { Format } from "./formats.ts";
import type { LetterPage } from "./letters.ts";
import { writeLettersHtml } from "./letters-html.ts";
import { lettersMarkdown, writeLettersText } from "./letters-text.ts";

/** The letters of the run of that name as one text, which ends with a line break. */
export function printLetters(run: string, letters: readonly LetterPage[], format: Format): string {
  if (format === "html") return writeLettersHtml(run, letters);
  return format === "md" ? lettersMarkdown(run, letters) : writeLettersText(letters);
}
