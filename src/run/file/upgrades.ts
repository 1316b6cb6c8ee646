/** The format this version writes. Older ones are brought up to it; newer ones are refused. */
export const FORMAT = 5;

type Upgrade = (line: unknown) => unknown;

/**
 * What a line written in that format is in the next, where it is another; a step is never changed once it has shipped.
 * Format 2 has bookmarks, and says in a line of its own where an older file was gone on with. Format 4 may write two
 * characters for an option's text behind its id, checks its header, and puts a header again where a file is gone on with
 * after something was told of it. Format 5 may give a bookmark another name, or none. All lines of the formats before these
 * three are as they were.
 */
const UPGRADES: Readonly<Record<number, Upgrade>> = {
  // Format 3 writes a decision as its choice id alone.
  2: (line) => (isRecord(line) && "chose" in line && Object.keys(line).length === 1 ? line.chose : line),
};

/** A line of an older format as it would be written today. */
export function upgrade(line: unknown, from: number): unknown {
  let now = line;
  for (let format = from; format < FORMAT; format += 1) now = UPGRADES[format]?.(now) ?? now;
  return now;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
