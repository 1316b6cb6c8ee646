import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { GAME, game, inFolder, inOwnFolder, write } from "./game.ts";

inOwnFolder();

const INK = "-> dune\n=== dune\nSand.\n* (dig) [Dig]\n- Deeper.\n-> END\n";

/** What plain mode said when it was left, from behind "To go on: ". */
const goOn = (stdout: string): string => /To go on: (.*)\n$/.exec(stdout)?.[1] ?? "";

/** Started in a shell of its own: nothing around says how, but what is given here. */
function started(command: string, environment: Readonly<Record<string, string>> = {}) {
  const { stdout } = spawnSync("sh", ["-c", command], {
    input: "1\n",
    encoding: "utf8",
    cwd: inFolder(),
    env: { PATH: process.env.PATH, HOME: inFolder(), LANG: "C.UTF-8", ...environment },
  });
  return stdout;
}

it.each([
  ["in the folder one is in", "saves", "tale.ink"],
  ["with spaces and quotes in their names", "my 'best' runs", "a $HOME.ink"],
  ["with escapes in their names", "s\u001b]0;owned\u0007\u009b", "t\u202e\n.ink"],
  ["with letters that the terminal lacks", "物", "Ō.ink"],
])("the line a game is left with goes on with the run, with runs and a book %s", (_, folder, ink) => {
  mkdirSync(inFolder(folder));
  write(ink, INK);
  const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
  for (const environment of [{}, { LC_ALL: "C" }]) {
    const name = "LC_ALL" in environment ? "second" : "first";
    const left = started(
      `${process.execPath} ${GAME} --plain --saves ${quoted(folder)} --story ${quoted(ink)} --new ${name}`,
      environment,
    );
    expect(left).toContain("Deeper.");
    const command = goOn(left);
    expect(command).toMatch(/^node .* --plain --run (first|second)$/);
    // bash has the quoting of bytes that the newest standard of shells has.
    const again = spawnSync("bash", ["-c", command], { input: "", encoding: "utf8", cwd: inFolder() });
    expect(again.stdout).toContain("Deeper.");
    expect(again.stdout).toContain(`Kept as “${name}”`);
  }
});

it("runs that are kept where the environment says are gone on with there", () => {
  const left = started(`${process.execPath} ${GAME} --plain --story ${write("tale.ink", INK)} --new`, {
    BURIED_LETTERS_SAVES: inFolder("kept"),
  });
  expect(goOn(left)).toContain(` --saves ${inFolder("kept")} `);
});

it("installed, the game is called by its name, or where it lies", () => {
  mkdirSync(inFolder("bin"));
  symlinkSync(GAME, inFolder("bin", "buried-letters"));
  const story = write("tale.ink", INK);
  const rest = `--saves kept --story ${story} --plain`;
  const there = inFolder("bin", "buried-letters");
  expect(goOn(started(`${there} ${rest} --new`))).toBe(
    `${there} --saves kept --story ${story} --plain --run run-1`,
  );
  const PATH = `${inFolder("bin")}:${process.env.PATH}`;
  expect(goOn(started(`buried-letters ${rest} --new`, { PATH }))).toMatch(/^buried-letters --saves kept /);
  expect(goOn(started(`buried-letters ${rest} --new`, { PATH, npm_command: "exec" }))).toMatch(
    /^npx buried-letters --saves kept /,
  );
});

it("in a checkout under npm, npm is called, from elsewhere with the way there", () => {
  const story = write("tale.ink", INK);
  const checkout = dirname(dirname(GAME));
  const npm = {
    npm_package_name: "buried-letters",
    npm_lifecycle_event: "start",
    npm_config_local_prefix: checkout,
  };
  const left = (INIT_CWD: string) =>
    goOn(game(["--plain", "--new", "--story", story], "", { ...npm, INIT_CWD }).stdout);
  expect(left(checkout)).toMatch(/^npm start -- --saves \S+ --story \S+ --plain --run run-1$/);
  expect(left(join(checkout, "src"))).toMatch(/^npm start -- /);
  expect(left(inFolder())).toMatch(/^npm --prefix \S+ start -- --saves /);
  expect(game(["rusn"], "", npm).stderr).toContain("Type “npm start -- --help” for what there is.");
});

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const ofTheProgram = Object.entries(scripts).flatMap(([script, does]) =>
  /^node dist\/play\.js\b/.test(does) ? [script] : [],
);

it.each(ofTheProgram)(
  "whoever started it by npm run %s is told what to type by npm",
  (npm_lifecycle_event) => {
    const npm = { npm_package_name: "buried-letters", npm_lifecycle_event };
    expect(game(["rusn"], "", npm).stderr).toContain("Type “npm start -- --help” for what there is.");
  },
);

it("what to type instead of a name that is taken is in letters that the terminal has", () => {
  const begin = ["--plain", "--new", "Ō b", "--story", write("tale.ink", INK)];
  game(begin);
  expect(game(begin, "", { LC_ALL: "C" }).stderr).toContain(String.raw`type --run $'\xc5\x8c b' to go on`);
});

it("a run that was deleted or brought in is followed by a command as well", () => {
  const options = ["--story", write("tale.ink", INK)];
  game(["--plain", "--new", "to the sea", ...options]);
  const deleted = game(["delete", "to the sea", ...options]).stdout;
  const [, restore = ""] = /Type this to bring it back: (.*)\n$/.exec(deleted) ?? [];
  expect(spawnSync("sh", ["-c", restore], { encoding: "utf8" }).stdout).toBe("“to the sea” is back.\n");
  game(["export", "to the sea", inFolder("file.jsonl"), ...options]);
  const imported = game(["import", inFolder("file.jsonl"), ...options]).stdout;
  const [, open = ""] = /Type this to go on with it: (.*)\n$/.exec(imported) ?? [];
  expect(spawnSync("sh", ["-c", open], { input: "1\n", encoding: "utf8" }).stdout).toContain("Deeper.");
});
