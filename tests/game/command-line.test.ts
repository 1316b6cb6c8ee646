import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, keptLines, ours, playing, saves, storyOf, write } from "./game.ts";

inOwnFolder();

const oneLine = /^[^\n]+\n$/;
const TO_THE_END = "1\n".repeat(500);

it.each([
  [["--plian"], "--plain"],
  [["rusn"], "“runs”"],
  [["sing"], "runs, transcript, letters, why, copy, rename, delete, restore, export, import, check"],
  [["--seed", "seven"], "whole number"],
  [["--run"], "--run <name>"],
  [["transcript"], "run"],
  [["transcript", "first", "--format", "pdf"], "txt, md"],
  [["letters", "first", "--format", "pdf"], "txt, md, html"],
  [["runs", "--jsno"], "--json"],
  [["--chapter", "3"], "name it with --run"],
  [["--run", "first", "--chapter", "three"], "whole number"],
])("%j is answered in one line with what to type instead", (args, instead) => {
  const { status, stdout, stderr } = game(args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain(instead);
});

it("a run that is not there is told of in one line, with those that are", () => {
  game(["--new", "first"], "1\n");
  const { status, stderr } = game(["--run", "frist"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain("there are: first");
});

it("a run is gone on with from the beginning of a chapter it has come to", () => {
  game([...ours(), "--new", "first"], "1\n1\n");
  const opened = game([...ours(), "--run", "first", "--chapter", "1"]);
  expect(opened.status).toBe(0);
  expect(keptLines("first").at(-1)).toMatch(/^\{"back":\d+\}$/);
  const refused = game([...ours(), "--run", "first", "--chapter", "9"]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(oneLine);
  expect(refused.stderr).toMatch(/^“first” has not come to chapter 9\. It has come to: .*Ash/);
});

it("the book is played through a pipe to where it ends, and the run is kept", () => {
  const { status, stdout, stderr } = game(["--new", "first"], TO_THE_END);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Buried Letters\n/);
  expect(stdout).toMatch(/^The end: [^()]+$/m);
  expect(stdout).toContain("Kept as “first”");
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

it("runs are listed for a reader and for a program, broken ones too", () => {
  game([...ours(), "--new", "first"], "2\n1\n");
  write("saves/torn.jsonl", "what is this\n");
  const [first, torn] = JSON.parse(game([...ours(), "runs", "--json"]).stdout).sort(
    (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name),
  );
  expect(first).toMatchObject({
    name: "first",
    chapter: 1,
    title: "Ash",
    day: "19 June 1944, morning",
    decisions: 2,
  });
  expect(torn).toMatchObject({ name: "torn", fault: "its first line is not the header of a run" });
  expect(game([...ours(), "runs"]).stdout).toMatch(/first\n {4}Ash · 19 June 1944, morning · 2 decisions/);
});

it("finds are listed for a reader and for a program, and say nothing of what was not found", () => {
  game(["--new", "first", "--run-from", "tests/transcripts/the-cave.txt"]);
  const { endings, letters, shares } = JSON.parse(game(["finds", "--json"]).stdout);
  expect(endings).toHaveLength(19);
  expect(endings[2]).toEqual({
    number: 3,
    found: expect.objectContaining({ fate: "the_cave", title: "The Cave", run: "first" }),
  });
  expect(endings.filter((each: { found?: object }) => each.found)).toHaveLength(1);
  expect(letters[0].runs).toEqual([{ run: "first", fate: "sent", ways: 1, of: 1 }]);
  expect(shares.endings).toEqual({ found: 1, of: 19 });
  expect(shares.words.found).toBeGreaterThan(10_000);
  expect(game(["finds"]).stdout).toMatch(
    /^Finds\nOn all ways of all runs:\n1 of 19 endings found \(5 %\)\n.*\n 1–2\. {2}— {2}not found yet\n {3}3\. {2}The Cave\n {7}The long chamber, Suribachi, 21 February 1945, night · in “first”\n/s,
  );
});

it("the same run file gives the same transcript, byte for byte", () => {
  game([...ours(), "--new", "first"], "2\n1\n1\n");
  const first = game([...ours(), "transcript", "first"]);
  expect(first.stdout).toContain("> Take the cloth");
  expect(game([...ours(), "transcript", "first"]).stdout).toBe(first.stdout);
  expect(game([...ours(), "transcript", "first", "--format", "md"]).stdout).toContain("## Ash");
});

it("the letters of a run are printed as text, as Markdown and as a page", () => {
  game([...ours(), "--new", "first"], "1\n1\n1\n");
  const letters = (...format: string[]) => game([...ours(), "letters", "first", ...format]).stdout;
  expect(letters()).toMatch(/^FIRST LETTER\nSent\. [^\n]+\n\n {4}Hanako\. /);
  expect(letters("--format", "md")).toContain("## First letter");
  expect(letters("--format", "html")).toMatch(/^<!DOCTYPE html>.*<\/html>\n$/s);
  game([...ours(), "--new", "second"], "1\n");
  expect(game([...ours(), "letters", "second"])).toEqual({
    status: 0,
    stdout: "No letter has been written yet.\n",
    stderr: "",
  });
});

it("a run killed without warning stands at its last decision when it is started again", async () => {
  const { child, ended, type, until } = playing([...ours(), "--new", "first"]);
  await until("1. Take the iron");
  type("2");
  await until("1. Pull the loop");
  type("1");
  await until("1. Send it");
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  expect(keptLines("first")).toEqual(['"ash.cloth"', '"ash.pulled"']);
  expect(game([...ours(), "--run", "first"]).stdout).toContain("1. Send it");
});

it("a reader who stops reading in the middle is no crash", async () => {
  const { child, ended, type, until } = playing([...ours(), "--new", "first"]);
  await until("1. Take the iron");
  child.stdout.destroy();
  type("1");
  type("1");
  expect(await ended).toBe(0);
  expect(existsSync(`${saves()}/crash.log`)).toBe(false);
});

it("a folder that takes no runs is told of before the first decision", () => {
  write("saves", "a file where the folder should be");
  const { status, stdout } = game([...ours(), "--new"], "1\n1\n");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /Runs cannot be kept in .*saves: .*\n1\. Play on without keeping the run\n2\. Leave\n/,
  );
  expect(stdout.indexOf("Runs cannot be kept")).toBeLessThan(stdout.indexOf("The tide is out."));
  expect(stdout).toContain("This run was not kept.");
});

it("a story that does not compile is told of with its place, a caret and what to do, all at once", () => {
  const story = storyOf("Sand.\n* (a) [Dig] -> quey\n* [Rest]\n- {parchd()}\n-> END\n=== quay\n-> END\n");
  const { status, stdout } = game(["check", "--story", story]);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^main\.ink:3:\d+ {2}.*"quey".*\n {4}\* \(a\) \[Dig\] -> quey\n +\^\n {4}fix: did you mean "quay"\?/,
  );
  expect(stdout).toContain("main.ink:4:1  a choice without a label");
  expect(stdout).toMatch(/main\.ink:5:\d+ .*parchd[\s\S]*did you mean "parched"\?/);
});

it("a crash is one sentence with the path of the run; the stack goes to a log that is named", () => {
  // The decision's own line cannot be written, for a reason nobody has thought of.
  const fault = `const write = JSON.stringify;
    JSON.stringify = (value, ...rest) => {
      if (typeof value === "string" && /^ash\\.\\w+#/.test(value)) throw new Error("made up");
      return write(value, ...rest);
    };`;
  const { status, stdout, stderr } = game([...ours(), "--new", "first"], "1\n", {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain(inFolder("saves", "first.jsonl"));
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  const [, log = ""] = /What happened is in (.+\.log)\./.exec(stderr) ?? [];
  expect(readFileSync(log, "utf8")).toMatch(/made up[^\n]*\n\s+at /);
});

it("a story that breaks off is told up to there, with what went wrong and where; the run goes on from before it", () => {
  const story = storyOf(
    "* (on) [Go on]\n* (stop) [Stop]\n    Enough.\n    -> END\n- Sand.\n-> well\n=== well\nDry.",
  );
  const asked = ["--story", story];
  const { status, stdout } = game([...asked, "--new", "first"], "1\n");
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /Sand\.\n\nDry\.\n\n\(.*\)\n\nThe story broke off in “well” \(main\.ink:8\), after “on” \(main\.ink:2\): ran out of content/,
  );
  expect(stdout).toContain("Kept as “first”");
  const [run] = JSON.parse(game([...asked, "runs", "--json"]).stdout);
  expect(run).toMatchObject({ name: "first", decisions: 1, line: "Sand." });
  const again = game([...asked, "--run", "first"], "back 1\n2\n");
  expect(again.status).toBe(0);
  expect(again.stdout).toMatch(/Dry\.\n\n\(.*\)\n\nThe story broke off/);
  expect(again.stdout).not.toContain("has changed");
  expect(again.stdout).toContain("Enough.");
});

it("a story that breaks off on its first page is told up to there", () => {
  const story = write("foreign/sum.ink", "Five men, no bread.\nEach gets {5 % 0}.\n-> END\n");
  const { status, stdout } = game(["--story", story, "--new"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /Five men, no bread\.\n\nEach gets\n\nThe story broke off in sum\.ink:1: 5 % 0 comes to no number\n/,
  );
});

it.each([
  ["goes round on its first page", "-> round\n=== round\n~ temp x = 1\n-> round", "main.ink:2"],
  ["doubles a text", 'VAR t = "ha"\n-> on\n=== on\nA.\n+ [On]\n    ~ t = t + t\n    -> on', "main.ink:5"],
  ["doubles what it hands on", '-> on("ha")\n=== on(t)\nA.\n+ [On]\n    -> on(t + t)', "main.ink:4"],
])("a story of somebody else's that %s is stopped and named, with exit code 1", (_, ink, place) => {
  write("foreign/tale.ink", ink);
  const { status, stdout } = game(["--story", inFolder("foreign", "tale.ink"), "--new"], "1\n".repeat(40));
  expect(status).toBe(1);
  expect(stdout).toMatch(new RegExp(`^The story broke off.*${place.replace("main.ink", "tale.ink")}`, "m"));
});

it("a pipe that is included is as good as missing, and not waited for", () => {
  write("pipe/main.ink", "INCLUDE sand.ink\n-> END");
  execFileSync("mkfifo", [inFolder("pipe", "sand.ink")]);
  expect(game(["check", "--story", inFolder("pipe")])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('main.ink:1:9  includes "sand.ink", which does not exist'),
  });
});

it("a way to a fault is played, and the fault is told", () => {
  const story = storyOf("* (on) [Go on]\n- -> round\n=== round\n-> round");
  const list = write("way.txt", "on\n");
  const { stdout } = game(["--plain", "--story", story, "--run-from", list]);
  expect(stdout).toContain("The story broke off in “round” (main.ink:4), after “on” (main.ink:2)");
});

it("why names the decisions of a run's end, answers for a line, and fails in a sentence where none is meant", () => {
  const story = ours();
  game([...story, "--plain", "--new", "first"], "1\n1\n1\n");
  expect(game([...story, "why", "first"]).stdout).toMatch(/^Why it ended so\n\n/);
  expect(game([...story, "why", "first", "it is"]).stdout).toMatch(/^Why this is said\n\nIt is heavy\.\n/);
  expect(game([...story, "why", "first", "penguin"]).stderr).toMatch(/^No line of this run has “penguin”\./);
  // Whoever went back from the end asks about it all the same.
  game([...story, "--plain", "--run", "first"], "back 1\n");
  expect(game([...story, "why", "first"]).stdout).toMatch(/^Why it ended so\n\n/);
});
