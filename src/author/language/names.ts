import type { Mention } from "../../ink/outline/mentions.ts";
import type { Place } from "../../ink/sources.ts";
import type { ReadBook } from "./reading/book-reader.ts";

/** A stretch of one line of a file. */
export interface Span extends Place {
  readonly length: number;
}

type Named = Pick<ReadBook, "mentions">;

/** The name that is written at a place, or ends there. */
export const mentionAt = ({ mentions }: Named, { file, line, column }: Place): Mention | undefined =>
  mentions
    .get(file)
    ?.find(
      (mention) =>
        mention.line === line &&
        mention.column <= column &&
        column <= mention.column + mention.written.length,
    );

/** Every place where that is meant which has this full name, in the order of the files. */
export const mentionsOf = ({ mentions }: Named, name: string): Mention[] =>
  [...mentions.values()].flatMap((all) => all.filter((mention) => mention.name === name));

export const spanOf = ({ file, line, column, written }: Mention): Span => ({
  file,
  line,
  column,
  length: written.length,
});
