import { expect, it } from "vitest";
import { COMMANDS } from "./every-command.ts";
import { game, inOwnFolder } from "./game.ts";

inOwnFolder();

const GLOBAL = [
  "--new",
  "--run",
  "--chapter",
  "--run-from",
  "--seed",
  "--saves",
  "--story",
  "--plain",
  "--ids",
];

it.each(COMMANDS)(
  "the help of %s has the options of every command, and an example that begins with it",
  (name) => {
    const { status, stdout } = game([name, "--help"]);
    expect(status).toBe(0);
    const [own = "", global = ""] = stdout.split("Global Options:\n");
    expect(own).toMatch(new RegExp(`^Usage: buried-letters ${name} `));
    expect(GLOBAL.filter((option) => !new RegExp(`^  ${option} `, "m").test(global))).toEqual([]);
    expect(global).toMatch(new RegExp(`\nExamples?:(\n  node dist/play\\.js ${name}\\b.*)+\n$`));
  },
);

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
