import { type Skipped, writeSkipped } from "../../run/keep/skip.ts";
import { atTheEnd } from "../text/leaves.ts";
import type { Page, ReadingPage } from "../view/view.ts";

/** The page with something said at its foot until the next key, where it has a foot for that. */
export const says = (page: Page, words: string): Page =>
  page.kind === "reading" || page.kind === "backlog" ? { ...page, says: words } : page;

/** The settings with why one of them could not be kept, if it could not. */
export const saysOfSettings = (page: Page, says: string | undefined): Page =>
  page.kind === "settings" && says !== undefined ? { ...page, says } : page;

/** The page after skipping, at its end where all of it was read, with what came of it. @param shown as the run is now */
export function laySkipped(page: Page, skipped: Skipped, shown: () => ReadingPage): Page {
  const next = skipped.passages > 0 ? shown() : page;
  const isRead = next.kind === "reading" && skipped.stop !== "unread";
  return says(isRead ? atTheEnd(next) : next, writeSkipped(skipped));
}
