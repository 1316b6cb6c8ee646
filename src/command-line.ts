import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { helpWith } from "./command-help.ts";
import type { ShelvingCommand } from "./plain/shelving-command.ts";
import type { OpenRequest } from "./run/keep/open-request.ts";
import { FORMATS, type Format } from "./run/show/formats.ts";
import { settingOptions } from "./setting-options.ts";
import { capitalise } from "./text/capitalise.ts";
import { addWriting } from "./workshop/commands.ts";
import type { Streams } from "./workshop/streams.ts";
import { wholeNumber } from "./workshop/typed/typed-numbers.ts";
import type { Add } from "./workshop/workshop.ts";

export const PROGRAM = packageJson.name;
export const VERSION = packageJson.version;
const HELP_WIDTH = 80;

/** What can be typed before or after every command. */
export interface Options {
  readonly new?: string | true;
  readonly run?: string;
  readonly chapter?: number;
  readonly runFrom?: string;
  readonly seed?: number;
  readonly saves?: string;
  readonly story?: string;
  readonly with?: readonly string[];
  readonly plain?: true;
  readonly page?: true;
  readonly ids?: true;
}

/** What the commands do; each is given the options besides its own. */
export interface CommandActions {
  /** @param request what to open, where that is not said by the options; of `watch` as well */
  play(options: Options, request?: OpenRequest): Promise<void>;
  runs(options: Options, asJson: boolean): Promise<void>;
  finds(options: Options, asJson: boolean): Promise<void>;
  shelve(options: Options, asked: ShelvingCommand): Promise<void>;
  transcript(options: Options, run: string, format: Format): Promise<void>;
  letters(options: Options, run: string, format: Format): Promise<void>;
  why(options: Options, run: string, line: string): Promise<void>;
  watch(options: Options, request?: OpenRequest): Promise<void>;
  settings(options: Options, typed: readonly string[]): Promise<void>;
}

/**
 * The commands and options, wired to actions. Parsing it throws a CommanderError for what cannot be understood.
 * @param called what to type for the program itself, which the examples begin with
 */
export function buildCommandLine(actions: CommandActions, streams: Streams, called: () => string): Command {
  const examples = new Map<Command, readonly string[]>();
  /** A command with what its help says of it. */
  const add: Add = (usage, says, ...typed) => {
    const command = program.command(usage).description(says);
    examples.set(command, typed);
    return command;
  };
  const program = new Command(PROGRAM)
    .description("Buried Letters: the story of Saigo, a baker on Iwo Jima, played in a terminal.")
    .usage("[options] [command]")
    .version(VERSION)
    .option("--new [name]", "begin a new run at once")
    .addOption(
      new Option("--run <name>", "go on with this run at once").conflicts(["new", "runFrom", "seed"]),
    )
    .option(
      "--chapter <number>",
      "with --run: go to the beginning of this chapter; nothing is lost",
      wholeNumber,
    )
    .option("--run-from <file>", "play a list of decisions, or of - those typed in; kept only with --new")
    .option("--seed <number>", "the seed of a new run", wholeNumber)
    .option("--saves <folder>", "where runs are kept", folder)
    .option("--story <path>", "another book, or a copy of this one: its folder, or its first file")
    .option(
      "--with <path>",
      "a branch to open the book with, packed or not; as often as there are some",
      also,
    )
    .option("--ids", "the ids of endings beside their titles")
    .argument("[command]")
    .exitOverride()
    .configureHelp(helpWith((command) => examples.get(command) ?? ["--new first"], called))
    .configureOutput({
      writeOut: (text) => streams.out.print(text),
      writeErr: () => {},
      getOutHelpWidth: () => streams.out.columns ?? HELP_WIDTH,
    });
  program.action(async (command: string | undefined, options: Options) => {
    if (command !== undefined) throw await noCommand(program, command);
    return actions.play(checked(options));
  });
  for (const option of settingOptions()) program.addOption(option);
  addReading(add, program, actions);
  addAsking(add, program, actions);
  addShelving(add, program, actions);
  addWriting({
    add,
    streams,
    called,
    options: () => program.opts(),
    play: (request) => actions.play(program.opts(), request),
    watch: (request) => actions.watch(checked(program.opts()), request),
  });
  add(
    "settings [setting] [value]",
    "what can be set, and how it is; or set one",
    "settings theme paper",
  ).action((setting?: string, value?: string) =>
    actions.settings(
      program.opts(),
      [setting, value].filter((typed) => typed !== undefined),
    ),
  );
  add("help [command]", "this, or what there is to a command", "help check").action(
    async (name: string | undefined) => {
      const named = program.commands.find((command) => command.name() === name);
      if (name !== undefined && !named) throw await noCommand(program, name);
      (named ?? program).outputHelp();
    },
  );
  return program;
}

