import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import {
  GAME,
  game,
  inFolder,
  inOwnFolder,
  keptLines,
  otherShelf,
  playing,
  saves,
  write,
} from "../../game/game.ts";
import { type RealTerminal, SANE, startInTerminal } from "../../terminal/device/pty.ts";
import { ASH, SAND, smallStory } from "../two-chapters.ts";

inOwnFolder();

const open: RealTerminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.stop();
});

/** Saves a chapter as an editor does that writes into the file, or as one that puts another in its place. */
const save = (file: string, text: string) => write(`story/chapters/${file}`, text);
function saveByRename(file: string, text: string): void {
  const path = inFolder("story", "chapters", file);
  renameSync(path, `${path}~`);
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  rmSync(`${path}~`);
}
const ash = (was: string, is: string, whole = ASH) => whole.replace(was, is);

/** The book watched, at its first decision. */
async function atTheIron(): Promise<RealTerminal> {
  const page = watching("--story", smallStory().folder);
  await page.see("A S H");
  page.press("enter");
  await page.see("› 1  Take the iron");
  return page;
}

/** The same behind it. */
async function behindTheIron(): Promise<RealTerminal> {
  const page = await atTheIron();
  page.type("1");
  await page.see("It is heavy.");
  return page;
}

function watching(...args: string[]): RealTerminal {
  const terminal = startInTerminal(process.execPath, [GAME, "--saves", saves(), "watch", ...args]);
  open.push(terminal);
  return terminal;
}

it("what is saved stands on the page at the same decision, however it is saved; what is wrong with it under the page", async () => {
  const page = await behindTheIron();
  await page.see("The story: nothing to mend.");

  save("ash.ink", ash("It is heavy", "It is not heavy"));
  await page.see("It is not heavy.");
  saveByRename("ash.ink", ash("It is heavy", "It is very very heavy"));
  await page.see("It is very very heavy.");
  const lines = await page.see('chapters/ash.ink:10:9 has "very" twice.');
  // On the last rows, with the whole story above.
  expect(lines.slice(-2)[0]).toContain("chapters/ash.ink:10:9");
  expect(lines.slice(0, -2).join("\n")).toContain("› 1  Pull the loop");

  save("ash.ink", ash("It is heavy", "It is {heavy"));
  await page.see("chapters/ash.ink:10:9 this { is never closed. The page keeps the last text");
  expect(page.lines().join("\n")).toContain("It is very very heavy.");
  page.type("1");
  await page.see("Thirty-one shovels.");

  save("ash.ink", ash("* (iron) {mouthfuls() > 0} [Take the iron]\n    ~ drink()\n", ""));
  await page.see("decision 1, “ash.iron”, is no longer in the");
  await page.see("› 1  Take the cloth");
  save("ash.ink", ASH);
  await page.see("Thirty-one shovels.");
  page.type("q");
  await page.see("would be lost");
  page.type("2");
  expect(await page.exitCode).toBe(0);
  expect(page.modes()).toEqual(SANE);
});

it("what a save took from under the run is said until the next decision", async () => {
  const page = await behindTheIron();
  save("ash.ink", ash("* (iron) {mouthfuls() > 0} [Take the iron]\n    ~ drink()\n", ""));
  await page.see("decision 1, “ash.iron”, is no longer in the");
  page.type("1");
  const lines = await page.see("It is heavy.");
  expect(lines.join("\n")).not.toContain("is no longer in the");
});

it("several files at once, files that come and go, and a folder that does are seen", async () => {
  const folder = smallStory().folder;
  const page = watching("--story", folder);
  await page.see("A S H");
  page.press("enter");
  await page.see("The tide is out.");
  save("ash.ink", ash("The tide is out", "The tide is in"));
  save("sand.ink", SAND.replace("Thirty-one", "Thirty"));
  await page.see("The tide is in.");
  await page.see("chapters/ash.ink and chapters/sand.ink: nothing to mend.");

  const main = readFileSync(join(folder, "main.ink"), "utf8");
  writeFileSync(join(folder, "main.ink"), `${main.replace("-> ash", "INCLUDE more/dunes.ink\n-> dunes")}`);
  await page.see('includes "more/dunes.ink", which does not exist');
  write("story/more/dunes.ink", "=== dunes\nThe dunes are black.\n-> ash\n");
  await page.see("The dunes are black.");
  write("story/more/dunes.ink", "=== dunes\nThe dunes are grey.\n-> ash\n");
  await page.see("The dunes are grey.");

  renameSync(folder, `${folder}-away`);
  await page.see(/^ {2}There is nothing at/m);
  expect(page.lines().join("\n")).toContain("The dunes are grey.");
  mkdirSync(folder);
  rmSync(folder, { recursive: true });
  renameSync(`${folder}-away`, folder);
  save("ash.ink", ash("The tide is out", "The tide is back"));
  await page.see("The tide is back.");
});

