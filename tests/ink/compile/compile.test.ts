import { Compiler, CompilerOptions } from "inkjs/full";
import { describe, expect, test } from "vitest";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { bookOf, places, problemsOf, story } from "../specimens.ts";

describe("a fault is found at its line and column:", () => {
  const faults: [name: string, text: string, where: string][] = [
    ["a divert to nowhere", "-> ash\n=== ash\nSand. -> quey\n", "main.ink:3:10 unknown-divert"],
    ["a tunnel to nowhere", "-> errand ->\n-> END\n", "main.ink:1:4 unknown-divert"],
    ["a choice that leads nowhere", "* [Swim] -> rock.far\n", "main.ink:1:13 unknown-divert"],
    ["a name nobody declares", "Now {x > thirst:dry} and on.\n", "main.ink:1:6 unknown-variable"],
    ["a label nobody has", "-> a\n=== a\n{a.swam: wet}\n-> END\n", "main.ink:3:2 unknown-variable"],
    ["a value given to nothing", "~ thirst = 3\n", "main.ink:1:3 unknown-variable"],
    ["a function nobody wrote", "Well.\n  ~ drnk(1)\n", "main.ink:2:5 unknown-function"],
    ["too many arguments", "{f(1, 2)}\n=== function f(x)\n~ return x\n", "main.ink:1:2 wrong-arguments"],
    ["a knot called like a function", "{a()}\n=== a\n-> END\n", "main.ink:1:2 not-a-function"],
    ["a function diverted to", "-> f\n=== function f()\n~ return 1\n", "main.ink:1:4 not-a-knot"],
    ["a loose end", "-> a\n=== a\nSand.\nAsh.\n", "main.ink:4:1 loose-end"],
    ["a choice loose in braces", "{ TURNS() > 0:\n  * x\n}\n", "main.ink:2:3 loose-end"],
    ["an unclosed brace", "Sand {TURNS() and ash.\n", "main.ink:1:6 open-brace"],
    ["a tilde inside a line", "{TURNS(): ~ x}\n", "main.ink:1:11 syntax"],
    ["an unclosed option", "* [Swim\n- -> END\n", "main.ink:1:8 open-bracket"],
    ["a second knot of one name", "-> a\n=== a\n-> END\n=== a\n-> END\n", "main.ink:4:5 name-taken"],
    ["a choice without words", "*\n- -> END\n", "main.ink:1:2 blank-choice"],
    ["a number that ends in a dot", "CONST A = 1\nVAR x = 0.\n", "main.ink:2:9 trailing-dot"],
    ["two gathers of one label", "- (a) x\n- (a) y\n", "main.ink:2:4 duplicate-label"],
  ];
  test.each(faults)("%s", (_, text, where) => {
    expect(problemsOf(text)).toContain(where);
  });
});

