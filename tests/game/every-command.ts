import { rmSync } from "node:fs";
import type { Command, Option } from "commander";
import { buildCommandLine } from "../../src/command-line.ts";
import { openStreams } from "../../src/output.ts";
import { settingOptions } from "../../src/setting-options.ts";
import { inFolder, saves, write } from "./game.ts";

const program = buildCommandLine(
  {
    play: done,
    runs: done,
    finds: done,
    shelve: done,
    transcript: done,
    letters: done,
    why: done,
    watch: done,
    settings: done,
  },
  openStreams(),
  () => "",
);
async function done() {}

/** The names of all commands, out of the table itself. */
export const COMMANDS: readonly string[] = program.commands.map((command) => command.name());

/** What stands for what a command line names: a run, a choice, a file that is there, one that is not, anything else. */
export interface Filling {
  readonly run: string;
  readonly id: string;
  readonly file: string;
  readonly newFile: string;
  readonly other: string;
}

/**
 * Every command with what it takes, with each of its options and each value of those; and the game played by lines,
 * with each option of its own; of those that set something, which have nothing to do with each other, one value of each
 * at a time. A command that is added is among them by itself.
 */
export function everyCommand(filling: Filling): string[][] {
  const settings = SETTINGS.map(({ long }) => long);
  const others = program.options.filter(({ long }) => !settings.includes(long));
  const play = [[], ...others.flatMap((option) => given(option, filling)), ...settingRows()].map((args) => [
    "--plain",
    ...(args.some((arg) => /^--(run|new)/.test(arg)) ? [] : ["--run", filling.run]),
    ...args,
  ]);
  const commands = program.commands.flatMap((command) =>
    filled(command, filling).flatMap((args) => [
      args,
      ...command.options.flatMap((option) => given(option, filling)).map((more) => [...args, ...more]),
    ]),
  );
  return [...play, ...commands, ["--help"], ["check", "--help"], ["--version"]];
}

// Whether it is played by lines is what a row begins with.
const SETTINGS = settingOptions().filter(({ long = "" }) => !/^--(plain|page)$/.test(long));

/** Each value of each setting once, in as few rows as the longest list of values has. */
function settingRows(): string[][] {
  const values = new Map<string, string[][]>();
  for (const { long = "", argChoices } of SETTINGS) {
    const name = long.replace("--no-", "--");
    const own = argChoices ? argChoices.map((choice) => [long, choice]) : [[long]];
    values.set(name, [...(values.get(name) ?? []), ...own]);
  }
  const most = Math.max(...[...values.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, row) => [...values.values()].flatMap((own) => own[row] ?? []));
}

/** Every command without options of its own: enough where it is not of what is printed, but of where that goes. */
export function eachCommandOnce(filling: Filling): string[][] {
  return [
    ["--plain", "--run", filling.run],
    ...program.commands.flatMap((command) => filled(command, filling)),
  ];
}

/**
 * A command with its arguments: twice where one of them is a file, one that is there and one that is not; where the first
 * is one of a few, with each of these.
 */
function filled(command: Command, { run, id, file, newFile, other }: Filling): string[][] {
  const names = command.registeredArguments.map((argument) => argument.name());
  const known: Readonly<Record<string, string>> = {
    run,
    id,
    command: "check",
    line: "Sand",
    setting: "theme",
    value: "paper",
  };
  const each = (file: string, names: readonly string[]) =>
    names.map((name) => ({ ...known, file, path: file })[name] ?? other);
  // What it cannot be without: a scene is the knot that the id stands in.
  const [scene = ""] = id.split(".");
  const always = { graph: ["--out", `${newFile}.html`], play: ["--at", scene] }[command.name()] ?? [];
  const [{ argChoices = undefined } = {}] = command.registeredArguments;
  if (argChoices) return argChoices.map((choice) => [command.name(), choice, ...each(file, names.slice(1))]);
  return [file, ...(names.includes("file") ? [newFile] : [])].map((one) => [
    command.name(),
    ...always,
    ...each(one, names),
  ]);
}

function given(
  { long, argChoices, required, optional }: Option,
  { run, file, newFile, other }: Filling,
): string[][] {
  // Those that name a place say themselves where it is.
  if (!long || /^--(version|help|saves|story|seconds|plain)$/.test(long)) return [];
  if (argChoices) return argChoices.map((choice) => [long, choice]);
  if (long === "--out") return [[long, `${newFile}.html`]];
  if (long === "--seed") return [["--new", other, long, "1"]];
  if (!required && !optional) return [[long]];
  return [[long, long === "--run" ? run : /file|from/.test(long) ? file : other]];
}

/** The folder of runs as it is before each command, the runs of a book on their shelf: a run, and a deleted one of its name. */
export function freshRuns(run: string, shelf: readonly string[]): void {
  rmSync(saves(), { recursive: true, force: true });
  write(["saves", ...shelf, "first.jsonl"].join("/"), run);
  write(["saves", ...shelf, "trash", "first.jsonl"].join("/"), run);
  rmSync(inFolder("new.jsonl"), { force: true });
}
