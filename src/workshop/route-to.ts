import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { filesWith } from "../author/branches/files-with.ts";
import { findRoute, type RouteAnswer, readyBook } from "../author/explore/find-route.ts";
import type { AskedBook } from "../author/explore/routes/asking-book.ts";
import { readKeptBook, writeKeptBook } from "../author/explore/routes/kept-book.ts";
import { type KeptRoutes, readKeptRoutes, writeKeptRoutes } from "../author/explore/routes/kept-routes.ts";
import { QuestionRefused, readQuestion } from "../author/explore/routes/question.ts";
import { type Stopping, StoryHung } from "../author/explore/workers/worker-pool.ts";
import { type CacheFile, openCache } from "../disk/cache-file.ts";
import { readText } from "../disk/loose-files.ts";
import { BookFault, wholePath } from "../disk/places.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { findBranches, inSentence } from "./branches/find-branches.ts";
import { soundBranches } from "./branches/with-branches.ts";
import { playable } from "./open-book.ts";
import type { Streams } from "./streams.ts";
import { explorersOf } from "./threads/explorers.ts";

/** To stand in a scene, in a state of which a condition holds. */
export interface Wanted {
  readonly scene: string;
  readonly condition?: string | undefined;
}

/** A book, and the places of branches besides those in its folder. */
export interface BookAsked {
  readonly folder: string;
  readonly asked: readonly string[];
}

/** What is kept of a book in a folder from one start of the program to the next. */
interface KnownOfBook {
  readonly book: CacheFile;
  readonly routes: KeptRoutes;
  /** Keeps more ways. @param isLatest whether they are the first to be tried */
  keep(routes: KeptRoutes, isLatest: boolean): void;
}

export function knownOf(folder: string): KnownOfBook {
  const name = createHash("sha256").update(wholePath(folder)).digest("hex").slice(0, 16);
  const file = openCache(`routes-${name}.json`);
  const routes = readKeptRoutes(file.read());
  return {
    book: openCache(`book-${name}.json`),
    routes,
    keep: (fresh, isLatest) =>
      file.write(isLatest ? writeKeptRoutes(routes, fresh) : writeKeptRoutes(fresh, routes)),
  };
}

/**
 * Looks for a way into a state of the book in a folder. What it knows of the book it keeps for the next time.
 * @returns nothing where it was stopped before it could look
 * @throws CommanderError for a question that cannot be asked of this book; BookFault where the book cannot be played.
 */
export async function routeTo(
  { err }: Streams,
  { folder, asked }: BookAsked,
  wanted: Wanted,
  { seed, ...stopping }: Stopping & { seed: number },
): Promise<RouteAnswer | undefined> {
  const own = openStoryFolder(folder);
  const found = findBranches(asked, folder);
  const pool = explorersOf(err);
  const program = readText(fileURLToPath(pool.script)) ?? "";
  const known = knownOf(folder);
  try {
    let { branches } = found;
    let files = filesWith(own, branches);
    let book = found.leftOut.length > 0 ? undefined : readKeptBook(known.book.read(), files, program);
    if (!book) {
      err.printStatus("compiling");
      const sound = await soundBranches(folder, found);
      const ready = await readyBook(pool, { folder, branches: sound.branches }, stopping);
      if (!ready) return undefined;
      book = playable<AskedBook>(err, folder, { subject: ready.made, problems: ready.problems });
      const leftOut = [...sound.leftOut, ...ready.leftOut];
      err.print(leftOut.map((left) => `${inSentence(left)}\n`).join(""));
      branches = ready.taken;
      files = filesWith(own, branches);
      // What was left out may be mended, and nothing would tell.
      if (leftOut.length === 0) known.book.write(writeKeptBook(book, program));
    }
    const question = readQuestion(wanted.scene, wanted.condition, book);
    const answer = await findRoute({ from: { folder, branches }, files, book }, question, pool, {
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