describe("a slip that keeps ink from reading on is said once, and what follows is read:", () => {
  const beach = (lines: string) => `-> beach\n=== beach\n${lines}\n-> dune\n=== dune\nGrass. -> END\n`;
  const slips: [name: string, lines: string, where: string][] = [
    ["= in a condition", "{TURNS() = 3: Dry.}", "3:10 single-equals"],
    ["= in a condition of several", "{TURNS() == 1 and TURNS() = 3:\n  Dry.\n}", "3:27 single-equals"],
    ["= in a branch", "{\n- TURNS() = 3: Wet.\n- else: Dry.\n}", "4:11 single-equals"],
    ["= on a choice", "+ {TURNS() = 3} [Dig]", "3:12 single-equals"],
    ["= in parentheses", "~ temp x = (TURNS() = 3)\n{x}", "3:21 single-equals"],
    ["text after a divert", "Sand. -> dune and more", "3:15 text-after-divert"],
    ["a tag after a divert", "* [Dig] -> dune # sore", "3:17 text-after-divert"],
    ["text after a divert in braces", "{TURNS(): -> dune and more}", "3:19 text-after-divert"],
    ["braces after a divert", "-> dune {TURNS()}", "3:9 text-after-divert"],
    ["a brace open at the end of its line", "{TURNS(): Dry. Sand.\nGrass.", "3:1 open-brace"],
    ["a brace open inside another", "{\n- TURNS(): Dry.\n- else: {TURNS(): a|b\n}", "5:9 open-brace"],
    ["a block open at the end of its knot", "{TURNS():\n  Dry.\nSand.", "3:1 open-brace"],
    ["a list of turns that is left open", "{stopping:\n- a\n- b\nSand.", "3:1 open-brace"],
    ["a block open inside another", "{TURNS():\n  Dry {TURNS():\n    Wet.\n  Sand.\n}", "4:7 open-brace"],
    ["an open condition of a choice", "+ {TURNS() (a) [Dig]", "3:3 open-brace"],
  ];
  test.each(slips)("%s", (_, lines, where) => {
    expect(problemsOf(beach(lines))).toEqual([`main.ink:${where}`]);
  });

  test("of two of them on a line both", () => {
    expect(problemsOf(beach("{TURNS() = 3: a} {TURNS() = 4: b}"))).toEqual([
      "main.ink:3:10 single-equals",
      "main.ink:3:27 single-equals",
    ]);
  });

  test("not what hangs on a line that nobody can read", () => {
    expect(problemsOf(beach("~ temp x = )\n{x} -> dune"))).toEqual(["main.ink:3:12 syntax"]);
  });

  test("and what is wrong in another passage all the same", () => {
    const text = "-> beach\n=== beach\n{TURNS() and sand.\n=== dune\nGrass.\n";
    expect(problemsOf(text)).toEqual(["main.ink:3:1 open-brace", "main.ink:5:1 loose-end"]);
  });
});

test("a divert to a slip of the pen is told the name it meant", () => {
  const { problems } = compileBook(story("-> ash\n=== ash\n-> quey\n= quay\n-> END\n"));
  expect(problems[0]?.says).toBe('diverts to "quey", which does not exist');
  expect(problems[0]?.fix).toBe('did you mean "quay"?');
});

test("a divert to a stitch of another knot is told its full name", () => {
  const { problems } = compileBook(story("-> ash\n=== ash\n-> dig\n=== beach\n-> END\n= dig\n-> END\n"));
  expect(problems[0]?.fix).toBe('did you mean "beach.dig"?');
});

test("problems of every kind come all at once, in the order of the text", () => {
  const text = "VAR x = 0.\n-> ash\n=== ash\nSand {x and ash.\n-> nowhere\n= dig\n~ foo()\n{bar}\n";
  expect(problemsOf(text)).toEqual([
    "main.ink:1:9 trailing-dot",
    "main.ink:4:6 open-brace",
    "main.ink:5:4 unknown-divert",
    "main.ink:7:3 unknown-function",
    "main.ink:8:1 loose-end",
    "main.ink:8:2 unknown-variable",
  ]);
});

test("a mended number does not make its variable unknown", () => {
  expect(problemsOf("VAR x = 0.\n{x}\n")).toEqual(["main.ink:1:9 trailing-dot"]);
});

test("a line that ink's compiler breaks off at is found, and so is all that follows it", () => {
  const text = "-> a\n=== a\n{-> END}\nSand.\n~ foo()\n~ temp x = -> DONE\n-> quey\n";
  expect(problemsOf(text)).toEqual([
    "main.ink:3:2 ink-breaks",
    "main.ink:5:3 unknown-function",
    "main.ink:6:12 ink-breaks",
    "main.ink:7:4 unknown-divert",
  ]);
});

test("a fault after which ink reads no further does not hide the rest", () => {
  const text = "-> a\n=== a\n{x and {y}\n~ foo()\n{quey}\n-> END\n=== b\n-> nowhere\n";
  expect(problemsOf(text)).toEqual([
    "main.ink:3:1 open-brace",
    "main.ink:4:3 unknown-function",
    "main.ink:5:2 unknown-variable",
    "main.ink:8:4 unknown-divert",
  ]);
});

