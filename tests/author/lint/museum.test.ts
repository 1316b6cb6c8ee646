import { expect, it } from "vitest";
import { keptRuns, replayMuseum } from "../../../src/author/lint/museum.ts";
import { compileStory, writeVocabulary } from "../../../src/author/story-book.ts";
import type { Shelf } from "../../../src/run/file/shelf.ts";
import { textMark } from "../../../src/run/play/decision.ts";
import { findingsOf } from "./checked.ts";

const HEADER = '{"format":2,"story":"buried-letters","version":"","hash":"","seed":1,"when":""}';
const INK =
  "-> ash\n=== ash\n* (dig) [Dig]\n* (lean) [Lean]\n- Noon.\n* (on) [On]\n- Dark. # end: sunset\n-> END";

/** What is said of a run that dug and went on, in this book, and whether it is a finding. */
function said(ink: string, recorded: string | undefined, renamed = "{}", mark = "") {
  return saidOfAll(ink, { first: ["ash.dig", "ash.on"] }, recorded, renamed, mark)[0];
}

/** The same of several runs, each with its decisions. */
function saidOfAll(
  ink: string,
  runs: Record<string, readonly string[]>,
  recorded: string | undefined,
  renamed = "{}",
  mark = "",
) {
  const files: Record<string, string> = {
    "main.ink": `INCLUDE vocabulary.ink\n${ink}`,
    "vocabulary.ink": writeVocabulary(),
    "renamed.json": renamed,
  };
  const read = (path: string) => files[path];
  const { book, outline } = compileStory({ read });
  if (!book || !outline) throw new Error("The book does not compile.");
  const textOf = (name: string) =>
    [HEADER, ...(runs[name] ?? []).map((id, index) => `"${id}${index === 0 ? mark : ""}"`), ""].join("\n");
  const shelf = { names: () => Object.keys(runs), read: textOf } as unknown as Shelf;
  const museum = keptRuns(shelf, () => recorded);
  return replayMuseum(museum, book, outline, () => recorded);
}

it("what is told at no choice is told at the file the book starts from", () => {
  const files: Record<string, string> = {
    "tale.ink": `INCLUDE vocabulary.ink\n${INK}`,
    "vocabulary.ink": writeVocabulary(),
  };
  const { book, outline } = compileStory({ main: "tale.ink", read: (path) => files[path] });
  if (!book || !outline) throw new Error("The book does not compile.");
  const shelf = {
    names: () => ["first"],
    read: () => `${HEADER}\n"ash.dig"\n"ash.on"\n`,
  } as unknown as Shelf;
  const [replayed] = replayMuseum(
    keptRuns(shelf, () => undefined),
    book,
    outline,
    () => undefined,
  );
  expect(replayed?.problem).toMatchObject({ file: "tale.ink", line: 1 });
});

it("a kept run that goes as it went is the same", () => {
  expect(said(INK, "2 decisions, sunset\n")).toEqual({ says: "museum: first same: 2 decisions, sunset" });
});

it("a kept run whose choices have new names has moved, and nothing is wrong with it", () => {
  // As an older run keeps its decision, and as one that also keeps what stands for the text it was offered by.
  for (const mark of ["", `#${textMark("Dig")}`])
    expect(
      said(INK.replace("(dig)", "(shovel)"), "2 decisions, sunset", '{"ash.dig": "ash.shovel"}', mark),
    ).toEqual({ says: "museum: first moved: 1 of its choices have new names; 2 decisions, sunset" });
});

it("a kept run that parts is a finding at the choice it cannot make", () => {
  const replayed = said(
    INK.replace("(on)", "(on) {lean}").replace("[On]", "[On]\n* (off) [Off]"),
    "2 decisions, sunset",
  );
  expect(replayed?.says).toBe('museum: first parted at decision 2, "ash.on"');
  expect(replayed?.problem).toMatchObject({ file: "main.ink", line: 7, rule: "museum-run" });
  expect(replayed?.problem?.fix).toBe(
    'let "ash.on" be offered there again, or say in renamed.json which choice stands for it',
  );
});

it("a kept run that comes to another end is a finding, although every choice holds", () => {
  const replayed = said(INK.replace("sunset", "drowned"), "2 decisions, sunset");
  expect(replayed?.says).toBe(
    "museum: first ends otherwise: 2 decisions, drowned; it was 2 decisions, sunset",
  );
  expect(replayed?.problem?.fix).toContain('write "2 decisions, drowned" into saves/museum/first.expected');
});

