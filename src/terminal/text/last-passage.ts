import type { Page, Window } from "../view/view.ts";
import { linesOf } from "./paragraphs.ts";

/** The words that were read last, as they stand on the page, for the shell they are left in; none where no run is open. */
export function lastPassage(page: Page, window: Window): string[] {
  let under = page;
  while ("under" in under) under = under.under;
  if (under.kind !== "reading") return [];
  return under.scene.passages.flatMap((passage) => [
    "",
    ...linesOf({ kind: "passage", passage }, window).map(({ text }) => text),
  ]);
}
