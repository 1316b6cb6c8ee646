import type { LetterFormat } from "./formats.ts";
import type { LetterPage } from "./letters.ts";
import { lettersHtml } from "./letters-html.ts";
import { lettersMarkdown, lettersText } from "./letters-text.ts";

/** The letters of the run of that name as one text, which ends with a line break. */
export function printLetters(run: string, letters: readonly LetterPage[], format: LetterFormat): string {
  if (format === "html") return lettersHtml(run, letters);
  return format === "md" ? lettersMarkdown(run, letters) : lettersText(letters);
}
