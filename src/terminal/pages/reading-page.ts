import { sceneOver } from "../../run/play/run-text.ts";
import type { Scene } from "../../run/play/scene.ts";
import { leafOf, passagesOpen } from "../text/leaves.ts";
import { type Layout, layOut } from "../text/reading-layout.ts";
import { clamp, composeSheet, drawLine } from "../text/sheet.ts";
import { withTarget } from "../text/target.ts";
import type { Effect } from "../view/effect.ts";
import { AWAY, TO_TITLE } from "../view/exits.ts";
import type { ActionOn } from "../view/key-table.ts";
import { paint, pickGlyph } from "../view/look.ts";
import type { TextPosition } from "../view/pieces.ts";
import type { AskPage, Outcome, ReadingPage, Window } from "../view/view.ts";
import { openBacklog } from "./backlog-page.ts";
import { textWindow, withBeside } from "./beside.ts";
import { drawCard } from "./card-page.ts";
import { drawSaid, drawSceneHeader } from "./scene-header.ts";

/** What a key does while reading. */
export function applyToReading(
  page: ReadingPage,
  action: ActionOn<"reading"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const { says: _, ...quiet } = page;
  const leaf = leafOf(page);
  switch (action) {
    case "backlog":
      return [openBacklog(quiet, window) ?? quiet];
    case "back":
      return [quiet, { do: "look-back" }];
    case "forward":
      return [quiet, { do: "go-to", count: page.count + 1 }];
    case "skip":
    case "saigo":
    case "letters":
    case "notes":
    case "book":
    case "map":
    case "inside":
    case "bookmarks":
      return [{ ...quiet, read: readIn(quiet, window) }, { do: action }];
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
  // Any other key turns a chapter card, also one that means nothing; those that look back do where there is something.
  if (leaf.kind === "card")
    return [(isLookingBack(action) && openBacklog(quiet, window, action)) || turnLeaf(quiet)];
  const layout = layOut(page, leaf, textWindow(window, page));
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
      return isAtItsEnd(quiet, layout) ? [quiet, { do: "ending" }] : [readOn(quiet, layout)];
    case "before":
    case "first": {
      if (layout.top <= layout.firstTop) return [openBacklog(quiet, window, action) ?? quiet];
      const to = action === "first" ? 0 : layout.top - pageLength(layout);
      return [pageTo(quiet, layout, Math.max(layout.firstTop, to))];
    }
    case "last":
      return [pageTo(quiet, layout, layout.lastTop)];
    default:
      return [quiet];
  }
}

/** How many passages of the scene have been in sight so far. */
export function readIn(page: ReadingPage, window: Window): number {
  const leaf = leafOf(page);
  const told = leaf.kind === "card" ? passagesOpen(page) : layOut(page, leaf, textWindow(window, page)).told;
  return Math.max(told, page.read ?? 0);
}

const isLookingBack = (action: ActionOn<"reading"> | undefined): action is "before" | "first" =>
  action === "before" || action === "first";

/** The run's page: header, the text as far as it fits, and what state Saigo is in. */
export function drawReading(page: ReadingPage, window: Window): string[] {
  const leaf = leafOf(page);
  if (leaf.kind === "card")
    return drawCard(leaf.card, window, page.says).map((line) => withTarget(line, "on"));
  const text = textWindow(window, page);
  const layout = layOut(page, leaf, text);
  const { header, top, footer } = layout.regions;
  const lines = composeSheet(text, [
    [
      header,
      page.says ? drawSaid(page.says, top - header, text) : [drawSceneHeader(inSight(page, layout), text)],
    ],
    [top, drawText(page, layout, text)],
    [footer, layout.below ? layout.foot.map((line) => withTarget(line, "on")) : layout.foot],
  ]);
  return withBeside(lines, page, layout.regions, text, window);
}

/** Where and when one is in the story at the last of what is in sight. */
const inSight = (page: ReadingPage, { told }: Layout): Pick<Scene, "title" | "place" | "when"> =>
  told === page.scene.passages.length
    ? page.scene
    : sceneOver(page, { step: page.steps.length, passage: Math.max(0, told - 1) });

