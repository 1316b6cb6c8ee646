import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { IS_LONG } from "../durability/rounds.ts";
import { COMMANDS, eachCommandOnce, everyCommand, freshRuns } from "./every-command.ts";
import {
  GAME,
  game,
  gameInto,
  gameProcess,
  gameRefused,
  inFolder,
  inOwnFolder,
  otherShelf,
  saves,
  storyOf,
  write,
} from "./game.ts";
import type { Ended } from "./start/host.ts";

inOwnFolder();

const STORY = `-> dune
=== dune
# chapter: 1
# title: Dune
“Sand”, said Itō — and more sannd.
* (left) [Left]
* (right) [Right]
- Next. # end: sunset
-> END
`;

let story: readonly string[] = [];
let run = "";
let shelf: string[] = [];
beforeEach(() => {
  story = ["--story", storyOf(STORY)];
  game(["--new", "first", ...story], "1\n");
  shelf = otherShelf();
  run = readFileSync(join(saves(), ...shelf, "first.jsonl"), "utf8");
});

const filling = () => ({
  run: "first",
  id: "dune.left",
  file: write("way.jsonl", run),
  newFile: inFolder("new.jsonl"),
  other: "other",
});

/** The story and its runs as they are before each command, since some change them. */
function fresh(): void {
  rmSync(inFolder("story"), { recursive: true, force: true });
  storyOf(STORY);
  freshRuns(run, shelf);
}

/** It speaks when it is spoken to. */
const SILENT = "lsp";

const speaking = () => eachCommandOnce(filling()).filter(([name]) => name !== SILENT);

/** What these commands did, each with the story and its runs as they were. */
const each = (all: readonly (readonly string[])[], how: (args: readonly string[]) => Ended) =>
  all.map((args) => {
    fresh();
    return { args, ...how([...args, ...story]) };
  });

/** The commands of which nothing among these is left. */
const without = (done: readonly { readonly args: readonly string[] }[]): string[] =>
  COMMANDS.filter((name) => name !== SILENT && !done.some(({ args }) => args[0] === name));

