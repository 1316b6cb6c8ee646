import type { Paragraph, Span } from "../play/scene.ts";
import { type LetterPage, NO_LETTERS } from "../show/letters.ts";
import { escaped, saidOnly, writeHtmlPage } from "./html-page.ts";

// The bars are letters and not a background, because browsers print letters.
const BAR = "█";
// A block is half as wide again as a letter of a book.
const BARS_A_LETTER = 0.7;

/** How a letter looks, wherever it is set: ruled paper on a screen, and set in from the words around it in print. */
export const LETTER_STYLE = `
.fate { margin: 0 0 1rem; color: var(--quiet); font-style: italic; break-after: avoid; page-break-after: avoid; }
.paper { margin: 0; padding: 2rem 2rem 2.0625rem; line-height: 2rem; background: var(--paper) repeating-linear-gradient(
  transparent 0 calc(2rem - 1px), var(--line) calc(2rem - 1px) 2rem); box-shadow: 0 1px 4px #0004; }
.paper p { margin: 0; text-indent: 0; }
.paper p + p { margin-top: 2rem; }
.bar { color: var(--bar); word-break: break-all; letter-spacing: -0.06em; }
@media (max-width: 30rem) { .paper { padding-inline: 1rem; } }
@media print {
  .paper { padding: 0 0 0 1.5em; line-height: inherit; border-left: 0.75pt solid var(--line); background: none; box-shadow: none; }
  .paper p + p { margin-top: 0.75em; }
}
`;

const STYLE = `
h1 { margin: 0 0 3rem; font-size: 1.5rem; font-weight: normal; text-align: center; }
article { margin: 0 0 3rem; break-inside: avoid; page-break-inside: avoid; }
h2 { margin: 0; font-size: 1.125rem; font-weight: bold; }
`;

/** The letters of a run as one page for a browser or a printer. */
export function writeLettersHtml(run: string, letters: readonly LetterPage[]): string {
  const title = `Letters of the run “${run}”`;
  const all = letters.map((letter) => `<article>\n${setLetter(letter, "h2")}\n</article>`);
  return writeHtmlPage({
    title,
    style: LETTER_STYLE + STYLE,
    body: `<main>
<h1>${escaped(title)}</h1>
${all.length > 0 ? all.join("\n") : `<p>${escaped(NO_LETTERS)}</p>`}
</main>`,
  });
}

/** A letter under its title: what became of it, and its words as they stand. */
export function setLetter({ title, fate, paragraphs }: LetterPage, heading: "h2" | "h3"): string {
  const head = `<${heading}>${escaped(title)}</${heading}>\n<p class="fate">${escaped(fate)}</p>`;
  return paragraphs.length > 0 ? `${head}\n${setPaper(paragraphs.map(setWords))}` : head;
}

/** Paragraphs of a letter, each set already. */
export const setPaper = (paragraphs: readonly string[]): string =>
  `<div class="paper">\n${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}\n</div>`;

/** What was struck is not in the page at all, only how long it was. */
export const setWords = ({ spans }: Paragraph): string => spans.map(setSpan).join("");

const setSpan = ({ text, struck }: Span): string =>
  struck
    ? `${saidOnly("struck out")}<span class="bar" aria-hidden="true">${BAR.repeat(Math.ceil(text.length * BARS_A_LETTER))}</span>`
    : escaped(text);
