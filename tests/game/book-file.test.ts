import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { startInTerminal } from "../terminal/device/pty.ts";
import { GAME, game, inFolder, inOwnFolder, ours, saves } from "./game.ts";

inOwnFolder();

it("transcript --format html, x on the page and x by lines make the same book, one file where the game was started", async () => {
  const run = [...ours(), "--run", "first"];
  game([...ours(), "--new", "first"], "1\n1\n1\n");
  const { stdout, status } = game([...ours(), "transcript", "first", "--format", "html"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<!DOCTYPE html>.*The run “first”.*Take the iron.*Hanako.*<\/html>\n$/s);

  const here = inFolder("here");
  mkdirSync(here);
  const args = [GAME, "--saves", saves(), ...run];
  spawnSync(process.execPath, [...args, "--plain"], { cwd: here, input: "x\nq\n" });
  const terminal = startInTerminal(process.execPath, args, { cwd: here });
  await terminal.see("The end");
  terminal.type("x");
  await terminal.see("Go on");
  terminal.stop();
  expect(readdirSync(here)).toEqual(["first.html"]);
  expect(readFileSync(inFolder("here", "first.html"), "utf8")).toBe(stdout);
});
