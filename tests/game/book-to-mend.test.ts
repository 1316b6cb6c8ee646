import { afterEach, expect, it } from "vitest";
import { type Launch, type RealTerminal, SANE, startInTerminal } from "../terminal/device/pty.ts";
import { GAME, game, inOwnFolder, saves, write } from "./game.ts";

inOwnFolder();

let terminal: RealTerminal;
afterEach(() => terminal?.stop());

function start(args: readonly string[], launch: Launch = {}): void {
  terminal = startInTerminal(process.execPath, [GAME, "--saves", saves(), ...args], launch);
}

const LOOSE = "hi\n* [a] b -> k\n== k\nyo\n* [z] zz\n";
const STANDS_IN_FULL = [
  "loose.ink:5:1  nothing follows here: the story would run out",
  "    * [z] zz",
  "    ^",
  expect.stringMatching(/^ {4}fix: .* {2}\(loose-end\)$/),
];

it.each([
  ["on the title page", []],
  ["over a new run", ["--new"]],
])("what is to mend in a book that plays is a notice %s, and is printed on leaving", async (_, args) => {
  start([...args, "--story", write("loose.ink", LOOSE)]);
  await terminal.see("Something is to mend in this book: loose.ink:5:1");
  terminal.press("enter");
  await terminal.until((lines) => !lines.join("\n").includes("to mend"), "another page");
  const before = terminal.raw();
  terminal.type("\f");
  await terminal.until(() => terminal.raw().length > before.length, "the page once more");
  expect(terminal.raw()).not.toContain("fix: divert");
  terminal.type("q");
  expect(await terminal.exitCode).toBe(0);
  expect(terminal.modes()).toEqual(SANE);
  const lines = terminal.lines();
  const first = lines.indexOf(STANDS_IN_FULL[0] ?? "");
  expect(lines.slice(first, first + 4)).toEqual(STANDS_IN_FULL);
});

it("a book that does not compile says so on the terminal it was started from, with exit code 1", async () => {
  const ink = write("incmiss.ink", "INCLUDE nope.ink\nhi\n* [a] b -> END\n");
  start(["--story", ink], { columns: 200 });
  expect(await terminal.exitCode).toBe(1);
  expect(terminal.modes()).toEqual(SANE);
  expect(terminal.lines().filter(Boolean)).toEqual([
    'incmiss.ink:1:9  includes "nope.ink", which does not exist',
    "    INCLUDE nope.ink",
    "            ^",
    expect.stringMatching(/^ {4}fix: create it/),
    `The story in ${ink} does not compile; what to mend stands above.`,
  ]);
});

it("by lines what is to mend is said beside the story, not in it", () => {
  const { status, stdout, stderr } = game(["--plain", "--story", write("loose.ink", LOOSE), "--new"], "1\n");
  expect(status).toBe(0);
  expect(stdout).not.toContain("loose.ink:");
  expect(stderr.split("\n")).toEqual([...STANDS_IN_FULL, "", ""]);
});
