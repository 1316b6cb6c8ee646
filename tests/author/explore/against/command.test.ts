import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, write } from "../../../game/game.ts";
import { INK as KITE, MANIFEST, BOOK as SMALL } from "../../branches/specimen-branch.ts";

inOwnFolder();

const BOOK = `
* (door) [The door]
    Locked.
* (window) [The window]
    Open.
- -> END`;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], { cwd: inFolder() });

const against = (version: string, ...options: string[]) =>
  game(["explore", "--story", inFolder("book"), "--against", version, ...options]);

it("a book is compared with what git has of it, and with a folder; what has come to be mended exits with 1", () => {
  write("book/main.ink", BOOK);
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "First");
  expect(against("HEAD")).toEqual({ status: 0, stdout: "", stderr: "" });
  write("book/main.ink", BOOK.replace("(window)", "(window) {door}"));
  const { status, stdout } = against("HEAD");
  expect(stdout).toContain("Choices nobody comes to now:\n    window");
  expect(stdout).toContain("main.ink:5:5  “Open.”");
  expect(status).toBe(1);
  write("old/main.ink", BOOK.replace("Locked", "Bolted"));
  const asData = JSON.parse(against(inFolder("old"), "--json").stdout);
  expect(asData).toMatchObject({
    against: inFolder("old"),
    complete: true,
    changed: [""],
    unreached: {
      choices: ["window"],
      lines: [
        { file: "main.ink", line: 4, text: "The window" },
        { file: "main.ink", line: 5, text: "Open." },
      ],
    },
    reached: { choices: [], lines: [] },
    findings: { gone: [], come: [] },
  });
});

it("a version there is not, and one that does not compile, are told in a sentence", () => {
  write("book/main.ink", BOOK);
  write("old/main.ink", "-> nowhere");
  const none = against("HEAD~7");
  expect([none.status, none.stdout]).toEqual([1, ""]);
  expect(none.stderr).toMatch(/^“HEAD~7” is no folder with a story in it/);
  const broken = against(inFolder("old"));
  expect([broken.status, broken.stdout]).toEqual([1, ""]);
  expect(broken.stderr).toContain("old: main.ink:1");
  expect(broken.stderr).toContain("does not compile, so there is nothing to compare with.");
});

it("a branch that was not there is what has come, whether it lies with the book or is named; one that was there is none", () => {
  for (const [name, text] of Object.entries(SMALL)) write(`book/${name}`, text);
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "First");
  const come = "Choices that are new:\n    kite_noon.saw_kite";
  const branch = (folder: string, ink = KITE) => {
    write(`${folder}/branch.json`, JSON.stringify(MANIFEST));
    write(`${folder}/kite.ink`, ink);
  };
  branch("kite");
  expect(against("HEAD", "--with", inFolder("kite")).stdout).toContain(come);
  branch("book/branches/kite");
  expect(against("HEAD").stdout).toContain(come);
  git("add", "-A");
  git("commit", "-q", "-m", "Second");
  expect(against("HEAD")).toMatchObject({ status: 0, stdout: "" });
  branch("book/branches/kite", KITE.replace("(saw_kite)", "(saw_it)"));
  const changed = against("HEAD").stdout;
  expect(changed).toContain("Choices that are new:\n    kite_noon.saw_it");
  expect(changed).toContain("kite_noon.saw_kite");
});
