import { describe, expect, it } from "vitest";
import type { Branch } from "../../../src/author/branches/branch.ts";
import { compileWith } from "../../../src/author/branches/compile-with.ts";
import { filesWith } from "../../../src/author/branches/files-with.ts";
import { lint } from "../../../src/author/lint/lint.ts";
import { openSpeller } from "../../../src/author/lint/words/speller.ts";
import { compileAsserted, compileStory } from "../../../src/author/story-book.ts";
import { readBritishWords } from "../../../src/disk/british-words.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { plainText } from "../../../src/run/play/scene.ts";
import { bookFiles, compiledWith, INK, specimen, whyNot } from "./specimen-branch.ts";

const kite = specimen();
const offered = (run: Playthrough) => run.options.map(({ id }) => id);
const bookOf = (...branches: readonly Branch[]) => {
  const { book, leftOut, problems } = compiledWith(...branches);
  expect({ leftOut, problems }).toEqual({ leftOut: [], problems: [] });
  if (!book) throw new Error("There is no book.");
  return book;
};

it("a branch's options stand beside the scene's own, and its way back asks the scene's question again", () => {
  const run = new Playthrough(bookOf(kite), 1);
  expect(offered(run)).toEqual(["kite_noon.saw_kite", "beach.noon.dig", "beach.noon.lie"]);
  run.choose("kite_noon.saw_kite");
  run.choose("kite_flown.hid");
  expect(run.scene.passages.map((passage) => (passage.kind === "card" ? "" : plainText(passage)))).toEqual([
    "It has not seen you.",
  ]);
  expect(offered(run)).toEqual(["beach.noon.dig", "beach.noon.lie"]);
  run.choose("beach.noon.dig");
  expect(offered(run)).toEqual(["well.sipped", "well.spit"]);
});

it("what is not the branch's has the ids, words and places it has without it", () => {
  const [without, withKite] = [bookOf(), bookOf(kite)];
  const ofBook = ({ choices, headings }: typeof without) => ({
    choices: Object.values(choices).filter(({ file }) => !file.startsWith("branches/")),
    headings: Object.entries(headings).filter(([, { file }]) => !file.startsWith("branches/")),
  });
  expect(ofBook(withKite)).toEqual(ofBook(without));
  expect([without.branches, withKite.branches]).toEqual([
    undefined,
    [{ id: "kite", title: "A Kite", author: "Somebody", version: "1.2" }],
  ]);
});

it.each([
  ["an unclosed brace", "{parched( It is noon."],
  ["a lost name", "{elsewhere: It is noon.}"],
])("where the book has %s of its own, nothing is said of its branches", (_, slip) => {
  const main = bookFiles().read("main.ink") ?? "";
  const files = bookFiles({ "main.ink": `${main}\n=== slip\n${slip}\n-> END\n` });
  const { book, leftOut, problems } = compileWith(files, [kite], compileStory);
  expect({ book, leftOut }).toEqual({ book: undefined, leftOut: [] });
  expect(problems.map(({ file }) => file)).toEqual(problems.map(() => "main.ink"));
});

it("two branches come in by one door", () => {
  const ink = INK.replaceAll("kite", "crab");
  const crab = specimen({
    place: "/branches/crab",
    manifest: { id: "crab", doors: { noon: "crab_noon" } },
    ink,
  });
  const run = new Playthrough(bookOf(kite, crab), 1);
  expect(offered(run)).toEqual([
    "kite_noon.saw_kite",
    "crab_noon.saw_crab",
    "beach.noon.dig",
    "beach.noon.lie",
  ]);
});

it("no rule of check finds anything in a branch that is well made, nor in the book for its sake", () => {
  const files = filesWith(bookFiles(), [kite]);
  const { outline, problems } = compileAsserted(files);
  const speller = openSpeller(readBritishWords());
  expect([...problems, ...(outline ? lint(outline, files, { museum: [], speller }) : [])]).toEqual([]);
});

it("what a line of doors.ink says is told of at that line", () => {
  const broken = { "doors.ink": bookFiles().read("doors.ink")?.replace("beach.noon", "beach.night") ?? "" };
  const { problems } = compileAsserted(filesWith(bookFiles(broken), [kite]));
  expect(problems.map(({ file, line, source }) => ({ file, line, source }))).toEqual([
    { file: "doors.ink", line: 4, source: "# holds: beach.night" },
  ]);
});

it("a branch has words, notes and places of its own", () => {
  const files = {
    "dictionary.txt": "kitelet\n",
    "island.txt": "nowhere\n    The sky\n",
    "notes/kite_paper.md": "# Paper",
    "notes/real.md": "# Real",
  };
  expect(whyNot({ files })).toEqual([
    'its note notes/real.md is not called after it: the name has to begin with "kite_"',
  ]);
  const { "notes/real.md": _, ...own } = files;
  const all = filesWith(bookFiles({ "dictionary.txt": "Saigo", "notes/sand.md": "# Sand" }), [
    specimen({ files: own }),
  ]);
  expect(
    ["dictionary.txt", "island.txt", "notes/kite_paper.md", "notes/sand.md", "notes/no.md"].map(all.read),
  ).toEqual(["Saigo\nkitelet\n", "\nnowhere\n    The sky\n", "# Paper", "# Sand", undefined]);
});

