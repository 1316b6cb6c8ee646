import type { AccountPiece } from "../../run/why/account.ts";
import { breakLines, measureColumn } from "../text/column.ts";
import { clamp, composeSheet, drawLine, endsOfList, joinEnds, layRegions, pageStep } from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { Effect } from "../view/effect.ts";
import type { ActionOn } from "../view/key-table.ts";
import { makeLegible, pickGlyph, type Tone } from "../view/look.ts";
import type { AccountPage, Outcome, Window } from "../view/view.ts";
import { leaveFor } from "./reading-page.ts";

/** A row of it; what can be taken may have several. */
interface Row {
  readonly text: string;
  readonly tone: Tone;
  readonly item?: number;
}

interface Layout {
  readonly rows: readonly Row[];
  readonly top: number;
  readonly height: number;
  readonly items: readonly (Effect | undefined)[];
  /** Those that stand on the screen whole. */
  readonly visible: readonly number[];
  readonly marked: number | undefined;
  readonly hasMore: boolean;
}

/**
 * What a key does over what a run came to. It is read first: as long as nothing is marked Enter reads on, and marks the first
 * offer where all has been read.
 */
export function applyToAccount(
  page: AccountPage,
  action: ActionOn<"account"> | undefined,
  window: Window,
): Outcome {
  const layout = layOut(page, window);
  const { top, height, marked, hasMore } = layout;
  switch (action) {
    case "take":
      if (marked !== undefined) return take(page, layout.items[marked]);
      return [
        hasMore
          ? scrolled(page, layout, top + pageStep(height))
          : { ...page, cursor: firstOffer(layout, page) },
      ];
    case "on":
      return [hasMore ? scrolled(page, layout, top + pageStep(height)) : page];
    case "before":
      return [scrolled(page, layout, top - pageStep(height))];
    case "first":
      return [scrolled(page, layout, 0)];
    case "last":
      return [{ ...scrolled(page, layout, layout.rows.length), cursor: firstOffer(layout, page) }];
    case "down":
      return [move(page, layout, 1)];
    case "up":
      return [move(page, layout, -1)];
    case "back":
      return [page.under, { do: "look-back" }];
    case "book":
      return [page, { do: "book" }];
    case "title":
      return take(page, { do: "title" });
    case "stop":
      return [page.under, { do: "leave" }];
    case "close":
    case "leave":
      return [page.under];
    default:
      return [page];
  }
}

/** What is told, and under it what can be done. */
export function drawAccount(page: AccountPage, window: Window): string[] {
  const { header, top: first, footer } = layRegions(window);
  const { rows, top, height, marked, visible, hasMore, items } = layOut(page, window);
  const pointer = pickGlyph(window.look, "pointer");
  const shown = rows.slice(top, top + height).map(({ text, tone, item }, index) => {
    const isMarked = item !== undefined && item === marked;
    const isFirst = isMarked && rows[top + index - 1]?.item !== item;
    const line = drawLine(
      window,
      text,
      isMarked && tone !== "quiet" ? "ember" : tone,
      isFirst ? pointer : "",
    );
    return item !== undefined && visible.includes(item) ? withTarget(line, item) : line;
  });
  const effect = marked === undefined ? undefined : items[marked];
  const hint = effect || items.length === 0 ? "" : DOWN;
  const does = effect?.do === "go-to" ? "Enter goes back to it; nothing is lost" : hint;
  return composeSheet(window, [
    [header, [joinEnds(window, page.account.title, "")]],
    [first, shown],
    [footer, [endsOfList(window, does, hasMore)]],
  ]);
}

function take({ under }: AccountPage, effect: Effect | undefined): Outcome {
  if (!effect) return [under];
  return under.kind === "reading" ? leaveFor(under, effect) : [under, effect];
}

function scrolled({ cursor: _, ...page }: AccountPage, { rows, height }: Layout, to: number): AccountPage {
  return { ...page, top: clamp(to, 0, Math.max(0, rows.length - height)) };
}

/** What a run came to, moved by so many lines. */
export function scrollAccount(page: AccountPage, window: Window, by: number): AccountPage {
  const layout = layOut(page, window);
  return scrolled(page, layout, layout.top + by);
}

/** To the next that can be taken, if it is in sight; else as far on as to see it, or what stands between. */
function move(page: AccountPage, layout: Layout, by: 1 | -1): AccountPage {
  const { items, visible, marked, top, height, rows } = layout;
  const next = marked === undefined ? (by === 1 ? visible[0] : undefined) : marked + by;
  if (next !== undefined && visible.includes(next)) return { ...page, top, cursor: next };
  if (next !== undefined && (next < 0 || next >= items.length) && (by === 1 || top === 0))
    return { ...page, top };
  const row = next === undefined ? undefined : rows.findIndex(({ item }) => item === next);
  const far = row === undefined || row < 0 ? 1 : Math.abs(row - top);
  const to =
    top + by * Math.min(pageStep(height), Math.max(1, by === 1 ? far - Math.floor(height / 2) : far));
  const moved = scrolled(page, layout, to);
  // What was marked stays so, unless it has gone off the screen; what comes into sight is marked next time.
  return marked === undefined ? moved : { ...moved, cursor: marked };
}

const firstOffer = ({ items }: Layout, { offers }: AccountPage): number => items.length - offers.length;

function layOut(page: AccountPage, window: Window): Layout {
  const { height } = layRegions(window);
  const rows: Row[] = [];
  const items: (Effect | undefined)[] = [];
  for (const [index, piece] of page.account.pieces.entries()) {
    if (index > 0 && isApart(piece, page.account.pieces[index - 1])) rows.push(BLANK);
    if (piece.kind === "decision") {
      rows.push(...broken(piece.text, "text", window, items.length));
      rows.push(...broken(piece.changed, "quiet", window, items.length));
      items.push({ do: "go-to", count: piece.decision });
    } else rows.push(...broken(piece.text, TONES[piece.kind], window));
  }
  if (rows.length > 0 && page.offers.length > 0) rows.push(BLANK);
  for (const { label, effect } of page.offers) {
    rows.push(...broken(label, "text", window, items.length));
    items.push(effect);
  }
  const top = clamp(page.top, 0, Math.max(0, rows.length - height));
  const isIn = (item: number) => {
    const first = rows.findIndex((row) => row.item === item);
    const last = rows.findLastIndex((row) => row.item === item);
    return first >= top && (last < top + height || last - first >= height);
  };
  const visible = items.flatMap((_, item) => (isIn(item) ? [item] : []));
  const marked = page.cursor !== undefined && visible.includes(page.cursor) ? page.cursor : undefined;
  return { rows, top, height, items, visible, marked, hasMore: top + height < rows.length };
}

// Nothing is marked before somebody asks for it: it is read first.
const DOWN = "Down reads on, and marks what can be taken";

const TONES = { heading: "strong", text: "text", quiet: "quiet" } as const;
const BLANK: Row = { text: "", tone: "text" };

/** A heading has air above it, and so has each decision. */
const isApart = (piece: AccountPiece, before: AccountPiece | undefined): boolean =>
  piece.kind !== "text" || before?.kind === "quiet";

const broken = (text: string, tone: Tone, window: Window, item?: number): Row[] =>
  breakLines(makeLegible(window.look, text), measureColumn(window).width).map((line) => ({
    text: line.text,
    tone,
    ...(item === undefined ? {} : { item }),
  }));
