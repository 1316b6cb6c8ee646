import { readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { writeReach } from "../../src/author/explore/branch-reach.ts";
import { BOOK, branchFiles, type Changes, MANIFEST } from "../author/branches/specimen-branch.ts";
import { game, inFolder, inOwnFolder, otherShelf, saves, write } from "../game/game.ts";

inOwnFolder();

/** The small book with doors, in a folder. */
function story(): readonly string[] {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  return ["--story", inFolder("book")];
}

function lay(folder: string, changes: Changes = {}): string {
  for (const [name, text] of branchFiles(changes)) write(`${folder}/${name}`, text);
  return inFolder(folder);
}

const firstLine = (run: string): string =>
  readFileSync(`${saves()}/${otherShelf().join("/")}/${run}.jsonl`, "utf8").split("\n")[0] ?? "";

it.each([
  ["in the reader's folder", "branches/kite", []],
  ["anywhere, if it is asked for", "somewhere/else", ["--with"]],
])("a branch that lies %s is in the game, and the run names it", (_, folder, asked) => {
  const where = lay(folder);
  const args = [...story(), ...asked.flatMap((option) => [option, where])];
  const { status, stdout, stderr } = game([...args, "--new", "first"], "1\n1\n1\n1\n");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("1. Look up\n2. Dig\n3. Lie down\n");
  expect(stdout).toContain("The end: The Well");
  expect(JSON.parse(firstLine("first"))).toMatchObject({ branches: { kite: "1.2" } });
  // What is typed to go on has the branch in it.
  expect(stdout.includes(` --with ${where} `)).toBe(asked.length > 0);
});

it("a book without a branch is as it was, and its runs say nothing of branches", () => {
  const { stdout } = game([...story(), "--new", "first"], "1\n1\n");
  expect(stdout).toContain("1. Dig\n2. Lie down\n");
  expect(firstLine("first")).not.toContain("branches");
});

it("a run whose branch is gone stands before its door, goes on without it, and finds its old way when it is back", () => {
  const where = lay("kite");
  const args = story();
  game([...args, "--with", where, "--new", "first"], "1\n1\n1\n");
  const without = game([...args, "--run", "first"], "2\n");
  expect(without.stdout).toContain(
    "Decision 1, “kite_noon.saw_kite”, was made in the branch “kite”, version 1.2, which the book is without now; you stand just before it",
  );
  expect(without.stdout).toContain("1. Dig (taken)\n2. Lie down\n");
  const { stdout } = game([...args, "--with", where, "--run", "first"], "back\n");
  expect(stdout).toContain("1. Sip\n2. Spit\n");
  expect(stdout).toContain("Look up");
});

it("a branch that is left out is named with why, one of another book is not, and the game goes on", () => {
  const where = lay("branches/kite", { manifest: { rejoins: [] } });
  lay("branches/other", { manifest: { book: "other-book" } });
  const { status, stdout, stderr } = game([...story(), "--new", "first"], "1\n1\n");
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: `The branch "kite" in ${where} was left out: kite.ink:12 goes on by "beach.noon.door", of which its manifest says nothing; add "noon" to "rejoins" there.\n`,
  });
  expect(stdout).toContain("1. Dig\n2. Lie down\n");
});

it("one that goes round where no trial comes is stopped where it does, and the run goes on before it", () => {
  const ink = branchFiles().get("kite.ink")?.replace("A kite.", "{beach.noon.lie: -> kite_flown}") ?? "";
  const where = lay("kite", {
    ink: ink.replace("-> beach.noon.door", "-> well.door"),
    manifest: { doors: { dusk: "kite_noon" }, rejoins: ["dusk"] },
  });
  const { status, stdout } = game([...story(), "--with", where, "--new", "first"], "2\n1\nback 2\n2\n");
  expect(stdout).toContain("The story broke off in “kite_flown” (branches/kite/kite.ink:6)");
  expect({ status, end: stdout.includes("The end: The Well") }).toEqual({ status: 0, end: true });
});

