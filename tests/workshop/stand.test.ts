import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { BOOK, branchFiles } from "../author/branches/specimen-branch.ts";
import { GAME, game, inFolder, inOwnFolder, keptLines, ours, write } from "../game/game.ts";

inOwnFolder();

const stand = (...args: string[]) => game([...ours(), "play", ...args]);
/** The lines of a page by lines, up to where it is asked what to do. */
const pageIn = (stdout: string) => stdout.slice(stdout.indexOf("Buried Letters")).split("> ")[0];

it("one stands in the scene in such a state, by a way that is printed as a list the game plays", () => {
  const { status, stdout } = stand(
    "--at",
    "ash",
    "--where",
    "cloth and left_tied and letter_is(LETTER_ONE, DRAFTED)",
  );
  expect(status).toBe(0);
  const [head, how, ...lines] = stdout.split("\n");
  expect(head).toMatch(/^# ash\.cloth and .* 2 decisions from the first page\. No way is shorter\.$/);
  expect(how).toContain("--run-from FILE --seed 1");
  expect(lines.slice(0, 3)).toEqual(["ash.cloth", "ash.left_tied", ""]);
  expect(pageIn(stdout)).toMatch(/Hanako\. I am well\.[\s\S]*1\. Send it\n2\. Keep it/);
  expect(stdout).toContain("This run was not kept.");
  const list = write("way.txt", stdout.slice(0, stdout.indexOf("\n\n")));
  expect(pageIn(game([...ours(), "--plain", "--run-from", list]).stdout)).toBe(pageIn(stdout));
});

it("with --new it is kept as a run, which goes on from there", () => {
  const { status } = game([...ours(), "--new", "there", "play", "--at", "ash", "--where", "cloth"], "2\n");
  expect(status).toBe(0);
  expect(keptLines("there")).toEqual(['"ash.cloth"', '"ash.left_tied"']);
});

it("where there is no such state it is told what of the condition can be had, and nothing is played", () => {
  const { status, stdout } = stand("--at", "ash", "--where", "iron and cloth and parched()");
  expect(stdout).toMatch(/^None of the \d+ states there are in ash has all of it\.$/m);
  expect(stdout).toMatch(/^ {4}in \d+ +ash\.iron$/m);
  expect(stdout).toMatch(/^ {4}never +parched\(\)$/m);
  expect(stdout).not.toContain("The tide is out.");
  expect(status).toBe(1);
});

it("what cannot be asked is answered in a line, with exit code 2", () => {
  for (const [args, says] of [
    [["--at", "ahs"], "There is no scene “ahs” in this book. Did you mean “ash”?"],
    [
      ["--at", "ash", "--where", "knows(FLU_DUG)"],
      "In “knows(FLU_DUG)”: FLU_DUG is no fact; did you mean FLUE_DUG?",
    ],
    [[], "play --at SCENE"],
  ] as const) {
    const { status, stdout, stderr } = stand(...args);
    expect([stdout, stderr.trimEnd().split("\n").length, status]).toEqual(["", 1, 2]);
    expect(stderr).toContain(says);
    expect(stderr).toContain("--help");
  }
});

it("a run that is there cannot be stood in elsewhere", () => {
  const { status, stderr } = game(["--run", "first", "play", "--at", "ash"]);
  expect(status).toBe(2);
  expect(stderr).toContain("leave --run and --run-from out");
});

it("what is known of the book is kept, and a cache that is torn is no fault", () => {
  const args = ["--at", "ash", "--where", "iron"];
  const first = stand(...args);
  const files = readdirSync(inFolder("cache"));
  expect(files.map((name) => name.replace(/-.*/, "")).sort()).toEqual(["book", "routes"]);
  for (const name of files) write(`cache/${name}`, "torn");
  expect(stand(...args)).toEqual(first);
});

it("what is played is the book that was searched, though another was built of it", () => {
  ours();
  cpSync(dirname(GAME), inFolder("dist"), { recursive: true });
  cpSync(inFolder("ours"), inFolder("story"), { recursive: true });
  const { stdout } = spawnSync(
    process.execPath,
    [inFolder("dist", "play.js"), "--saves", inFolder("saves"), "play", "--at", "ash", "--where", "cloth"],
    { encoding: "utf8", input: "", env: { ...process.env, BURIED_LETTERS_CACHE: inFolder("cache") } },
  );
  expect(pageIn(stdout)).toMatch(/It is heavy\.[\s\S]*1\. Pull the loop/);
});

it("of a long way the end is printed, and what prints all of it", () => {
  const steps = Array.from({ length: 40 }, (_, step) => `* (go_${step}) [Go]\n* (rest_${step}) [Rest]\n-`);
  const story = [
    "--story",
    write("road/main.ink", `-> road\n=== road\n${steps.join("\n")}\n-> inn\n=== inn\n* (sit) [Sit] -> END`),
  ];
  const { stdout } = game([...story, "play", "--at", "inn"]);
  const printed = stdout.slice(0, stdout.indexOf("\n\n")).split("\n");
  expect(printed).toHaveLength(14);
  expect(printed[0]).toMatch(/^# At inn: 40 decisions/);
  expect(printed.at(-1)).toMatch(/^# {3}road\.(go|rest)_39$/);
  const [, goal = ""] = /explore --goal '(.*?)'/.exec(stdout) ?? [];
  const all = game([...story, "explore", "--goal", goal])
    .stdout.trimEnd()
    .split("\n");
  expect(all).toHaveLength(42);
  expect(printed.slice(2).map((line) => line.slice(4))).toEqual(all.slice(-12));
});

it("the scenes of a branch that is kept are scenes of the book, as they are when it is played", () => {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  for (const [name, text] of branchFiles()) write(`branches/kite/${name}`, text);
  const { stdout, status } = game(["--story", inFolder("book"), "play", "--at", "kite_flown"]);
  expect(stdout).toMatch(/A kite\.[\s\S]*1\. Wave/);
  expect(status).toBe(0);
});
