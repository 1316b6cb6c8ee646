import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { writeVocabulary } from "../src/author/story-book.ts";
import { startInTerminal } from "./terminal/device/pty.ts";

const ROOT = join(import.meta.dirname, "..");
const OURS = join("dist", "compiled", `${process.version}-${process.arch}`);
/** Says of each file that was compiled ahead whether V8 takes it. */
const TAKEN = `
const { readFileSync, readdirSync } = require("node:fs");
const { Script } = require("node:vm");
const taken = readdirSync("${OURS}").map((name) => {
  const cachedData = readFileSync("${OURS}/" + name);
  const text = require("node:module").wrap(readFileSync("dist/" + name, "utf8"));
  return [name.replace(/-.*/, ""), !new Script(text, { cachedData }).cachedDataRejected];
});
console.log(JSON.stringify(Object.fromEntries(taken)));
`;
/** Writes down of each file that is loaded with what was compiled ahead whether V8 took that. */
const SPY = `
const vm = require("node:vm");
const { appendFileSync } = require("node:fs");
const { Script } = vm;
vm.Script = class extends Script {
  constructor(text, options) {
    super(text, options);
    appendFileSync("loaded.txt", require("node:path").basename(options.filename) + " " + !this.cachedDataRejected + "\\n");
  }
};
`;
const ENDLESS = `INCLUDE vocabulary.ink
-> sand
=== sand
{endless(1)}
* (on) [On]
- -> END
=== function endless(again)
~ return endless(again)
`;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "compiled-"));
  cpSync(join(ROOT, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};
/** What the game says, its runs in a folder where nobody has played. */
const plays = (saves: string) => {
  const said = node(["dist/play.js", "--saves", saves, "--plain", "--new", "first", "--seed", "1"], "1\n1\n");
  return { ...said, stdout: said.stdout.replaceAll(saves, "saves") };
};

it("all that a kept run needs before it is seen was compiled when the game was built, and is taken", () => {
  const taken = JSON.parse(node(["-e", TAKEN]).stdout);
  expect(taken).toMatchObject({
    first: true,
    vocabulary: true,
    playthrough: true,
    painter: true,
    frame: true,
  });
  expect(Object.values(taken)).not.toContain(false);
});

it("it is taken also by what is loaded once the run stands on the screen", async () => {
  node(["dist/play.js", "--saves", "kept", "--plain", "--new", "first"], "1\n1\n");
  writeFileSync(join(folder, "spy.cjs"), SPY);
  const args = ["--require", "./spy.cjs", "dist/play.js", "--saves", "kept", "--run", "first"];
  const terminal = startInTerminal(process.execPath, args, { cwd: folder });
  const loaded = () => readFileSync(join(folder, "loaded.txt"), "utf8");
  await vi.waitFor(() => expect(loaded()).toContain("painter"), 60_000);
  terminal.stop();
  expect(loaded()).not.toContain("false");
});

it("what is no longer as it was compiled, or for another Node, is not taken, and the game plays as ever", () => {
  const ever = plays("saves-as-built");
  expect(ever).toMatchObject({ status: 0, stderr: "" });
  const files = readdirSync(join(folder, OURS)).map((name) => join(folder, OURS, name));
  const whole = files.map((file) => readFileSync(file));
  const damages: [name: string, (whole: Buffer) => Buffer | string][] = [
    ["torn", (whole) => whole.subarray(0, whole.length / 2)],
    ["empty", () => ""],
    ["words", () => "This is no code."],
    // What V8 knows its own version by.
    ["other", (whole) => Buffer.concat([whole.subarray(0, 4), Buffer.from([1, 2, 3, 4]), whole.subarray(8)])],
  ];
  for (const [name, damage] of damages) {
    for (const [index, file] of files.entries()) writeFileSync(file, damage(whole[index] ?? Buffer.of()));
    expect(plays(`saves-${name}`)).toEqual(ever);
  }
  rmSync(join(folder, "dist", "compiled"), { recursive: true });
  expect(plays("saves-gone")).toEqual(ever);
});

it("a book that breaks off as soon as it is played is built all the same, and the build says so", () => {
  const checkout = join(folder, "checkout");
  for (const name of [
    "src",
    "package.json",
    "tsconfig.json",
    "LICENSE",
    "build.config.mjs",
    "compile.config.mjs",
  ])
    cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
  // A small one is no other to the build, and takes it half the time.
  mkdirSync(join(checkout, "story"));
  writeFileSync(join(checkout, "story", "vocabulary.ink"), writeVocabulary());
  writeFileSync(join(checkout, "story", "main.ink"), ENDLESS);
  const { status, stderr } = spawnSync(process.execPath, ["build.config.mjs"], {
    cwd: checkout,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^A run of the book broke off/)]);
  expect(existsSync(join(checkout, "dist", "book.json"))).toBe(true);
});
