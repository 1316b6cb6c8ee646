import { expect, it } from "vitest";
import { SANE, startInTerminal } from "../terminal/device/pty.ts";
import { GAME, game, inFolder, inOwnFolder, saves, write } from "./game.ts";

inOwnFolder();

const LIGHTHOUSE = `# title: The Lighthouse
# author: A. Keeper
The lamp is out.
* [Climb]
* [Sleep]
    You sleep.
    -> END
- You climb.
-> END
`;

const OURS = /Buried Letters|Iwo Jima|194\d|canteen|\bwar\b|letter|\bnotes?\b/i;

it("somebody else's book is played by lines as its own, with nothing of ours in it", () => {
  const story = write("other/light.ink", LIGHTHOUSE);
  const { status, stdout, stderr } = game(["--plain", "--story", story, "--new"], "?\n1\nb\nb 1\n2\n");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^The Lighthouse\nby A\. Keeper\n\nThe lamp is out\.\n\n1\. Climb\n2\. Sleep\n/);
  expect(stdout).toMatch(/You climb\.\n\nThe end\n/);
  expect(stdout).toMatch(/^ {2}1\. Climb$/m);
  expect(stdout).toMatch(/You sleep\.\n\nThe end\n/);
  expect(stdout.replaceAll(saves(), "").split("Kept as")[0]).not.toMatch(OURS);
  expect(game(["--story", story, "runs"]).stdout).toMatch(/1 decision · the end · last played/);
});

it("the finds of somebody else's book are its own endings, told by what was read there last", () => {
  const story = write("other/light.ink", LIGHTHOUSE);
  game(["--story", story, "--new", "climber"], "1\n");
  const said = game(["--story", story, "finds"]).stdout;
  expect(said).toBe(
    "Finds\nOn all ways of all runs:\n1 of 1 ending found (100 %)\n8 of 10 words read (80 %)\n1 of 2 options taken (50 %)\n\n1.  You climb.\n    in “climber”\n",
  );
  expect(said).not.toMatch(OURS);
});

it("a book that calls itself nothing goes by its file or its folder", () => {
  expect(game(["--story", write("a/light.ink", "Dark.\n-> END\n"), "--new"]).stdout).toMatch(
    /^light\n\nDark/,
  );
  write("b/main.ink", "Dark.\n-> END\n");
  expect(game(["--story", inFolder("b"), "--new"]).stdout).toMatch(/^b\n\nDark/);
});

it("somebody else's book has its own title page, and a help without what it has not", async () => {
  const story = write("other/light.ink", LIGHTHOUSE);
  const terminal = startInTerminal(process.execPath, [GAME, "--saves", saves(), "--story", story]);
  await terminal.see("T H E   L I G H T H O U S E");
  await terminal.see("by A. Keeper");
  expect(terminal.lines().join("\n")).not.toMatch(OURS);
  terminal.type("?");
  await terminal.see("Help");
  expect(terminal.lines().join("\n")).not.toMatch(/\bl {3,}|\bn {3,}/);
  terminal.press("escape");
  await terminal.see("New run");
  terminal.press("enter");
  await terminal.see("1  Climb");
  terminal.type("l1");
  await terminal.see("The end");
  expect(terminal.lines().join("\n")).not.toMatch(OURS);
  terminal.type("q");
  expect(await terminal.exitCode).toBe(0);
  expect(terminal.modes()).toEqual(SANE);
});
