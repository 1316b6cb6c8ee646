import type { Command } from "commander";
import { findShippedStory } from "../disk/places.ts";
import type { ExploreFlags } from "./explore.ts";
import type { Streams } from "./streams.ts";
import { secondsToTake } from "./typed-numbers.ts";

/** Adds a command with what its help says of it. @param example what to type behind the program's name */
export type Add = (usage: string, says: string, example: string) => Command;

/** What a writer's command has to do with. */
export interface Workshop {
  readonly add: Add;
  readonly streams: Streams;
  /** The options of the program itself, once they are read. */
  options(): { readonly story?: string; readonly seed?: number; readonly saves?: string };
}

/** What a writer asks of a book. What answers is loaded when it is asked, and answers the exit code. */
export function addWriting(workshop: Workshop): void {
  addCheck(workshop);
  addExplore(workshop);
}

const bookOf = ({ options }: Workshop): string => options().story ?? findShippedStory();

function addCheck(workshop: Workshop): void {
  const { add, streams } = workshop;
  add("check", "compile the book and say all that is wrong with it", "check --story my-story/main.ink")
    .option("--json", "as JSON")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { check } = await import("./check.ts");
      process.exitCode = await check(streams, bookOf(workshop), json);
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
    .option(
      "--against <version>",
      "only what is otherwise than in a folder, or in a version that git has: HEAD~1",
    )
    .option("--seconds <number>", "the longest all of it may take", secondsToTake)
    .action(async ({ json = false, hits = false, against, seconds }: Partial<ExploreFlags>) => {
      const { explore } = await import("./explore.ts");
      const { seed = 1 } = options();
      process.exitCode = await explore(streams, bookOf(workshop), { seed, seconds, json, hits, against });
    });
}