it("v shows what is behind the page, as it is after each save", async () => {
  const page = await behindTheIron();
  page.type("v");
  await page.see("Behind the page");
  await page.see("canteen mouthful");
  await page.see("drink(): canteen half to mouthful");
  save("ash.ink", ash("    ~ drink()\n", "    ~ drink()\n    ~ keep(LETTER_ONE)\n"));
  page.press("end");
  await page.see("keep(letter_one): letters.letter_one is unwritten");
  page.press("escape");
  page.type("b");
  await page.see("Ways back");
  page.press("up", "enter");
  await page.see("› 1  Take the iron");
  page.type("v");
  await page.see("Behind the page");
  page.press("end");
  await page.see("chapters/ash.ink:7  mouthfuls() > 0: yes (mouthfuls() 2)");
});

it("a kept run is looked at and left as it was, and a new one is kept where that is asked for", () => {
  const of = ["--story", smallStory().folder];
  game([...of, "--plain", "--new", "first"], "2\n");
  const seen = game([...of, "watch", "--run", "first"], "1\n").stdout;
  expect(seen).toContain("It is heavy.");
  expect(seen).toContain("Thirty-one shovels.");
  expect(seen).toContain("This run was not kept.");
  expect(keptLines("first", ...otherShelf())).toEqual(['"ash.cloth"']);
  expect(game([...of, "watch", "--new", "second"], "1\n").stdout).toContain("Kept as “second”");
  expect(keptLines("second", ...otherShelf())).toEqual(['"ash.iron"']);
});

it("it begins in the scene that is asked for, by a way there", () => {
  const of = ["--story", smallStory().folder, "watch", "--at", "ash"];
  const { stdout, status } = game([...of, "--where", "cloth"], "2\n");
  expect(stdout).toContain("# ash.cloth, at ash: 1 decision from the first page.");
  expect(stdout).not.toContain("The tide is out.");
  expect(stdout).toMatch(/It is heavy\.[\s\S]*It stays tied\./);
  expect(status).toBe(0);
  const none = game([...of, "--where", "cloth and iron"]);
  expect([none.status, none.stdout]).toEqual([1, expect.stringContaining("not together")]);
  expect(game(["watch", "--where", "cloth"]).stderr).toContain("name it with --at");
});

it("a book that does not compile yet is waited for", async () => {
  const folder = smallStory().folder;
  save("ash.ink", ash("It is", "It {is"));
  const page = watching("--story", folder);
  // Where it breaks hangs on how long the folder's name is.
  const says = "Save it again, or press Ctrl-C.".replaceAll(" ", "");
  await page.until((lines) => lines.join("").replaceAll(" ", "").includes(says), says);
  save("ash.ink", ASH);
  await page.see("A S H");
});

it("by lines the new passage is said after a save, and it ends with its input", async () => {
  const run = playing(["watch", "--story", smallStory().folder]);
  await run.until("1. Take the iron");
  run.type("1");
  await run.until("2. Leave it tied");
  save("ash.ink", ash("It is heavy", "It is very very heavy"));
  const said = await run.until('chapters/ash.ink:10:9 has "very" twice.');
  expect(said.slice(said.indexOf("It is very very heavy."))).toContain("1. Pull the loop");
  saveByRename("ash.ink", ash("It is heavy", "It {is heavy"));
  await run.until("this { is never closed. The page keeps the last text that could be read.");
  run.type("v");
  await run.until("drink(): canteen half to mouthful");
  run.child.stdin.end();
  expect(await run.ended).toBe(0);
});

it("another's book is watched, and without anybody to save it one that does not compile is refused", () => {
  write(
    "other/main.ink",
    "VAR coins = 3\n* [Pay]\n-\n~ coins = coins - 1\n{coins < 3: Poor.}\n* [On] -> END\n",
  );
  const { stdout, status } = game(["watch", "--story", inFolder("other")], "1\nv\n");
  expect(stdout).toContain("Variables\ncoins = 2\n");
  expect(stdout).toContain("main.ink:5  coins < 3: yes (coins 2)");
  expect(status).toBe(0);
  write("other/main.ink", "* [Pay] -> nowhere\n");
  const refused = game(["watch", "--story", inFolder("other")]);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("does not compile")]);
  const nothing = game(["watch", "--story", inFolder("none")]);
  expect([nothing.status, nothing.stderr]).toEqual([1, expect.stringContaining("There is nothing at")]);
  expect(game(["watch", "--chapter", "2"]).status).toBe(2);
});
