import { linesOf } from "../text/paragraphs.ts";
import type { Page, Window } from "../view/view.ts";
import { readIn } from "./reading-page.ts";

/**
 * The words that were read last, as they stand on the page, for the shell they are left in; what has not come into sight
 * is not among them, and where no run is open there are none.
 */
export function lastPassage(page: Page, window: Window): string[] {
  let under = page;
  while ("under" in under) under = under.under;
  if (under.kind !== "reading") return [];
  return under.scene.passages
    .slice(0, readIn(under, window))
    .flatMap((passage) => ["", ...linesOf({ kind: "passage", passage }, window).map(({ text }) => text)]);
}
