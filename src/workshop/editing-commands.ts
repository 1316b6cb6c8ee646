import { Argument, CommanderError } from "commander";
import type { PieceKind } from "../author/new/begin-piece.ts";
import { findShippedStory } from "../disk/places.ts";
import { askedFor, bookOf, type Workshop } from "./workshop.ts";

/** What changes a book, or adds to it: its own parts, and branches. */
export function addEditing(workshop: Workshop): void {
  addRenameId(workshop);
  addMuseum(workshop);
  addNew(workshop);
  addBranches(workshop);
}

// Not `rename`, which is a reader's: a slip in the name of a run must never change a book.
function addRenameId(workshop: Workshop): void {
  const { add, streams } = workshop;
  add(
    "rename-id <id> <name>",
    "give a knot, stitch, function or label of the book another name, wherever it is named",
    "rename-id ash.noon.ate ate_early --story my-story",
  ).action(async (id: string, name: string) => {
    const { renameId } = await import("./rename-id.ts");
    process.exitCode = await renameId(streams, bookOf(workshop), askedFor(workshop), [id, name]);
  });
}

function addMuseum(workshop: Workshop): void {
  const { add, options, streams } = workshop;
  add(
    "museum",
    "keep a run that every later version of the book must replay, with how it ends and what it changes",
    "museum add run-1 by-the-raft",
  )
    .addArgument(new Argument("<deed>", "there is one").choices(["add"]))
    .argument("<run>", "a run of yours")
    .argument("[name]", "what it is called there; the run's own name, if none is given")
    .action(async (_: string, run: string, as?: string) => {
      const { addToMuseum } = await import("./museum.ts");
      await addToMuseum(streams, bookOf(workshop), {
        asked: askedFor(workshop),
        saves: options().saves,
        run,
        as,
      });
    });
}

function addNew(workshop: Workshop): void {
  const { add, streams } = workshop;
  add(
    "new",
    "begin a chapter, a scene, an ending or a branch, or with its first chapter a book",
    "new chapter the-ferry --story my-story",
    "new scene the-soap --after the_regular_service.counting",
    "new ending the-far-side --after north",
    "new branch kite --after march",
  )
    .addArgument(new Argument("<part>", "what to begin").choices(["chapter", "scene", "ending", "branch"]))
    .argument("<name>", "what it is called, as a title or as a word")
    .option(
      "--after <place>",
      "the knot or stitch that it comes after, or that leads to it; of a branch its door",
    )
    .action(async (kind: PieceKind | "branch", name: string, { after }: { after?: string }) => {
      if (kind === "branch") {
        const { beginBranch } = await import("./branch.ts");
        process.exitCode = beginBranch(streams, bookOf(workshop), {
          name,
          door: after,
          called: workshop.called,
        });
        return;
      }
      const { begin } = await import("./new.ts");
      process.exitCode = await begin(streams, bookOf(workshop), {
        asked: askedFor(workshop),
        kind,
        name,
        after,
        saves: workshop.options().saves,
        called: workshop.called,
      });
    });
}

const DEEDS = ["list", "pack", "unpack"] as const;

/** What can be done with branches as they lie there. */
function addBranches({ add, options, streams }: Workshop): void {
  add(
    "branch",
    "what branches there are, or: make one file of one, to send; make a folder of such a file, to play with",
    "branch list",
    "branch pack story/branches/paks",
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
      else if (deed === "pack") process.exitCode = await packBranch(streams, story, path, to);
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
