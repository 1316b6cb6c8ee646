import { extname } from "node:path";
import { InvalidArgumentError } from "commander";

/** What `graph` can write, by the end of the file's name. */
export const DRAWN = [".html", ".svg", ".mmd"] as const;

/** @throws InvalidArgumentError for a name that does not say what is to be written */
export function drawnFile(text: string): string {
  if (!DRAWN.some((ending) => ending === extname(text)))
    throw new InvalidArgumentError(
      `Its name has to end in ${DRAWN.slice(0, -1).join(", ")} or ${DRAWN.at(-1)}.`,
    );
  return text;
}
