import { clamp, composeSheet, endsOfList, joinEnds, layRegions, pageStep } from "../text/sheet.ts";
import type { ActionOn } from "../view/key-table.ts";
import type { HelpPage, IslandPage, Outcome, Page, PaperPage, ReadingPage, Window } from "../view/view.ts";

/**
 * What a key does over something that is only to be read: any but those for reading it closes it, and Enter at its end.
 * Over a run, the key of another such page has that in its place.
 */
export function applyToScrolled(
  page: HelpPage | PaperPage | IslandPage,
  action: ActionOn<"paper" | "help" | "island"> | undefined,
  lines: number,
  window: Window,
): Outcome {
  const { height } = layRegions(window);
  const last = Math.max(0, lines - height);
  // The window may have grown since.
  const top = Math.min(page.top, last);
  const scrolled = (to: number): Outcome => [{ ...page, top: clamp(to, 0, last) }];
  switch (action) {
    case "up":
      return scrolled(top - 1);
    case "down":
      return scrolled(top + 1);
    case "before":
      return scrolled(top - pageStep(height));
    case "on":
      return scrolled(top + pageStep(height));
    case "take":
      return top < last ? scrolled(top + pageStep(height)) : [page.under];
    case "first":
      return scrolled(0);
    case "last":
      return scrolled(last);
    case "saigo":
    case "letters":
    case "notes":
    case "map":
    case "inside": {
      const reading = readingUnder(page);
      return !reading || action === tellsOf(page) ? [page.under] : [reading, { do: action }];
    }
    case "stop":
      return [page.under, { do: "leave" }];
    default:
      return [page.under];
  }
}

/** The page of the run that such pages lie over, if they do. */
export function readingUnder(page: Page): ReadingPage | undefined {
  if (page.kind === "reading") return page;
  return page.kind === "paper" || page.kind === "help" || page.kind === "island"
    ? readingUnder(page.under)
    : undefined;
}

const tellsOf = (page: HelpPage | PaperPage | IslandPage): PaperPage["tells"] | "map" => {
  if (page.kind === "island") return "map";
  return page.kind === "paper" ? page.tells : undefined;
};

/** Lines under a title, from `top` on as many as there is room for. */
export function drawScrolled(title: string, lines: readonly string[], top: number, window: Window): string[] {
  const regions = layRegions(window);
  const first = clamp(top, 0, Math.max(0, lines.length - regions.height));
  const isMore = first + regions.height < lines.length;
  return composeSheet(window, [
    [regions.header, [joinEnds(window, title, "")]],
    [regions.top, lines.slice(first, first + regions.height)],
    [regions.footer, [endsOfList(window, "", isMore)]],
  ]);
}
