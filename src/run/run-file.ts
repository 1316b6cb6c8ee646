import * as v from "valibot";
import { Fault } from "./fault.ts";
import { FORMAT, upgraded } from "./upgrades.ts";

const Format = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Header = v.object({
  format: v.literal(FORMAT),
  story: v.string(),
  version: v.string(),
  hash: v.string(),
  seed: v.pipe(v.number(), v.safeInteger()),
  when: v.string(),
});
// Bare, since a run is mostly these: it is what keeps a file of 2,000 decisions under 64 KB.
const Chose = v.pipe(
  v.string(),
  v.transform((chose) => ({ chose })),
);
const Back = v.strictObject({ back: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const Mark = v.strictObject({ mark: v.string() });
const GoneOn = v.strictObject({ format: Format });
const Line = v.union([Chose, Back, Mark]);

/** The first line of a run file. `when` is the ISO time the run began; `hash` names the book it began in. */
export type RunHeader = v.InferOutput<typeof Header>;
/** A later line: a decision by its choice id, a return to the point after that many decisions, or a bookmark there. */
export type RunLine = v.InferOutput<typeof Line>;
/** Where a file of an older format was gone on with in this one. */
export type FormatLine = v.InferOutput<typeof GoneOn>;

export interface RunFile {
  readonly header: RunHeader;
  readonly lines: readonly RunLine[];
  /** The format its last line is written in. */
  readonly format: number;
  /** How many bytes from the start are whole lines; what stands after them was torn off while being written. */
  readonly wholeBytes: number;
  readonly isTorn: boolean;
}

/** A file in the runs folder that cannot be opened as a run. The file is left as it is. */
export class RunFileFault extends Fault {
  readonly code = "run-file-unreadable";
}

export const writeLine = (line: RunHeader | RunLine | FormatLine): string =>
  `${JSON.stringify("chose" in line ? line.chose : line)}\n`;

/**
 * Reads a run file's text, of this format or an older one.
 * @throws RunFileFault with a sentence that names what is wrong and at which line.
 */
export function readRunFile(text: string): RunFile {
  const end = text.lastIndexOf("\n") + 1;
  const whole = text.slice(0, end);
  const [first = "", ...rest] = whole.split("\n").slice(0, -1);
  let format = formatOf(parse(first));
  const header = v.safeParse(Header, upgraded(parse(first), format));
  if (!header.success) throw new RunFileFault("its first line is not the header of a run");
  const lines: RunLine[] = [];
  for (const [index, line] of rest.entries()) {
    const read = parse(line);
    if (v.is(GoneOn, read)) {
      format = formatOf(read);
      continue;
    }
    const known = v.safeParse(Line, upgraded(read, format));
    if (known.success) lines.push(known.output);
    else throw new RunFileFault(`line ${index + 2} is neither a decision, a return nor a bookmark`);
  }
  return {
    header: header.output,
    lines,
    format,
    wholeBytes: new TextEncoder().encode(whole).length,
    isTorn: end < text.length,
  };
}

/** A run on its own, as it is handed on: whole lines of this format and nothing else. */
export const writeRunFile = ({ header, lines }: RunFile): string =>
  [header, ...lines].map(writeLine).join("");

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function formatOf(value: unknown): number {
  const read = v.safeParse(v.object({ format: Format }), value);
  const format = read.success ? read.output.format : FORMAT;
  if (format > FORMAT)
    throw new RunFileFault(
      `it was kept by a newer version (format ${format}; this one reads up to ${FORMAT}), so update the game to play it`,
    );
  return format;
}
