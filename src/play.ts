#!/usr/bin/env node
import "./disk/compiled/take-compiled.ts";
import { isatty } from "node:tty";
import { CommanderError } from "commander";
import { requestFrom } from "./asked-request.ts";
import { buildCommandLine, explainUsage, type Options, PROGRAM, VERSION } from "./command-line.ts";
import { logCrash } from "./disk/crash-log.ts";
import { findSavesFolder, findShippedStory, readShippedBook, readShippedSteps } from "./disk/places.ts";
import { explainError } from "./disk/reason.ts";
import { openSettings } from "./disk/settings-file.ts";
import { openStreams } from "./output.ts";
import { OutputFault } from "./plain/output.ts";
import { playBook, type Surroundings } from "./play-book.ts";
import { Fault } from "./run/file/fault.ts";
import type { Library } from "./run/keep/library.ts";
import type { Session } from "./run/keep/session.ts";
import { settingsIn } from "./setting-options.ts";
import { hasEveryLetter } from "./text/charset.ts";
import { writeCommand } from "./typed-command.ts";
import type { OpenedBook } from "./workshop/open-book.ts";

const { out, err } = openStreams();
// What a crash has to name.
let asked: Options = {};
let library: Library | undefined;
let session: Session | undefined;
const around: Surroundings = {
  onSession(opened) {
    session = opened;
  },
  onCrash: (error) => crash(error),
  typed: (args) => typed(args),
  streams: { out, err },
};

const program = buildCommandLine(
  {
    async play(options, asked) {
      // With --at the way there was looked for in the folder as it is now, which need not be what was built of it.
      const story = asked ? (options.story ?? findShippedStory()) : options.story;
      const request = asked ?? (await requestFrom(options));
      await playBook(options, request, { open: () => openLibrary({ ...options, story }) }, around);
      judge();
    },
    async watch(options, asked) {
      const { openWatched } = await import("./workshop/watch/watch.ts");
      const opened = await openWatched(err, {
        folder: options.story ?? findShippedStory(),
        asked: options.with ?? [],
        saves: options.saves,
        version: VERSION,
        request: asked ?? (await requestFrom(options)),
        isKept: options.new !== undefined,
        isAwaited: process.stdin.isTTY,
      });
      library = opened.library;
      await playBook(options, opened.request, { open: async () => opened, isWatched: true }, around);
      judge();
    },
    async runs(options, asJson) {
      const { writeRunsTable } = await import("./plain/runs-table.ts");
      const { library } = await openLibrary(options);
      const runs = library.runs();
      if (asJson) out.printJson(runs);
      else out.print(writeRunsTable(runs, library.store.removed(), library.folder));
    },
    async finds(options, asJson) {
      const { writeFindsTable } = await import("./plain/finds-table.ts");
      const { listFinds } = await import("./run/show/finds.ts");
      const { library } = await openLibrary(options);
      if (asJson) out.printJson(listFinds(library.record));
      else out.print(writeFindsTable(library.record));
    },
    async shelve(options, asked) {
      const { isRunFile, runShelvingCommand } = await import("./plain/shelving-command.ts");
      const { bringIn, putNew } = await import("./disk/loose-files.ts");
      const { library, book } = await openLibrary(options);
      const text = runShelvingCommand(library, { bringIn, putNew }, asked, typed, book);
      if (isRunFile(asked)) out.printJsonLines(text);
      else out.print(text);
    },
    async transcript(options, run, format) {
      const { session, library } = await wholeRun(options, run);
      if (format === "html") {
        const { writeRunBook } = await import("./run/print/run-book-html.ts");
        return out.printHtml(writeRunBook(session, library, options));
      }
      const { writeTranscript } = await import("./run/show/transcript.ts");
      out.print(writeTranscript(session.playthrough, format, options));
    },
    async letters(options, run, format) {
      const { listLetters } = await import("./run/show/letters.ts");
      const { printLetters } = await import("./run/print/print-letters.ts");
      const { session } = await wholeRun(options, run);
      const text = printLetters(run, listLetters(session.playthrough), format);
      if (format === "html") out.printHtml(text);
      else out.print(text);
    },
    async why(options, run, line) {
      const { accountLines } = await import("./run/why/account.ts");
      const { answerWhy } = await import("./run/why/answer-why.ts");
      const { session } = await wholeRun(options, run);
      // Whoever went back from an end asks about that end.
      if (line === "") session.goTo(session.line().length);
      out.print(`${accountLines(answerWhy(session, line)).join("\n")}\n`);
    },
    async settings(options, typed) {
      const { printSettings } = await import("./plain/settings-command.ts");
      const store = await openSettings(settingsIn(options)).ready();
      process.exitCode = printSettings(store, typed, inShell(["settings"], {}), { out, err });
    },
  },
  { out, err },
  () => inShell([], {}),
).hook("preAction", () => {
  asked = program.opts();
});