/** What shows runs as they stand. */
function addReading(add: Add, program: Command, actions: CommandActions): void {
  add("finds", "what all runs have found: endings, letters, how much was read", "finds --json")
    .option("--json", "as JSON")
    .action(({ json = false }: { json?: boolean }) => actions.finds(program.opts(), json));
  add("runs", "every run: where it stands, every ending it came to, when it was played", "runs --json")
    .option("--json", "as JSON")
    .action(({ json = false }: { json?: boolean }) => actions.runs(program.opts(), json));
  add(
    "transcript <run>",
    "a whole run as text, with its letters; HTML is the book of it, to read or print",
    "transcript run-1 --format html >run-1.html",
  )
    .addOption(format())
    .action((run: string, { format }: { format: Format }) => actions.transcript(program.opts(), run, format));
  add(
    "letters <run>",
    "the letters of a run as they stand, and what became of each; HTML is a page to print",
    "letters run-1 --format html >letters.html",
  )
    .addOption(format())
    .action((run: string, { format }: { format: Format }) => actions.letters(program.opts(), run, format));
}

const format = () =>
  new Option("--format <format>", "text, Markdown or HTML").choices(FORMATS).default("txt");

/** What is asked of a run. */
function addAsking(add: Add, program: Command, actions: CommandActions): void {
  add(
    "why <run> [line...]",
    "the decisions its ending hung on, or a line: some words of it, or its number",
    "why run-1",
    "why run-1 the wall of stones",
  ).action((run: string, line: readonly string[]) => actions.why(program.opts(), run, line.join(" ")));
}

/** What can be done with runs as they lie in their folder. */
function addShelving(add: Add, program: Command, { shelve }: CommandActions): void {
  const does = (asked: ShelvingCommand) => shelve(program.opts(), asked);
  add("copy <run> [name]", "a second run of one, with all its ways", "copy run-1 otherwise").action(
    (run: string, name?: string) => does({ do: "copy", run, ...(name === undefined ? {} : { name }) }),
  );
  add("rename <run> <name>", "give a run another name", "rename run-1 first").action(
    (run: string, name: string) => does({ do: "rename", run, name }),
  );
  add("delete <run>", "lay a run aside; it can be restored", "delete run-1").action((run: string) =>
    does({ do: "delete", run }),
  );
  add("restore <run>", "bring a deleted run back", "restore run-1").action((run: string) =>
    does({ do: "restore", run }),
  );
  add(
    "export <run> <file>",
    "write a run into one file, to be carried elsewhere",
    "export run-1 run-1.jsonl",
  ).action((run: string, file: string) => does({ do: "export", run, file }));
  add(
    "import <file>",
    "take in a run from such a file; never in place of another",
    "import run-1.jsonl",
  ).action((file: string) => does({ do: "import", file }));
}

/**
 * What could not be understood as one line that says what to type; nothing for help and version, which were printed.
 * @param program that of which it was asked
 * @param help what to type for help on this command
 */
export function explainUsage(
  { exitCode, code, message }: CommanderError,
  program: Command,
  help: (command: readonly string[]) => string,
): string | undefined {
  if (exitCode === 0) return undefined;
  const [typed = ""] = program.args;
  const isCommand = commandsOf(program).includes(typed);
  // Its options are unknown because it is.
  const isOther = code === "commander.unknownOption" && !isCommand && /^\w/.test(typed);
  const [what = "", meant = ""] = (isOther ? unknownCommand(program, typed) : message)
    .replace(/^error: /, "")
    .split("\n");
  const said = capitalise(what).replace(/([^.?])$/, "$1.");
  const asked = isCommand ? [typed] : [];
  return [said, meant.replace(/[()]/g, ""), `Type “${help(asked)}” for what there is.`]
    .filter(Boolean)
    .join(" ");
}

const commandsOf = (program: Command): string[] => program.commands.map((command) => command.name());

function unknownCommand(program: Command, typed: string, meant?: string): string {
  const known = meant ? `Did you mean “${meant}”?` : `There are: ${commandsOf(program).join(", ")}.`;
  return `There is no command “${typed}”. ${known}`;
}

async function noCommand(program: Command, typed: string): Promise<CommanderError> {
  const { closestMatch } = await import("leven");
  const meant = closestMatch(typed, commandsOf(program), { maxDistance: 2 });
  return new CommanderError(2, "unknown-command", unknownCommand(program, typed, meant));
}

/** What can be played. @throws CommanderError for a chapter of no run */
function checked(options: Options): Options {
  if (options.chapter === undefined || options.run !== undefined) return options;
  throw new CommanderError(2, "chapter-of-no-run", "Chapters are those of a run: name it with --run.");
}

const also = (path: string, before: readonly string[] = []): string[] => [...before, path];

function folder(text: string): string {
  if (text === "") throw new InvalidArgumentError("No folder has an empty name.");
  return text;
}
