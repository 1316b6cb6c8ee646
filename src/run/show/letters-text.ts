import { type Paragraph, plainText, STRUCK_OUT } from "../play/scene.ts";
import { type LetterPage, NO_LETTERS } from "./letters.ts";

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

/** The same as paragraphs, to be put under a heading. */
export const writeLettersMarkdown = (letters: readonly LetterPage[]): string[] =>
  letters.flatMap(({ title, fate, paragraphs }) => [
    `## ${title}`,
    `*${fate}*`,
    ...(paragraphs.length > 0 ? [paragraphs.map((each) => `> ${marked(each)}`).join("\n>\n")] : []),
  ]);

const marked = ({ spans }: Paragraph): string =>
  spans.map(({ text, struck }) => (struck ? STRUCK_OUT : bare(text))).join("");

/** Words that Markdown takes for nothing but words. */
const bare = (text: string): string =>
  text
    .replace(/[\\`*_<>[\]&#~|]/g, "\\$&")
    .replace(/^(\s*)([-+])(?=\s)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/, "$1\\$2");
