import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sanitise } from "../../src/text/sanitise.ts";
import { game, inFolder, inOwnFolder, ours, write } from "../game/game.ts";

inOwnFolder();

const LIGHTHOUSE =
  "# title: The Lighthouse\n-> lamp\n=== lamp\nThe lamp is out.\n* [Climb]\n* [Sleep]\n- -> END\n";

it.each([
  ["html", /^<!DOCTYPE html>\n.*The Lighthouse.*<svg.*<\/html>\n$/s],
  ["svg", /^<!--.*\n<svg xmlns.*The Lighthouse.*<\/svg>\n$/s],
  ["mmd", /^%%.*\nflowchart TB\n.*lamp/s],
])("a book is drawn as .%s, and it is said what of it and where that lies", (ending, looks) => {
  const file = inFolder(`deep/map.${ending}`);
  expect(game(["graph", "--story", write("light.ink", LIGHTHOUSE), "--out", file])).toEqual({
    status: 0,
    stderr: "",
    stdout: `1 chapter, 1 scene, 2 choices; 200 runs by chance (seed 1) took 2 of the choices.\nThe map of The Lighthouse is written: ${file}\n`,
  });
  expect(readFileSync(file, "utf8")).toMatch(looks);
});

it("what was drawn before is drawn over: the same with the same seed, other runs with another", () => {
  const story = write("light.ink", LIGHTHOUSE);
  const [first, again, other] = ["1", "1", "2"].map((seed) => {
    expect(game(["graph", "--story", story, "--seed", seed, "--out", inFolder("map.svg")]).status).toBe(0);
    return readFileSync(inFolder("map.svg"), "utf8");
  });
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

it("a file of another making is left alone", () => {
  const file = write("map.html", "<!DOCTYPE html>\nMine.\n");
  const { status, stdout, stderr } = game(["graph", ...ours(), "--out", file]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(`${file} is there already, and is something else. Choose another place or name.\n`);
  expect(readFileSync(file, "utf8")).toBe("<!DOCTYPE html>\nMine.\n");
});

it.each([
  [
    ["graph"],
    /^Say where to draw it: graph --out book\.html, or a file in \.svg or \.mmd\. Type “.* graph --help” for what there is\.\n$/,
  ],
  [["graph", "--out", "map.png"], /Its name has to end in \.html, \.svg or \.mmd\. Type/],
])("what cannot be meant is said, and what can be: %j", (args, says) => {
  const { status, stdout, stderr } = game(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(says);
});

it("a book that cannot be played is not drawn, and what is wrong with it is said", () => {
  const story = write("broken.ink", "Dark.\n* [Go] -> nowhere\n");
  const { status, stderr } = game(["graph", "--story", story, "--out", inFolder("map.svg")]);
  expect([status, existsSync(inFolder("map.svg"))]).toEqual([1, false]);
  expect(stderr).toMatch(/broken\.ink:2:11.*does not compile; what to mend stands above\.\n$/s);
});

it("nothing of a book or a name is printed that a terminal would obey", () => {
  const evil = "\u001b]0;owned\u0007\u001b31m\u009b2J\u202e";
  const story = write(
    `b${evil}.ink`,
    `# title: T ${evil}\nSand ${evil}.\n* [Dig ${evil.replaceAll("]", "")}]\n- -> END\n`,
  );
  const file = inFolder(`map${evil}.svg`);
  const { status, stdout, stderr } = game(["graph", "--story", story, "--out", file]);
  expect(status).toBe(0);
  const said = stdout + stderr + readFileSync(file, "utf8");
  expect(said.split("\n").filter((line) => sanitise(line) !== line)).toEqual([]);
});

it("on a disk that takes no file that is said", () => {
  writeFileSync(inFolder("taken"), "");
  const file = inFolder("taken/map.svg");
  const story = write("light.ink", LIGHTHOUSE);
  const { status, stderr } = game(["graph", "--story", story, "--out", file]);
  expect(status).toBe(1);
  expect(stderr).toContain(`${file} cannot be written: a part of that path is a file.`);
});
