import { breakLines, measureColumn } from "../text/column.ts";
import { clamp, composeSheet, drawLine, endsOfList, joinEnds, layRegions, pageStep } from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { ActionOn } from "../view/key-table.ts";
import { makeLegible, pickGlyph, type Tone } from "../view/look.ts";
import type { FindsPage, Outcome, Window } from "../view/view.ts";

/** How far the rest of a line that was broken is set in. */
const HANGING = 2;

/**
 * What a key does in the list of finds. What is marked can be opened, so ends that were not found are gone over; beyond the
 * first and the last that was it scrolls on over what else there is to read.
 */
export function applyToFinds(
  page: FindsPage,
  action: ActionOn<"finds"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const { entries } = page.words;
  const { top, last, height, isSeen, isBelow } = layoutOf(page, window);
  const to = (cursor: number): Outcome | undefined => (cursor < 0 ? undefined : [mark(page, cursor)]);
  const scrolled = (by: number): Outcome => [{ ...page, top: clamp(top + by, 0, last) }];
  switch (action) {
    case "up":
      if (page.top !== undefined && !isSeen) return scrolled(-1);
      return (
        to(entries.findLastIndex((entry, index) => index < page.cursor && isFound(entry))) ?? scrolled(-1)
      );
    case "down":
      if (isBelow) return [mark(page, page.cursor)];
      return to(entries.findIndex((entry, index) => index > page.cursor && isFound(entry))) ?? scrolled(1);
    case "on":
    case "page-down":
      return scrolled(pageStep(height));
    case "before":
      return scrolled(-pageStep(height));
    case "first":
      return [{ ...mark(page, Math.max(0, entries.findIndex(isFound))), top: 0 }];
    case "last":
      return [{ ...mark(page, Math.max(0, entries.findLastIndex(isFound))), top: last }];
    case "take-number":
      return taken(
        page,
        entries.findIndex(({ from, to }) => from <= number && number <= to),
      );
    case "take":
      return isSeen ? opened(page) : [page];
    case "stop":
      return [page.under, { do: "leave" }];
    case "close":
    case "leave":
      return [page.under];
    default:
      return [page];
  }
}

type Entry = FindsPage["words"]["entries"][number];
const isFound = ({ open }: Entry): boolean => open !== undefined;

function taken(page: FindsPage, entry: number): Outcome {
  const found = page.words.entries[entry];
  return found && isFound(found) ? opened(mark(page, entry)) : [page];
}

function opened(page: FindsPage): Outcome {
  const open = page.words.entries[page.cursor]?.open;
  return open ? [page, { do: "open", request: { kind: "run", name: open.run, end: open.end } }] : [page];
}

/** How much was found and read, every ending there is, found or not, and below it the letters. */
export function drawFinds(page: FindsPage, window: Window): string[] {
  const { lines, top, height, last, isSeen } = layoutOf(page, window);
  const { header, top: first, footer } = layRegions(window);
  const canOpen = isSeen && page.words.entries[page.cursor]?.open;
  return composeSheet(window, [
    [header, [joinEnds(window, page.words.title, "")]],
    [first, lines.slice(top, top + height).map(({ drawn }) => drawn)],
    [
      footer,
      [endsOfList(window, canOpen ? "Enter goes to that end, and keeps where you stood" : "", top < last)],
    ],
  ]);
}

/** The list of finds, moved by so many lines. */
export function scrollFinds(page: FindsPage, window: Window, by: number): FindsPage {
  const { top, last } = layoutOf(page, window);
  return { ...page, top: clamp(top + by, 0, last) };
}

const mark = ({ top: _, ...page }: FindsPage, cursor: number): FindsPage => ({ ...page, cursor });

interface Line {
  readonly drawn: string;
  readonly entry?: number;
}

function layoutOf(page: FindsPage, window: Window) {
  const { height } = layRegions(window);
  const lines = linesOf(page, window);
  const last = Math.max(0, lines.length - height);
  const at = lines.findIndex(({ entry }) => entry === page.cursor);
  // Its beginning stays in sight as long as what is marked is in sight below it.
  const wanted = at < height ? 0 : at - Math.floor(height / 2);
  const top = clamp(page.top ?? wanted, 0, last);
  const isBelow = at >= top + height;
  return { lines, height, last, top, isBelow, isSeen: at >= top && !isBelow };
}

function linesOf({ words: { summary, entries, parts }, cursor }: FindsPage, window: Window): Line[] {
  const set = (text: string, tone: Tone, lead: string, pointer = ""): Line[] => {
    const { width } = measureColumn(window);
    const [first, words] = [makeLegible(window.look, lead), makeLegible(window.look, text)];
    const whole = breakLines(words, width - lead.length);
    const hanging = " ".repeat(Math.max(lead.length, HANGING));
    const lines = whole.length === 1 ? whole : breakLines(words, width - hanging.length);
    return lines.map((line, index) => ({
      drawn: drawLine(window, (index === 0 ? first : hanging) + line.text, tone, index === 0 ? pointer : ""),
    }));
  };
  return [
    ...summary.flatMap((line) => set(line, "text", "")),
    { drawn: "" },
    ...entries.flatMap(({ lead, text, under, open }, entry) => {
      const isMarked = entry === cursor && open !== undefined;
      const tone = isMarked ? "ember" : open ? "text" : "quiet";
      const [first, ...more] = set(text, tone, lead, isMarked ? pickGlyph(window.look, "pointer") : "");
      const below = under ? set(under, "quiet", " ".repeat(lead.length)) : [];
      const all = [{ drawn: first?.drawn ?? "", entry }, ...more, ...below];
      return all.map((line) => ({ ...line, drawn: withTarget(line.drawn, entry) }));
    }),
    ...parts.flatMap(({ heading, lines }) => [
      { drawn: "" },
      ...set(heading, "strong", ""),
      ...lines.flatMap((line) => set(line, "text", "")),
    ]),
  ];
}
