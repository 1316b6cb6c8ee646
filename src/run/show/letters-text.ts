import { plainText } from "../play/scene.ts";
import { type LetterPage, NO_LETTERS } from "./letters.ts";
import { bare, marked } from "./markdown.ts";

/** The letters of a run one after the other as plain text; the words are set in, as in a transcript. */
export function writeLettersText(letters: readonly LetterPage[]): string {
  if (letters.length === 0) return `${NO_LETTERS}\n`;
  const parts = letters.map(({ title, fate, paragraphs }) =>
    [`${title.toUpperCase()}\n${fate}`, ...paragraphs.map((each) => `    ${plainText(each)}`)].join("\n\n"),
  );
  return `${parts.join("\n\n\n")}\n`;
}

/** The letters of a run as Markdown, each a quotation under its title. */
export function lettersMarkdown(run: string, letters: readonly LetterPage[]): string {
  const all = letters.length > 0 ? writeLettersMarkdown(letters) : [NO_LETTERS];
  return `${[`# Letters of the run “${bare(run)}”`, ...all].join("\n\n")}\n`;
}

/** Letters as paragraphs of Markdown, to be put under a heading. */
export const writeLettersMarkdown = (letters: readonly LetterPage[]): string[] =>
  letters.flatMap(({ title, fate, paragraphs }) => [
    `## ${title}`,
    `*${fate}*`,
    ...(paragraphs.length > 0 ? [paragraphs.map((each) => `> ${marked(each)}`).join("\n>\n")] : []),
  ]);
