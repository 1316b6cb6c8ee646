import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { GAME, game, inFolder, inOwnFolder, saves, write } from "./game.ts";

inOwnFolder();

const INK = "Sand.\n* [Dig] -> END\n";
const oneLine = /^[^\n]+\n$/;

/** A story named like this, with what `make` puts there, checked and played; what was said of it. */
function told(name: string, make: (path: string) => unknown): string[] {
  const path = inFolder(name);
  make(path);
  return [["check"], ["--plain", "--new"], ["explore"]].map((args) => {
    const { status, stdout, stderr } = game(["--story", path, ...args]);
    expect([status, stdout.replace("Buried Letters\n\n", "")]).toEqual([1, ""]);
    expect(stderr).toMatch(oneLine);
    expect(existsSync(`${saves()}/crash.log`)).toBe(false);
    return stderr.replaceAll(path, name);
  });
}

// All else that is no story: tests/disk/story-folder.test.ts.
it.each([
  ["nothing", "none", () => {}, "There is nothing at none."],
  ["a pipe", "tale.ink", (path: string) => execFileSync("mkfifo", [path]), "tale.ink is no file of text."],
])("%s for a story is told of in a sentence by whatever opens it", (_, name, make, says) => {
  for (const said of told(name, make)) expect(said.startsWith(says)).toBe(true);
});

it("no path for a story is told of, and not taken for the folder one is in", () => {
  expect(game(["check", "--story", ""])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Behind --story/),
  });
});

it("a story whose name is in capitals is one", () => {
  expect(game(["check", "--story", write("TALE.INK", INK)]).status).toBe(0);
});

it.each([
  ["nothing in it", "\n \n", /^tale\.ink:1:1 {2}the story has nothing in it\n/],
  [
    "3,000 terms in a sum",
    `Sand.\n{${"1+".repeat(3000)}1}\n`,
    /^tale\.ink:2:1 {2}has an expression of more terms than/,
  ],
  [
    "3,000 brackets round a number",
    `Sand.\n{${"(".repeat(3000)}1${")".repeat(3000)}}\n`,
    /^tale\.ink:2:\d+ {2}/,
  ],
])("a story with %s is a finding with its place", (_, ink, finding) => {
  const path = write("tale.ink", ink);
  const { status, stdout, stderr } = game(["check", "--story", path]);
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toMatch(finding);
  const played = game(["--plain", "--story", path, "--new"]);
  expect([played.status, played.stderr.split("\n").at(-2)]).toEqual([
    1,
    `The story in ${path} does not compile; what to mend stands above.`,
  ]);
});

it("a story that is no UTF-8 is a finding with its file and line, and plays all the same", () => {
  write("latin/main.ink", "INCLUDE cafe.ink\n-> cafe\n");
  writeFileSync(
    inFolder("latin", "cafe.ink"),
    Buffer.from("=== cafe\nTea — and caf\xe9.\n-> END\n".replace("—", "\xe2\x80\x94"), "latin1"),
  );
  const { status, stdout } = game(["check", "--story", inFolder("latin")]);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^cafe\.ink:2:14 {2}holds here what is no UTF-8\n {4}Tea — and caf\ufffd\.\n {17}\^\n/,
  );
  expect(game(["--plain", "--story", inFolder("latin"), "--new"]).stdout).toContain("Tea — and caf\ufffd.");
  // The sign itself is a letter as any other.
  expect(game(["check", "--story", write("tale.ink", "Tea \ufffd\n-> END\n")]).status).toBe(0);
});

it("a story that may not be read says so, its first file and one that it includes", () => {
  write("first/main.ink", INK);
  write("second/main.ink", `INCLUDE rest.ink\n${INK}`);
  write("second/rest.ink", "Ash.\n");
  for (const path of ["", "first", "second"]) chmodSync(inFolder(path), 0o755);
  for (const path of ["first/main.ink", "second/rest.ink"]) chmodSync(inFolder(path), 0);
  const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const [first, second] = ["first", "second"].map((story) =>
    spawnSync(process.execPath, [GAME, "check", "--story", inFolder(story)], { encoding: "utf8", ...as }),
  );
  expect([first?.status, first?.stderr]).toEqual([
    1,
    `${inFolder("first", "main.ink")} cannot be read: its permissions do not allow it.\n`,
  ]);
  expect(second?.status).toBe(1);
  expect(second?.stdout).toMatch(
    /^main\.ink:1:9 {2}includes "rest\.ink", which is there, but .* do not allow it\n/,
  );
});

it("in a folder that is gone all that needs it says so, and the rest is done", () => {
  const [here, elsewhere] = [
    ["--saves", "x", "runs"],
    ["--saves", saves(), "runs"],
  ].map((args) => {
    mkdirSync(inFolder("gone"));
    const script = 'cd "$1" && rmdir "$1" && shift && "$@"';
    return spawnSync("sh", ["-c", script, "sh", inFolder("gone"), process.execPath, GAME, ...args], {
      encoding: "utf8",
    });
  });
  expect([here?.status, here?.stderr]).toEqual([
    1,
    "The folder you are in is no longer there: go into another one, and try again.\n",
  ]);
  expect(elsewhere?.status).toBe(0);
});

it.each([
  [{ HOME: "home" }, "Runs would be kept in home/.local/share/buried-letters, "],
  [{ HOME: "" }, "Runs would be kept in .local/share/buried-letters, "],
  [{ XDG_DATA_HOME: "data" }, "Runs would be kept in data/buried-letters, "],
])(
  "where %j is all that says where runs are kept, none is kept in a folder that changes with the reader's",
  (names, says) => {
    // As installed: a checkout keeps its runs beside itself.
    cpSync(GAME.replace(/play\.js$/, ""), inFolder("package", "dist"), { recursive: true });
    writeFileSync(inFolder("package", "package.json"), '{"type":"module"}');
    const { BURIED_LETTERS_SAVES, XDG_DATA_HOME, ...kept } = process.env;
    const { status, stderr } = spawnSync(
      process.execPath,
      [inFolder("package", "dist", "play.js"), "--plain", "--new"],
      {
        cwd: inFolder(),
        env: { ...kept, ...names },
        encoding: "utf8",
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(oneLine);
    expect(stderr.startsWith(says)).toBe(true);
    for (const folder of ["home", "data", ".local"]) expect(existsSync(inFolder(folder))).toBe(false);
    rmSync(inFolder("package"), { recursive: true });
  },
);

it.each([
  [["check", "--with"], "There is no branch at "],
  [["branch", "list", "--with"], "There is no branch at "],
  [["measure", "--against"], "is neither a folder with a story in it nor a version"],
  [["explore", "--against"], "is neither a folder with a story in it nor a version"],
  [["new", "chapter", "Ash", "--story"], "a part of that path is a file"],
  [["runs", "--saves"], "cannot be listed: a part of that path is a file"],
  [["settings"], "a part of that path is a file", { BURIED_LETTERS_CONFIG: "" }],
])(
  "a path that leads through a file is told of by %j, alike on every Node",
  (args, says, set: Record<string, string> = {}) => {
    const through = `${write("file", "Sand.")}/behind`;
    const places = Object.fromEntries(Object.keys(set).map((name) => [name, through]));
    const { status, stderr } = game(args.at(-1)?.startsWith("--") ? [...args, through] : args, "", places);
    expect([status === 0 && args[0] !== "settings", stderr]).toEqual([false, expect.stringContaining(says)]);
    expect(stderr).not.toContain("fault of its own");
  },
);
