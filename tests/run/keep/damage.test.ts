import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { LARGEST_RUN, RunFileFault } from "../../../src/run/file/run-file.ts";
import { SaveFault } from "../../../src/run/file/save-fault.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";

const DAYS = Array.from({ length: 8 }, (_, day) => day);
const book = smallBook(`
-> day_0
${DAYS.map(
  (day) =>
    `=== day_${day}\nDay ${day}.\n* (dig) [Dig] A hole.\n* (lean) [Lean] A rest.\n* (hide) [Hide] A bush.\n- -> day_${day + 1}`,
).join("\n")}
=== day_8
Dark.
-> END`);
const CHOICES = ["dig", "lean", "hide", "dig", "hide", "lean", "dig", "lean"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const library = () => new Library(book, openRunFolder(folder), "0.1.0");
const file = () => join(folder, "first.jsonl");
const chosen = ({ session }: ReturnType<Library["open"]>) =>
  session.playthrough.steps.map(({ chose }) => chose.id.replace(/^day_\d\./, ""));

/** A run of eight decisions whose file was then damaged: line 1 is its header, lines 2 to 9 its decisions. */
function damaged(damage: (lines: string[]) => string[]): Buffer {
  const run = library().begin({ name: "first", seed: 1 });
  for (const [day, choice] of CHOICES.entries()) run.decide(`day_${day}.${choice}`);
  run.close();
  const lines = readFileSync(file(), "utf8").split("\n");
  writeFileSync(file(), damage(lines).join("\n"));
  return readFileSync(file());
}

const garbled = (line: string): string => line.replace("day_", "\u0001\u0002y~");
const nothing = (line: string): string => "\0".repeat(line.length);

it.each([
  ["a flipped bit", (line: string) => line.replace('"', "#")],
  ["a garbled line", garbled],
  ["a block of nothing", nothing],
])(
  "%s in the middle opens the run before it, offers what holds behind it, and takes nothing out of the file",
  (_, make) => {
    const bytes = damaged((lines) => lines.with(3, make(lines[3] ?? "")));
    const opened = library().open("first");
    expect(chosen(opened)).toEqual(CHOICES.slice(0, 2));
    expect(opened.receipt?.says).toMatch(
      /^The file of this run is damaged: decision 3 stood in line 4, which cannot be read; you stand just before it, in .*, and what came after is kept as another way\.$/,
    );
    const [, ahead] = opened.receipt?.points ?? [];
    expect(ahead?.label).toMatch(/^what holds behind it, 6 decisions, if “\w+” came next$/);
    opened.session.goTo(ahead?.count ?? 0);
    expect(chosen(opened).slice(3)).toEqual(CHOICES.slice(3));
    opened.session.close();
    expect(readFileSync(file()).subarray(0, bytes.length)).toEqual(bytes);
    const again = library().open("first");
    expect([again.session.count, again.notices, again.receipt]).toEqual([8, [], undefined]);
    again.session.close();
  },
);

it("of two damages the run opens before the first, and both are bridged", () => {
  damaged((lines) => lines.with(3, garbled(lines[3] ?? "")).with(6, (lines[6] ?? "").replace('"', "#")));
  const opened = library().open("first");
  expect(opened.session.count).toBe(2);
  expect(opened.notices).toEqual([
    "Line 7 of the file of “first” is damaged and cannot be read; all others were, and nothing is taken out of it.",
  ]);
  opened.session.goTo(8);
  expect(chosen(opened)).toEqual(CHOICES);
});

it("a reader who goes on from before the damage finds what lay behind it as another way", () => {
  damaged((lines) => lines.with(3, garbled(lines[3] ?? "")));
  const first = library().open("first").session;
  first.decide("day_2.dig");
  first.close();
  const again = library().open("first");
  expect([again.session.count, again.notices, again.receipt]).toEqual([3, [], undefined]);
  const [branch] = again.session.branches();
  again.session.goAlong(branch?.decisions ?? []);
  expect(chosen(again)).toEqual(CHOICES);
});

it("a block of nothing over several lines leaves what is before it, and is said", () => {
  damaged((lines) => [...lines.slice(0, 3), nothing(lines.slice(3, 6).join("\n")), ...lines.slice(6)]);
  const opened = library().open("first");
  expect(chosen(opened)).toEqual(CHOICES.slice(0, 2));
  expect(opened.receipt?.says).toContain("decision 3 stood in line 4, which cannot be read");
});

it("a header that is gone leaves every decision, and is told once", () => {
  const bytes = damaged((lines) => lines.with(0, nothing(lines[0] ?? "")));
  const opened = library().open("first");
  expect(chosen(opened)).toEqual(CHOICES);
  expect(opened.notices).toEqual([expect.stringMatching(/^The first line of “first” is damaged/)]);
  opened.session.setBookmark("here");
  opened.session.close();
  expect(readFileSync(file()).subarray(0, bytes.length)).toEqual(bytes);
  const again = library().open("first");
  expect([again.session.count, again.notices]).toEqual([8, []]);
});

it("a byte order mark is told of and no harm, and the line ends of Windows are none", () => {
  damaged((lines) => [`\ufeff${lines[0]}`, ...lines.slice(1)]);
  const marked = library().open("first");
  expect([marked.session.count, marked.notices]).toEqual([
    8,
    ["The file of “first” is not as it was written, and all of it could be read."],
  ]);
  marked.session.close();
  rmSync(file());
  damaged((lines) => [`${lines.join("\r\n")}`]);
  const ended = library().open("first");
  expect([ended.session.count, ended.notices]).toEqual([8, []]);
  ended.session.goTo(3);
  ended.session.close();
  expect(library().open("first").session.count).toBe(3);
});

it("a run that is listed, read along or handed on with damage in it is as far as it is certain", () => {
  damaged((lines) => lines.with(3, garbled(lines[3] ?? "")));
  expect(library().runs()).toMatchObject([{ name: "first", decisions: 2 }]);
  const along = library().readAlong("first");
  expect([along.count, along.receipt?.points[1]?.count]).toEqual([2, 8]);
  const copy = library().store.import(library().store.exported("first"), "second");
  expect(copy).toEqual({
    name: "second",
    notices: [
      "Line 4 of the file of “second” is damaged and cannot be read; all others were, and nothing is taken out of it.",
    ],
  });
  expect(library().open("second").receipt?.points[1]?.count).toBe(8);
});

it("a file that was torn off while it was carried comes in, and that is said", () => {
  const text = damaged((lines) => lines).toString();
  expect(library().store.import(text.slice(0, -8), "torn")).toEqual({
    name: "torn",
    notices: ["The last decision of “torn” was cut off while it was being written, and is gone."],
  });
  expect(library().open("torn").session.count).toBe(7);
  expect(library().store.import(`\ufeff${text}`, "marked").notices).toHaveLength(1);
  expect(library().open("marked").notices).toEqual([]);
});

it("no file is made that is longer than a run may be", () => {
  const text = damaged((lines) => lines).toString();
  const long = `${text}${'"day_0.dig"\n'.repeat(LARGEST_RUN / 12)}`;
  const names = () =>
    library()
      .runs()
      .map(({ name }) => name);
  expect(() => library().store.import(long, "long")).toThrow(RunFileFault);
  expect(() => library().store.import(long, "long")).toThrow(
    "The file cannot be imported: it is longer than a run may be.",
  );
  appendFileSync(file(), long);
  expect(() => library().store.copy("first")).toThrow(SaveFault);
  expect(() => openRunFolder(folder).create("made", long)).toThrow(SaveFault);
  expect(names()).toEqual(["first"]);
});
