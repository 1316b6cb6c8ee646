import { Argument, CommanderError } from "commander";
import { findShippedStory } from "../disk/places.ts";
import type { Workshop } from "./workshop.ts";

const DEEDS = ["list", "pack", "unpack"] as const;

/** What can be done with branches as they lie there. */
export function addBranches({ add, options, streams }: Workshop): void {
  add(
    "branch",
    "what branches there are, or: make one file of one, to send; make a folder of such a file, to play with",
    "branch unpack kite-1.0.branch",
  )
    .addArgument(new Argument("<deed>", "what to do").choices(DEEDS))
    .argument("[path]", "pack: the folder of a branch; unpack: its file")
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