describe("a branch is left out, and the book read without it", () => {
  const other = (ink: string, manifest = {}) => ({ ink: INK + ink, manifest });
  it.each([
    [
      "of another book",
      { manifest: { book: "other" } },
      'it is a branch of the book "other", and this one is "small-book"',
    ],
    [
      "with a door that is not there",
      { manifest: { doors: { night: "kite_noon" } } },
      'it comes in or goes back by a door "night", which the book does not have; there are noon, dusk',
    ],
    [
      "that goes back by one that is not there",
      { manifest: { rejoins: ["noon", "night"] } },
      'it comes in or goes back by a door "night", which the book does not have; there are noon, dusk',
    ],
    [
      "whose door opens to nothing",
      { manifest: { doors: { noon: "kite_dusk" } } },
      'branch.json:1 says that the door "noon" opens to the knot "kite_dusk", which it does not have; correct the manifest',
    ],
    [
      "whose id is a name of the book's",
      { ink: INK.replaceAll("kite", "beach"), manifest: { id: "beach", doors: { noon: "beach_noon" } } },
      'branch.json:1 has the id "beach", by which the book\'s own "beach" could be one of its knots; correct the manifest',
    ],
    [
      "whose id is a name that is kept",
      { ink: INK.replaceAll("kite", "doors"), manifest: { id: "doors", doors: { noon: "doors_noon" } } },
      '"doors" is a name of the book\'s own',
    ],
    [
      "with a knot of another name",
      other("=== sea\nSalt.\n-> DONE"),
      'kite.ink:13 "sea" is no name of the branch "kite"; call it "kite_sea"',
    ],
    [
      "with a function of another name",
      other("=== function deep()\n~ return 3"),
      'kite.ink:13 "deep" is no name of the branch "kite"; call it "kite_deep"',
    ],
    [
      "with a constant of another name",
      { ink: `CONST FAR = 3\n${INK}` },
      'kite.ink:1 "FAR" is no name of the branch "kite"; call it "kite_FAR"',
    ],
    [
      "with a knot the book has",
      other("=== well\nMine.\n-> DONE"),
      'kite.ink:13 "well" is no name of the branch "kite"; call it "kite_well"',
    ],
    [
      "that goes into the book elsewhere",
      { ink: INK.replace("beach.noon.door", "well") },
      'kite.ink:12 goes to "well", which is the book\'s; go to a knot that begins with "kite", or back by a door it names: -> beach.noon.door',
    ],
    [
      "that goes back by a door it does not name",
      { ink: INK.replace("beach.noon.door", "well.door") },
      'kite.ink:12 goes on by "well.door", of which its manifest says nothing; add "dusk" to "rejoins" there',
    ],
    [
      "that ends the run and does not say so",
      { ink: INK.replace("-> beach.noon.door", "-> END") },
      'kite.ink:12 goes on by "END", of which its manifest says nothing; add "END" to "rejoins" there',
    ],
    [
      "that opens the book's scenes as threads",
      { ink: INK.replace("A kite.", "<- well") },
      'kite.ink:7 opens "well", which is the book\'s; open only knots of its own',
    ],
    [
      "that goes where a name says",
      { ink: INK.replace("-> beach.noon.door", "~ temp way = -> beach.noon.door\n-> way") },
      'kite.ink:13 goes where "way" says, and a branch has to write where it goes; name the knot or stitch',
    ],
    [
      "with an ending of another name",
      { ink: INK.replace("A kite.", "A kite. # end: well") },
      'kite.ink:7 "well" is no ending of the branch "kite"; # end: kite_well',
    ],
    [
      "with a knot called as a choice of the book is",
      {
        ink: INK.replaceAll("kite_flown", "dig").replaceAll("kite", "dig"),
        manifest: { id: "dig", doors: { noon: "dig_noon" } },
      },
      'chapter.ink:8 the name "dig" is already taken by a knot (kite.ink:6); give one of the two another name',
    ],
    [
      "with a word that is none",
      { ink: INK.replace("rest()", "fly()") },
      expect.stringContaining("kite.ink:9 "),
    ],
    [
      "that two of its choices have one id in",
      { ink: INK.replace("(hid)", "(waved)") },
      'kite.ink:10 has the id "kite_flown.waved", which kite.ink:8 already has; give one of the two another label: "hid" is asked for at kite.ink:11, and is nowhere',
    ],
    ["that cannot be read", { ink: INK.replace("{hid:", "{hid:{") }, expect.stringContaining("kite.ink:11 ")],
  ])("%s", (_, changes, says) => {
    expect(whyNot(changes)).toEqual([says]);
  });

  it("of two with one id, or with names that could be each other's, the first stays", () => {
    const again = specimen({ place: "/elsewhere/kite", manifest: { version: "2" } });
    const within = specimen({ place: "/elsewhere/two", manifest: { id: "kite_flown" } });
    const { leftOut, book } = compiledWith(kite, again, within);
    expect(leftOut).toEqual([
      { place: "/elsewhere/kite", id: "kite", says: 'the branch "kite" is there already, in version 1.2' },
      {
        place: "/elsewhere/two",
        id: "kite_flown",
        says: 'its names could be those of the branch "kite", which is there already',
      },
    ]);
    expect(book?.branches?.map(({ version }) => version)).toEqual(["1.2"]);
  });

  it("one that is at fault takes no other with it", () => {
    const bad = specimen({
      place: "/branches/crab",
      manifest: { id: "crab", doors: { noon: "crab_noon" } },
      ink: "=== crab_noon\n-> nowhere",
    });
    const { leftOut, book } = compiledWith(bad, kite);
    expect(leftOut.map(({ id }) => id)).toEqual(["crab"]);
    expect(book?.branches?.map(({ id }) => id)).toEqual(["kite"]);
  });
});
