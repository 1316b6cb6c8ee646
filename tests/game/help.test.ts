import { expect, it } from "vitest";
import { COMMANDS } from "./every-command.ts";
import { game, inOwnFolder } from "./game.ts";

inOwnFolder();

it.each(COMMANDS)(
  "the help of %s has an example first, then what it takes itself, and says where the rest is told",
  (name) => {
    const { status, stdout } = game([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: buried-letters ${name} `));
    const [example = "", own = ""] = stdout.slice(stdout.search(/^Examples?:$/m)).split(/\n(?=Options:\n)/);
    expect(example).toMatch(new RegExp(`^Examples?:(\n  node dist/play\\.js ${name}\\b.*)+\n`));
    expect(own).toMatch(/\n\nEvery command takes --story, .*:\n {2}node dist\/play\.js --help\n$/);
    expect(own).not.toMatch(/^ {2}--(?:saves|theme|ids) /m);
    expect(stdout.split("\n").length).toBeLessThan(40);
  },
);

it("what every command takes is told of in the help of the program", () => {
  const { stdout } = game(["--help"]);
  const options = ["new", "run", "chapter", "run-from", "seed", "saves", "story", "with", "plain", "ids"];
  expect(options.filter((option) => !new RegExp(`^  --${option} `, "m").test(stdout))).toEqual([]);
  expect(stdout).toMatch(/^Example:\n {2}node dist\/play\.js --new first$/m);
});

it.each([
  [["explore", "--secods", "3"], "Unknown option '--secods'. Did you mean --seconds?", "explore "],
  [["check", "--nope"], "Unknown option '--nope'.", "check "],
  [["play", "--att", "ash"], "Unknown option '--att'. Did you mean --at?", "play "],
  [["play"], "Say in which scene to stand: play --at SCENE.", "play "],
  [["new", "chaptr", "x"], "Allowed choices are chapter, scene, ending, branch.", "new "],
  [["chek", "--json"], "There is no command “chek”.", ""],
])("%j is refused with the help of its command", (typed, says, of) => {
  const { status, stdout, stderr } = game(typed);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(says);
  expect(stderr).toContain(`Type “node dist/play.js ${of}--help” for what there is.`);
});

it("help is a command, too, with another for its subject or without", () => {
  expect(game(["help"])).toEqual(game(["--help"]));
  expect(game(["help", "check"])).toEqual(game(["check", "--help"]));
  expect(game(["--help"]).stdout).toContain("\n  help [command] ");
  expect(game(["help", "chekc"])).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("There is no command “chekc”. Did you mean “check”?"),
  });
});
