import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { findRoute, type RouteAnswer, readyBook } from "../author/explore/find-route.ts";
import type { AskedBook } from "../author/explore/routes/asking-book.ts";
import { readKeptBook, writeKeptBook } from "../author/explore/routes/kept-book.ts";
import { QuestionRefused, readQuestion } from "../author/explore/routes/question.ts";
import { type Stopping, StoryHung } from "../author/explore/workers/worker-pool.ts";
import { readText } from "../disk/loose-files.ts";
import { BookFault } from "../disk/places.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { knownOf } from "./known-of-book.ts";
import { playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";

/** To stand in a scene, in a state of which a condition holds. */
export interface Wanted {
  readonly scene: string;
  readonly condition?: string | undefined;
}

/**
 * Looks for a way into a state of the book in a folder. What it knows of the book it keeps for the next time.
 * @returns nothing where it was stopped before it could look
 * @throws CommanderError for a question that cannot be asked of this book; BookFault where the book cannot be played.
 */
export async function routeTo(
  { err }: Streams,
  folder: string,
  wanted: Wanted,
  { seed, ...stopping }: Stopping & { seed: number },
): Promise<RouteAnswer | undefined> {
  const files = openStoryFolder(folder);
  const script = new URL("explorer.js", import.meta.url);
  const program = readText(fileURLToPath(script)) ?? "";
  const known = knownOf(folder);
  const pool = {
    script,
    threads: availableParallelism(),
    onBusy: (doing: readonly string[]) => err.printStatus(doing.join(" · ")),
  };
  try {
    let book = readKeptBook(known.book.read(), files, program);
    if (!book) {
      err.printStatus("compiling");
      const ready = await readyBook(pool, folder, stopping);
      if (!ready) return undefined;
      book = playable<AskedBook>(err, folder, { subject: ready.made, problems: ready.problems });
      known.book.write(writeKeptBook(book, files, program));
    }
    const question = readQuestion(wanted.scene, wanted.condition, book);
    const answer = await findRoute({ folder, files, book }, question, pool, {
      seed,
      known: known.routes,
      ...stopping,
    });
    const { route } = answer.tally;
    if (route) known.keep([route.decisions], true);
    return answer;
  } catch (fault) {
    if (fault instanceof QuestionRefused) throw new CommanderError(2, fault.code, fault.message);
    if (fault instanceof StoryHung) throw new BookFault(`While a way was looked for, ${fault.message}.`);
    throw fault;
  } finally {
    err.printStatus("");
  }
}
