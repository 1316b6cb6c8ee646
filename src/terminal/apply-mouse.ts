import type { Key } from "./device/read-keys.ts";
import { firstTarget, targetAt } from "./frame.ts";
import { scrollFinds } from "./lists/finds-page.ts";
import { scrollAccount } from "./pages/account-page.ts";
import { scrollNotice } from "./pages/notice-page.ts";
import { scrollReading } from "./pages/reading-page.ts";
import type { Page, View, Window } from "./view/view.ts";

/** How far a step of the wheel scrolls. */
const LINES = 3;

/** What the mouse did is the page that follows, or what these keys would do. */
export type MouseOutcome = { readonly page: Page } | { readonly keys: readonly Key[] };

export const isMouse = ({ name }: Key): boolean =>
  name === "click" || name === "wheel-up" || name === "wheel-down";

/**
 * A click marks the line it falls on; a second one on it takes it, if nothing has come between. So a double click takes
 * one thing and never what comes up under it, and nothing is taken that was not marked on the screen.
 */
export function readMouse(view: View, { name, at }: Key): MouseOutcome {
  const { page, window } = view;
  if (name !== "click" || !at) return turnWheel(page, window, name === "wheel-down" ? 1 : -1);
  const target = targetAt(view, at);
  if (target === "on") return { keys: [{ name: "pagedown" }] };
  if (target === undefined || !hasCursor(page)) return { page };
  if (view.clicked === page && page.cursor === target) return { keys: [{ name: "enter" }] };
  return { page: { ...whereItIs(view, page), cursor: target } };
}

/** The list at the place where it is: else what is marked would move to its middle, from under the mouse. */
function whereItIs(view: View, page: Listing): Listing {
  switch (page.kind) {
    case "finds":
      return scrollFinds(page, view.window, 0);
    case "runs":
    case "back":
    case "bookmarks":
    case "notice":
    case "settings":
      return { ...page, seenFrom: firstTarget(view) };
    default:
      return page;
  }
}

/** Moves what is longer than the window; where nothing scrolls, nothing moves. */
function turnWheel(page: Page, window: Window, by: 1 | -1): MouseOutcome {
  switch (page.kind) {
    case "reading":
      return { page: scrollReading(page, window, by * LINES) };
    case "notice":
      return { page: scrollNotice(page, window, by * LINES) };
    case "finds":
      return { page: scrollFinds(page, window, by * LINES) };
    case "account":
      return { page: scrollAccount(page, window, by * LINES) };
    case "title":
    case "settings":
    case "ask":
      return { page };
    case "runs":
    case "bookmarks":
      return { keys: [arrow(by)] };
    default:
      return { keys: Array<Key>(LINES).fill(arrow(by)) };
  }
}

const arrow = (by: 1 | -1): Key => ({ name: by === 1 ? "down" : "up" });

type Listing = Extract<Page, { readonly cursor?: number }>;

const hasCursor = (page: Page): page is Listing =>
  "cursor" in page || page.kind === "title" || page.kind === "account";
