import { describe, expect, it } from "vitest";
import { editedTexts } from "../../../src/author/rename/edit.ts";
import { renameEdits } from "../../../src/author/rename/rename-edits.ts";
import { writeVocabulary } from "../../../src/author/story-book.ts";
import { nameToday } from "../../../src/ink/renamed.ts";

type Texts = Readonly<Record<string, string>>;

const filesOf = (texts: Texts) => ({
  read: (path: string) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
});
const asOurs = (texts: Texts): Texts => ({ "vocabulary.ink": writeVocabulary(), ...texts });

/** The files of a story that are other after it, and what the runs' ids then mean. */
function renamed(texts: Texts, name: string, wanted: string) {
  const { edits, after, before } = renameEdits(filesOf(texts), name, wanted);
  const ids = Object.values(before.book.choices).map(({ id }) => id);
  const changed = Object.fromEntries(editedTexts(filesOf(texts), edits));
  return { changed, today: Object.fromEntries(ids.map((id) => [id, nameToday(after.book)(id)])) };
}

const refusal = (texts: Texts, name: string, wanted: string): string => {
  try {
    return JSON.stringify(renamed(texts, name, wanted).changed);
  } catch (fault) {
    return (fault as Error).message;
  }
};

const MAIN = `INCLUDE vocabulary.ink
INCLUDE one.ink // dig, ash
-> ash
`;
const ONE = `/* ash.noon.dig */ === ash ===   // ash
\tHe dug, dig and dug.\r
= noon
* (dig)   {not noon.dig}   [Dig, "dig"] # holds: not dig
    Dig. {dig:Dug.|{ash.noon.dig > 1:Dig}} -> ash.noon
* (lean) [Lean] -> dawn.dig ->
- (on) {TURNS_SINCE(-> dig)} <- ash . noon
{dug(): Dug.} -> END

=== dawn
= dig
->->
=== function dug() ===
~ return ash.noon.dig and noon_asked(dig_deep())
=== function noon_asked(ash_asked)
~ return ash_asked
=== function dig_deep
~ return 1
`;
const book = (extra: Texts = {}) => asOurs({ "main.ink": MAIN, "one.ink": ONE, ...extra });

describe("a new name is written wherever the old one means it, and nothing else is touched:", () => {
  it("of a choice, for which runs are told", () => {
    const { changed, today } = renamed(book(), "ash.noon.dig", "shovel");
    expect(changed).toEqual({
      "one.ink": ONE.replace("(dig)   {not noon.dig}", "(shovel)   {not noon.shovel}")
        .replace("# holds: not dig", "# holds: not shovel")
        .replace("{dig:Dug.|{ash.noon.dig > 1", "{shovel:Dug.|{ash.noon.shovel > 1")
        .replace("TURNS_SINCE(-> dig)", "TURNS_SINCE(-> shovel)")
        .replace("return ash.noon.dig and", "return ash.noon.shovel and"),
      "renamed.json": '{\n  "ash.noon.dig": "ash.noon.shovel"\n}\n',
    });
    expect(today).toEqual({ "ash.noon.dig": "ash.noon.shovel", "ash.noon.lean": "ash.noon.lean" });
  });

  it("of a knot, by one entry for all the choices in it", () => {
    const { changed, today } = renamed(book(), "ash", "dune");
    expect(changed).toEqual({
      "main.ink": MAIN.replace("-> ash", "-> dune"),
      "one.ink": ONE.replace("*/ === ash", "*/ === dune")
        .replace("{ash.noon.dig >", "{dune.noon.dig >")
        .replace("-> ash.noon", "-> dune.noon")
        .replace("<- ash . noon", "<- dune . noon")
        .replace("return ash.noon.dig", "return dune.noon.dig"),
      "renamed.json": '{\n  "ash": "dune"\n}\n',
    });
    expect(today).toEqual({ "ash.noon.dig": "dune.noon.dig", "ash.noon.lean": "dune.noon.lean" });
  });

  it.each([
    [
      "a stitch without choices",
      "dawn.dig",
      "dawn.sift",
      [
        ["-> dawn.dig", "-> dawn.sift"],
        ["= dig\n", "= sift\n"],
      ],
    ],
    ["a gather", "ash.noon.on", "later", [["(on)", "(later)"]]],
    [
      "a function",
      "dug",
      "has_dug",
      [
        ["{dug():", "{has_dug():"],
        ["function dug()", "function has_dug()"],
      ],
    ],
  ])("of %s, by no entry at all", (_, name, wanted, changes) => {
    const one = changes.reduce((text, [was = "", now = ""]) => text.replace(was, now), ONE);
    expect(renamed(book(), name, wanted).changed).toEqual({ "one.ink": one });
  });
});

it("a choice known by its words keeps the runs that took it when a name it is written with changes", () => {
  const main = "-> ash\n=== ash\n* (dig) [Dig]\n* [Lean {ash.dig:again|on} it]\n- -> END\n";
  const { changed, today } = renamed({ "main.ink": main }, "ash.dig", "shovel");
  expect(changed["main.ink"]).toBe(main.replace("(dig)", "(shovel)").replace("ash.dig", "ash.shovel"));
  const unlabelled = Object.entries(today).find(([id]) => id.startsWith("ash.-"));
  expect(unlabelled?.[1]).not.toBe(unlabelled?.[0]);
  expect(Object.keys(JSON.parse(changed["renamed.json"] ?? "{}") as object)).toEqual([
    "ash.dig",
    unlabelled?.[0],
  ]);
});

