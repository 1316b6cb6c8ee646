import { breakLines, columnOf } from "./column.ts";
import { type Deed, KEYS } from "./key-table.ts";
import { paint } from "./look.ts";
import { endsOfList, regionsOf, sheet, twoEnds, within } from "./sheet.ts";
import type { Answer, HelpPage, Window } from "./view.ts";

const KEY_WIDTH = Math.max(...KEYS.map(({ shown }) => shown.length)) + 2;

/** What a key does in the help: any but those for scrolling closes it. */
export function helpAfter(page: HelpPage, deed: Deed | undefined, window: Window): Answer {
  const { height } = regionsOf(window);
  const last = Math.max(0, helpLines(window).length - height);
  const scrolled = (by: number): Answer => [{ ...page, top: within(page.top + by, 0, last) }];
  switch (deed) {
    case "up":
      return scrolled(-1);
    case "down":
      return scrolled(1);
    case "before":
      return scrolled(-height);
    case "on":
      return page.top < last ? scrolled(height) : [page.under];
    case "stop":
      return [page.under, { do: "leave" }];
    default:
      return [page.under];
  }
}

/** The key table as a reader needs it. */
export function helpPage({ top }: HelpPage, window: Window): string[] {
  const regions = regionsOf(window);
  const lines = helpLines(window);
  const isMore = top + regions.height < lines.length;
  return sheet(window, [
    [regions.header, [twoEnds(window, "Help", "")]],
    [regions.top, lines.slice(top, top + regions.height)],
    [regions.footer, [endsOfList(window, "", isMore)]],
  ]);
}

function helpLines(window: Window): string[] {
  const { left, width } = columnOf(window);
  return KEYS.flatMap(({ shown, says }) =>
    breakLines(says, width - KEY_WIDTH).map(({ text }, index) => {
      const key = (index === 0 ? shown : "").padEnd(KEY_WIDTH);
      return " ".repeat(left) + paint(window.look, "ember", key) + text;
    }),
  );
}
