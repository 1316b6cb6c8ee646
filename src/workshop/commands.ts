import { Argument, type Command, CommanderError } from "commander";
import { findShippedStory } from "../disk/places.ts";
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
    readonly with?: readonly string[];
    readonly seed?: number;
    readonly saves?: string;
  };
}

/** What a writer asks of a book. What answers is loaded when it is asked, and answers the exit code. */
export function addWriting(workshop: Workshop): void {
  addCheck(workshop);
  addExplore(workshop);
  addBranches(workshop);
}

const bookOf = ({ options }: Workshop): string => options().story ?? findShippedStory();
/** The places of branches that were asked for. */
const askedFor = ({ options }: Workshop): readonly string[] => options().with ?? [];

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
    .option("--seconds <number>", "the longest all of it may take", secondsToTake)
    .action(async ({ json = false, seconds }: { json?: boolean; seconds?: number }) => {
      const { explore } = await import("./explore.ts");
      const { seed = 1 } = options();
      const asked = askedFor(workshop);
      process.exitCode = await explore(streams, bookOf(workshop), { asked, seed, seconds, json });
    });
}

const DEEDS = ["list", "pack", "unpack"] as const;

/** What can be done with branches as they lie there. */
function addBranches({ add, options, streams }: Workshop): void {
  add(
    "branch",
    "what branches there are, or: make one file of one, to send; make a folder of such a file, to play with",
    "branch unpack kite-1.0.branch",
  )
    .addArgument(new Argument("<deed>", "what to do").choices(DEEDS))
    .argument(
      "[path]",
      "pack: the folder of a branch; unpack: its file; list: one that is to be looked at, too",
    )
    .argument(
      "[to]",
      "pack: the file to write; unpack: the folder to put it in, else where you keep branches",
    )
    .option("--json", "list: as JSON")
    .action(async (deed: string, path?: string, to?: string, { json = false }: { json?: boolean } = {}) => {
      const { packBranch, unpackBranch, listBranchesOf } = await import("./branch.ts");
      const { story = findShippedStory(), with: asked = [] } = options();
      if (deed === "list")
        process.exitCode = await listBranchesOf(streams, story, {
          asked: path ? [path, ...asked] : asked,
          json,
        });
      else if (path === undefined) throw nothingNamed(deed);
      else if (deed === "pack") packBranch(streams, path, to);
      else unpackBranch(streams, path, to);
    });
}

const nothingNamed = (deed: string): CommanderError =>
  new CommanderError(
    2,
    "no-branch-named",
    deed === "pack"
      ? "Name the folder of the branch to pack: branch pack FOLDER."
      : "Name the file of the branch to unpack: branch unpack FILE.",
  );
