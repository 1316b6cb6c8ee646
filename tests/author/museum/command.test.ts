import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recordTranscript } from "../../../src/author/museum/transcript.ts";
import { compileStory } from "../../../src/author/story-book.ts";
import { openStoryFolder } from "../../../src/disk/story-folder.ts";
import { game, inFolder, inOwnFolder, ours, write } from "../../game/game.ts";

inOwnFolder();

const read = (path: string): string => readFileSync(inFolder(path), "utf8");
const on = (...args: string[]) => game([...args, ...ours()]);
const museum = (): string[] =>
  existsSync(inFolder("saves/museum")) ? readdirSync(inFolder("saves/museum")) : [];

const DECIDED = '"ash.iron"\n{"back":0}\n"ash.cloth"\n"ash.pulled"\n"ash.sent"\n';

/** A run that came to its end, after a way that it left. */
const played = (): void => {
  write(
    "saves/first.jsonl",
    `{"format":4,"story":"buried-letters","version":"1","hash":"b","seed":7,"when":"2026-01-01T00:00:00.000Z"}\n${DECIDED}`,
  );
};

it("a run is kept whole, with how it ends and what it changes, and check and the transcripts hold with it", () => {
  mkdirSync(inFolder("tests/transcripts"), { recursive: true });
  played();
  expect(on("museum", "add", "first", "by the sea")).toEqual({
    status: 0,
    stdout: `"first" is kept as saves/museum/by the sea.jsonl, and in saves/museum/by the sea.expected that it is "3 decisions, sunset".
tests/transcripts/by the sea.txt has what each of its decisions changes; what its first line says of it is yours to write.
`,
    stderr: "",
  });
  expect(read("saves/museum/by the sea.jsonl").replace(/^.*\n/, "")).toBe(DECIDED);
  expect(on("check").stdout).toContain("museum: by the sea same: 3 decisions, sunset\n");
  const transcript = read("tests/transcripts/by the sea.txt");
  expect(transcript).toMatch(
    /^# by the sea\.\n {4}19 June 1944, morning\n(.|\n)*\nash\.cloth\nash\.pulled\n {4}letter_one: drafted\nash\.sent\n/,
  );
  const { book } = compileStory(openStoryFolder(inFolder("ours")));
  expect(book && recordTranscript(transcript, book)).toBe(transcript);
});

it("a label may have any letters", () => {
  mkdirSync(inFolder("tests/transcripts"), { recursive: true });
  played();
  ours();
  write("ours/main.ink", read("ours/main.ink").replace("(cloth)", "(étoffe)"));
  write("saves/first.jsonl", read("saves/first.jsonl").replace("ash.cloth", "ash.étoffe"));
  expect(game(["museum", "add", "first", "--story", inFolder("ours")])).toMatchObject({
    status: 0,
    stderr: "",
  });
  expect(read("tests/transcripts/first.txt")).toMatch(/\nash\.étoffe\nash\.pulled\n/);
});

it("nothing is written over, and none of the three is written without the others", () => {
  played();
  write("tests/transcripts/first.txt", "Mine.\n");
  expect(on("museum", "add", "first")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringMatching(/^There is a .*first\.txt already, .* Nothing was changed\.\n$/),
  });
  expect([museum(), read("tests/transcripts/first.txt")]).toEqual([[], "Mine.\n"]);
});

it("a book beside another keeps its runs in one museum with it, and no transcript with those of the other", () => {
  mkdirSync(inFolder("tests/transcripts"), { recursive: true });
  ours();
  write("ferry/vocabulary.ink", read("ours/vocabulary.ink"));
  write("ferry/main.ink", read("ours/main.ink").replace("id: buried-letters", "id: ferry"));
  const ferry = ["--story", inFolder("ferry")];
  game(["--plain", "--new", "over", ...ferry], "1\n1\n");
  played();
  expect(game(["museum", "add", "over", ...ferry])).toMatchObject({ status: 0, stderr: "" });
  expect(game(["museum", "add", "over", ...ferry]).stderr).toContain("There is a ");
  on("museum", "add", "first");
  expect(readdirSync(inFolder("tests/transcripts"))).toEqual(["first.txt"]);
  const lines = (stdout: string) => stdout.match(/^museum:.*/gm);
  expect(lines(on("check").stdout)).toEqual(["museum: first same: 3 decisions, sunset"]);
  expect(lines(game(["check", ...ferry]).stdout)).toEqual(["museum: over same: 2 decisions, not ended"]);
});

it("where no transcripts are played none is written", () => {
  played();
  expect(on("museum", "add", "first").stdout).not.toContain("transcripts");
  expect([museum(), existsSync(inFolder("tests"))]).toEqual([["first.expected", "first.jsonl"], false]);
});

it("a run that would not hold is not kept, and what to do is said", () => {
  played();
  const said = (ink: string) => {
    write("copy/vocabulary.ink", read("ours/vocabulary.ink"));
    write("copy/main.ink", ink);
    return game(["museum", "add", "first", "--story", inFolder("copy")]).stderr;
  };
  ours();
  const ink = read("ours/main.ink");
  expect(said(ink.replace("(pulled)", "(drawn)"))).toContain(
    '"first" parts from this book after 1 decision, at "ash.pulled".',
  );
  expect(said(ink.replace("(iron)", "(steel)"))).toContain('A way that "first" has left took "ash.iron"');
  write("copy/renamed.json", '{"ash.iron": "ash.steel"}');
  expect(said(ink.replace("(iron)", "(steel)"))).toBe("");
});

it("of a run that goes through a branch which is not in the folder, the branch is said", () => {
  played();
  const run = read("saves/first.jsonl").replace('"ash.pulled"', '"kite_noon.saw"\n"ash.pulled"');
  write("saves/first.jsonl", run.replace('"when"', '"branches":{"kite":"1.2"},"when"'));
  expect(on("museum", "add", "first").stderr).toContain("“first” goes through the branch “kite”, and");
});

it("a run that is not there, and a book that check replays nothing of, are told of in a sentence", () => {
  expect(on("museum", "add", "second").stderr).toMatch(
    /^There is no run “second” in .*The museum takes a run that was played: play one with --new/,
  );
  write("plain/main.ink", "Sand.\n-> END\n");
  expect(game(["museum", "add", "first", "--story", inFolder("plain")])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("check replays none"),
  });
});
