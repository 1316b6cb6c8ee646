import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { closestMatch } from "leven";
import packageJson from "../package.json" with { type: "json" };
import type { Order } from "./plain/shelve.ts";
import {
  LETTER_FORMATS,
  type LetterFormat,
  TRANSCRIPT_FORMATS,
  type TranscriptFormat,
} from "./run/formats.ts";

export const VERSION = packageJson.version;
const LONGEST = 86_400;

/** What can be typed before or after every command. */
export interface Options {
  readonly new?: string | true;
  readonly run?: string;
  readonly runFrom?: string;
  readonly seed?: number;
  readonly saves?: string;
  readonly story?: string;
  readonly plain?: true;
}

/** What the commands do; each is given the options besides its own. */
export interface Deeds {
  play(options: Options): Promise<void>;
  runs(options: Options, asJson: boolean): Promise<void>;
  shelve(options: Options, order: Order): Promise<void>;
  transcript(options: Options, run: string, format: TranscriptFormat): Promise<void>;
  letters(options: Options, run: string, format: LetterFormat): Promise<void>;
  check(options: Options, asJson: boolean): Promise<void>;
  explore(options: Options, seconds: number | undefined, asJson: boolean): Promise<void>;
}

/** The commands and options, wired to deeds. Parsing it throws a CommanderError for what cannot be understood. */
export function commandLine(deeds: Deeds): Command {
  const program = new Command(packageJson.name)
    .description("Buried Letters: the story of Saigo, a baker on Iwo Jima, played in a terminal.")
    .usage("[options] [command]")
    .version(VERSION)
    .option("--new [name]", "begin a new run at once")
    .addOption(
      new Option("--run <name>", "go on with this run at once").conflicts(["new", "runFrom", "seed"]),
    )
    .option("--run-from <file>", "play a list of decisions, or of - those typed in; kept only with --new")
    .option("--seed <number>", "the seed of a new run", wholeNumber)
    .option("--saves <folder>", "where runs are kept", folder)
    .option("--story <folder>", "another book, or a copy of this one being edited")
    .option("--plain", "by lines; chosen by itself where there is no terminal")
    .argument("[command]")
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  program.action((command: string | undefined, options: Options) => {
    if (command !== undefined) throw new CommanderError(2, "unknown-command", noCommand(program, command));
    return deeds.play(options);
  });
  program
    .command("runs")
    .description("every run: name, chapter, day, last line, when")
    .option("--json", "as JSON")
    .action(({ json = false }: { json?: boolean }) => deeds.runs(program.opts(), json));
  addShelving(program, deeds);
  program
    .command("transcript <run>")
    .description("a whole run as text, with its letters")
    .addOption(new Option("--format <format>", "text or Markdown").choices(TRANSCRIPT_FORMATS).default("txt"))
    .action((run: string, { format }: { format: TranscriptFormat }) =>
      deeds.transcript(program.opts(), run, format),
    );
  program
    .command("letters <run>")
    .description("the letters of a run as they stand, and what became of each; HTML is a page to print")
    .addOption(
      new Option("--format <format>", "text, Markdown or HTML").choices(LETTER_FORMATS).default("txt"),
    )
    .action((run: string, { format }: { format: LetterFormat }) =>
      deeds.letters(program.opts(), run, format),
    );
  program
    .command("check")
    .description("compile the book and say all that is wrong with it")
    .option("--json", "as JSON")
    .action(({ json = false }: { json?: boolean }) => deeds.check(program.opts(), json));
  program
    .command("explore")
    .description("go every way through the book: what is reached, how it ends, where it breaks")
    .option("--json", "as JSON")
    .option("--seconds <number>", "the longest all of it may take", secondsToTake)
    .action(({ json = false, seconds }: { json?: boolean; seconds?: number }) =>
      deeds.explore(program.opts(), seconds, json),
    );
  return program;
}

/** What can be done with runs as they lie in their folder. */
function addShelving(program: Command, { shelve }: Deeds): void {
  const does = (order: Order) => shelve(program.opts(), order);
  program
    .command("copy <run> [name]")
    .description("a second run of one, with all its ways")
    .action((run: string, name?: string) =>
      does({ do: "copy", run, ...(name === undefined ? {} : { name }) }),
    );
  program
    .command("rename <run> <name>")
    .description("give a run another name")
    .action((run: string, name: string) => does({ do: "rename", run, name }));
  program
    .command("delete <run>")
    .description("lay a run aside; it can be restored")
    .action((run: string) => does({ do: "delete", run }));
  program
    .command("restore <run>")
    .description("bring a deleted run back")
    .action((run: string) => does({ do: "restore", run }));
  program
    .command("export <run> <file>")
    .description("write a run into one file, to be carried elsewhere")
    .action((run: string, file: string) => does({ do: "export", run, file }));
  program
    .command("import <file>")
    .description("take in a run from such a file; never in place of another")
    .action((file: string) => does({ do: "import", file }));
}

/** What could not be understood as one line that says what to type; nothing for help and version, which were printed. */
export function usageOf({ exitCode, message }: CommanderError): string | undefined {
  if (exitCode === 0) return undefined;
  const [what = "", meant = ""] = message.replace(/^error: /, "").split("\n");
  const said = `${what.charAt(0).toUpperCase()}${what.slice(1)}`.replace(/([^.?])$/, "$1.");
  return [said, meant.replace(/[()]/g, ""), `Type "${packageJson.name} --help" for what there is.`]
    .filter(Boolean)
    .join(" ");
}

function noCommand(program: Command, typed: string): string {
  const names = program.commands.map((command) => command.name());
  const meant = closestMatch(typed, names, { maxDistance: 2 });
  return `There is no command "${typed}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(", ")}.`}`;
}

/** A day is longer than anybody waits, and more than the clock of a thread can hold is no longer at all. */
function secondsToTake(text: string): number {
  const number = wholeNumber(text);
  if (number < 1 || number > LONGEST) throw new InvalidArgumentError(`Type a number from 1 to ${LONGEST}.`);
  return number;
}

function folder(text: string): string {
  if (text === "") throw new InvalidArgumentError("No folder has an empty name.");
  return text;
}

function wholeNumber(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number.`);
  return Number(text);
}
