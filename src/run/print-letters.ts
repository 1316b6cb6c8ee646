import type { LetterPage } from "./letters.ts";
import { lettersHtml } from "./letters-html.ts";
import { lettersMarkdown, lettersText } from "./letters-text.ts";

export const LETTER_FORMATS = ["txt", "md", "html"] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** The letters of the run of that name as one text, which ends with a line break. */
export function printLetters(run: string, letters: readonly LetterPage[], format: LetterFormat): string {
  if (format === "html") return lettersHtml(run, letters);
  return format === "md" ? lettersMarkdown(run, letters) : lettersText(letters);
}
