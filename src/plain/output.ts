import type { Writable } from "node:stream";
import { toPlainLetters } from "../text/charset.ts";
import { escapeJson, sanitise } from "../text/sanitise.ts";

/** What was to be written could not be; why is the cause. */
export class OutputFault extends Error {
  readonly code = "output-refused";
}

type Stream = Writable & { isTTY?: boolean; columns?: number };

/**
 * The one way out for words, to either stream: they leave it safe to print and in letters the terminal has, and
 * whether they arrived is asked with `flush`. A reader that has gone (`| head`) is no fault; nothing more is written.
 */
export class Output {
  readonly #open: () => Stream;
  readonly #hasEveryLetter: boolean;
  #stream: Stream | undefined;
  #last: Promise<void> = Promise.resolve();
  #refusal: unknown;
  #isGone = false;
  #held: string[] | undefined;

  /** @param open is called with the first word: a stream nobody writes to may be closed. */
  constructor(open: () => Stream, hasEveryLetter: boolean) {
    this.#open = open;
    this.#hasEveryLetter = hasEveryLetter;
  }

  /** How wide it is, where it is a terminal. */
  get columns(): number | undefined {
    const { isTTY, columns } = this.#writable;
    return isTTY ? (columns ?? 80) : undefined;
  }

  /** Whether whoever was reading has gone. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Words as they will be printed. */
  legible(text: string): string {
    return this.#hasEveryLetter ? sanitise(text) : toPlainLetters(sanitise(text));
  }

  print(text: string): void {
    this.#write(this.legible(text));
  }

  /** For a program: every character arrives, those that are not safe to print as escapes. */
  printJson(value: unknown): void {
    this.#write(`${escapeJson(JSON.stringify(value, null, 2), this.#hasEveryLetter)}\n`);
  }

  /** For a program, a file that is JSON line by line; it keeps its letters, since it is no text for a reader. */
  printJsonLines(text: string): void {
    this.#write(escapeJson(text, true));
  }

  /** For a browser, which is told in it that it is UTF-8 whatever the terminal has. */
  printHtml(page: string): void {
    this.#write(sanitise(page));
  }

  /** A line that the next one takes the place of, and an empty one takes away; only a terminal shows it. */
  printStatus(line: string): void {
    const { columns } = this;
    if (columns !== undefined) this.#write(`\r${this.legible(line).slice(0, columns - 1)}\u001b[K`);
  }

  /** Keeps back what is printed, while the page has the terminal. */
  hold(): void {
    this.#held ??= [];
  }

  /** Prints what was kept back. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const text of held) this.#write(text);
  }

  /**
   * Waits until all that was printed has arrived.
   * @throws OutputFault where it did not.
   */
  async flush(): Promise<void> {
    await this.#last;
    if (this.#refusal !== undefined) throw new OutputFault("not written", { cause: this.#refusal });
  }

  get #writable(): Stream {
    if (this.#stream) return this.#stream;
    // What went wrong is told to each writing as well; unheard it would be a crash.
    this.#stream = this.#open().on("error", (error) => this.#refused(error));
    return this.#stream;
  }

  #write(text: string): void {
    if (this.#held) this.#held.push(text);
    else if (text !== "" && !this.#isGone && this.#refusal === undefined)
      this.#last = new Promise((resolve) => {
        this.#writable.write(text, (error) => {
          if (error) this.#refused(error);
          resolve();
        });
      });
  }

  #refused(error: Error): void {
    if ("code" in error && error.code === "EPIPE") this.#isGone = true;
    else this.#refusal ??= error;
  }
}
