import { SETTINGS, type Setting, valueIn, wordsOf } from "../../run/settings/settings.ts";
import { breakLines, measureColumn } from "../text/column.ts";
import {
  composeSheet,
  cursorAfter,
  drawLine,
  drawMenu,
  endsOfList,
  firstShown,
  joinEnds,
  layRegions,
} from "../text/sheet.ts";
import type { ActionOn } from "../view/key-table.ts";
import { type Look, makeLegible } from "../view/look.ts";
import type { Outcome, SettingsPage, Window } from "../view/view.ts";

const LABEL = Math.max(...SETTINGS.map(({ label }) => label.length)) + 2;
/** Rows for what there is to say of the setting that is marked, and a blank one. */
const LEAST_SAID = 5;

/** What a key does in the list of settings: whatever is changed can be seen at once. */
export function applyToSettings(
  { says: _, ...page }: SettingsPage,
  action: ActionOn<"settings"> | undefined,
  number: number,
  window: Window,
): Outcome {
  const { look } = window;
  const { first, listed, hasMore } = layList(page, window);
  const moved = cursorAfter(page.cursor, action, { count: SETTINGS.length, hasMore });
  if (moved !== undefined) return [{ ...page, cursor: moved }];
  switch (action) {
    case "take":
    case "value-after":
      return changed(page, look, 1);
    case "value-before":
      return changed(page, look, -1);
    case "take-number":
      return number <= listed ? changed({ ...page, cursor: first + number - 1 }, look, 1) : [page];
    case "close":
    case "leave":
      return [page.under];
    case "stop":
      return [page.under, { do: "leave" }];
    default:
      return [page];
  }
}

/** The value before or after the one that holds; the last is followed by the first. */
function changed(page: SettingsPage, look: Look, by: 1 | -1): Outcome {
  const setting = SETTINGS[page.cursor];
  if (!setting) return [page];
  const { values } = setting;
  const value = values.at((values.indexOf(valueIn(look, setting)) + by) % values.length);
  return value ? [page, { do: "set", change: { setting, value } }] : [page];
}

/** The settings that are on the screen. */
function layList({ cursor, seenFrom }: SettingsPage, window: Window) {
  const listed = Math.min(SETTINGS.length, layRegions(window).height - LEAST_SAID);
  const first = firstShown(SETTINGS.length, cursor, listed, seenFrom);
  return { listed, first, hasMore: first + listed < SETTINGS.length };
}

/** The settings with their values, and what there is to say of the one that is marked. */
export function drawSettings(page: SettingsPage, window: Window): string[] {
  const { cursor, says, seenFrom } = page;
  const { header, top, height, footer } = layRegions(window);
  const labels = SETTINGS.map((each) => each.label.padEnd(LABEL) + valueIn(window.look, each).word);
  const { listed, hasMore } = layList(page, window);
  const setting = SETTINGS[cursor];
  const about = says ?? (setting ? describe(setting, window.look) : "");
  const lines = breakLines(makeLegible(window.look, about), measureColumn(window).width);
  const room = height - listed - 1;
  return composeSheet(window, [
    [header, [joinEnds(window, "Settings", "")]],
    [top, drawMenu(window, labels, cursor, listed, seenFrom)],
    [
      top + listed + 1,
      lines.slice(0, room).map(({ text }) => drawLine(window, text, says ? "text" : "quiet")),
    ],
    [footer, [endsOfList(window, "Enter changes it", hasMore)]],
  ]);
}

function describe(setting: Setting, { colour }: Look): string {
  const unseen = setting.key === "theme" && !colour ? " NO_COLOR is set, so none of them is drawn." : "";
  return `${setting.label}: ${setting.says} (${wordsOf(setting).join(", ")}).${unseen}`;
}
