import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, write } from "../../game/game.ts";

inOwnFolder();

const INK = `-> hall
=== hall
He looks at the old red door again. "In?" says Pak.
* (one) [Go in] The door shuts.
* (two) [Go by]
- Nothing much is to be seen there.
-> END
`;
const story = (ink = INK): string => write("book/story/main.ink", ink);
const measure = (...more: string[]) => game(["measure", "--story", inFolder("book/story"), ...more]);

it("a book is measured in sentences a writer reads, with file and line, or as JSON with every place", () => {
  story();
  const { status, stdout, stderr } = measure();
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(
    "25 words and 2 options. Between two inputs 10 words in the middle, 11 at most in nine of ten.\n",
  );
  expect(stdout).toContain("\n      10  main.ink:4  after hall.one, to the end\n");
  expect(stdout).toMatch(/\nPak +1 +1 +100\.0 %\n/);
  const json = JSON.parse(measure("--json").stdout);
  expect(json.figures).toMatchObject({ words: 25, options: 2 });
  expect(json.stretches[1]).toMatchObject({ words: 10, after: { name: "hall.one" } });
});

it("a branch that is not there, or cannot be read, is told of, and nothing measured without it", () => {
  story();
  expect(measure("--with", inFolder("nowhere"))).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining("There is no branch to be had from"),
  });
  write("kite/branch.json", "{}");
  expect(measure("--with", inFolder("kite"))).toMatchObject({ status: 1, stdout: "" });
});

it("against a version of git's, or a folder, only what changed is said", () => {
  story();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b", ...args], { cwd: inFolder("book") });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "First");
  expect(measure("--against", "HEAD").stdout).toBe("Nothing measures otherwise than HEAD.\n");
  // Lines that move are no change.
  story(`// A house.\n\n${INK}`);
  expect(measure("--against", "HEAD").stdout).toBe("Nothing measures otherwise than HEAD.\n");
  story(
    INK.replace("The door shuts.", "He looks at the old red window, and nods.").replace(
      "says Pak",
      "says Mori",
    ),
  );
  const { status, stdout } = measure("--against", "HEAD");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Since HEAD:\n {4}words 25 → 31 \(\+6\)\n/);
  expect(stdout).toContain("main.ink:4  after hall.one 10 → 16 (+6)\n");
  expect(stdout).toContain("    Mori new → 1\n    Pak 1 → gone\n");
  expect(stdout).toContain(
    "New phrases that come again:\n    2 ×  he looks at the old red  main.ink:3 main.ink:4\n",
  );
  expect(stdout).not.toContain("hall.two");
  // Nor is a new name.
  story(INK.replace("(one)", "(first)"));
  write("book/story/renamed.json", '{"hall.one": "hall.first"}');
  expect(measure("--against", "HEAD").stdout).toBe("Nothing measures otherwise than HEAD.\n");
  story(INK.replace("The door shuts.", "He looks at the old red window, and nods."));
  write("old/main.ink", INK);
  const json = JSON.parse(measure("--json", "--against", inFolder("old")).stdout);
  expect(json.figures).toContainEqual({ name: "words", was: 25, is: 31 });
  expect(json.phrases.come).toHaveLength(1);
  expect(measure("--against", "autumn")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringMatching(/^“autumn” is neither/),
  });
});
