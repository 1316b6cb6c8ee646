import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { StopSign } from "../../../src/author/explore/budget/stop-sign.ts";
import { doAll, StoryHung } from "../../../src/author/explore/workers/worker-pool.ts";
import { GAME, game, inFolder, inOwnFolder, write } from "../../game/game.ts";
import { startInTerminal } from "../../terminal/device/pty.ts";
import { explored, OPEN_WELL } from "./explored.ts";
import { ours } from "./subjects.ts";

inOwnFolder();

const HOME = `
* (home) [Home]
    Home.
- -> END`;

it("a story with nothing to mend is called complete, with exit code 0", () => {
  const { status, stdout, stderr } = explored(HOME);
  expect(stderr).toBe("");
  expect(stdout).toContain("Complete: these are all the states there are.");
  expect(stdout).toContain("Nothing to mend was found.");
  expect(status).toBe(0);
});

it("words that no way leads to are named by file and line, with exit code 1", () => {
  const { status, stdout } = explored(OPEN_WELL);
  expect(stdout).toMatch(/^Words nobody came to:\n {4}main\.ink:13:1 {2}“Nobody climbs up here\.”$/m);
  expect(stdout).toMatch(/^To mend: 4 words that no way leads to/m);
  expect(stdout).not.toContain("Nothing to mend");
  expect(status).toBe(1);
});

it("as JSON it says what the design promises, and nothing else is printed", () => {
  const { status, stdout } = explored(OPEN_WELL, "--json", "--seed", "7");
  expect(status).toBe(1);
  const { speed, endings, run, hits, ...rest } = JSON.parse(stdout);
  expect(rest).toMatchObject({
    complete: true,
    limit: null,
    seed: 7,
    states: { all: true },
    choices: { authored: 3, reached: 3, unreached: [] },
    stuck: [],
  });
  expect(rest.words.authored - rest.words.reached).toBe(4);
  expect(speed.choicesPerSecond).toBeGreaterThan(0);
  for (const { id, reached, shortest, seed, share } of endings) {
    expect([typeof id, reached, shortest.length, seed]).toEqual(["string", true, 1, 7]);
    expect(Object.keys(share)).toEqual(["random", "kind", "careful", "obedient", "keeper"]);
  }
  for (const { words, decisions, wordsBetween } of Object.values<Record<string, object>>(run)) {
    expect(Object.keys(words ?? {})).toEqual(["p10", "p50", "p90"]);
    expect(Object.keys(decisions ?? {})).toEqual(["p10", "p50", "p90"]);
    expect(Object.keys(wordsBetween ?? {})).toEqual(["p50", "p90", "max"]);
  }
});

it("each choice and line has in how many runs each reader comes by it, the least first on the page", () => {
  const ink = `
* (often) [Often]
* (rare) {RANDOM(1, 20) == 1} [Rare]
- -> twice ->
+ (next) [Next]
- -> twice -> END
=== twice
On. ->->
=== never
Never.
-> END`;
  const { hits, unseen } = JSON.parse(explored(ink, "--json").stdout);
  const never = { file: "main.ink", line: 10, column: 1, text: "Never." };
  expect(unseen).toEqual({ bySearch: [never], byReaders: [never] });
  const [often, rare] = [hits.choices.often.random, hits.choices.rare.random];
  expect(often.runs + rare.runs).toBe(250);
  for (const { runs, from, to } of [often, rare]) {
    expect(from).toBeLessThan(runs / 250);
    expect(to).toBeGreaterThan(runs / 250);
  }
  const read = (words: string) => hits.lines.find(({ text }: { text: string }) => text === words);
  expect(read("On.")).toMatchObject({ random: { runs: 250, from: 0.9849, to: 1 } });
  expect(read("Never.")).toMatchObject({
    ...never,
    random: { runs: 0, from: 0, to: 0.0151 },
    keeper: { runs: 0 },
  });
  const page = explored(ink, "--hits").stdout.split("\n");
  const rows = page.slice(page.findIndex((row) => row.endsWith("lines, read least first")));
  expect(rows[1]).toMatch(/^0 \(0–1\.5 %\) .* main\.ink:10:1 {2}“Never\.”$/);
});

// It has no end, and its states none either; nobody comes to the loft, so there is always something to look for.
const ENDLESS = `
VAR n = 0
-> yard
=== yard
~ n = n + 1
{n}
+ [Left] -> yard
+ [Right] -> yard
=== loft
Nobody climbs up here.
-> END`;

it("a limit of seconds holds for a story without end, the readers of it too", () => {
  const { stdout } = explored(ENDLESS, "--seconds", "2");
  expect(stdout).toContain("PARTIAL: stopped by the limit of seconds");
  expect(stdout).not.toContain("Nothing to mend");
});

it.each([
  ["as a page", [], "PARTIAL: interrupted", "No fault was found before it was interrupted."],
  ["as JSON", ["--json"], '"limit": "interrupted"', '"leftOut"'],
])(
  "on a terminal it says how far it is, and Ctrl-C prints what is known so far, %s",
  async (_, options, ...said) => {
    const story = write("main.ink", ENDLESS);
    const shell = [
      "-c",
      'exec "$@" >"$OUT"',
      "explore",
      process.execPath,
      GAME,
      "explore",
      "--story",
      story,
      ...options,
    ];
    const out = inFolder("out");
    const terminal = startInTerminal("sh", shell, { env: { OUT: out } });
    await terminal.see(/searching: \d+ states/);
    terminal.press("interrupt");
    expect(await terminal.exitCode).toBe(1);
    for (const each of said) expect(readFileSync(out, "utf8")).toContain(each);
  },
);

it("the way to a finding is a file that the game plays", () => {
  write("main.ink", `INCLUDE vocabulary.ink\n-> yard\n${OPEN_WELL.slice(OPEN_WELL.indexOf("==="))}`);
  write("vocabulary.ink", readFileSync("story/vocabulary.ink", "utf8"));
  const said = game(["explore", "--story", inFolder(), "--json"]).stdout;
  const { path } = JSON.parse(said).stuck[0];
  write("way.txt", `${path.join("\n")}\n`);
  const { stdout } = game(["--plain", "--story", inFolder(), "--run-from", inFolder("way.txt")]);
  expect(stdout).toContain("Down.");
});

it("a loop on the first page is a finding with file and line, and exit code 1", () => {
  const { status, stdout } = explored("-> a\n=== a\n~ temp x = 1\n-> a", "--json");
  expect(JSON.parse(stdout).findings).toMatchObject([
    { kind: "fault", place: { file: "main.ink", line: 2 } },
  ]);
  expect(status).toBe(1);
});

it("a story that does not compile is not explored, and says where it is at fault", () => {
  const { status, stdout, stderr } = explored("-> nowhere");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("main.ink:1");
});

/** A worker's program that says it is alive so often, and then goes round for ever. */
const deaf = (words: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => { ${words} for (;;); });
      parentPort.postMessage({ kind: "ready" });`)}`,
  );

it("a thread that says nothing any more is stopped, and where it stood is told", async () => {
  const script = deaf('parentPort.postMessage({ kind: "busy", path: ["yard.well"] });');
  const part = { seed: 1, number: 0, states: 10, how: { how: "everywhere" } } as const;
  const task = { kind: "search", part } as const;
  const pool = { script, threads: 2, silentCpuSeconds: 0.5 };
  const hung = doAll(pool, ours(HOME), [task, task], { stop: new StopSign() });
  await expect(hung).rejects.toThrow(StoryHung);
  await expect(hung).rejects.toMatchObject({ path: ["yard.well"] });
});
