import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { BOOK } from "../author/branches/specimen-branch.ts";
import { game, inFolder, inOwnFolder, write } from "../game/game.ts";

inOwnFolder();

function story(files: Readonly<Record<string, string>> = BOOK): readonly string[] {
  for (const [name, text] of Object.entries(files)) write(`book/${name}`, text);
  return ["--story", inFolder("book")];
}
const commented = (BOOK["doors.ink"] ?? "").replace(
  "= dusk",
  "// When: at dusk\n// Back: -> well.door\n= dusk",
);

it("a branch is begun at a door, with what is so there in its card, and can be played", () => {
  const args = story({ ...BOOK, "doors.ink": commented });
  const { status, stdout } = game(["new", "branch", "A Kite", "--after", "dusk", ...args]);
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining(
      "check has nothing against it. What is left:\n- branches/a_kite/a_kite.ink is yours to write",
    ),
  ]);
  expect(stdout).toContain("To stand at its door: node dist/play.js play --at well --story ");
  const folder = inFolder("book", "branches", "a_kite");
  expect(JSON.parse(readFileSync(`${folder}/branch.json`, "utf8"))).toMatchObject({
    book: "small-book",
    id: "a_kite",
    title: "A Kite",
    doors: { dusk: "a_kite_dusk" },
    rejoins: ["dusk"],
  });
  const ink = readFileSync(`${folder}/a_kite.ink`, "utf8");
  expect(ink).toMatch(
    /^\/\/ A KITE\. A branch, by the door doors\.dusk\.\n\/\/ When: at dusk\n\/\/ Back: -> well\.door\n/,
  );
  const played = game([...args, "--new"], "1\n1\n1\n1\n");
  expect(played.stdout).toContain("1. Leave that for a moment\n2. Sip\n3. Spit\n");
  expect(played.stdout).toContain("The end: The Well");
});

it.each([
  [
    "a door that is not there",
    ["kite", "--after", "night"],
    'There is no door "night". There are: noon, dusk.',
  ],
  ["a name that is no name for it", ["…"], '"…" has no letter from a to z and no digit'],
])("with %s nothing is begun", (_, typed, says) => {
  const { status, stderr } = game(["new", "branch", ...typed, ...story()]);
  expect([status, stderr]).toEqual([1, expect.stringContaining(says)]);
  expect(existsSync(inFolder("book", "branches"))).toBe(false);
});

it("one whose names could be another's is not begun, and a long name makes a short id of whole words", () => {
  const args = story();
  const id = (...typed: string[]) => game(["new", "branch", ...typed, ...args]);
  expect(id("A long walk in the evening rain").stdout).toContain("branches/a_long_walk_in_the/a_long_walk");
  expect(id("a long walk in the").stderr).toBe(
    'There is a branch "a_long_walk_in_the" already. Choose another name.\n',
  );
  expect(id("A").stderr).toContain(
    'could not be told from the branch "a_long_walk_in_the". Begin its name with another word: "My A".',
  );
  expect(id("Well").stderr).toContain('could not be told from the book\'s "well".');
  expect(id("7 days").stdout).toContain("branches/branch_7_days/");
});

it("in a book without doors none is begun, and where one of its name is it stays as it is", () => {
  const { "doors.ink": _, ...rest } = BOOK;
  const plain = (text: string) => text.replace(/- \(door\)\n<- doors\.\w+\n|INCLUDE doors\.ink\n/g, "");
  const bare = story(Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, plain(text)])));
  expect(game(["new", "branch", "kite", ...bare]).stderr).toContain("The book has no doors");
  const args = story();
  const mine = write("book/branches/kite/kite.ink", "mine");
  expect(game(["new", "branch", "kite", ...args]).status).toBe(1);
  expect(readFileSync(mine, "utf8")).toBe("mine");
});