type BookOptions = Pick<Options, "with" | "saves"> & { readonly story?: string | undefined };

/**
 * The book and the runs; neither ink nor the machine is loaded before something of them is wanted. What is to be said of
 * the book first is a notice for the page, where nothing printed can be seen.
 */
async function openLibrary(options: BookOptions) {
  const { openShelf } = await import("./disk/run-folder.ts");
  const { Library } = await import("./run/keep/library.ts");
  const { putFree } = await import("./disk/loose-files.ts");
  const { knowSteps } = await import("./survival/steps.ts");
  const steps = readShippedSteps();
  if (steps) knowSteps(steps);
  const opened = await openBook(options);
  const shelf = openShelf(findSavesFolder(options.saves), opened.book);
  library = new Library(opened.book, shelf, VERSION, hasEveryLetter(process.env));
  return { ...opened, library, putFree };
}

/** The book as it was built, unless there is another one, or a branch it was not built with. */
async function openBook({ story, with: asked = [] }: BookOptions): Promise<OpenedBook> {
  const { hasKeptBranches } = await import("./disk/branches/branch-folder.ts");
  if (story === undefined && asked.length === 0 && !hasKeptBranches())
    return { book: readShippedBook(), notices: [] };
  const { compileBookIn, openShippedBook } = await import("./workshop/open-book.ts");
  return story === undefined ? openShippedBook(err, asked) : compileBookIn(err, story, asked);
}

/** A reader who leaves where the story broke off has seen that it did; whatever started the game is told so too. */
function judge(): void {
  if (session?.scene.close?.kind === "broken") process.exitCode = 1;
}

/** A run to be printed; where the book no longer has all of it, that is said on the error stream. */
async function wholeRun(options: Options, run: string): Promise<{ session: Session; library: Library }> {
  const { library } = await openLibrary(options);
  const session = library.readAlong(run);
  const { receipt, notices } = session;
  for (const says of [...notices, ...(receipt ? [receipt.says] : [])]) err.print(`${says}\n`);
  return { session, library };
}

/** What to type to have the program do this with the same runs and book. */
function typed(args: readonly string[]): string {
  const { BURIED_LETTERS_SAVES = "" } = process.env;
  return inShell(args, { ...asked, saves: asked.saves ?? BURIED_LETTERS_SAVES });
}

// Where Node 20 exits on a terminal that is gone, it crashes; a hang-up says the same to whoever waits.
const terminals = [0, 1, 2].filter((descriptor) => isatty(descriptor));
process.on("exit", () => {
  if (!terminals.every((descriptor) => isatty(descriptor))) process.kill(process.pid, "SIGHUP");
});

function inShell(args: readonly string[], options: Options): string {
  const [, script = ""] = process.argv;
  return writeCommand(
    args,
    options,
    { name: PROGRAM, script, environment: process.env },
    hasEveryLetter(process.env),
  );
}

/** Says what ended the program before its time; answers the exit code. */
function told(error: unknown): number {
  // What could not be printed is told of at the end.
  if (error instanceof OutputFault) return 1;
  if (error instanceof CommanderError) {
    const said = explainUsage(error, program, (command) => inShell([...command, "--help"], {}));
    if (said) err.print(`${said}\n`);
    return said ? 2 : 0;
  }
  err.print(`${error instanceof Fault ? error.message : crashOf(error)}\n`);
  return 1;
}

/** A crash in a sentence; the rest of it goes into a log. */
function crashOf(error: unknown): string {
  const log = logCrash(folderOfRuns(), error) ?? "no log, since none could be written";
  return `Buried Letters stopped on a fault of its own.${whereTheRunIs()} What happened is in ${log}.`;
}

function folderOfRuns(): string | undefined {
  try {
    return findSavesFolder(asked.saves);
  } catch {
    return undefined;
  }
}

function whereTheRunIs(): string {
  const path = session?.isKept && library ? library.pathOf(session) : undefined;
  return path === undefined ? "" : ` Your run is safe in ${path}.`;
}

function crash(error: unknown): never {
  for (const each of [out, err]) each.release();
  process.exit(told(error));
}

/** Ends the program once all it printed has arrived; where it did not, that is said and failed. */
async function end(code: number): Promise<never> {
  let exitCode = code;
  for (const each of [out, err]) {
    try {
      await each.flush();
    } catch (fault) {
      exitCode = 1;
      const { cause } = fault as OutputFault;
      if (each === out)
        err.print(`Not all that was to be printed has arrived: ${explainError(cause)}.${whereTheRunIs()}\n`);
    }
  }
  process.exit(exitCode);
}

process.on("uncaughtException", crash);
program
  .parseAsync()
  .then(() => Number(process.exitCode ?? 0), told)
  .then(end);
