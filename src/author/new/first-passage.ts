import type { BookNow } from "./piece.ts";
import { END, type WaysOn } from "./ways-on.ts";

/** How a new part of a book is left, in ink and in words. */
export interface WayOut {
  readonly lines: readonly string[];
  readonly says: string;
}

/** It goes where what stands before it went; to an end only so far, until the book is written further. */
export const wayOut = ({ isOurs }: Pick<BookNow, "isOurs">, { to }: Pick<WaysOn, "to">): WayOut =>
  to === END
    ? { lines: [...(isOurs ? ["# edge"] : []), `-> ${END}`], says: "the book is not written further" }
    : { lines: [`-> ${to}`], says: `-> ${to}` };

/** A passage with two options, of which a later line asks; where kept runs come by, one that decides nothing yet. */
export function firstPassage(
  opening: string,
  { hasKeptRuns }: Pick<BookNow, "hasKeptRuns">,
  out: readonly string[],
): string[] {
  const [first = "", ...rest] = out;
  const isTag = first.startsWith("#");
  const close = (line: string) => (isTag ? [`${line} ${first}`, ...rest] : [line, ...out]);
  if (hasKeptRuns) return close(opening);
  return [
    opening,
    "",
    "* (went_on) [Go on]",
    "",
    "* (stood_still) [Stand still]",
    "",
    ...close("- {stood_still:You stood still a while.|You went on.}"),
  ];
}

/** What is to be known of a part that decides nothing yet. */
export const leftWithKeptRuns = ({ hasKeptRuns }: Pick<BookNow, "hasKeptRuns">): string[] =>
  hasKeptRuns
    ? [
        "Kept runs come by it, so it decides nothing yet: options in their way would part them. Lead to yours by one more option beside those of the passage before.",
      ]
    : [];
