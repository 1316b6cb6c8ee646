import type { ExploreFlags } from "./explore.ts";
import { secondsToTake } from "./typed-numbers.ts";
import { askedFor, bookOf, type Workshop } from "./workshop.ts";

/** What a book is asked, and left as it is. */
export function addAsking(workshop: Workshop): void {
  addCheck(workshop);
  addExplore(workshop);
  addWatch(workshop);
}

function addCheck(workshop: Workshop): void {
  const { add, streams } = workshop;
  add("check", "compile the book and say all that is wrong with it", "check --story my-story/main.ink")
    .option("--json", "as JSON")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { check } = await import("./check.ts");
      process.exitCode = await check(streams, bookOf(workshop), { asked: askedFor(workshop), asJson: json });
    });
}

function addExplore(workshop: Workshop): void {
  const { add, options, streams } = workshop;
  add(
    "explore",
    "go every way through the book: what is reached, how it ends, where it breaks",
    "explore --seconds 60 --story my-story",
  )
    .option("--json", "as JSON")
    .option("--hits", "and how often each way of playing comes by each choice and line, the least first")
    .option("--seconds <number>", "the longest all of it may take", secondsToTake)
    .action(async ({ json = false, hits = false, seconds }: Partial<ExploreFlags>) => {
      const { explore } = await import("./explore.ts");
      const { seed = 1 } = options();
      const asked = askedFor(workshop);
      process.exitCode = await explore(streams, bookOf(workshop), { asked, seed, seconds, json, hits });
    });
}

function addWatch({ add, watch }: Workshop): void {
  add(
    "watch",
    "play the book beside its editor: what is saved stands on the page; nothing is kept without --new",
    "watch --run run-1 --story my-story",
  ).action(() => watch());
}
