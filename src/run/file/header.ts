import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Book } from "../../ink/book.ts";
import { FORMAT } from "./upgrades.ts";

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Header = v.object({
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  story: v.string(),
  version: v.string(),
  hash: v.string(),
  seed: v.pipe(v.number(), v.safeInteger()),
  when: v.string(),
  on: v.optional(Count),
  branches: v.optional(v.record(v.string(), v.string())),
});

/**
 * The first line of a run file, and the line by which one is gone on with that was damaged, is of an older format or
 * had things to tell: whatever stands before such a line has been told. `when` is the ISO time the run began, `story`
 * the book's identity and `hash` its words; `branches` are those the book had then, by id, and the version of each; `on` is
 * after how many decisions the run stood there.
 */
export interface RunHeader {
  readonly format: number;
  readonly story: string;
  readonly version: string;
  readonly hash: string;
  readonly seed: number;
  readonly when: string;
  readonly branches?: Readonly<Record<string, string>>;
  readonly on?: number;
}

/** The story that ships with the game, and the only one there was before books had an identity. */
export const STORY = "buried-letters";
const FIRST_WITH_IDENTITY = 4;

/** Whether a run is of the book of that identity; one that names no book is of Buried Letters. */
export const isRunOf = ({ story }: Pick<RunHeader, "story">, book: string | undefined): boolean =>
  (story || STORY) === book;

// Hex, since no digit of it is one flipped bit away from a line end.
const CHECK = 6;
const SEALED = /^(.*),"check":"([0-9a-f]*)"\}$/s;
const LONGEST_REPAIRED = 600;
const BITS = [1, 2, 4, 8, 16, 32, 64];
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/**
 * The header of a run that begins in a book as it is now, or goes on in it.
 * @param before the branches it was in already, which may be gone from the book
 */
export function makeHeader(
  book: Pick<Book, "hash" | "identity" | "branches">,
  { version, seed, when }: Pick<RunHeader, "version" | "seed" | "when">,
  before: RunHeader["branches"] = {},
): RunHeader {
  const there = Object.fromEntries((book.branches ?? []).map(({ id, version }) => [id, version]));
  const branches = { ...before, ...there };
  const named = Object.keys(branches).length > 0 ? { branches } : {};
  return { format: FORMAT, story: book.identity ?? STORY, version, hash: book.hash, seed, when, ...named };
}

/** The header as a line, with a check at its end by which one flipped bit is found and turned back. */
export function writeHeader(header: RunHeader): string {
  const line = JSON.stringify(header);
  return `${line.slice(0, -1)},"check":"${checkOf(line)}"}`;
}

/** The header a line is. Older formats have no check, and are taken as they are. */
export const readHeader = (line: string): RunHeader | undefined =>
  !SEALED.test(line) || isWhole(line) ? plain(line) : undefined;

/** The header a line was before one bit of it flipped: that the check fits another by chance is one in ten thousand. */
export function repairHeader(line: string): RunHeader | undefined {
  if (line.length > LONGEST_REPAIRED) return undefined;
  const lost = line.indexOf("\ufffd");
  for (let place = Math.max(0, lost); place < (lost < 0 ? line.length : lost + 1); place += 1) {
    const now = line.charCodeAt(place);
    const others = lost < 0 ? BITS.map((bit) => String.fromCharCode(now ^ bit)) : PRINTABLE;
    for (const other of others) {
      const tried = line.slice(0, place) + other + line.slice(place + 1);
      if (isWhole(tried)) return plain(tried);
    }
  }
  return undefined;
}

/**
 * What is left of a header with more than one bit of it damaged. A seed that is gone is 0, and what depends on chance
 * reads otherwise then; the story is whichever it lies with. The format is the oldest, as which lines of every format
 * are understood.
 */
export function salvageHeader(line: string): RunHeader {
  const found = (pattern: RegExp) => pattern.exec(line)?.[1];
  return {
    format: 1,
    story: "",
    version: found(/"version":"([\w.-]*)"/) ?? "",
    hash: found(/"hash":"([0-9a-f]*)"/) ?? "",
    seed: Number(found(/"seed":(-?\d{1,15})(?!\d)/) ?? 0),
    when: found(/"when":"([\dT:.Z-]*)"/) ?? "",
  };
}

/** Whether a line that cannot be read was perhaps the header of a run. */
export const looksLikeHeader = (line: string): boolean =>
  /"(format|story|version|hash|seed|when)":/.test(line.slice(0, LONGEST_REPAIRED));

function plain(line: string): RunHeader | undefined {
  try {
    const { success, output } = v.safeParse(Header, JSON.parse(line));
    if (!success) return undefined;
    const { on, branches, ...header } = output;
    if (header.format < FIRST_WITH_IDENTITY) return { ...header, story: STORY };
    return { ...header, ...(branches ? { branches } : {}), ...(on === undefined ? {} : { on }) };
  } catch {
    return undefined;
  }
}

function isWhole(line: string): boolean {
  const [, body, check] = SEALED.exec(line) ?? [];
  return body !== undefined && check === checkOf(`${body}}`);
}

const checkOf = (line: string): string => createHash("sha256").update(line).digest("hex").slice(0, CHECK);
