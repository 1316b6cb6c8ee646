import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Launch, type RealTerminal, SANE, startInTerminal } from "./device/pty.ts";
import { newFolder } from "./reader.ts";

let folder: string;
let driver: string;
const open: RealTerminal[] = [];

beforeAll(() => {
  folder = newFolder();
  const outdir = join(folder, "driver");
  execFileSync(process.execPath, ["build.config.mjs", "tests/terminal/page-driver.ts", outdir]);
  writeFileSync(join(outdir, "package.json"), '{ "type": "module" }');
  driver = join(outdir, "page-driver.js");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.stop();
});

function start(saves: string, { run, ...launch }: Launch & { run?: string } = {}): RealTerminal {
  const terminal = startInTerminal(process.execPath, [driver, saves, ...(run ? [run] : [])], launch);
  open.push(terminal);
  return terminal;
}

const kept = (saves: string): string[] =>
  readFileSync(join(saves, "run-1.jsonl"), "utf8")
    .replace(/#..(?="$)/gm, "")
    .trim()
    .split("\n")
    .slice(1);

test("a run is begun, decided, gone back in and forward, left, and goes on where it was left", async () => {
  const saves = newFolder();
  const first = start(saves);
  await first.see("› New run");
  first.press("enter");
  await first.see("A S H");
  first.press("enter");
  await first.see("› 1  Dig on");
  first.type("1");
  await first.see("By noon there is a trench");
  expect(kept(saves)).toEqual(['"ash.dig"']);
  first.type("b");
  await first.see("Ways back");
  first.press("up", "enter");
  await first.see("› 1  Dig on");
  first.type("f");
  await first.see("By noon there is a trench");
  expect(kept(saves)).toEqual(['"ash.dig"', '{"back":0}', '"ash.dig"']);
  first.type("q");
  expect(await first.exitCode).toBe(0);
  expect(first.lines().join("\n")).toContain("Kept as “run-1”. To go on: game --run run-1");
  expect(first.modes()).toEqual(SANE);

  const second = start(saves, { run: "run-1" });
  await second.see("By noon there is a trench");
  second.type("t");
  await second.see("› Continue   Chapter 1: Ash · 8 June 1944, noon");
});

test("a new run asked for while the book is still loading is begun once it has been loaded", async () => {
  const terminal = start(newFolder(), { env: { SLOW: "yes" } });
  await terminal.see("New run");
  terminal.press("down");
  await terminal.see("› New run");
  terminal.press("enter");
  terminal.type("x");
  await terminal.see("A S H");
});

/** Has a run in the folder that stands at its first decision. */
async function playOnce(saves: string): Promise<void> {
  const terminal = start(saves);
  await terminal.see("› New run");
  terminal.press("enter");
  await terminal.see("A S H");
  terminal.press("enter");
  await terminal.see("› 1  Dig on");
  terminal.type("q");
  await terminal.exitCode;
}

test("an Enter before Continue is marked takes nothing in its place", async () => {
  const saves = newFolder();
  await playOnce(saves);
  const terminal = start(saves, { env: { SLOW: "yes" } });
  await terminal.see("New run");
  terminal.press("enter", "enter");
  terminal.type("x");
  await terminal.see("› Continue");
  expect(readdirSync(saves).filter((file) => file.endsWith(".jsonl"))).toEqual(["run-1.jsonl"]);
});

test("keys that were pressed before a page stood on the screen take nothing on it", async () => {
  const saves = newFolder();
  await playOnce(saves);
  const typedAhead = start(saves, { run: "run-1" });
  typedAhead.type("\r1\r");
  await typedAhead.see("A S H");
  typedAhead.press("enter");
  await typedAhead.see("› 1  Dig on");
  typedAhead.type("111");
  await typedAhead.see("By noon there is a trench");
  typedAhead.type("t");
  await typedAhead.see("› Continue   Chapter 1: Ash · 8 June 1944, noon");
  expect(kept(saves)).toEqual(['"ash.dig"']);
});

test("the page is laid out anew when the window changes", async () => {
  const terminal = start(newFolder());
  await terminal.see("New run");
  terminal.resize(30, 8);
  await terminal.see("Nothing is lost.");
  terminal.resize(200, 50);
  const lines = await terminal.see("B U R I E D   L E T T E R S");
  expect(lines.find((line) => line.includes("B U R I E D"))?.search(/\S/)).toBe(Math.floor((200 - 27) / 2));
});

test("a run that is not there ends the game with the sentence that says so, on a restored terminal", async () => {
  const terminal = start(newFolder(), { run: "lost", rows: 60 });
  expect(await terminal.exitCode).not.toBe(0);
  expect(terminal.lines().join("\n")).toContain("There is no run “lost”");
  expect(terminal.modes()).toEqual(SANE);
});