it("a run of an earlier edition parts as it is written down, and holds the book to nothing after", () => {
  const without = INK.replace("* (on) [On]", "* (off) [Off]");
  expect(said(without, "parted after 1 at ash.on")).toEqual({
    says: 'museum: first parted at decision 2, "ash.on", as it did before',
  });
});

it("a kept run without a record is a finding that says what to write down", () => {
  expect(said(INK, undefined)?.problem?.fix).toBe(
    'write "2 decisions, sunset" into saves/museum/first.expected',
  );
});

it("a choice that has the old name of another is a finding, since a run cannot tell the two apart", () => {
  const ink = "=== beach\n* (dig) [Dig]\n    ~ toil()\n* (shovel) [Shovel]\n- Dark.\n-> END";
  const files = { "renamed.json": '{"beach.dig": "beach.shovel"}' };
  const [found] = findingsOf({ ink, files }).filter(({ rule }) => rule === "vanished-choice");
  expect(found).toMatchObject({
    file: "chapter.ink",
    line: 2,
    fix: "give it a label that no choice ever had",
  });
  expect(found?.says).toContain('"beach.dig" has a name that renamed.json follows to "beach.shovel"');
});

const goneFrom = (ink: string, chosen: readonly string[]) =>
  findingsOf({ ink, museum: [{ name: "first", chosen }] })
    .filter(({ rule }) => rule === "vanished-choice")
    .map(({ line, column, says, fix }) => `${line}:${column} ${says}; ${fix}`);

it("a knot that has another name everywhere wants the one entry for it, whatever runs took in it", () => {
  const ink =
    "-> ash\n=== ash\n-> dune\n=== dune\n* (lie) [Rest]\n* (dig) [Dig]\n    ~ toil()\n- -> noon\n= noon\n* (on) [On]\n- Dark.\n-> END";
  expect(goneFrom(ink, ["beach.dig", "beach.lie", "beach.noon.on"])).toEqual([
    '4:5 3 choices that kept runs took, "first" the first, are not in "beach" any more but in "dune"; say so in renamed.json: {"beach": "dune"}',
  ]);
});

it("a stitch that has another name wants its own entry, and a choice that is gone from it its own", () => {
  const ink =
    "-> beach\n=== beach\n-> noon\n= noon\n* (lie) [Rest]\n* (dig) [Dig]\n    ~ toil()\n- Dark.\n-> END";
  expect(goneFrom(ink, ["beach.dawn.dig", "beach.dawn.lie", "beach.dawn.sit"])).toEqual([
    '2:1 the choice "beach.dawn.sit" is gone, which the kept run "first" took; label it so again, or name its successor in renamed.json: {"beach.dawn.sit": "…"}',
    '4:3 2 choices that kept runs took, "first" the first, are not in "beach.dawn" any more but in "beach.noon"; say so in renamed.json: {"beach.dawn": "beach.noon"}',
  ]);
});

it("a run that parts at a choice the book has no more is told of once, by that choice", () => {
  const replayed = said(
    INK.replace("=== ash", "=== dune").replace("-> ash", "-> dune"),
    "2 decisions, sunset",
  );
  expect(replayed).toEqual({ says: 'museum: first parted at decision 1, "ash.dig"' });
});

it("a choice put into the way of kept runs is a finding there, whatever they would have decided next", () => {
  const inTheWay = INK.replace("- Noon.", "- Noon.\n* (soap) [Soap]\n* (none) [None]\n- Washed.");
  const replayed = said(inTheWay, "2 decisions, sunset");
  expect(replayed?.says).toBe('museum: first parted at decision 2, "ash.on"');
  expect(replayed?.problem).toMatchObject({
    line: 7,
    says: expect.stringContaining("comes to a choice here"),
  });
  expect(replayed?.problem?.fix).toMatch(/^offer it beside choices that were there/);
});

it("runs that part where nothing is offered any more are one finding, whatever each decided there", () => {
  const cut = INK.replace("- Noon.", "- Noon.\n-> END\n= noon").replace(
    "* (on) [On]",
    "* (on) [On]\n* (off) [Off]",
  );
  const runs = { first: ["ash.dig", "ash.noon.on"], second: ["ash.lean", "ash.noon.off"] };
  const replayed = saidOfAll(cut, runs, "2 decisions, sunset");
  expect(replayed.map(({ problem }) => problem?.says)).toEqual([
    'the kept run "first" and 1 more part here: it was "2 decisions, sunset" and is "parted after 1 at ash.noon.on" in this book',
    undefined,
  ]);
  expect(replayed[1]?.says).toBe('museum: second parted at decision 2, "ash.noon.off"');
});
