import type { Page } from "../view/view.ts";

/** The page with something said at its foot until the next key, where it has a foot for that. */
export const says = (page: Page, words: string): Page =>
  page.kind === "reading" || page.kind === "backlog" ? { ...page, says: words } : page;

/** The settings with why one of them could not be kept, if it could not. */
export const saysOfSettings = (page: Page, says: string | undefined): Page =>
  page.kind === "settings" && says !== undefined ? { ...page, says } : page;
