#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { closestMatch } from "leven";
import packageJson from "../package.json" with { type: "json" };
import { logCrash } from "./disk/crash-log.ts";
import { readDecisions, savesFolder, shippedBook, shippedStory } from "./disk/places.ts";
import { Fault } from "./run/fault.ts";
import type { Library } from "./run/library.ts";
import type { Session } from "./run/session.ts";
import { TRANSCRIPT_FORMATS, type TranscriptFormat } from "./run/transcript.ts";
import type { Wish } from "./run/wish.ts";

interface Options {
  new?: string | true;
  run?: string;
  runFrom?: string;
  seed?: number;
  saves?: string;
  story?: string;
  plain?: true;
}

let library: Library | undefined;
let session: Session | undefined;

const program = new Command(packageJson.name)
  .description("Buried Letters: the story of Saigo, a baker on Iwo Jima, played in a terminal.")
  .version(packageJson.version)
  .option("--new [name]", "begin a new run at once")
  .option("--run <name>", "go on with this run at once")
  .option("--run-from <file>", "play a list of choice ids; nothing is kept")
  .option("--seed <number>", "the seed of a new run", wholeNumber)
  .option("--saves <folder>", "where runs are kept")
  .option("--story <folder>", "another book, or a copy of this one being edited")
  .option("--plain", "by lines; chosen by itself where there is no terminal")
  .argument("[command]")
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .action(play);
program
  .command("runs")
  .description("every run: name, chapter, day, last line, when")
  .option("--json", "as JSON")
  .action(async ({ json = false }: { json?: boolean }) => {
    const { runsTable } = await import("./plain/runs-table.ts");
    const opened = await open();
    process.stdout.write(runsTable(opened.runs(), opened.folder, json));
  });
program
  .command("transcript <run>")
  .description("a whole run as text")
  .addOption(
    new Option("--format <format>", "plain text or Markdown").choices(TRANSCRIPT_FORMATS).default("txt"),
  )
  .action(async (name: string, { format }: { format: TranscriptFormat }) => {
    const { transcript } = await import("./run/transcript.ts");
    process.stdout.write(transcript((await open()).open(name).session.playthrough, format));
  });
program
  .command("check")
  .description("compile the book and say all that is wrong with it")
  .option("--json", "as JSON")
  .action(async ({ json = false }: { json?: boolean }) => {
    const { check } = await import("./author.ts");
    process.exitCode = check(program.opts<Options>().story ?? shippedStory(), json);
  });

async function play(command: string | undefined, options: Options): Promise<void> {
  if (command !== undefined) throw new CommanderError(2, "unknown-command", noCommand(command));
  const isPlain =
    options.plain || !process.stdin.isTTY || !process.stdout.isTTY || process.env.TERM === "dumb";
  const wish = wishOf(options);
  const onSession = (opened: Session) => {
    session = opened;
  };
  if (!isPlain) {
    const { playPage } = await import("./terminal/play-page.ts");
    return playPage({ open, wish, onSession, onCrash: crash });
  }
  process.stdout.write("Buried Letters\n\n");
  const [{ openConsole }, { playPlain }] = await Promise.all([
    import("./plain/console.ts"),
    import("./plain/play-plain.ts"),
  ]);
  return playPlain(await openConsole(process.stdin, process.stdout), await open(), wish, onSession);
}

/** The book and the runs, loaded only once something of them is wanted. */
async function open(): Promise<Library> {
  const { saves, story } = program.opts<Options>();
  const [{ Library }, { openRunFolder }] = await Promise.all([
    import("./run/library.ts"),
    import("./disk/run-folder.ts"),
  ]);
  const book = story === undefined ? shippedBook() : (await import("./author.ts")).bookOf(story);
  library = new Library(book, openRunFolder(savesFolder(saves)), packageJson.version);
  return library;
}

function wishOf({ new: name, run, runFrom, seed }: Options): Wish {
  const seeded = seed === undefined ? {} : { seed };
  if (runFrom !== undefined) return { kind: "from", decisions: readDecisions(runFrom), ...seeded };
  if (run !== undefined) return { kind: "run", name: run };
  if (name !== undefined) return { kind: "new", ...seeded, ...(name === true ? {} : { name }) };
  return seed === undefined ? { kind: "title" } : { kind: "new", seed };
}

function wholeNumber(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number.`);
  return Number(text);
}

function noCommand(typed: string): string {
  const names = program.commands.map((command) => command.name());
  const meant = closestMatch(typed, names, { maxDistance: 3 });
  return `There is no command "${typed}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(", ")}; without one the game begins.`}`;
}

function crash(error: unknown): never {
  const log = logCrash(savesFolder(program.opts<Options>().saves), error);
  const run = session?.isKept && library ? ` Your run is safe in ${library.pathOf(session)}.` : "";
  process.stderr.write(
    `Buried Letters stopped on a fault of its own.${run} What happened is in ${log ?? "no log: none could be written"}.\n`,
  );
  process.exit(1);
}

try {
  process.on("uncaughtException", crash);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0)
      process.stderr.write(
        `${error.message.replace(/^error: /, "").replaceAll("\n", " ")} Type "buried-letters --help" for what there is.\n`,
      );
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Fault) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else crash(error);
}
