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
        page.isReadAlong ? { ...quiet, says: "Bookmarks are set in the other window." } : naming(quiet),
      ];
    case "title":
      return parting(quiet, TO_TITLE);
    case "leave":
    case "stop":
      return parting(quiet, AWAY);
  }
  // Any other key turns a chapter card, also one that means nothing.
  if (leaf.kind === "card") return [turned(quiet)];
  const layout = layOut(page, leaf, window);
  switch (action) {
    case "take-number":
      return takenByNumber(quiet, layout, number);
    case "take":
      return layout.selected === undefined ? [readOn(quiet, layout)] : taken(quiet, layout, layout.selected);
    case "up":
      return [marked(quiet, layout, -1)];
    case "down":
      return [marked(quiet, layout, 1)];
    case "on":
      return [readOn(quiet, layout)];
    case "before":
      return [pagedTo(quiet, layout, layout.top - step(layout))];
    case "first":
      return [pagedTo(quiet, layout, 0)];
    case "last":
      return [pagedTo(quiet, layout, layout.lastTop)];
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
    [header, [headerLine(scene, window)]],
    [top, textLines(layout, window)],
    [footer, [footerLine(page, scene, layout.hasMore, window)]],
  ]);
}

function textLines({ rows, top, height, selected }: Layout, window: Window): string[] {
  const firstNew = rows.findLast(({ mark }) => mark !== "");
  return rows.slice(top, top + height).map((row, index, shown) => {
    if (row.choice === undefined)
      return drawLine(window, row.text, row.tone, row.mark, row === firstNew ? "ember" : "quiet");
    const isSelected = row.choice === selected;
    const mark = isSelected && shown[index - 1]?.choice !== row.choice ? pickGlyph(window.look, "mark") : "";
    return drawLine(window, row.text, isSelected ? "ember" : "text", mark);
  });
}

function headerLine({ title, place, when }: Scene, window: Window): string {
  const both = [place, when].filter(Boolean).join(", ");
  const fits = countColumns(title) + 2 + countColumns(both) <= measureColumn(window).width;
  return joinEnds(window, title, fits ? both : when || place);
}

function footerLine(
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
const step = ({ height }: Layout): number => Math.max(1, height - 1);

function turned({ place: _, ...page }: ReadingPage): ReadingPage {
  return { ...page, leaf: page.leaf + 1, cursor: 0 };
}

function readOn(page: ReadingPage, layout: Layout): ReadingPage {
  if (layout.top + layout.height < layout.rows.length)
    return pagedTo(page, layout, layout.top + step(layout));
  return layout.hasMore ? turned(page) : page;
}

function pagedTo(page: ReadingPage, { rows, lastTop }: Layout, top: number): ReadingPage {
  const row = rows[clamp(top, 0, lastTop)];
  return row ? { ...page, place: { block: row.block, at: row.at } } : page;
}

function marked(page: ReadingPage, layout: Layout, by: 1 | -1): ReadingPage {
  const { selected, visible } = layout;
  const next = selected === undefined ? undefined : selected + by;
  if (next !== undefined && visible.includes(next)) return { ...page, cursor: next };
  if (by === 1) return readOn(page, layout);
  // Up leads back over what was paged on, not out of the new text: for that there is PageUp.
  return layout.top > layout.landing
    ? pagedTo(page, layout, Math.max(layout.landing, layout.top - step(layout)))
    : page;
}

function takenByNumber(page: ReadingPage, layout: Layout, number: number): Outcome {
  const index = layout.choices.findIndex((choice) => choice.number === number);
  return layout.visible.includes(index) ? taken(page, layout, index) : [page];
}

function taken(page: ReadingPage, { choices }: Layout, index: number): Outcome {
  const effect = choices[index]?.effect;
  if (!effect) return [page];
  const exit = [TO_TITLE, AWAY].find((offer) => offer.effect.do === effect.do);
  return exit ? parting(page, exit) : [{ ...page, cursor: index }, effect];
}

/** A bookmark has a name of our own where the reader types none. */
const naming = (page: ReadingPage): AskPage => ({
  kind: "ask",
  under: page,
  says: "A bookmark here. Type a name for it, or none:",
  text: "",
  order: { do: "bookmark" },
});

/** Nobody is asked whether they mean it, unless something would be lost. */
function parting(page: ReadingPage, exit: typeof TO_TITLE | typeof AWAY): Outcome {
  if (page.isKept || page.isReadAlong) return [page, exit.effect];
  const offers = [{ label: "Go on reading" }, exit];
  return [
    { kind: "notice", under: page, says: "This run is not kept, and would be lost.", offers, cursor: 0 },
  ];
}
