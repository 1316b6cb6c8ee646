import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { expect, it } from "vitest";
import { writeVocabulary } from "../../src/author/story-book.ts";
import { game, inFolder, inOwnFolder, saves, write } from "./game.ts";

inOwnFolder();

const LEFT_OR_RIGHT =
  "Once there was a man.\n* Go left\n  A wood.\n* Go right\n  A bog.\n- It is late.\n-> END\n";
const RED_OR_BLUE =
  "Two doors.\n* The red door\n* The blue door\n- You sit down.\n* Rest\n* Sing\n- -> END\n";

const names = (...args: string[]) =>
  (JSON.parse(game([...args, "runs", "--json"]).stdout) as { name: string }[]).map(({ name }) => name).sort();
const textOf = (name: string) => readFileSync(inFolder("saves", `${name}.jsonl`), "utf8");

it("another book neither lists, continues, opens nor prints a run of ours, and leaves it as it is", () => {
  game(["--new", "ours"], "1\n1\n");
  const before = textOf("ours");
  const other = write("other.ink", RED_OR_BLUE);
  expect(names("--story", other)).toEqual([]);
  const begun = game(["--story", other], "1\n1\n1\n").stdout;
  expect(begun).not.toContain("Continue");
  expect(begun).toContain("You sit down.");
  for (const args of [
    ["--run", "ours"],
    ["letters", "ours"],
    ["transcript", "ours"],
    ["copy", "ours"],
  ])
    expect(game(["--story", other, ...args])).toMatchObject({
      status: 1,
      stdout: expect.not.stringMatching(/Ash/),
    });
  expect(names()).toEqual(["ours"]);
  expect(textOf("ours")).toBe(before);
});

it("two books in one folder keep their runs apart, also under one name, in the list, the bin and the title", () => {
  const a = write("bookA.ink", LEFT_OR_RIGHT);
  const b = write("bookB.ink", RED_OR_BLUE);
  game(["--story", a, "--new", "first"], "1\n");
  game(["--story", b, "--new", "first"], "2\n");
  game(["--story", b, "--new", "second"], "2\n");
  expect([names("--story", a), names("--story", b), names()]).toEqual([["first"], ["first", "second"], []]);
  expect(game(["--story", a, "transcript", "first"]).stdout).toContain("A wood.");
  game(["--story", b, "delete", "second"]);
  expect(game(["--story", a, "restore", "second"]).status).toBe(1);
  expect(game(["--story", a], "q\n").stdout).toMatch(/1\. Continue “first”: .*\n2\. Begin/);
});

it("a run of one book is not taken into another, but into the same book in another folder", () => {
  const a = write("here/book.ink", LEFT_OR_RIGHT);
  const b = write("here/other.ink", RED_OR_BLUE);
  const moved = write("there/book.ink", LEFT_OR_RIGHT);
  game(["--story", a, "--new", "first"], "1\n");
  const file = inFolder("carried.jsonl");
  game(["--story", a, "export", "first", file]);
  for (const args of [["--story", b], []]) {
    const { status, stderr } = game([...args, "import", file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^The file cannot be imported: it is a run of another story, “here-book-[0-9a-f]{6}”\.\n$/,
    );
  }
  expect(game(["--story", moved, "import", file]).stdout).toMatch(/^Imported as “carried”/);
  expect(game(["--story", moved, "transcript", "carried"]).stdout).toContain("A wood.");
});

it("a book with an id or a title of its own finds its runs again where it was moved and renamed", () => {
  for (const tags of ["# id: two-doors", "// A tale.\n# author: Nobody # title: Two Doors"]) {
    const name = tags.includes("id") ? "with-id" : "with-title";
    write(`${name}/old/main.ink`, `${tags}\n${RED_OR_BLUE}`);
    game(["--story", inFolder(name, "old"), "--new", name], "2\n");
    renameSync(inFolder(name, "old"), inFolder(`${name}-new`));
    expect(names("--story", inFolder(`${name}-new`))).toEqual([name]);
  }
  expect(readdirSync(inFolder("saves", "books")).sort()).toEqual([
    "two-doors",
    expect.stringMatching(/^two-doors-[0-9a-f]{6}$/),
  ]);
});

it("the folder and its main file are one book, and a book whose name is in no letters of ours has a folder too", () => {
  write("tale/main.ink", RED_OR_BLUE);
  game(["--story", inFolder("tale"), "--new", "first"], "2\n");
  expect(names("--story", inFolder("tale", "main.ink"))).toEqual(["first"]);
  for (const file of ["物語.ink", "物詩.ink", "CON.ink"]) {
    const book = write(`本/${file}`, RED_OR_BLUE);
    expect(names("--story", book)).toEqual([]);
    game(["--story", book, "--new", "first"], "2\n");
  }
});

it("a copy of our book that is being edited plays our runs, and a run kept before books had an identity is ours", () => {
  game(["--new", "ours"], "1\n");
  const copied =
    "# id: buried-letters\nINCLUDE vocabulary.ink\nSand.\n* (dig) [Dig]\n* (lean) [Lean]\n- -> END\n";
  write("copy/vocabulary.ink", writeVocabulary());
  write("copy/main.ink", copied);
  expect(names("--story", inFolder("copy"))).toEqual(["ours"]);
  write(
    "saves/old.jsonl",
    '{"format":3,"story":"buried-letters","version":"0.1.0","hash":"6f1c02d9a7be","seed":1,"when":""}\n',
  );
  expect(names()).toEqual(["old", "ours"]);
  expect(names("--story", write("other.ink", RED_OR_BLUE))).toEqual([]);
  expect(existsSync(saves())).toBe(true);
});

it("a book in our vocabulary with an id of its own has its own title page, and Saigo and the letters in it", () => {
  const ferry = ["--story", inFolder("the-ferry")];
  game(["new", "chapter", "The Crossing", ...ferry]);
  const main = readFileSync(inFolder("the-ferry/main.ink"), "utf8");
  write("the-ferry/main.ink", main.replace(/^# title: .*/m, "$&\n# author: Ann Example"));
  expect(game(["check", ...ferry]).stdout).toMatch(/^Nothing to mend\.\n/);
  const said = game(["--plain", ...ferry], "1\nhelp\n1\nbook\n", {}, inFolder()).stdout;
  expect(said).toMatch(/^The Ferry\nby Ann Example\n\nThe Crossing\n/);
  expect(said).toMatch(/^ {2}saigo, i .*\n {2}letters, l /m);
  expect(said).not.toMatch(/Buried Letters|story of war/);
  const [book = ""] = readdirSync(inFolder()).filter((name) => name.endsWith(".html"));
  expect(readFileSync(inFolder(book), "utf8")).toContain("<h1>The Ferry</h1>\n<p>by Ann Example</p>");
  expect(game(["graph", "--out", inFolder("map.mmd"), ...ferry]).stdout).toContain("The map of The Ferry is");
  // Without a title it is called by its folder, and without an id it is its own, too.
  write("the-ferry/main.ink", main.replace(/^# (id|title): .*\n/gm, ""));
  expect(game(["--plain", ...ferry], "q\n").stdout).toMatch(/^the-ferry\n\n/);
});
