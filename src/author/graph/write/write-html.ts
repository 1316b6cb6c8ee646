import { escaped, writeHtmlPage } from "../../../run/print/html-page.ts";
import { drawBook } from "../draw/draw.ts";
import { WARMTHS } from "../draw/heat.ts";
import { percent } from "../draw/percent.ts";
import { asLink } from "../draw/svg-parts.ts";
import type { Drawing } from "../drawing.ts";
import type { Sample } from "../sample.ts";
import { gatherPageData } from "./gather-page-data.ts";
import { asMark } from "./mark.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** The picture of a book as a page in which one can go about. @param script what the page does, made of `page/` */
export function writeHtml({ graph, layout, sample }: Drawing, script: string): string {
  const { width, height } = layout;
  const page = writeHtmlPage({
    title: `${graph.title}: the book as a map`,
    style: PAGE_STYLE,
    body: `<header class="top">
<h1>${escaped(graph.title)}</h1>
<div class="search" role="search">
<input id="find" type="search" autocomplete="off" spellcheck="false" aria-label="Find a scene, a choice or an ending" placeholder="Find a scene, a choice, an ending ( / )">
<ul id="found" hidden></ul>
</div>
</header>
<main>
<div id="map">
<svg id="picture" class="book far" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="group" aria-label="All scenes, chapter by chapter">
${drawBook(layout, sample, asLink)}
</svg>
</div>
<div class="buttons">
<button id="nearer" type="button" aria-label="Nearer" title="Nearer (+)">+</button>
<button id="farther" type="button" aria-label="Farther" title="Farther (-)">−</button>
<button id="whole" type="button" aria-label="The whole book" title="The whole book (0)">⤢</button>
</div>
</main>
<footer class="legend">${legend(sample)}</footer>
<aside id="account" aria-label="What is marked" aria-live="polite" hidden></aside>
<script type="application/json" id="book-data">${dataIn(gatherPageData(graph, sample))}</script>`,
    script,
  });
  return page.replace("\n", `\n${asMark.html}\n`);
}

/** JSON that no part of a page can be mistaken for. */
const dataIn = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

function legend({ runs, seed }: Sample): string {
  const steps = WARMTHS.map((from, index) => {
    const to = WARMTHS[index + 1];
    const says = to === undefined ? `${percent(from)} and more` : `under ${percent(to)}`;
    return `<i class="h${index + 1}"></i>${escaped(says)}`;
  });
  return `Of ${runs} runs by chance (seed ${seed}), came by: <i class="h0 none"></i>none${steps.join("")} · ◆ has a condition · ■ ending`;
}
