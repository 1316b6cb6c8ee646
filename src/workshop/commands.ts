import { type Command, CommanderError, Option } from "commander";
import { findShippedStory } from "../disk/places.ts";
import type { OpenRequest } from "../run/keep/open-request.ts";
import type { Streams } from "./streams.ts";
import { secondsToTake } from "./typed-numbers.ts";

/** Adds a command with what its help says of it. @param example what to type behind the program's name */
export type Add = (usage: string, says: string, example: string) => Command;

/** What a writer's command has to do with. */
export interface Workshop {
  readonly add: Add;
  readonly streams: Streams;
  /** The options of the program itself, once they are read. */
  options(): {
    readonly story?: string;
    readonly seed?: number;
    readonly saves?: string;
    readonly new?: string | true;
    readonly run?: string;
    readonly runFrom?: string;
  };
  /** Plays on from what was opened. */
  play(request: OpenRequest): Promise<void>;
}

/** What a writer asks of a book. What answers is loaded when it is asked, and answers the exit code. */
export function addWriting(workshop: Workshop): void {
  addCheck(workshop);
  addExplore(workshop);
  addPlay(workshop);
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

interface ExploreOptions {
  readonly json?: boolean;
  readonly seconds?: number;
  readonly quick?: boolean;
  readonly in?: string;
  readonly goal?: string;
}

function addExplore(workshop: Workshop): void {
  const { add, options, streams } = workshop;
  add(
    "explore",
    "go every way through the book: what is reached, how it ends, where it breaks",
    "explore --seconds 60 --story my-story",
  )
    .option("--json", "as JSON")
    .option("--seconds <number>", "the longest all of it may take", secondsToTake)
    .option("--quick", "a look of ten seconds, which says how far it went")
    .option("--in <chapter>", "judge one chapter alone: its number, or its knot")
    .addOption(
      new Option(
        "--goal <goal>",
        'the shortest way that is found to a state: "CONDITION at SCENE"; or what of it can be had',
      ).conflicts(["quick", "in"]),
    )
    .action(async ({ json = false, seconds, quick = false, in: chapter, goal }: ExploreOptions) => {
      const { seed = 1 } = options();
      const folder = bookOf(workshop);
      if (goal !== undefined) {
        const { exploreGoal } = await import("./explore-goal.ts");
        process.exitCode = await exploreGoal(streams, folder, goal, { seed, seconds, json });
        return;
      }
      const { explore } = await import("./explore.ts");
      process.exitCode = await explore(streams, folder, { seed, seconds, json, quick, chapter });
    });
}

function addPlay(workshop: Workshop): void {
  const { add, options, streams } = workshop;
  add(
    "play",
    "stand in a scene, in a state in which a condition holds, by a real way there, and play on",
    'play --at the_slope.roll --with "knows(FLUE_DUG) and not is_known(PAK)"',
  )
    .requiredOption("--at <scene>", "the scene: a knot, or knot.stitch")
    .option("--with <condition>", "what has to be so there, as ink reads it: labels, counts, words")
    .action(async ({ at: scene, with: condition }: { at: string; with?: string }) => {
      const { seed = 1, new: keep, run, runFrom } = options();
      if (run !== undefined || runFrom !== undefined)
        throw new CommanderError(
          2,
          "two-starts",
          "With --at the run begins anew: leave --run and --run-from out.",
        );
      const { standThere } = await import("./stand.ts");
      const request = await standThere(streams, bookOf(workshop), { scene, condition }, { seed, keep });
      if (request) await workshop.play(request);
      else process.exitCode = 1;
    });
}
