import { createHash } from "node:crypto";
import { sanitise } from "../../text/sanitise.ts";

// System fonts only: nothing is fetched. The last before `serif` are what Linux has of the first.
const SERIF = `"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", P052, Georgia, "Noto Serif", serif`;

const STYLE = `
:root { color-scheme: light dark; --desk: #f2ecdf; --paper: #fbf7ec; --ink: #29251f; --quiet: #635c50; --line: #ddd3bd; --bar: #29251f; }
@media (prefers-color-scheme: dark) {
  :root { --desk: #171512; --paper: #26231d; --ink: #e8e1d1; --quiet: #aaa191; --line: #3a352c; --bar: #7d7566; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 3rem 1rem; background: var(--desk); color: var(--ink);
  font: 1.125rem/2rem ${SERIF}; overflow-wrap: break-word; }
main { max-width: 38rem; margin: 0 auto; }
h1, h2, h3 { break-after: avoid; page-break-after: avoid; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { color-scheme: light; --desk: #fff; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --bar: #000; }
  @page { margin: 2cm; }
  body { padding: 0; font-size: 11.5pt; line-height: 1.5; }
  p { orphans: 2; widows: 2; }
}
`;

/** What a page is made of. All of it is HTML already, but for the title. */
interface HtmlPage {
  readonly title: string;
  /** Styles beside those of every page. */
  readonly style: string;
  readonly body: string;
  /** What runs in it once it is there. */
  readonly script?: string;
}

/** One file for a browser or a printer: nothing to fetch and nothing else to run in it, and it says so to the browser. */
export const writeHtmlPage = ({ title, style, body, script }: HtmlPage): string =>
  sanitise(`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script === undefined ? "" : `; script-src '${digest(script)}'`}">
<title>${escaped(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body}${script === undefined ? "" : `\n<script>${script}</script>`}
</body>
</html>
`);

/** By what the browser knows the one script that may run; another, which words of the book might become, may not. */
const digest = (script: string): string =>
  `sha256-${createHash("sha256").update(sanitise(script)).digest("base64")}`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words that HTML takes for nothing but words. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Words for somebody who listens; on the screen what they stand for is seen. */
export const saidOnly = (words: string): string => `<span class="said">${escaped(words)}</span>`;
