import { type IslandMap, NO_PLACES, THE_FRONT, THE_ISLAND } from "../../run/show/island-map.ts";
import { countColumns } from "../../text/width.ts";
import { applyToScrolled } from "../pages/scroll.ts";
import { breakLines } from "../text/column.ts";
import { clamp, composeSheet, endsOfList, joinEnds, layRegions } from "../text/sheet.ts";
import type { ActionOn } from "../view/key-table.ts";
import { makeLegible, paint, pickGlyph, type Tone } from "../view/look.ts";
import type { IslandPage, Outcome, Window } from "../view/view.ts";

// Columns of the words beside the map: at least, and as many as read well.
const WORDS = { least: 19, most: 46 } as const;
const GAP = 2;
/** What the dots of the picture are. */
const DOTTED = "Dotted: what they hold";

/** What a key does over the map: the words beside it move, any other key closes it. */
export function applyToIsland(
  page: IslandPage,
  action: ActionOn<"island"> | undefined,
  window: Window,
): Outcome {
  return applyToScrolled(
    page,
    action,
    drawWords(page.map, layPage(page, window).words, window).length,
    window,
  );
}

/** The map, and beside it what is on it in words. */
export function drawIslandPage(page: IslandPage, window: Window): string[] {
  const regions = layRegions(window);
  const { left, columns, words } = layPage(page, window);
  const legend = drawWords(page.map, words, window);
  const first = clamp(page.top, 0, Math.max(0, legend.length - regions.height));
  const isMore = first + regions.height < legend.length;
  const picture = page.picture.draw({ columns, rows: regions.height }, window.look);
  const lines = picture.map((line, row) =>
    `${" ".repeat(left)}${line}${" ".repeat(GAP)}${legend[first + row] ?? ""}`.trimEnd(),
  );
  return composeSheet(window, [
    [regions.header, [joinEnds(window, THE_ISLAND, "")]],
    [regions.top, lines],
    [regions.footer, [endsOfList(window, page.map.front.area.length > 0 ? DOTTED : "", isMore)]],
  ]);
}

/** As high as the window, as wide as that makes it, and the words in what is left. */
function layPage({ picture }: IslandPage, window: Window): { left: number; columns: number; words: number } {
  const room = window.columns - 2;
  const columns = Math.min(picture.columnsFor(layRegions(window).height), room - GAP - WORDS.least);
  const words = Math.min(WORDS.most, room - GAP - columns);
  return { left: Math.floor((window.columns - columns - GAP - words) / 2), columns, words };
}

function drawWords({ stays, front }: IslandMap, width: number, { look, rows }: Window): string[] {
  const here = pickGlyph(look, "here");
  const margin = countColumns(here) + 3;
  const written = (text: string, tone: Tone, mark = ""): string[] =>
    breakLines(makeLegible(look, text), width - margin).map(({ text: line }, index) =>
      index === 0 && mark
        ? paint(look, tone, `${mark} ${line}`)
        : " ".repeat(margin) + paint(look, tone, line),
    );
  const entries = [
    [...written(THE_FRONT, "strong"), ...written(front.says, "quiet")],
    ...(stays.length === 0 ? [written(NO_PLACES, "quiet")] : []),
    ...stays.map(({ number, name, says, isHere }) => {
      const mark = (isHere ? here : " ") + String(number).padStart(margin - 2);
      return [...written(name, isHere ? "ember" : "strong", mark), ...written(says, "quiet")];
    }),
  ];
  // In a low window no row is left blank.
  const gap = rows >= 20 ? [""] : [];
  return entries.flatMap((entry, index) => (index === 0 ? entry : [...gap, ...entry]));
}
