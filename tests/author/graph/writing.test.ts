import { expect, it } from "vitest";
import { DRAW_STYLE } from "../../../src/author/graph/draw/draw-style.ts";
import type { Drawing } from "../../../src/author/graph/drawing.ts";
import { describeDrawing, makeDrawing } from "../../../src/author/graph/make-drawing.ts";
import { isMarked } from "../../../src/author/graph/write/mark.ts";
import { writeHtml } from "../../../src/author/graph/write/write-html.ts";
import { mermaidSettings, writeMermaid } from "../../../src/author/graph/write/write-mermaid.ts";
import { writeSvg } from "../../../src/author/graph/write/write-svg.ts";
import { sanitise } from "../../../src/text/sanitise.ts";
import { graphOf } from "./specimen.ts";

/** What a page, a picture or a flowchart would obey if it were not told that it is words. */
const EVIL = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;--></title>;%%{init}%%\u001b[31m\u202e\u009b`;
/** What of it ink takes for words. */
const INK_EVIL = EVIL.replaceAll(/[{}[]|-->/g, "");
const BOOK = `-> hall
=== hall
A hall ${INK_EVIL}.
* [Out ${INK_EVIL}] -> garden
* {hall} [Stay]
- -> garden
=== garden
A garden. # title: Over ${INK_EVIL} # end: over
-> END
`;

async function drawingOf(text: string, title = EVIL): Promise<Drawing> {
  const { subject, outline } = graphOf(text);
  return makeDrawing(subject, outline, { title, seed: 1 });
}

it.each([
  ["a page", (drawing: Drawing) => writeHtml(drawing, "0")],
  ["a picture", writeSvg],
  ["a flowchart", writeMermaid],
])("%s takes nothing of a book but for words, is safe to print, and is known again", async (_, write) => {
  const text = write(await drawingOf(BOOK));
  expect(text).not.toMatch(/<script>alert|<img|<\/title>;/);
  expect(text.split("\n").filter((line) => sanitise(line) !== line)).toEqual([]);
  expect(isMarked(text)).toBe(true);
  expect(isMarked(text.slice(20))).toBe(false);
});

it("a flowchart has no letter in its words that may mean something to Mermaid", async () => {
  const text = writeMermaid(await drawingOf(BOOK));
  const words = [...text.matchAll(/"(.*)"/g)].map(([, inside = ""]) => inside);
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((each) => /[^\p{L}\p{N} .,:!?'’■…+#;_-]/u.test(each.replaceAll(/#\d+;/g, "")))).toEqual(
    [],
  );
  expect(words.filter((each) => each.replaceAll(/#\d+;/g, "").includes(";"))).toEqual([]);
});

it("a page lets nothing run but its own script, and nothing be fetched", async () => {
  const page = writeHtml(await drawingOf(BOOK), "0");
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/]+=*'$/);
});

it("a flowchart has its chapters, what leads where and by which option, and its endings", async () => {
  const text = writeMermaid(await drawingOf(BOOK.replaceAll(INK_EVIL, ""), "A book"));
  const lines = text.split("\n").map((line) => line.trim());
  expect(lines[1]).toBe("flowchart TB");
  expect(lines.filter((line) => line.startsWith("subgraph"))).toEqual(['subgraph c0["main.ink"]']);
  expect(lines.filter((line) => /-->/.test(line))).toEqual(["s0 --> s1", "s1 --> s1e0"]);
  expect(lines).toContain('s0["hall"]:::h5');
  expect(lines).toContain('s1e0(["■ Over"])');
});

it("an option is on the line that it alone leads by", async () => {
  const text = writeMermaid(
    await drawingOf("-> a\n=== a\nA.\n* [Go] -> b\n* [Run] -> b\n* [End] -> END\n=== b\nB.\n-> END\n"),
  );
  expect(text).toContain('s0 -->|"Go +1"| s1\n');
});

it("it is said what Mermaid has to be set to where it would not draw a flowchart by itself", () => {
  expect(mermaidSettings("s1 --> s2\n".repeat(500))).toEqual([]);
  expect(mermaidSettings("s1 --> s2\n".repeat(501))).toEqual(["maxEdges: 501"]);
  expect(mermaidSettings("x".repeat(50_001))).toEqual(["maxTextSize: 50001"]);
});

it("what was drawn is told in a sentence", async () => {
  expect(describeDrawing(await drawingOf(BOOK))).toBe(
    "1 chapter, 2 scenes, 2 choices; 200 runs by chance (seed 1) took 2 of the choices.",
  );
});

it("words are read on every colour of warmth, by day and by night", () => {
  const [day = "", night = ""] = DRAW_STYLE.split("@media");
  for (const style of [day, night]) {
    const ink = /\.title, \.words { fill: (#\w+)/.exec(style)?.[1] ?? "";
    const warmths = [...style.matchAll(/\.bar { fill: (#\w+)/g)].map(([, colour = ""]) => colour);
    expect(warmths).toHaveLength(6);
    for (const warmth of warmths) expect(contrast(ink, warmth)).toBeGreaterThan(4.5);
  }
});

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
