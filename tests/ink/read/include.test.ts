import { describe, expect, test } from "vitest";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { open, playOut, problemsOf, story, texts } from "../specimens.ts";

describe("an INCLUDE is refused at its line when it", () => {
  const traps: [name: string, line: string, rule: string][] = [
    ["climbs out of the story", "INCLUDE ../secret.ink", "include-path"],
    ["climbs out halfway", "INCLUDE chapters/../../secret.ink", "include-path"],
    ["starts at the root of the disk", "INCLUDE /etc/passwd", "include-path"],
    ["names a Windows drive", "INCLUDE C:/secret.ink", "include-path"],
    ["has a backslash", "INCLUDE chapters\\01.ink", "include-path"],
    ["names a file that is not there", "INCLUDE chapters/02.ink", "include-missing"],
    ["includes the main file again", "INCLUDE main.ink", "include-cycle"],
  ];
  test.each(traps)("%s", (_, line, rule) => {
    const asked: string[] = [];
    const files = story({ "main.ink": `Sand.\n  ${line}\n-> END\n` });
    const { book, problems } = compileBook({
      read(path) {
        asked.push(path);
        return files.read(path);
      },
    });
    expect(book).toBeUndefined();
    expect(problems).toMatchObject([{ rule, line: 2, column: 11, file: "main.ink" }]);
    if (rule === "include-path") expect(asked).toEqual(["main.ink"]);
  });
});

test("an INCLUDE with a backslash is told how to write it", () => {
  const { problems } = compileBook(story("INCLUDE chapters\\01.ink\n"));
  expect(problems[0]?.fix).toBe('write "chapters/01.ink"');
});

test.each(["./part/a.ink", "part/./a.ink", "part/../part/a.ink", "other/../part/a.ink"])(
  "an INCLUDE goes round about to its file: %s",
  (path) => {
    const files = { "main.ink": `INCLUDE ${path}\n-> a\n`, "part/a.ink": "=== a\nSand.\n-> END\n" };
    expect(texts(playOut(open(files)))).toEqual(["Sand."]);
  },
);

test("an INCLUDE without a file name is a problem", () => {
  expect(problemsOf("INCLUDE\n-> END\n")).toEqual(["main.ink:1:8 include-path"]);
});

test("a misspelt INCLUDE is never taken for the file it stands in", () => {
  const files = story({ "main.ink": "INCLUDE a.ink\n-> END\n", "a.ink": "Sand.\nINCLUDE aa.ink\n" });
  const { problems } = compileBook({ ...files, list: () => ["main.ink", "a.ink"] });
  expect(problems).toMatchObject([{ file: "a.ink", line: 2, rule: "include-missing" }]);
});

test("a circle of three files is named in full", () => {
  const { problems } = compileBook(
    story({ "main.ink": "INCLUDE a.ink\n", "a.ink": "INCLUDE b.ink\n", "b.ink": "\nINCLUDE a.ink\n" }),
  );
  expect(problems).toMatchObject([{ file: "b.ink", line: 2, column: 9, rule: "include-cycle" }]);
  expect(problems[0]?.says).toContain("a.ink → b.ink → a.ink");
});

test("a file is meant to be in the book where a knot of it is named, whatever that begins with", () => {
  const files = story({
    "main.ink": "INCLUDE vocabulary.ink\n-> 2nd_floor\n",
    "vocabulary.ink": "",
    "b.ink": "=== 2nd_floor\nSand.\n-> END\n",
  });
  const { problems } = compileBook({ ...files, list: () => ["main.ink", "vocabulary.ink", "b.ink"] });
  expect(problems).toMatchObject([{ rule: "unlisted-file", file: "b.ink" }]);
});

test("a file included twice is a problem once", () => {
  const files = { "main.ink": "INCLUDE a.ink\nINCLUDE a.ink\n-> a\n", "a.ink": "=== a\n-> END\n" };
  expect(problemsOf(files)).toEqual(["main.ink:2:9 include-twice"]);
});

test("an INCLUDE inside a knot is a problem, since ink would drop the file", () => {
  const files = { "main.ink": "-> a\n=== a\nSand.\n-> b\nINCLUDE b.ink\n", "b.ink": "=== b\n-> END\n" };
  expect(problemsOf(files)).toContain("main.ink:5:1 include-in-knot");
});

test("what is to be put into the first file is told by the name of that", () => {
  const files = {
    "tale.ink": "INCLUDE vocabulary.ink\nINCLUDE a.ink\n-> a\n",
    "vocabulary.ink": "",
    "a.ink": "INCLUDE tale.ink\n=== a\nSand.\nINCLUDE b.ink\n-> END\n",
    "b.ink": "=== b\n-> END\n",
    "c.ink": "=== c\n-> END\n",
  };
  const { problems } = compileBook({ ...story(files), main: "tale.ink", list: () => Object.keys(files) });
  const fixes = new Map(problems.map(({ rule, fix }) => [rule, fix]));
  expect(fixes.get("include-cycle")).toBe("take this INCLUDE out; tale.ink includes every chapter once");
  expect(fixes.get("include-in-knot")).toBe("move it to the top of tale.ink");
  expect(fixes.get("unlisted-file")).toMatch(/^put it into tale\.ink: INCLUDE c\.ink;/);
});

test("a missing file does not hide the one included after it", () => {
  const files = { "main.ink": "INCLUDE no.ink\nINCLUDE a.ink\n-> a\n", "a.ink": "=== a\nSand.\n" };
  expect(problemsOf(files)).toEqual(["a.ink:2:1 loose-end", "main.ink:1:9 include-missing"]);
});

test("a fault in an included file names that file", () => {
  const files = { "main.ink": "INCLUDE chapters/01.ink\n-> END\n", "chapters/01.ink": "\n\nVAR x = 3.\n" };
  expect(problemsOf(files)).toEqual(["chapters/01.ink:3:9 trailing-dot"]);
});

test("included files play in the order they are read", () => {
  const files = {
    "main.ink": "INCLUDE one.ink\nINCLUDE empty.ink\nINCLUDE two.ink\nThree.\n-> four\n",
    "one.ink": "One.\n",
    "empty.ink": "",
    "two.ink": "Two.\n=== four\nFour.\n-> END\n",
  };
  expect(texts(playOut(open(files)))).toEqual(["One.", "Two.", "Three.", "Four."]);
});
