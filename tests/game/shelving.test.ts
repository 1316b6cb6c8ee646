import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  game,
  inFolder,
  inOwnFolder,
  keptLines,
  otherShelf,
  playing,
  saves,
  storyOf,
  write,
} from "./game.ts";

inOwnFolder();

const STORY =
  "Sand.\n* (left) [Left]\n* (right) [Right]\n- Next.\n* (up) [Up]\n* (down) [Down]\n- Last.\n-> END\n";

/** The game on a small story of its own. */
const played = (args: readonly string[], typed = "") => game(["--story", storyOf(STORY), ...args], typed);

it("a run is copied, renamed, deleted and restored by commands that say what they did", () => {
  played(["--new", "first"], "1\n");
  expect(played(["copy", "first", "second try"]).stdout).toBe("Copied “first” as “second try”.\n");
  expect(played(["rename", "first", "third"]).stdout).toBe("“first” is “third” now.\n");
  expect(played(["delete", "second try"]).stdout).toMatch(
    /^Deleted “second try”\. Type this to bring it back: .* restore 'second try'\n$/,
  );
  expect(played(["runs"]).stdout).toMatch(/^third\n.*\nDeleted, and can be restored: second try\n$/s);
  expect(played(["restore", "second try"]).stdout).toBe("“second try” is back.\n");
  expect(played(["restore", "second try"])).toMatchObject({ status: 1, stdout: "" });
});

it("a run goes into a file and comes back from it, and neither takes the place of anything", () => {
  played(["--new", "first"], "1\n2\n");
  const file = inFolder("elsewhere.jsonl");
  expect(played(["export", "first", file]).stdout).toBe(`Exported “first” to ${file}.\n`);
  expect(played(["export", "first", file])).toMatchObject({
    status: 1,
    stderr: `${file} cannot be written: a file of that name is there already. Choose another place or name.\n`,
  });
  expect(played(["import", file]).stdout).toMatch(/^Imported as “elsewhere”\. /);
  expect(played(["import", file]).stdout).toMatch(/^Imported as “elsewhere-2”, since /);
  expect(played(["transcript", "elsewhere-2"]).stdout).toBe(played(["transcript", "first"]).stdout);
});

it("a run goes out by standard output as the text it is, and comes in by standard input", () => {
  played(["--new", "first"], "1\n2\n");
  const file = inFolder("elsewhere.jsonl");
  played(["export", "first", file]);
  const text = readFileSync(file, "utf8");
  expect(played(["export", "first", "-"]).stdout).toBe(text);
  expect(played(["import", "-"], text).stdout).toMatch(/^Imported as “run-1”\. /);
  expect(played(["export", "run-1", "-"]).stdout).toBe(text);
  expect(played(["import", "-"], "")).toMatchObject({ status: 1, stdout: "" });
});

it("a file that is no run, or is not there, is not imported", () => {
  const file = write("picture.png", "\u0089PNG\n\u0000");
  expect(played(["import", file])).toEqual({
    status: 1,
    stdout: "",
    stderr: "The file cannot be imported: its first line is not the header of a run.\n",
  });
  expect(played(["import", inFolder("none")]).stderr).toMatch(/cannot be read: it is not there\.\n$/);
  expect(existsSync(saves())).toBe(false);
});

it("a second window is told of the first, and a first that was killed leaves the run free", async () => {
  const story = storyOf(STORY);
  const first = playing(["--story", story, "--new", "first"]);
  await first.until("1. Left");
  first.type("1");
  await first.until("1. Up");
  const { status, stdout } = played(["--run", "first"], "1\n1\n");
  expect(status).toBe(0);
  expect(stdout).toContain("“first” is open in another window");
  expect(stdout).toContain("You read along: only the other window decides.");
  // Commands that only look are not kept out.
  expect(played(["transcript", "first"]).stdout).toContain("> Left");
  expect(played(["delete", "first"])).toMatchObject({ status: 1, stdout: "" });
  first.child.kill("SIGKILL");
  expect(await first.ended).toBe("SIGKILL");
  expect(played(["--run", "first"], "2\n").stdout).toContain("Last.");
  expect(keptLines("first", ...otherShelf())).toEqual(['"left"', '"down"']);
});

it("a run that parts from a story that was edited says so, and the story that has the new name takes it along", () => {
  played(["--new", "first"], "1\n1\n");
  const edited = () => game(["--story", inFolder("story"), "--run", "first"]).stdout;
  storyOf(STORY.replace("(up)", "(higher)"));
  expect(edited()).toContain(
    "The story has changed since: decision 2, “up”, was “Up”, which has another name now; you stand just before it",
  );
  write("story/renamed.json", '{"up": "higher"}');
  expect(edited()).toContain("Last.");
});