describe("renamed.json stays as it is laid out", () => {
  const other = '"dawn.sat": "dawn.lay"';
  it.each([
    ["on one line", `{${other}}`, `{${other}, "ash.noon.dig": "ash.noon.shovel"}`],
    [
      "with lines of Windows",
      `{\r\n\t${other}\r\n}\r\n`,
      `{\r\n\t${other},\r\n\t"ash.noon.dig": "ash.noon.shovel"\r\n}\r\n`,
    ],
    ["empty", "{}\n", '{\n  "ash.noon.dig": "ash.noon.shovel"\n}\n'],
    [
      "where a name comes back",
      `{\n  ${other},\n  "ash.noon.shovel": "ash.noon.dig"\n}\n`,
      `{\n  ${other},\n  "ash.noon.dig": "ash.noon.shovel"\n}\n`,
    ],
    [
      "where a name comes back that stood first, with a mark before it",
      `\uFEFF{ "ash.noon.shovel": "ash.noon.dig", ${other} }`,
      `\uFEFF{ ${other}, "ash.noon.dig": "ash.noon.shovel" }`,
    ],
  ])("%s", (_, list, after) => {
    const { changed } = renamed(book({ "renamed.json": list }), "ash.noon.dig", "ash.noon.shovel");
    expect(changed["renamed.json"]).toBe(after);
  });
});

it("a name may begin with a digit", () => {
  const { today } = renamed(book({ "one.ink": ONE }), "ash.noon.dig", "9th");
  expect(today["ash.noon.dig"]).toBe("ash.noon.9th");
});

it("runs of every name before are led on, also where a knot around it was renamed as a whole", () => {
  const list = '{"sand": "ash", "ash.noon.spade": "ash.noon.dig"}';
  const { after } = renameEdits(filesOf(book({ "renamed.json": list })), "ash.noon.dig", "shovel");
  const ids = ["sand.noon.spade", "ash.noon.spade", "sand.noon.dig", "ash.noon.dig"];
  expect(new Set(ids.map(nameToday(after.book)))).toEqual(new Set(["ash.noon.shovel"]));
});

describe("what cannot be called so is refused, with what to do:", () => {
  it.each([
    [
      "a name nothing has",
      "ash.noon.dag",
      "x",
      'Nothing in the book is called "ash.noon.dag". Did you mean "ash.noon.dig"?',
    ],
    ["half a name", "lean", "x", 'Did you mean "ash.noon.lean"?'],
    ["another place", "ash.noon.dig", "dawn.dug", "To move it, move its text"],
    ["no name", "ash.noon.dig", "dig it", '"dig it" is no name'],
    ["digits alone", "ash.noon.dig", "12", "not digits alone"],
    ["the same name", "ash.noon.dig", "dig", 'called "ash.noon.dig" already'],
    ["its neighbour's name", "ash.noon.dig", "lean", 'There is a "ash.noon.lean" already'],
    ["a word of the vocabulary", "drink", "sip", "made from the code"],
    ["what a word of the vocabulary is called", "ash.noon.dig", "parched", 'A variable is called "parched"'],
    ["what ink keeps for itself", "ash", "function", 'It cannot be called "function"'],
    [
      "a name that is nearer to what means another",
      "ash.noon.dig",
      "sift",
      'in one.ink:11 what means "ash.dusk.sift" would mean "ash.noon.sift"',
    ],
  ])("%s", (_, name, wanted, says) => {
    const one = ONE.replace("\n=== dawn", "= dusk\n* (sift) [Sift]\n- {ash.sift:Sifted.} -> END\n=== dawn");
    expect(refusal(book({ "one.ink": one }), name, wanted)).toContain(says);
  });

  it("an old name of another choice, which runs would take for it", () => {
    const list = { "renamed.json": '{"ash.noon.shovel": "ash.noon.lean"}' };
    expect(refusal(book(list), "ash.noon.dig", "shovel")).toContain(
      'Runs remember "ash.noon.lean" as "ash.noon.shovel"',
    );
  });

  it("a story with a line that cannot be read", () => {
    expect(refusal(book({ "one.ink": `${ONE}{dig\n` }), "ash.noon.dig", "shovel")).toMatch(
      /^one\.ink:\d+ cannot be read as it is written, .*"check" says/,
    );
  });

  it("an ending the program itself goes to", () => {
    const ends = "-> endings.thirst\n=== endings\n= thirst\n* (a) [A]\n- -> END\n";
    const texts = asOurs({ "main.ink": `INCLUDE vocabulary.ink\n${ends}` });
    for (const name of ["endings", "endings.thirst"])
      expect(refusal(texts, name, "ends")).toContain(`The program itself sends runs to "${name}"`);
    expect(refusal(texts, "endings.thirst.a", "b")).toContain("renamed.json");
  });
});