function drawText(
  { goesOn }: ReadingPage,
  { rows, top, end, selected, visible }: Layout,
  window: Window,
): string[] {
  const firstNew = rows.findLast(({ margin: mark }) => mark !== "");
  const next = goesOn && rows.find(({ block, at }) => at >= 0 && isAtOrBehind({ block, at }, goesOn));
  return rows.slice(top, end).map((row, index, shown) => {
    if (row.choice === undefined) {
      const sign = row === next && index > 0 ? pickGlyph(window.look, "goesOn") : row.margin;
      return drawLine(window, row.text, row.tone, sign, row === firstNew ? "ember" : "quiet");
    }
    const isSelected = row.choice === selected;
    const mark =
      isSelected && shown[index - 1]?.choice !== row.choice ? pickGlyph(window.look, "pointer") : "";
    const tail = paint(window.look, "quiet", row.tail ?? "");
    const line = drawLine(window, row.text, isSelected ? "ember" : "text", mark) + tail;
    // What cannot be taken by Enter cannot be by a click.
    const isOpen = selected !== undefined && visible.includes(row.choice);
    return isOpen ? withTarget(line, row.choice) : line;
  });
}

const isAtOrBehind = (place: TextPosition, other: TextPosition): boolean =>
  place.block > other.block || (place.block === other.block && place.at >= other.at);

/** One line stays, so that the eye finds its place again. */
const pageLength = ({ top, end }: Layout): number => Math.max(1, end - top - 1);

function turnLeaf({ place: _, goesOn: __, ...page }: ReadingPage): ReadingPage {
  return { ...page, leaf: page.leaf + 1, cursor: 0 };
}

/** Behind the last words there is only what they came to. */
const isAtItsEnd = ({ scene }: ReadingPage, { rows, end, below }: Layout): boolean =>
  scene.close?.kind === "ending" && !rows[end] && !below;

function readOn(page: ReadingPage, layout: Layout): ReadingPage {
  const next = layout.rows[layout.end];
  if (next) return { ...pageTo(page, layout, layout.next), goesOn: positionOf(next) };
  return layout.below ? turnLeaf(page) : page;
}

/** The page with its text moved by so many lines; a chapter card stands where it is. */
export function scrollReading(page: ReadingPage, window: Window, by: number): ReadingPage {
  const leaf = leafOf(page);
  if (leaf.kind === "card") return page;
  const layout = layOut(page, leaf, textWindow(window, page));
  return pageTo(page, layout, layout.top + by);
}

function pageTo(
  { goesOn: _, ...page }: ReadingPage,
  { rows, lastTop, told }: Layout,
  top: number,
): ReadingPage {
  const row = rows[clamp(top, 0, lastTop)];
  return row ? { ...page, place: positionOf(row), read: Math.max(told, page.read ?? 0) } : page;
}

const positionOf = ({ block, at }: TextPosition): TextPosition => ({ block, at });

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

/** Whoever asks for an option by its number while it is out of sight is shown it first. */
function takeByNumber(page: ReadingPage, layout: Layout, number: number): Outcome {
  const { choices, visible, rows, regions, end, lastTop } = layout;
  const index = choices.findIndex((choice) => choice.number === number);
  if (index < 0) return [page];
  if (visible.includes(index)) return takeOption(page, layout, index);
  const first = rows.findIndex(({ choice }) => choice === index);
  // One that is taller than the screen is read from its first line.
  if (first < end) return [readOn(page, layout)];
  const areMany = rows.filter(({ choice }) => choice !== undefined).length > regions.height;
  const shown = pageTo(page, layout, areMany ? first : lastTop);
  const next = rows[end];
  return [{ ...shown, ...(next ? { goesOn: positionOf(next) } : {}), cursor: index }];
}

function takeOption(page: ReadingPage, { choices }: Layout, index: number): Outcome {
  const effect = choices[index]?.effect;
  if (!effect) return [page];
  return leaveFor({ ...page, cursor: index }, effect);
}

/** Asks for the effect, or first whether a run may be lost by it. */
export function leaveFor(page: ReadingPage, effect: Effect): Outcome {
  const exit = [TO_TITLE, AWAY].find((offer) => offer.effect.do === effect.do);
  return exit ? askBeforeLeaving(page, exit) : [page, effect];
}

/** A bookmark has a name of our own where the reader types none. */
const askForName = (page: ReadingPage): AskPage => ({
  kind: "ask",
  under: page,
  says: "A bookmark here; a name, or none:",
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
