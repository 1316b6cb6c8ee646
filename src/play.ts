#!/usr/bin/env node
import { isatty } from "node:tty";
import { CommanderError } from "commander";
import { commandLine, type Options, usageOf, VERSION } from "./command-line.ts";
import { logCrash } from "./disk/crash-log.ts";
import { savesFolder, shippedBook, shippedStory } from "./disk/places.ts";
import { Fault } from "./run/fault.ts";
import type { Library } from "./run/library.ts";
import type { Playthrough } from "./run/playthrough.ts";
import type { Session } from "./run/session.ts";
import type { Wish } from "./run/wish.ts";

// What a crash has to name.
let asked: Options = {};
let library: Library | undefined;
let session: Session | undefined;
const onSession = (opened: Session) => {
  session = opened;
};

const program = commandLine({
  async play(options) {
    const open = () => openLibrary(options);
    const wish = await wishOf(options);
    const isPage = process.stdin.isTTY && process.stdout.isTTY && process.env.TERM !== "dumb";
    if (isPage && !options.plain) {
      asked = options;
      const { playPage } = await import("./terminal/play-page.ts");
      const isOurs = options.story === undefined;
      await playPage({ open, wish, isOurs, onSession, onCrash: crash });
      return judge();
    }
    // Said before anything is loaded: the reader need not wait to know that it runs.
    if (options.story === undefined) process.stdout.write("Buried Letters\n\n");
    const { openConsole } = await import("./plain/console.ts");
    const { playPlain } = await import("./plain/play-plain.ts");
    const opened = await open();
    if (options.story !== undefined) process.stdout.write(titleOf(opened));
    const console = await openConsole(process.stdin, process.stdout);
    process.exitCode = await playPlain(console, opened, wish, onSession);
    return judge();
  },
  async runs(options, asJson) {
    const { runsJson, runsTable } = await import("./plain/runs-table.ts");
    const library = await openLibrary(options);
    const runs = library.runs();
    process.stdout.write(asJson ? runsJson(runs) : runsTable(runs, library.store.removed(), library.folder));
  },
  async shelve(options, order) {
    const { shelve } = await import("./plain/shelve.ts");
    const { bringIn, putNew } = await import("./disk/loose-files.ts");
    process.stdout.write(shelve(await openLibrary(options), { bringIn, putNew }, order));
  },
  async transcript(options, run, format) {
    const { transcript } = await import("./run/transcript.ts");
    process.stdout.write(transcript(await wholeRun(options, run), format));
  },
  async letters(options, run, format) {
    const { letterPages } = await import("./run/letters.ts");
    const { printLetters } = await import("./run/print-letters.ts");
    process.stdout.write(printLetters(run, letterPages(await wholeRun(options, run)), format));
  },
  async explore({ story = shippedStory(), seed = 1 }, seconds, json) {
    process.exitCode = await (await import("./author.ts")).explore(story, { seed, seconds, json });
  },
  async check({ story = shippedStory() }, asJson) {
    process.exitCode = await (await import("./author.ts")).check(story, asJson);
  },
});

/** The book and the runs; neither ink nor the machine is loaded before something of them is wanted. */
async function openLibrary(options: Options): Promise<Library> {
  asked = options;
  const { openShelf } = await import("./disk/run-folder.ts");
  const { Library } = await import("./run/library.ts");
  const { story, saves } = options;
  const author = story === undefined ? undefined : await import("./author.ts");
  const book = author && story !== undefined ? author.bookOf(story) : shippedBook();
  library = new Library(book, openShelf(savesFolder(saves), book), VERSION);
  return library;
}

/** What a book in a folder is called, a copy of ours as ours is. */
function titleOf({ front }: Library): string {
  const { title, author } = front ?? { title: "Buried Letters", author: undefined };
  return `${title}\n${author ? `by ${author}\n` : ""}\n`;
}

/** A reader who leaves where the story broke off has seen that it did; whatever started the game is told so too. */
function judge(): void {
  if (session?.scene.close?.kind === "broken") process.exitCode = 1;
}

/** A run to be printed; where the book no longer has all of it, that is said on the error stream. */
async function wholeRun(options: Options, run: string): Promise<Playthrough> {
  const { playthrough, receipt, notices } = (await openLibrary(options)).readAlong(run);
  for (const says of [...notices, ...(receipt ? [receipt.says] : [])]) process.stderr.write(`${says}\n`);
  return playthrough;
}

async function wishOf({ new: name, run, runFrom, seed }: Options): Promise<Wish> {
  const seeded = seed === undefined ? {} : { seed };
  if (runFrom !== undefined) {
    const { bringIn } = await import("./disk/loose-files.ts");
    const { readDecisionList } = await import("./run/decision-list.ts");
    const list = readDecisionList(bringIn(runFrom));
    return { kind: "from", list, ...seeded, ...(name === undefined ? {} : { keep: name }) };
  }
  if (run !== undefined) return { kind: "run", name: run };
  if (name !== undefined) return { kind: "new", ...seeded, ...(name === true ? {} : { name }) };
  return seed === undefined ? { kind: "title" } : { kind: "new", seed };
}

function crash(error: unknown): never {
  const log = logCrash(savesFolder(asked.saves), error) ?? "no log, since none could be written";
  const run = session?.isKept && library ? ` Your run is safe in ${library.pathOf(session)}.` : "";
  process.stderr.write(`Buried Letters stopped on a fault of its own.${run} What happened is in ${log}.\n`);
  process.exit(1);
}

// Where Node 20 exits on a terminal that is gone, it crashes; a hang-up says the same to whoever waits.
const terminals = [0, 1, 2].filter((descriptor) => isatty(descriptor));
process.on("exit", () => {
  if (!terminals.every((descriptor) => isatty(descriptor))) process.kill(process.pid, "SIGHUP");
});

try {
  process.on("uncaughtException", crash);
  // Whoever was reading has gone (`| head`); the run is kept as far as it was played.
  if (!process.stdout.isTTY) process.stdout.on("error", () => process.exit(0));
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError || error instanceof Fault)) crash(error);
  const said = error instanceof CommanderError ? usageOf(error) : error.message;
  if (said) process.stderr.write(`${said}\n`);
  process.exitCode = error instanceof Fault ? 1 : said ? 2 : 0;
}
