import { escaped } from "../../../run/print/html-page.ts";
import { drawBook } from "../draw/draw.ts";
import { DRAW_STYLE } from "../draw/draw-style.ts";
import { asPicture } from "../draw/svg-parts.ts";
import type { Drawing } from "../drawing.ts";
import { asMark } from "./mark.ts";

/** The picture of a book by itself; what a part of it is appears where the mouse rests on it. */
export function writeSvg({ graph, layout, sample }: Drawing): string {
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)];
  return `${asMark.html}
<svg xmlns="http://www.w3.org/2000/svg" class="book" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(graph.title)}</title>
<style>${DRAW_STYLE}</style>
${drawBook(layout, sample, asPicture)}
</svg>
`;
}
