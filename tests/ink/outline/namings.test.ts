import { join } from "node:path";
import { expect, it } from "vitest";
import { openStoryFolder } from "../../../src/disk/story-folder.ts";
import { readNamings } from "../../../src/ink/outline/namings.ts";

const namingsOf = (ink: string) => readNamings({ read: (path) => (path === "main.ink" ? ink : undefined) });

/** The lines of a story with every word that names something set in brackets, and what each names. */
function marked(ink: string) {
  const lines = ink.split("\n");
  const named: string[] = [];
  for (const { at, word, of } of namingsOf(ink).namings.toReversed()) {
    const line = lines[at.line - 1] ?? "";
    lines[at.line - 1] = `${line.slice(0, at.column - 1)}‹${word}›${line.slice(at.column - 1 + word.length)}`;
    named.unshift(`${at.line} ${word} = ${of}`);
  }
  return { text: lines.join("\n"), named };
}

it("each word of a path is known by what it leads to, wherever ink knows it from there", () => {
  const ink = `-> ash.noon
=== ash
{noon.dig or noon and not ash.dig: Dug. -> noon.on}
= noon
* (dig) [Dig] -> ash
+ {dig} [On] Noon, noon. ->-> noon
- (on) <- ash.noon(-> on)
{TURNS_SINCE(-> dig)} {"{ash}"}
-> dawn -> noon
=== dawn
-> END`;
  const { text, named } = marked(ink);
  expect(text).toBe(`-> ‹ash›.‹noon›
=== ‹ash›
{‹noon›.‹dig› or ‹noon› and not ‹ash›.‹dig›: Dug. -> ‹noon›.‹on›}
= ‹noon›
* (‹dig›) [Dig] -> ‹ash›
+ {‹dig›} [On] Noon, noon. ->-> ‹noon›
- (‹on›) <- ‹ash›.‹noon›(-> ‹on›)
{TURNS_SINCE(-> ‹dig›)} {"{‹ash›}"}
-> ‹dawn› -> ‹noon›
=== ‹dawn›
-> END`);
  expect(named.filter((each) => each.startsWith("3 "))).toEqual([
    "3 noon = ash.noon",
    "3 dig = ash.noon.dig",
    "3 noon = ash.noon",
    "3 ash = ash",
    "3 dig = ash.noon.dig",
    "3 noon = ash.noon",
    "3 on = ash.noon.on",
  ]);
});

it("a word stands where it is written: behind comments, in the second assertion of a line, in a file with a mark", () => {
  const ink =
    "\uFEFF/* ash */ Ash. # holds: ash\n-> ash\n=== ash\nAsh. /* ash */ {ash: Ash. /* ash */} # holds: ash # holds: not ash or ash\n// ash\n-> END";
  expect(marked(ink.slice(1)).text).toBe(
    "/* ash */ Ash. # holds: ‹ash›\n-> ‹ash›\n=== ‹ash›\nAsh. /* ash */ {‹ash›: Ash. /* ash */} # holds: ‹ash› # holds: not ‹ash› or ‹ash›\n// ash\n-> END",
  );
  expect(namingsOf(ink).namings.map(({ at }) => at)).toEqual(
    namingsOf(ink.slice(1)).namings.map(({ at }) => at),
  );
});

it("what else has a name is told apart, and lines that cannot be read are said", () => {
  const ink =
    "VAR water = 1\nCONST MOST = 2\nLIST moods = calm, (cross)\nEXTERNAL ask(what)\n-> ash(1)\n=== ash(deep)\n~ temp now = 3\n{water} {\n-> END";
  const { otherNames, unread } = namingsOf(ink);
  expect([...otherNames].sort()).toEqual(["MOST", "ask", "calm", "cross", "deep", "moods", "now", "water"]);
  expect(unread.map(({ line }) => line)).toEqual([8]);
});

it("in the book itself every word stands where it is said to, and no path of it is left out", () => {
  const files = openStoryFolder(join(import.meta.dirname, "../../../story"));
  const { namings } = readNamings(files);
  const linesOf = new Map(
    (files.list?.() ?? [])
      .filter((file) => !file.startsWith("branches/"))
      .map((file) => [file, files.read(file)?.split("\n") ?? []]),
  );
  const textAt = ({ at, word }: (typeof namings)[number]) =>
    linesOf.get(at.file)?.[at.line - 1]?.slice(at.column - 1, at.column - 1 + word.length);
  expect(namings.filter((naming) => textAt(naming) !== naming.word)).toEqual([]);
  const found = new Set(namings.map(({ at: { file, line, column } }) => `${file}:${line}:${column}`));
  const words = new Set(namings.map(({ word }) => word));
  const paths = [...linesOf].flatMap(([file, lines]) =>
    lines.flatMap((line, index) =>
      /^(\/\/|INCLUDE)/.test(line)
        ? []
        : [...line.matchAll(/(?<=\w\.)[a-z]\w+/g)].flatMap(({ 0: word, index: column }) =>
            words.has(word) ? [`${file}:${index + 1}:${column + 1}`] : [],
          ),
    ),
  );
  expect(paths.length).toBeGreaterThan(500);
  expect(paths.filter((path) => !found.has(path))).toEqual([]);
});
