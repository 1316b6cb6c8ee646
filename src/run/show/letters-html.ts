import type { Paragraph, Span } from "../play/scene.ts";
import { type LetterPage, NO_LETTERS } from "./letters.ts";

// The bars are letters and not a background, because browsers print letters.
const BAR = "█";
// A block is half as wide again as a letter of a book.
const BARS_A_LETTER = 0.7;

const STYLE = `
:root { color-scheme: light dark; --desk: #e6e1d6; --paper: #fbf7ec; --ink: #29251f; --quiet: #635c50; --line: #ddd3bd; }
@media (prefers-color-scheme: dark) {
  :root { --desk: #171512; --paper: #26231d; --ink: #e8e1d1; --quiet: #aaa191; --line: #3a352c; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 3rem 1rem; background: var(--desk); color: var(--ink);
  font: 1.125rem/2rem "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; }
main { max-width: 38rem; margin: 0 auto; }
h1 { margin: 0 0 3rem; font-size: 1.5rem; font-weight: normal; text-align: center; }
article { margin: 0 0 3rem; break-inside: avoid; page-break-inside: avoid; }
h2 { margin: 0; font-size: 1.125rem; font-weight: bold; break-after: avoid; page-break-after: avoid; }
.fate { margin: 0 0 1rem; color: var(--quiet); font-style: italic; break-after: avoid; page-break-after: avoid; }
.paper { padding: 2rem 2rem 2.0625rem; background: var(--paper) repeating-linear-gradient(
  transparent 0 calc(2rem - 1px), var(--line) calc(2rem - 1px) 2rem); box-shadow: 0 1px 4px #0004; }
.paper p { margin: 0; overflow-wrap: break-word; }
.paper p + p { margin-top: 2rem; }
.bar { word-break: break-all; letter-spacing: -0.06em; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30rem) { .paper { padding-inline: 1rem; } }
@media print {
  :root { color-scheme: light; --desk: #fff; --paper: #fff; --ink: #000; --quiet: #444; }
  @page { margin: 2cm; }
  body { padding: 0; font-size: 11.5pt; }
  .paper { padding: 0; background: none; box-shadow: none; }
  .paper p { orphans: 3; widows: 3; }
}
`;

/** The letters of a run as one page for a browser or a printer: nothing to run in it and nothing to fetch. */
export function writeLettersHtml(run: string, letters: readonly LetterPage[]): string {
  const title = `Letters of the run “${escaped(run)}”`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${letters.length > 0 ? letters.map(article).join("\n") : `<p>${escaped(NO_LETTERS)}</p>`}
</main>
</body>
</html>
`;
}

function article({ title, fate, paragraphs }: LetterPage): string {
  const paper = `<div class="paper">\n${paragraphs.map(paragraph).join("\n")}\n</div>\n`;
  return `<article>
<h2>${escaped(title)}</h2>
<p class="fate">${escaped(fate)}</p>
${paragraphs.length > 0 ? paper : ""}</article>`;
}

const paragraph = ({ spans }: Paragraph): string => `<p>${spans.map(words).join("")}</p>`;

/** What was struck is not in the page at all, only how long it was. */
const words = ({ text, struck }: Span): string =>
  struck
    ? `<span class="said">struck out</span><span class="bar" aria-hidden="true">${BAR.repeat(Math.ceil(text.length * BARS_A_LETTER))}</span>`
    : escaped(text);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
