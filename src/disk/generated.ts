import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../ink/book.ts";
import type { KeptSteps } from "../survival/steps.ts";
import { BOOK, HOME, STEPS } from "./places.ts";

/** Puts the compiled book and the steps of the machine where the game looks for them. */
export function keepBook(book: Book, steps: KeptSteps): void {
  writeFileSync(BOOK, JSON.stringify(book));
  writeFileSync(STEPS, JSON.stringify(steps));
}

/** Writes a generated file of the checkout again; `make` is given what stands there. Answers whether it changed. */
export function regenerate(path: string, make: (old: string) => string): boolean {
  const file = join(HOME, path);
  const old = readFileSync(file, "utf8");
  const text = make(old);
  if (text !== old) writeFileSync(file, text);
  return text !== old;
}
