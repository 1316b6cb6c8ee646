import * as v from "valibot";
import { Fault } from "./fault.ts";

/** The format this version writes. Older ones are brought up to it; newer ones are refused. */
export const FORMAT = 1;

const Header = v.object({
  format: v.literal(FORMAT),
  story: v.string(),
  version: v.string(),
  hash: v.string(),
  seed: v.pipe(v.number(), v.safeInteger()),
  when: v.string(),
});
const Chose = v.strictObject({ chose: v.string() });
const Back = v.strictObject({ back: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const Line = v.union([Chose, Back]);

/** The first line of a run file. `when` is the ISO time the run began; `hash` names the book it began in. */
export type RunHeader = v.InferOutput<typeof Header>;
/** A later line: a decision by its choice id, or a return to the point after that many decisions. */
export type RunLine = v.InferOutput<typeof Line>;

export interface RunFile {
  readonly header: RunHeader;
  readonly lines: readonly RunLine[];
  /** How many bytes from the start are whole lines; what stands after them was torn off while being written. */
  readonly wholeBytes: number;
  readonly isTorn: boolean;
}

/** A file in the runs folder that cannot be opened as a run. The file is left as it is. */
export class RunFileFault extends Fault {
  readonly code = "run-file-unreadable";
}

export const writeLine = (line: RunHeader | RunLine): string => `${JSON.stringify(line)}\n`;

/**
 * Reads a run file's text.
 * @throws RunFileFault with a sentence that names what is wrong and at which line.
 */
export function readRunFile(text: string): RunFile {
  const end = text.lastIndexOf("\n") + 1;
  const whole = text.slice(0, end);
  const [first = "", ...rest] = whole.split("\n").slice(0, -1);
  const header = v.safeParse(Header, parse(first));
  if (!header.success) throw new RunFileFault(whyNoHeader(parse(first)));
  const lines = rest.map((line, index) => {
    const read = v.safeParse(Line, parse(line));
    if (!read.success) throw new RunFileFault(`line ${index + 2} is neither a decision nor a return`);
    return read.output;
  });
  return {
    header: header.output,
    lines,
    wholeBytes: new TextEncoder().encode(whole).length,
    isTorn: end < text.length,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function whyNoHeader(value: unknown): string {
  const format = v.safeParse(v.object({ format: v.number() }), value);
  if (format.success && format.output.format > FORMAT)
    return `it was kept by a newer version (format ${format.output.format}; this one reads up to ${FORMAT}), so update the game to play it`;
  return "its first line is not the header of a run";
}
