import { NOT_TAKEN, otherInWords, otherOptions } from "../../run/show/ways-words.ts";
import { breakLines, measureColumn } from "../text/column.ts";
import { blockOf } from "../text/leaves.ts";
import { linesOf } from "../text/paragraphs.ts";
import { drawLine } from "../text/sheet.ts";
import { makeLegible, pickGlyph, type Tone } from "../view/look.ts";
import type { BackPage, Window } from "../view/view.ts";
import type { Entry } from "./back-entries.ts";

/** How far the rest of a line that was broken is set in. */
const HANGING = 2;

/**
 * All there is to read of a row of the ways back, line by line: what had no room in the list, the options that were not taken, each
 * with what the ways came to that took it, and the words that were read there.
 * @param rest what had no room above, in the order in which it is read
 */
export function paneLines(
  { ways }: BackPage,
  row: Entry | undefined,
  rest: { readonly ofRow: string; readonly ofHead: string },
  window: Window,
): string[] {
  const parts = [
    linesFrom(rest.ofRow, "text", window),
    others(ways, row, window),
    words(ways, row, window),
    linesFrom(rest.ofHead, "text", window),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ["", ...part]));
}

function others(ways: BackPage["ways"], row: Entry | undefined, window: Window): string[] {
  const options = row && "point" in row ? otherOptions(ways, row.point) : [];
  const { look } = window;
  const lead = NOT_TAKEN.length + 1;
  const { width } = measureColumn(window);
  // Each hangs, so that where the next begins can be seen.
  return options.flatMap((option, index) =>
    breakLines(makeLegible(look, otherInWords(option)), width - lead - HANGING).map(({ text }, line) => {
      const before =
        index === 0 && line === 0 ? `${NOT_TAKEN} ` : " ".repeat(line === 0 ? lead : lead + HANGING);
      return drawLine(window, before + text);
    }),
  );
}

function words({ line, end }: BackPage["ways"], row: Entry | undefined, window: Window): string[] {
  const scene = row && ("branch" in row ? row.branch.scene : (line[row.point]?.scene ?? end));
  return (scene?.passages ?? []).flatMap((passage, index) => [
    ...(index > 0 ? [""] : []),
    ...linesOf(blockOf(passage), window).map(({ text }) => drawLine(window, text, "quiet")),
  ]);
}

const linesFrom = (text: string, tone: Tone, window: Window): string[] =>
  text === ""
    ? []
    : breakLines(makeLegible(window.look, text), measureColumn(window).width).map((line) =>
        drawLine(window, line.text, tone),
      );

const READS_ON = "Space reads on";

/** The rule above it, which says where there is more of it to be read. */
export function drawRule(hasMore: boolean, window: Window): string {
  const { width } = measureColumn(window);
  const rule = pickGlyph(window.look, "rule");
  if (!hasMore) return drawLine(window, rule.repeat(width), "quiet");
  return drawLine(window, `${rule.repeat(width - READS_ON.length - 1)} ${READS_ON}`, "quiet");
}
