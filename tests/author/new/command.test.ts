import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, write } from "../../game/game.ts";
import { BOOK, branchFiles } from "../branches/specimen-branch.ts";

inOwnFolder();

const read = (path: string): string => readFileSync(inFolder(path), "utf8");
const inBook = (...args: string[]) => game([...args, "--story", inFolder("my-book")]);

it("in an empty folder the first chapter begins a book, which check passes and which plays", () => {
  const { status, stdout } = inBook("new", "chapter", "The Well");
  expect(status).toBe(0);
  expect(stdout.replaceAll(/ \S*my-book/g, " my-book")).toBe(`  new      my-book/main.ink
  new      my-book/vocabulary.ink
  new      my-book/chapters/01-the-well.ink
check has nothing against it. What is left:
- main.ink has the title of the book, "My Book"; below it "# author: YOUR NAME" says whose it is.
- chapters/01-the-well.ink is yours to write; its card says what belongs into it.
To stand in it: node dist/play.js play --at the_well --story my-book
`);
  expect(inBook("check").stdout).toMatch(/^Nothing to mend\.\n/);
  expect(game(["--plain", "--new", "first", "--story", inFolder("my-book")], "2\n").stdout).toContain(
    "You stood still",
  );
  expect(readdirSync(inFolder("saves/books"))).toEqual(["my-book"]);
  const again = game(["new", "chapter", "The Hill", "--story", inFolder("other", "my-book")]);
  expect(again.stdout).toContain('- Runs of a book with the id "my-book" are kept already.');
  expect(inBook("new", "chapter", "The Well")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining('There is a "the_well" already'),
  });
});

it("a folder may be called as a file in ink is", () => {
  mkdirSync(inFolder("tale.ink"));
  const inTale = (...args: string[]) => game([...args, "--story", inFolder("tale.ink")]);
  expect(inTale("new", "chapter", "The Well")).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(inFolder("tale.ink")).sort()).toEqual(["chapters", "main.ink", "vocabulary.ink"]);
  for (const [name, text] of Object.entries(BOOK)) write(`tale.ink/${name}`, text);
  for (const [name, text] of branchFiles({})) write(`tale.ink/branches/kite/${name}`, text);
  expect(inTale("branch", "list").stdout).toContain("1 branch in the book.");
});

it("a guide beside the book counts on, and a kept run goes as it went or nothing is written", () => {
  inBook("new", "chapter", "The Well");
  // The guide beside it is of the book that ships alone.
  write("my-book/main.ink", read("my-book/main.ink").replace("id: my-book", "id: buried-letters"));
  write("README.md", "A book of one chapters, and one ways for it to end.\n");
  game(["--plain", "--new", "first", "--story", inFolder("my-book")], "2\n");
  inBook("museum", "add", "first");
  const { stdout, ...rest } = inBook("new", "scene", "Rain");
  expect(rest).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(
    /"the_well" leads to it, and it goes on to "END"\.\n- Kept runs come by it, so it decides nothing/,
  );
  expect(inBook("new", "ending", "Home").stdout).toContain(
    'write "1 decision, home" into saves/museum/first.expected',
  );
  write("saves/museum/first.expected", "1 decision, home\n");
  expect(inBook("new", "ending", "Home").stdout).toMatch(/ {2}changed {2}\S*README\.md\n/);
  expect(read("README.md")).toBe("A book of one chapters, and two ways for it to end.\n");
  expect(inBook("check").stdout).toContain("museum: first same: 1 decision, home\n");
});

it("what check would find is printed, and nothing is written", () => {
  inBook("new", "chapter", "The Well");
  const before = read("my-book/chapters/01-the-well.ink");
  const { status, stdout } = inBook("new", "ending", "Harbour", "--after", "the_well");
  expect(status).toBe(0);
  expect(stdout).toContain("endings.harbour");
  write(
    "my-book/chapters/01-the-well.ink",
    before.replace("# edge\n-> END", "# title: Sleep # end: sleep\n-> END"),
  );
  const wrong = inBook("new", "ending", "Kjxq", "--after", "the_well");
  expect([wrong.status, wrong.stdout]).toEqual([
    1,
    expect.stringMatching(
      /"Kjxq" is in no dictionary(.|\n)*So "check" would say of it\. Nothing was written\.\n$/,
    ),
  ]);
  expect(read("my-book/chapters/01-the-well.ink")).not.toContain("kjxq");
});

it("a folder without a book gets none by its second part, and one with other ink in it none at all", () => {
  expect(inBook("new", "scene", "Rain").stderr).toMatch(
    /^There is no book in .*my-book yet\. Begin one with its first chapter/,
  );
  write("my-book/draft.ink", "Sand.\n");
  expect(inBook("new", "chapter", "Rain").stderr).toMatch(/^There is no main\.ink in /);
  expect(readdirSync(inFolder("my-book"))).toEqual(["draft.ink"]);
});