/** Words without what hangs on the clock. */
const timeless = ({ status, stdout, stderr }: Ended) => ({
  status,
  stderr,
  stdout: stdout.replace(/\d+\.\d s(econds)?( \([\d,]+ a second\))?|\d\d:\d\d(:[\d.]+Z)?|"seconds.*/g, ""),
});

// One for each way of printing: lines, JSON, a page, a dialog. All of them in the full length.
const some = () =>
  IS_LONG
    ? speaking()
    : [
        ["check"],
        ["runs", "--json"],
        ["transcript", "first", "--format", "html"],
        ["--plain", "--run", "first"],
      ];

// What is tried with every command is tried in a process that is kept; this says that nothing is lost by it.
it("a command says in a process that is kept what it says in one of its own", () => {
  const all = [...some(), ["explore"], [SILENT]];
  const alone = each(all, (args) => gameProcess(args, "1\n"));
  expect(each(all, (args) => game(args, "1\n")).map(timeless)).toEqual(alone.map(timeless));
}, 300_000);

it("a reader that has gone is no fault: every command does what it does, and crashes over nothing", () => {
  const read = each(speaking(), (args) => game(args));
  expect(without(read.filter(({ stdout, stderr }) => stdout !== "" && stderr === ""))).toEqual([]);
  const unread = each(speaking(), (args) => gameRefused("EPIPE", args));
  expect(unread.map(({ status }) => status)).toEqual(read.map(({ status }) => status));
  expect(unread.filter(({ stderr }, index) => stderr !== read[index]?.stderr)).toEqual([]);
}, 300_000);

it("an output that is full is told of by every command in one line, with exit code 1", () => {
  const all = each(speaking(), (args) => gameRefused("ENOSPC", args));
  expect(all.filter(({ status, stderr }) => status !== 1 || !/^[^\n]+\n$/.test(stderr))).toEqual([]);
  const says = "Not all that was to be printed has arrived: the disk is full.";
  expect(without(all.filter(({ stderr }) => stderr.startsWith(says)))).toEqual([]);
}, 300_000);

describe("the same holds of what the system itself has in place of an output", () => {
  it("a reader that has gone", () => {
    const read = each(some(), (args) => game(args));
    // The shell's own way of telling how the first of two commands ended.
    const unread = each(some(), (args) => gameInto('; echo "exit code $?" >&2; } | true', args));
    expect(unread.map(({ stderr }) => stderr.split("\n").at(-2))).toEqual(
      read.map(({ status }) => `exit code ${status}`),
    );
  }, 300_000);

  it.each([
    [">/dev/full", "Not all that was to be printed has arrived: the disk is full."],
    [">&-", "Not all that was to be printed has arrived: it is closed"],
  ])(
    "%s",
    (redirection, says) => {
      const all = each(some(), (args) => gameInto(redirection, args));
      expect(all.filter(({ status, stderr }) => status !== 1 || !/^[^\n]+\n$/.test(stderr))).toEqual([]);
      expect(all.filter(({ stderr }) => stderr.startsWith(says)).length).toBeGreaterThan(all.length / 2);
    },
    300_000,
  );
});

it("who plays by lines is told where the run is, when nothing can be printed any more", () => {
  const { stderr } = gameInto(">/dev/full", ["--plain", "--run", "first", ...story]);
  expect(stderr).toContain(`Your run is safe in ${join(saves(), ...shelf, "first.jsonl")}.`);
});

const LONG = Array.from({ length: 1500 }, (_, line) => `-> nowhere_${line}\n`).join("");

it("a long text arrives whole, in a pipe and in a file", () => {
  const check = ["check", "--json", "--story", write("long/main.ink", LONG).replace(/main\.ink$/, "")];
  const { stdout } = game(check);
  expect(JSON.parse(stdout)).toHaveLength(1500);
  gameInto(`>${inFolder("text")}`, check);
  expect(readFileSync(inFolder("text"), "utf8")).toBe(stdout);
});

const noMount = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/tmp"]).status !== 0;

it.skipIf(noMount)(
  `a disk with room for a part of it is told of${noMount ? ": no disk may be mounted here" : ""}`,
  () => {
    const check = ["check", "--story", write("long/main.ink", LONG)];
    mkdirSync(inFolder("small"));
    const script = 'mount -t tmpfs -o size=64k none "$1" && cd "$1" && shift && "$@" >text';
    const game = [process.execPath, GAME, ...check];
    const { status, stderr } = spawnSync(
      "unshare",
      ["-rm", "sh", "-c", script, "sh", inFolder("small"), ...game],
      {
        encoding: "utf8",
      },
    );
    expect([status, stderr]).toEqual([1, "Not all that was to be printed has arrived: the disk is full.\n"]);
  },
);

describe("in a locale without UTF-8", () => {
  it("every command prints plain letters, and JSON says the same in them", () => {
    const told = (args: readonly string[], locale: string) => {
      fresh();
      return game([...args, ...story], "1\n", { LC_ALL: locale });
    };
    for (const args of everyCommand(filling())) {
      const plain = told(args, "C");
      expect(plain.stderr).not.toContain("stopped on a fault");
      if (args.includes("html")) expect(plain).toEqual(told(args, "C.UTF-8"));
      else expect(plain.stdout + plain.stderr).toMatch(/^[\x20-\x7e\n]*$/);
      if (args.includes("--json") && args[0] === "check")
        expect(JSON.parse(plain.stdout)).toEqual(JSON.parse(told(args, "C.UTF-8").stdout));
    }
  }, 300_000);

  it.each([
    [{ LC_ALL: "POSIX" }, '"Sand", said Ito -- and more sannd.'],
    [{ LC_ALL: "ja_JP.eucJP" }, '"Sand", said Ito -- and more sannd.'],
    [{ LC_CTYPE: "de_DE.ISO-8859-1" }, '"Sand", said Ito -- and more sannd.'],
    [{ LANG: undefined }, '"Sand", said Ito -- and more sannd.'],
    [{ LC_ALL: "", LANG: "ja_JP.utf8" }, "“Sand”, said Itō — and more sannd."],
  ])("of %j the story is told so: %s", (environment, line) => {
    const { stdout } = game(["--plain", "--new", "other", ...story], "", environment);
    expect(stdout).toContain(`\n${line}\n`);
  });

  it("a file that is written keeps every letter", () => {
    game(["copy", "first", "Itō", ...story]);
    const file = inFolder("new.jsonl");
    game(["export", "Itō", file, ...story], "", { LC_ALL: "C" });
    expect(readFileSync(file, "utf8")).toBe(run);
  });
});
