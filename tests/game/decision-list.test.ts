import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, ours, saves, write } from "./game.ts";

inOwnFolder();

it("a list of decisions is played and kept nowhere", () => {
  const list = write("list.txt", "ash.cloth\nash.left_tied\n");
  const { stdout } = game([...ours(), "--run-from", list, "--plain"]);
  expect(stdout).toContain("Hanako. I am well.");
  expect(stdout).toContain("This run was not kept.");
  expect(existsSync(saves())).toBe(false);
  expect(game([...ours(), "--run-from", inFolder("none.txt")]).stderr).toContain("it is not there");
});

const TRANSCRIPT = `# He looks, and leaves it.
    at the beach
ash.cloth
    19 June 1944, morning
    the child is asako
ash.left_tied   # as he was told
The end: not reached by these decisions
`;

it("a list of decisions may be whatever the project writes itself, and comes by standard input too", () => {
  game([...ours(), "--new", "first", "--seed", "7"], "2\n");
  const here = game([...ours(), "--run", "first"])
    .stdout.split("\n")
    .slice(2, -3)
    .join("\n");
  const exported = inFolder("first.jsonl");
  game([...ours(), "export", "first", exported]);
  for (const args of [
    ["--run-from", exported],
    ["--run-from", `${saves()}/first.jsonl`],
    ["--run-from", "-"],
  ]) {
    const { stdout } = game(
      [...ours(), ...args],
      args.includes("-") ? game([...ours(), "export", "first", "-"]).stdout : "",
    );
    expect(stdout).toContain(here);
    expect(stdout).not.toContain("list");
  }
  const { stdout } = game([
    ...ours(),
    "--run-from",
    write("way.txt", `\ufeff${TRANSCRIPT.replaceAll("\n", "\r\n")}`),
  ]);
  expect(stdout).toContain("Hanako. I am well.");
  expect(stdout).not.toContain("list");
});

it("a list of decisions is kept as a run where a new one is asked for", () => {
  const list = write("way.txt", TRANSCRIPT);
  expect(game([...ours(), "--new", "first", "--seed", "7", "--run-from", list]).stdout).toContain(
    "Kept as “first”",
  );
  expect(game([...ours(), "--new", "--run-from", `${saves()}/first.jsonl`]).stdout).toContain(
    "Kept as “run-1”",
  );
  const [header = "", ...kept] = readFileSync(`${saves()}/run-1.jsonl`, "utf8").split("\n");
  expect(JSON.parse(header)).toMatchObject({ seed: 7 });
  expect(kept.map((line) => line.replace(/#[^"]*/, ""))).toEqual(['"ash.cloth"', '"ash.left_tied"', ""]);
});

it("what of a list cannot be played is said, and the rest of it is kept", () => {
  const list = write("way.txt", "ash.cloth\nHe thinks better of it.\nash.iron\nash.left_tied\n");
  const { stdout } = game([...ours(), "--new", "first", "--run-from", list]);
  expect(stdout).toContain("Line 2 of the list was passed over: it is no choice id.");
  expect(stdout).toContain(
    "The list does not fit this book: decision 2 of the list’s 3, “ash.iron”, is not offered here.",
  );
  expect(readFileSync(`${saves()}/first.jsonl`, "utf8").split("\n")).toHaveLength(3);
  expect(game([...ours(), "--run-from", write("way.txt", "# nothing\n")]).stdout).toContain(
    "The list has no decision in it.",
  );
});

it.each([
  ["explore --seconds -1", "'--seconds <number>' argument '-1' is invalid. Type a number from 1 to 86400."],
  ["explore --seconds 0", "Type a number from 1 to 86400."],
  ["explore --seconds 86401", "Type a number from 1 to 86400."],
  ["--seed 1.5", "“1.5” is not a whole number."],
  ["--run first --new second", "'--run <name>' cannot be used with option '--new [name]'."],
  ["--run first --seed 3", "'--run <name>' cannot be used with option '--seed <number>'."],
  ["--run first --run-from list", "'--run <name>' cannot be used with option '--run-from <file>'."],
  ["runs --saves=", "No folder has an empty name."],
])("%s is wrong usage, and one line says why", (typed, why) => {
  const { status, stdout, stderr } = game(typed.split(" "));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
  expect(stderr.match(/\n/g)).toHaveLength(1);
});

it("a run that could not be kept, or was not to be had, is exit code 1 where nobody says to play it all the same", () => {
  const file = write("file", "");
  const inFile = [...ours(), "--saves", join(file, "saves"), "--new", "first"];
  expect(game(inFile).status).toBe(1);
  expect(game(inFile, "1\n3\n")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("This run was not kept."),
  });
  const listed = ["--run-from", write("way.txt", TRANSCRIPT)];
  expect(game([...inFile, ...listed]).status).toBe(1);
  expect(game([...inFile, ...listed], "1\n").stdout).toContain("Hanako. I am well.");
  // Where nothing says why: no folder can be made there.
  expect(game([...ours(), "--saves", "/proc/no-folder", "--new"]).status).toBe(1);
});
