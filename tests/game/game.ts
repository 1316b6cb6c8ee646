import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { writeVocabulary } from "../../src/author/story-book.ts";
import { type Ended, GAME, type Start, startInHost } from "./start/host.ts";

export { GAME };

let folder = "";

/** A folder of its own for each test of a file. */
export function inOwnFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

export const inFolder = (...path: string[]): string => join(folder, ...path);
export const saves = (): string => inFolder("saves");
/** Where the settings of a test are kept. */
export const config = (): string => inFolder("config");
/** Where the reader of a test keeps branches. */
export const branches = (): string => inFolder("branches");

/** What the game is started with: a locale with every letter, and nothing of the npm that runs the tests. */
export const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|LC_|BURIED_)/.test(name))),
  LANG: "C.UTF-8",
  BURIED_LETTERS_CONFIG: config(),
  BURIED_LETTERS_BRANCHES: branches(),
  BURIED_LETTERS_CACHE: inFolder("cache"),
});

type Changes = Readonly<Record<string, string | undefined>>;

/**
 * Runs a command of the game to its end, with this typed into it; the environment as it is but for these. It gets a
 * process of its own only where it could tell the difference.
 * @param cwd where it is typed
 */
export function game(args: readonly string[], typed = "", changes: Changes = {}, cwd?: string): Ended {
  // Node itself reads these, and of "-" the descriptor is read.
  if ("NODE_OPTIONS" in changes || args.includes("-")) return gameProcess(args, typed, changes, cwd);
  return startInHost(startOf(args, typed, changes, cwd));
}

/** The same in a process of its own. */
export function gameProcess(args: readonly string[], typed = "", changes: Changes = {}, cwd?: string): Ended {
  const { environment: env, ...start } = startOf(args, typed, changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [GAME, ...start.args], {
    input: typed,
    encoding: "utf8",
    env,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, stdout, stderr };
}

/** The same where the system refuses all that is written on standard output, with this error. */
export const gameRefused = (refusal: Start["refusal"], args: readonly string[]): Ended =>
  startInHost({ ...startOf(args, "", {}), refusal });

const startOf = (args: readonly string[], typed: string, changes: Changes, folder?: string): Start => ({
  args: ["--saves", saves(), ...args],
  typed,
  folder,
  environment: { ...environment(), ...changes },
});

/** The same with something of the shell behind it, such as `>/dev/full`; what that closes with "}" is open. */
export function gameInto(behind: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    [
      "-c",
      `${behind.includes("}") ? "{ " : ""}"$@" ${behind}`,
      "sh",
      process.execPath,
      GAME,
      "--saves",
      saves(),
      ...args,
    ],
    { input: "", encoding: "utf8", env: environment() },
  );
  return { status, stdout, stderr };
}

/** Starts the game by lines and leaves its input open; `until` waits for a text to have been said. */
export function playing(args: readonly string[]) {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [GAME, "--saves", saves(), ...args], {
    env: environment(),
  });
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.on("exit", (code, signal) => resolve(signal ?? code)),
  );
  let said = "";
  let look = () => {};
  child.stdout.on("data", (data: Buffer) => {
    said += data;
    look();
  });
  return {
    child,
    ended,
    type: (line: string) => child.stdin.write(`${line}\n`),
    until: (text: string) =>
      new Promise<string>((resolve, reject) => {
        look = () => said.includes(text) && resolve(said);
        look();
        child.on("exit", () => reject(new Error(`The game ended without saying "${text}":\n${said}`)));
      }),
  };
}

/** The lines that are kept of a run, decisions by their ids alone. */
export function keptLines(name: string, ...shelf: string[]): string[] {
  const lines = readFileSync(join(saves(), ...shelf, `${name}.jsonl`), "utf8");
  return lines
    .replace(/#..(?="$)/gm, "")
    .trimEnd()
    .split("\n")
    .slice(1);
}

/** The shelf of the one other book that was played. */
export const otherShelf = (): string[] => ["books", ...readdirSync(join(saves(), "books"))];

const OURS = `# id: buried-letters
INCLUDE vocabulary.ink
-> ash
=== ash
# chapter: 1
# title: Ash
# place: the beach
~ day("1944-06-19")
~ hour(MORNING)
The tide is out.
* (iron) [Take the iron]
* (cloth) [Take the cloth]
- It is heavy.
* (pulled) [Pull the loop]
* (left_tied) [Leave it tied]
- ~ draft(LETTER_ONE)
Hanako. I am well. # letter: letter_one
* (sent) [Send it]
    ~ send(LETTER_ONE)
* (kept) [Keep it]
    ~ keep(LETTER_ONE)
- Thirty-one shovels. # end: sunset
-> END
`;

/** Options for a small book whose runs are those of ours, as of a copy that is edited: what ours tells may change. */
export function ours(): readonly string[] {
  write("ours/vocabulary.ink", writeVocabulary());
  write("ours/main.ink", OURS);
  return ["--story", inFolder("ours")];
}

/** A story folder in our vocabulary, with this main file. @param id its own; without one it is known by where it lies */
export function storyOf(ink: string, id?: string): string {
  write("story/vocabulary.ink", writeVocabulary());
  write("story/main.ink", `${id === undefined ? "" : `# id: ${id}\n`}INCLUDE vocabulary.ink\n${ink}`);
  return inFolder("story");
}

export function write(path: string, text: string): string {
  mkdirSync(dirname(inFolder(path)), { recursive: true });
  writeFileSync(inFolder(path), text);
  return inFolder(path);
}
