import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import wrapAnsi from "wrap-ansi";

/** The two streams of plain mode, line by line. `next` answers undefined when the input has ended. */
export interface Console {
  say(text?: string): void;
  ask(prompt: string): Promise<string | undefined>;
}

type Out = Writable & { isTTY?: boolean; columns?: number };

const WIDEST = 72;

/** Paragraphs are wrapped only for a terminal: a pipe or a screen reader gets each whole. */
export function openConsole(input: Readable & { isTTY?: boolean }, output: Out): Console {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  const width = output.isTTY ? Math.max(20, Math.min(WIDEST, (output.columns ?? 80) - 1)) : undefined;
  return {
    say(text = "") {
      output.write(`${width ? wrapAnsi(text, width, { hard: true }) : text}\n`);
    },
    async ask(prompt) {
      output.write(prompt);
      const line = await lines.next();
      // Typed input brings its own line break to the screen; piped input does not.
      if (!input.isTTY || line.done) output.write("\n");
      return line.done ? undefined : line.value.trim();
    },
  };
}
