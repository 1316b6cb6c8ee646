import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { toHalfwidth } from "../text/halfwidth.ts";
import type { Output } from "./output.ts";

/** The two streams of plain mode, line by line. `ask` answers undefined when the input has ended. */
export interface Dialog {
  say(text?: string): void;
  /** @throws OutputFault where what was said before did not arrive. */
  ask(prompt: string): Promise<string | undefined>;
  /** What was not asked for: said at once, and what was being asked is asked again. */
  interrupt(lines: readonly string[]): void;
}

const WIDEST = 72;
// Only digits: a name is kept as it was typed.
const DIGITS = /[０-９]/g;

/** Paragraphs are wrapped only for a terminal: a pipe or a screen reader gets each whole. */
export async function openDialog(input: Readable & { isTTY?: boolean }, output: Output): Promise<Dialog> {
  const { columns } = output;
  // Loaded only where it is needed: it doubles the time to the first line.
  const { default: wrapAnsi } = columns ? await import("wrap-ansi") : { default: undefined };
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  const width = Math.max(20, Math.min(WIDEST, (columns ?? 80) - 1));
  let asked = "";
  const say = (text = "") =>
    output.print(`${wrapAnsi ? wrapAnsi(output.legible(text), width, { hard: true }) : text}\n`);
  return {
    say,
    interrupt(lines) {
      if (asked !== "") output.print("\n");
      for (const line of lines) say(line);
      output.print(asked);
    },
    async ask(prompt) {
      output.print(prompt);
      await output.flush();
      if (output.isGone) return undefined;
      asked = prompt;
      const line = await lines.next();
      asked = "";
      // Typed input brings its own line break to the screen; piped input does not.
      if (!input.isTTY || line.done) output.print("\n");
      return line.done ? undefined : toHalfwidth(line.value.trim(), DIGITS);
    },
  };
}
