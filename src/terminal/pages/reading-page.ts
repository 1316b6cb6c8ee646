import type { Scene } from "../../run/play/scene.ts";
import { LEAVE } from "../../run/show/offers.ts";
import { countColumns } from "../../text/width.ts";
import { measureColumn } from "../text/column.ts";
import { leafOf } from "../text/leaves.ts";
import { type Layout, layOut } from "../text/reading-layout.ts";
import { clamp, composeSheet, drawLine, joinEnds, layRegions } from "../text/sheet.ts";
import type { Action } from "../view/key-table.ts";
import { pickGlyph } from "../view/look.ts";
import type { AskPage, Outcome, ReadingPage, Window } from "../view/view.ts";
import { drawCard } from "./card-page.ts";

const TO_TITLE = { label: "Title page", effect: { do: "title" } } as const;
const AWAY = { label: LEAVE, effect: { do: "leave" } } as const;

/** What a key does while reading. */
export function applyToReading(
  page: ReadingPage,
  action: Action | undefined,
  number: number,
  window: Window,
): Outcome {
  const { says: _, ...quiet } = page;
  const leaf = leafOf(page);
  switch (action) {
    case "back":
      return [quiet, { do: "look-back" }];
    case "forward":
      return [quiet, { do: "go-to", count: page.count + 1 }];
    case "letters":
    case "notes":
    case "bookmarks":
      return [quiet, { do: action }];
    case "save":
      return [
        page.isReadAlong ? { ...quiet, says: "Bookmarks are set in the other window." } : askForName(quiet),
      ];
    case "title":
      return askBeforeLeaving(quiet, TO_TITLE);
    case "leave":
    case "stop":
      return askBeforeLeaving(quiet, AWAY);
  }
  // Any other key turns a chapter card, also one that means nothing.
  if (leaf.kind === "card") return [turnLeaf(quiet)];
  const layout = layOut(page, leaf, window);
  switch (action) {
    case "take-number":
      return takeByNumber(quiet, layout, number);
    case "take":
      return layout.selected === undefined
        ? [readOn(quiet, layout)]
        : takeOption(quiet, layout, layout.selected);
    case "up":
      return [moveMarked(quiet, layout, -1)];
    case "down":
      return [moveMarked(quiet, layout, 1)];
    case "on":
      return [readOn(quiet, layout)];
    case "before":
      return [pageTo(quiet, layout, layout.top - pageLength(layout))];
    case "first":
      return [pageTo(quiet, layout, 0)];
    case "last":
      return [pageTo(quiet, layout, layout.lastTop)];
    default:
      return [quiet];
  }
}

/** The run's page: header, the text as far as it fits, and what state Saigo is in. */
export function drawReading(page: ReadingPage, window: Window): string[] {
  const leaf = leafOf(page);
  if (leaf.kind === "card") return drawCard(leaf.card, window);
  const { header, top, footer } = layRegions(window);
  const layout = layOut(page, leaf, window);
  // Words before a chapter card still belong to the chapter that ends with them.
  const scene = leaf.end < page.blocks.length ? (page.before ?? page.scene) : page.scene;
  return composeSheet(window, [
    [header, [drawHeader(scene, window)]],
    [top, drawText(layout, window)],
    [footer, [drawFooter(page, scene, layout.hasMore, window)]],
  ]);
}

function drawText({ rows, top, height, selected }: Layout, window: Window): string[] {
  const firstNew = rows.findLast(({ margin: mark }) => mark !== "");
  return rows.slice(top, top + height).map((row, index, shown) => {
    if (row.choice === undefined)
      return drawLine(window, row.text, row.tone, row.margin, row === firstNew ? "ember" : "quiet");
    const isSelected = row.choice === selected;
    const mark =
      isSelected && shown[index - 1]?.choice !== row.choice ? pickGlyph(window.look, "pointer") : "";
    return drawLine(window, row.text, isSelected ? "ember" : "text", mark);
  });
}

function drawHeader({ title, place, when }: Scene, window: Window): string {
  const both = [place, when].filter(Boolean).join(", ");
  const fits = countColumns(title) + 2 + countColumns(both) <= measureColumn(window).width;
  return joinEnds(window, title, fits ? both : when || place);
}

function drawFooter(
  page: ReadingPage,
  { condition, notes }: Scene,
  hasMore: boolean,
  window: Window,
): string {
  const and = pickGlyph(window.look, "and");
  // A note is not spoken of before what it belongs to has been read.
  const below = hasMore ? pickGlyph(window.look, "more") : notes.length > 0 ? "n note" : "";
  const signs = [page.isReadAlong ? "reading along" : page.isKept ? "" : "not kept", below, "? help"];
  const right = signs.filter(Boolean).join(and);
  // The most urgent stand first, so the last are left out where there is no room.
  const words = page.says ? [page.says] : [...condition];
  const room = measureColumn(window).width - countColumns(right) - 2;
  while (words.length > 1 && countColumns(words.join(and)) > room) words.pop();
  return joinEnds(window, words.join(and), right);
}

/** One line stays, so that the eye finds its place again. */
const pageLength = ({ height }: Layout): number => Math.max(1, height - 1);

function turnLeaf({ place: _, ...page }: ReadingPage): ReadingPage {
  return { ...page, leaf: page.leaf + 1, cursor: 0 };
}

function readOn(page: ReadingPage, layout: Layout): ReadingPage {
  if (layout.top + layout.height < layout.rows.length)
    return pageTo(page, layout, layout.top + pageLength(layout));
  return layout.hasMore ? turnLeaf(page) : page;
}

function pageTo(page: ReadingPage, { rows, lastTop }: Layout, top: number): ReadingPage {
  const row = rows[clamp(top, 0, lastTop)];
  return row ? { ...page, place: { block: row.block, at: row.at } } : page;
}

function moveMarked(page: ReadingPage, layout: Layout, by: 1 | -1): ReadingPage {
  const { selected, visible } = layout;
  const next = selected === undefined ? undefined : selected + by;
  if (next !== undefined && visible.includes(next)) return { ...page, cursor: next };
  if (by === 1) return readOn(page, layout);
  // Up leads back over what was paged on, not out of the new text: for that there is PageUp.
  return layout.top > layout.landing
    ? pageTo(page, layout, Math.max(layout.landing, layout.top - pageLength(layout)))
    : page;
}

function takeByNumber(page: ReadingPage, layout: Layout, number: number): Outcome {
  const index = layout.choices.findIndex((choice) => choice.number === number);
  return layout.visible.includes(index) ? takeOption(page, layout, index) : [page];
}

function takeOption(page: ReadingPage, { choices }: Layout, index: number): Outcome {
  const effect = choices[index]?.effect;
  if (!effect) return [page];
  const exit = [TO_TITLE, AWAY].find((offer) => offer.effect.do === effect.do);
  return exit ? askBeforeLeaving(page, exit) : [{ ...page, cursor: index }, effect];
}

/** A bookmark has a name of our own where the reader types none. */
const askForName = (page: ReadingPage): AskPage => ({
  kind: "ask",
  under: page,
  says: "A bookmark here. Type a name for it, or none:",
  text: "",
  order: { do: "bookmark" },
});

/** Nobody is asked whether they mean it, unless something would be lost. */
function askBeforeLeaving(page: ReadingPage, exit: typeof TO_TITLE | typeof AWAY): Outcome {
  if (page.isKept || page.isReadAlong) return [page, exit.effect];
  const offers = [{ label: "Go on reading" }, exit];
  return [
    { kind: "notice", under: page, says: "This run is not kept, and would be lost.", offers, cursor: 0 },
  ];
}