it("where nothing is at the place that was asked for, that is said, and nothing begun", () => {
  const { status, stdout, stderr } = game([...story(), "--with", inFolder("nobody"), "--new"]);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `There is no branch at ${inFolder("nobody")}: behind --with stands its folder, or the file it was packed into.\n`,
  });
});

it("check judges a branch with the book, all that is wrong with it", () => {
  const where = lay("kite", {
    ink: branchFiles().get("kite.ink")?.replace("A kite.", "A kyte. # end: kyte") ?? "",
  });
  const { status, stdout } = game([...story(), "check", "--json", "--with", where]);
  expect(status).toBe(1);
  expect(
    JSON.parse(stdout).map(({ file, line, rule }: Record<string, unknown>) => [file, line, rule]),
  ).toEqual([["branches/kite/kite.ink", 7, "branch"]]);
});

it("explore goes every way through a branch, and says what of it is come by and what it moves of the book", () => {
  const ink = branchFiles().get("kite.ink") ?? "";
  const away =
    "* (away) [Fly away]\n    Gone. # title: Away # end: kite_away\n    -> END\n* (never) {TURNS() < 0} [Never]";
  const where = lay("kite", {
    ink: ink.replace("* (hid) [Hide]", `* (hid) [Hide]\n${away}`),
    manifest: { rejoins: ["noon", "END"] },
  });
  const args = [...story(), "explore", "--drift", "--with", where];
  const { complete, choices, findings, branches, ownFates, drift } = JSON.parse(
    game([...args, "--json"]).stdout,
  );
  expect({ complete, reached: choices.reached, findings, ownFates }).toEqual({
    complete: true,
    reached: 8,
    findings: [],
    ownFates: { authored: 1, reached: 1, unreached: [] },
  });
  const [{ goneInto, ...kite }] = branches;
  expect(kite).toEqual({
    id: "kite",
    version: "1.2",
    words: { authored: 17, reached: 16 },
    choices: { authored: 5, reached: 4, unreached: ["kite_flown.never"] },
  });
  // Of three options at the door one is the branch's, and of three in it one ends the run.
  expect(Math.round(10 * goneInto.random)).toBe(3);
  const moved = drift.fates.map(
    ({ id, by }: { id: string; by: Record<string, { without: number; with: number }> }) => [
      id,
      by.random?.without,
      Math.round(10 * (by.random?.with ?? 0)),
    ],
  );
  expect(moved).toEqual([
    ["kite_away", 0, 1],
    ["well", 1, 9],
  ]);
});

it("a fate of the book's own that a branch has taken from it is named", () => {
  const reach = writeReach(
    {
      branches: [],
      ownFates: { authored: 3, reached: 2, unreached: ["well"] },
    },
    false,
  );
  expect(reach).toContain("The book's own fates with them: 2 of 3 reached; not reached: well.");
});

it("the book that ships is played with a branch that the reader keeps, and cached for the next start", () => {
  const ink = "=== kite_shade\n* (saw_kite) [Look up]\n    A kite.\n    -> the_walk.shade.door\n";
  lay("branches/kite", {
    ink,
    manifest: { book: "buried-letters", doors: { shade: "kite_shade" }, rejoins: ["shade"] },
  });
  const begun = (name: string) => {
    expect(game(["--new", name], "1\n").stderr).toBe("");
    const [header = ""] = readFileSync(`${saves()}/${name}.jsonl`, "utf8").split("\n");
    return JSON.parse(header);
  };
  const first = begun("first");
  expect(first).toMatchObject({ story: "buried-letters", branches: { kite: MANIFEST.version } });
  const cached = () => statSync(inFolder("cache", "branches.json"), { bigint: true }).mtimeNs;
  const since = cached();
  expect([begun("second").hash, cached()]).toEqual([first.hash, since]);
  // What came of another branch is not taken for this one's.
  lay("branches/kite", { ink: ink.replace("A kite.", "A gull."), manifest: { book: "other" } });
  expect(begun("third").branches).not.toHaveProperty("kite");
});
