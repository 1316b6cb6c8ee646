import * as v from "valibot";
import { Fault } from "./fault.ts";
import {
  looksLikeHeader,
  type RunHeader,
  readHeader,
  repairHeader,
  salvageHeader,
  writeHeader,
} from "./header.ts";
import { FORMAT, upgrade } from "./upgrades.ts";

/** As long as a run's file may be, in bytes; two thousand decisions take under 64 KB. None longer is made or read. */
export const LARGEST_RUN = 512 * 1024;

const Format = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(3));
const Back = v.strictObject({ back: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const BookmarkLine = v.strictObject({ mark: v.string() });
const BookmarkNow = v.strictObject({ mark: v.string(), now: v.string() });
// How formats 2 and 3 said where an older file was gone on with; today a header stands there again.
const GoneOn = v.strictObject({ format: Format });
const Line = v.union([Back, BookmarkLine, BookmarkNow]);

/** A line of the file; `read` is undefined where it is no JSON. */
interface FileLine {
  readonly text: string;
  readonly read: unknown;
  /** Its number in the file; two that became one there have the same. */
  readonly number: number;
}

const NO_LINE: FileLine = { text: "", read: undefined, number: 1 };

/** A line nobody can read any more: a decision, a return or a bookmark once, with its number in the file. */
export interface LostLine {
  readonly lost: string;
  readonly line: number;
}

/**
 * A later line: a decision, a return to the point after that many decisions, a bookmark there, what one is called now, or
 * none of these. A bookmark that is called nothing is gone, and back again once it is called something.
 */
export type RunLine = { readonly chose: string } | v.InferOutput<typeof Line> | LostLine;

/** Goes nowhere, since nobody decides so often. */
export const NOTHING: RunLine = { back: Number.MAX_SAFE_INTEGER };

/** What is wrong with a file itself, as far as no window has gone on after telling it. */
export interface Damage {
  /** Whether its first line is gone, and with it the seed. */
  readonly isHeaderLost: boolean;
  /** The numbers of the lines that cannot be read. */
  readonly lines: readonly number[];
  /** Whether its last line was torn off while being written. */
  readonly isTorn: boolean;
  /** Whether it is not as it was written, and could still be read: a flipped bit turned back, a lost line end. */
  readonly isMadeOut: boolean;
}

export interface RunFile {
  readonly header: RunHeader;
  readonly lines: readonly RunLine[];
  /** The format its last line is written in. */
  readonly format: number;
  readonly damage?: Damage;
  /** The book in which it was gone on with after telling what had changed, and how many lines stand before that. */
  readonly told?: { readonly hash: string; readonly lines: number };
}

/** A file in the runs folder that cannot be opened as a run. The file is left as it is. */
export class RunFileFault extends Fault {
  readonly code = "run-file-unreadable";
}

export const writeLine = (line: RunHeader | RunLine): string => `${written(line)}\n`;

function written(line: RunHeader | RunLine): string {
  if ("story" in line) return writeHeader(line);
  if ("lost" in line) return line.lost;
  return JSON.stringify("chose" in line ? line.chose : line);
}

/**
 * Reads a run file's text, of this format or an older one. A line that is damaged takes no other with it.
 * @throws RunFileFault with a sentence that names what is wrong, where it is no run or a newer version's.
 */
export function readRunFile(text: string): RunFile {
  const isTorn = text !== "" && !text.endsWith("\n");
  const written = text.replace(/^\ufeff/, "").split(text.includes("\r") ? /\r?\n/ : "\n");
  if (!isTorn) written.pop();
  const [first = NO_LINE, ...rows] = written.map((line, index) => rowOf(line, index + 1)).flatMap(separated);
  const whole = readHeader(first.text);
  const began = whole ?? repairHeader(first.text);
  const lines: RunLine[] = [];
  let header = notNewer(began) ?? salvageHeader(first.text);
  let { format } = header;
  let lost: number[] = [];
  let isLastLost = false;
  let isMadeOut = isTorn || text.startsWith("\ufeff") || !whole || isOther([first, ...rows], written);
  let told: RunFile["told"];
  for (const row of rows) {
    const line = readRow(row, format);
    isLastLost = line === undefined;
    if (line === undefined) {
      lost.push(row.number);
      lines.push({ lost: row.text, line: row.number });
    } else if ("story" in line) {
      const { on = 0, ...again } = line;
      header = again;
      format = again.format;
      lost = [];
      // One that says where the run stood was written when all before it had been told; any other is the file's first.
      isMadeOut = line.on === undefined;
      lines.push({ back: on });
      told = { hash: again.hash, lines: lines.length };
    } else if ("format" in line) format = line.format;
    else lines.push(line);
  }
  if (!began && !told && !isRun(first.text, lines))
    throw new RunFileFault("its first line is not the header of a run");
  const isTornOff = isTorn && isLastLost;
  const damage = {
    isHeaderLost: !began && !told,
    lines: [...new Set(isTornOff ? lost.slice(0, -1) : lost)],
    isTorn: isTornOff,
    isMadeOut: isMadeOut && lost.length === 0 && (began !== undefined || told !== undefined),
  };
  const isDamaged = damage.isHeaderLost || damage.isMadeOut || lost.length > 0;
  header = { ...header, format: FORMAT };
  return { header, lines, format, ...(isDamaged ? { damage } : {}), ...(told ? { told } : {}) };
}

/** A run on its own, as it is handed on: lines of this format, and those that nobody can read but for a torn end. */
export const writeRunFile = ({
  header,
  lines,
  damage,
}: Pick<RunFile, "header" | "lines" | "damage">): string =>
  [header, ...(damage?.isTorn ? lines.slice(0, -1) : lines)].map(writeLine).join("");

function readRow(
  { text, read }: FileLine,
  format: number,
): RunLine | RunHeader | v.InferOutput<typeof GoneOn> | undefined {
  const now = upgrade(read, format);
  // Bare, since a run is mostly these: it is what keeps a file of 2,000 decisions under 64 KB.
  if (typeof now === "string") return { chose: now };
  if (v.is(GoneOn, read)) return read;
  const line = v.safeParse(Line, now);
  if (line.success) return line.output;
  return looksLikeHeader(text) ? notNewer(readHeader(text) ?? repairHeader(text)) : undefined;
}

/** @throws RunFileFault if it is the header of a newer format. */
function notNewer(header: RunHeader | undefined): RunHeader | undefined {
  if (header && header.format > FORMAT)
    throw new RunFileFault(
      `it was kept by a newer version (format ${header.format}; this one reads up to ${FORMAT}), so update the game to play it`,
    );
  return header;
}

const isOther = (rows: readonly FileLine[], written: readonly string[]): boolean =>
  rows.length !== written.length || rows.some(({ text }, index) => text !== written[index]);

/** Lines whose line end was damaged, as they were without it: two that became one, or the last of the file. */
function separated(whole: FileLine): FileLine | FileLine[] {
  if (isJson(whole)) return whole;
  const line = whole.text;
  for (const { index } of line.matchAll(/["}][^,:](?=["{]|$)/g)) {
    const parts = [line.slice(0, index + 1), line.slice(index + 2)]
      .filter(Boolean)
      .map((part) => rowOf(part, whole.number));
    if (parts.every(isJson)) return parts;
  }
  return whole;
}

/** Whether a file whose first line is lost was a run all the same. */
function isRun(first: string, lines: readonly RunLine[]): boolean {
  const read = lines.filter((line) => !("lost" in line)).length;
  return looksLikeHeader(first) || (read > 0 && read >= lines.length / 2);
}

const isJson = ({ read }: FileLine): boolean => read !== undefined;

function rowOf(text: string, number: number): FileLine {
  try {
    return { text, read: JSON.parse(text), number };
  } catch {
    return { text, read: undefined, number };
  }
}