test("a comment before the trouble does not shift its column", () => {
  expect(problemsOf("/* sand\nash */ Dig. /* quey */ -> quey\n")).toEqual(["main.ink:2:27 unknown-divert"]);
});

test("a byte-order mark does not hide the heading behind it", () => {
  const files = { "main.ink": "INCLUDE a.ink\n-> a\n", "a.ink": "\uFEFF=== a\nSand.\n-> END\n" };
  expect(problemsOf(files)).toEqual([]);
});

test("a file with Windows line ends is read like any other", () => {
  const text = "-> ash\r\n=== ash\r\n  Sand. -> quey\r\n";
  expect(compileBook(story(text)).problems[0]).toMatchObject({
    line: 3,
    column: 12,
    source: "  Sand. -> quey",
  });
});

test("a note to the writer is no problem", () => {
  expect(problemsOf("TODO: more sand\nSand.\n-> END\n")).toEqual([]);
});

test("a loose end is reported and the book still plays", () => {
  const { book, problems } = compileBook(story("-> a\n=== a\nSand.\n"));
  expect(places(problems)).toEqual(["main.ink:3:1 loose-end"]);
  expect(book).toBeDefined();
});

test("a story without a main file is said to lack it", () => {
  expect(problemsOf({ "other.ink": "" })).toEqual(["main.ink:1:1 main-missing"]);
});

test("a book counts its words of prose, not its tags or constants", () => {
  const text = 'CONST A = "not this"\n# place: nor this\nOne two {three|four}.\n* [five] six\n- -> END\n';
  expect(bookOf(text).words).toBe(6);
});

test("a book's hash changes with its words and with its choice ids, and with nothing else", () => {
  const hash = (text: string) => bookOf(text).hash;
  const text = "* (a) [Swim] Wet.\n- -> END\n";
  expect(hash(text)).toMatch(/^[0-9a-f]{12}$/);
  expect(hash(`// a comment\n${text}`)).toBe(hash(text));
  expect(hash(text.replace("Wet", "Cold"))).not.toBe(hash(text));
  expect(hash(text.replace("(a)", "(b)"))).not.toBe(hash(text));
});

test("a book is what ink's own compiler makes of it", () => {
  const files: Record<string, string> = {
    "main.ink":
      "INCLUDE ash.ink\r\n// the first divert\r\nVAR heat = -3 /* in\r\nall */\r\n-> ash.plage_noire(2)\r\n",
    "ash.ink": `CONST ÉTÉ = "hot"
LIST hours = dawn, (noon) // two
=== ash
Never come to. -> END
= plage_noire(times)
# place: The beach # hot
The {&sand|ash} is {times} hand{times > 1:s} deep{heat < 0: - and cold}, 硫黄島. <>
{ hours ? noon and not ash:
    Noon: {ÉTÉ}.
- else:
    Dawn. - Not - a - gather -> END
}
~ temp left = (times - 1) * 10 / 4 mod 3
~ heat++
* (dig) {left >= 0} {not dig} [Dig \\[here\\]] It slides.
    * * (on) "Go on["," he says]," you say. -> errand -> plage_noire(left)
    + + -> END
    - - (gathered) TURNS {TURNS_SINCE(-> dig)}{|again|and again}. <- threads
* [{stopping: two|three}]
- -> plage_noire(twice(left, 1.5))
= errand
{stopping:
    - One.
    - Two.
}
->->
= threads
+ (stay) [Stay] # quiet
    -> DONE
=== function twice(what, ref_not)
~ return what + what
`,
  };
  const read = (path: string) => files[path] ?? "";
  const fileHandler = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: read };
  const options = new CompilerOptions("main.ink", [], true, null, fileHandler);
  const ink = new Compiler(read("main.ink"), options).Compile().ToJson();
  expect(bookOf(files).ink).toBe(ink);
});
