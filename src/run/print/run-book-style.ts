import { LETTER_STYLE } from "./letters-html.ts";

/**
 * How the book of a run looks. A line holds some 66 letters: the digit by which `ch` is measured is wider than they are on
 * the average. In print the paper is the reader's own, and every part begins on a new sheet.
 */
export const RUN_BOOK_STYLE = `${LETTER_STYLE}
:root { --measure: 59ch; }
body { padding: 0 1.25rem; font-size: 1.1875rem; line-height: 1.65; }
body > * { max-width: var(--measure); margin: 0 auto; }
main { max-width: var(--measure); }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.2em; }
a:hover, a:focus-visible { text-decoration-color: currentColor; }
:target { scroll-margin-top: 2rem; }
p { margin: 0; }
p, li { text-align: justify; hyphens: auto; -webkit-hyphens: auto; hanging-punctuation: first last; text-wrap: pretty; }
h1, h2, h3, hgroup p, .title p, nav p, .fate { text-align: center; hyphens: manual; text-wrap: balance; }
h1, h2 { margin: 0; font-weight: normal; line-height: 1.25; }
.title { min-height: 92vh; min-height: 92svh; padding: 4rem 0; display: flex; flex-direction: column; justify-content: center;
  gap: 0.75rem; }
h1 { font-size: 2.5rem; letter-spacing: 0.01em; }
.title .rule { width: 4rem; margin: 1rem auto; border: 0; border-top: 1px solid var(--quiet); }
.title p, .care, hgroup p { color: var(--quiet); }
.title .run { color: var(--ink); font-style: italic; font-size: 1.25rem; }
nav, .part { padding: 6rem 0 1rem; }
h2 { font-size: 1.75rem; }
hgroup { margin: 0 0 3rem; }
hgroup .number { margin: 0 0 0.5rem; letter-spacing: 0.08em; font-size: 0.9em; }
hgroup .where { margin: 0.5rem 0 0; font-style: italic; }
.care { margin: 1.5rem 0 0; font-size: 0.85em; }
nav h2 { margin: 0 0 2rem; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0 0 0.6em; display: flex; gap: 1em; align-items: baseline; text-align: start; line-height: 1.35; }
nav li .name { flex: 1; }
nav li .where { color: var(--quiet); font-style: italic; font-size: 0.85em; text-align: end; }
nav li.aside .name { padding-inline-start: 1.5em; }
.text + .text { text-indent: 1.4em; }
.chosen { margin: 0.9em 0; padding-inline-start: 2.8em; color: var(--quiet); font-style: italic; font-size: 0.9em;
  text-align: start; hyphens: manual; break-after: avoid; page-break-after: avoid; }
.paper { margin: 1.5rem 0; font-style: normal; }
.paper p { text-align: start; hyphens: manual; }
.mark { margin-inline-start: 0.1em; font-size: 0.7em; line-height: 1; vertical-align: super; font-style: normal;
  text-decoration: none; }
.mark a { padding: 0.4em 0.2em; color: var(--quiet); text-decoration: none; }
.end { margin: 3rem 0 0; padding: 2rem 0 0; text-align: center; font-style: italic; }
.end::before { content: ""; display: block; width: 4rem; margin: 0 auto 2rem; border-top: 1px solid var(--quiet); }
.letters article, .notes article { margin: 0 0 3rem; }
h3 { margin: 0 0 0.25rem; font-size: 1.125rem; font-weight: bold; }
.letters .part-title, .notes .part-title { margin: 0 0 3rem; }
.notes article { font-size: 0.9em; line-height: 1.55; }
.notes h3 { text-align: start; }
.notes p + p { margin-top: 0.5em; }
.notes .back { color: var(--quiet); text-align: start; font-size: 0.9em; }
body > :last-child { padding-bottom: 6rem; }
@media (max-width: 34rem) {
  body { font-size: 1.0625rem; }
  h1 { font-size: 2rem; }
  p, li { text-align: start; }
  nav li { flex-direction: column; gap: 0; }
  nav li .where { text-align: start; }
  .chosen { padding-inline-start: 1.4em; }
}
@media print {
  @page { margin: 2.2cm 2cm 2.6cm; @bottom-center { content: counter(page); font: 10pt serif; color: #444; } }
  @page :first { @bottom-center { content: none; } }
  :root { --measure: 60ch; }
  body { padding: 0; font-size: 11.5pt; line-height: 1.5; }
  a { text-decoration: none; }
  .title { min-height: 0; padding: 6cm 0 0; display: block; }
  .title > * { margin-block: 0 0.75rem; }
  nav, .part { padding: 0; break-before: page; page-break-before: always; }
  hgroup { padding-top: 3cm; break-after: avoid; page-break-after: avoid; break-inside: avoid; }
  nav li, .chosen, .letters article { break-inside: avoid; page-break-inside: avoid; }
  .paper { margin: 1em 0 1em 1.4em; }
  .end { break-before: avoid; page-break-before: avoid; break-inside: avoid; }
  .notes .back { display: none; }
  body > :last-child { padding-bottom: 0; }
}
`;
