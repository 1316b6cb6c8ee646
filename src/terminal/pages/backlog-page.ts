import { sceneOver } from "../../run/play/run-text.ts";
import { composeSheet, joinHint, joinSaid, layRegions } from "../text/sheet.ts";
import type { ActionOn } from "../view/key-table.ts";
import { pickGlyph } from "../view/look.ts";
import type { BacklogPage, Outcome, ReadingPage, Window } from "../view/view.ts";
import { drawRow, isSame, isWritten, layLog, placeOf, settled, shareRead } from "./backlog-layout.ts";
import { endOfLog, isBefore, type LogRow, logOf, rowsFrom, rowsUpTo } from "./backlog-rows.ts";
import { goToHit } from "./backlog-search.ts";
import { drawSceneHeader } from "./scene-header.ts";

/**
 * All that was read, at the place the reader looks at: the same lines, or those that "PageUp" or "Home" lead to.
 * Nothing where these lead nowhere.
 */
export function openBacklog(
  under: ReadingPage,
  window: Window,
  move?: "before" | "first",
): BacklogPage | undefined {
  const here = placeOf(under, window);
  const page: BacklogPage = { kind: "backlog", under, top: here, cursor: here };
  if (move === undefined) return settled(page, window);
  const isFirst = rowsUpTo(logOf(page, window), here, 2).length < 2;
  return isFirst ? undefined : moved(page, move, window);
}

/** What a key does in the backlog. */
export function applyToBacklog(
  { says: _, ...page }: BacklogPage,
  action: ActionOn<"backlog"> | undefined,
  window: Window,
): Outcome {
  switch (action) {
    case "up":
    case "down":
    case "before":
    case "on":
    case "first":
    case "last":
      return [moved(page, action, window) ?? page.under];
    case "take":
      return [moved(page, "on", window) ?? page.under];
    case "find":
      return [{ kind: "ask", under: page, says: "Words to look for:", text: "", order: { do: "find" } }];
    case "next-hit":
    case "hit-before":
      return [goToHit(page, action, window)];
    case "why":
      return [page, { do: "why", step: page.cursor.step, passage: page.cursor.passage }];
    case "close":
    case "leave":
      return [page.under];
    case "stop":
      return [page.under, { do: "leave" }];
    default:
      return [page];
  }
}

/** Where a key that moves the marked line leads; nothing where that is past the end. */
function moved(
  page: BacklogPage,
  move: "up" | "down" | "before" | "on" | "first" | "last",
  window: Window,
): BacklogPage | undefined {
  const { log, rows, height, marked, isAtEnd } = layLog(page, window);
  const at = (top: LogRow | undefined, cursor: LogRow | undefined) =>
    top && cursor ? settled({ ...page, top, cursor }, window) : page;
  const row = rows[marked];
  const [top] = rows;
  const last = rows.at(-1);
  if (!row || !top || !last) return undefined;
  switch (move) {
    case "up":
      return at(top, rowsUpTo(log, row, height).slice(0, -1).findLast(isWritten) ?? row);
    case "down": {
      const below = rowsFrom(log, row, height).slice(1).find(isWritten);
      return below && at(top, below);
    }
    case "before": {
      const [before] = rowsUpTo(log, top, height);
      return at(before, before);
    }
    case "on": {
      const isRead = isAtEnd || !isBefore(last, placeOf(page.under, window));
      return isRead ? undefined : at(last, rowsFrom(log, last, height).at(-1));
    }
    case "first": {
      const first = { step: 0, passage: 0, at: -1 };
      const [row] = rowsFrom(log, first, 1);
      return at(row, row);
    }
    case "last": {
      const end = rowsUpTo(log, endOfLog(log), height);
      const isThere = isSame(row, end.findLast(isWritten));
      return isThere ? undefined : at(end[0], end.at(-1));
    }
  }
}

/** All that was read, a page of it, with the header of what stands on top. */
export function drawBacklog(page: BacklogPage, window: Window): string[] {
  const { header, top, footer } = layRegions(window);
  const { log, rows, marked, isAtEnd } = layLog(page, window);
  const [first] = rows;
  const last = rows.at(-1);
  const percent = isAtEnd || !last ? 100 : Math.floor(shareRead(log, last) * 100);
  const right = [`${percent} %`, "Escape closes"].join(pickGlyph(window.look, "and"));
  const foot =
    page.says === undefined
      ? joinHint(window, "/ finds words, w says why", right)
      : joinSaid(window, page.says, right);
  return composeSheet(window, [
    [header, first ? [drawSceneHeader(sceneOver(page.under, first), window)] : []],
    [top, rows.map((row, index) => drawRow(row, index === marked, window))],
    [footer, [foot]],
  ]);
}
