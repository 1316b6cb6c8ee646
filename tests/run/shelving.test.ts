import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/library.ts";
import { RunFileFault, readRunFile, writeRunFile } from "../../src/run/run-file.ts";
import { RunNameFault } from "../../src/run/run-name.ts";
import { RunBusyFault } from "../../src/run/run-store.ts";
import { smallBook } from "../book.ts";

const book = smallBook(`
-> ash
=== ash
# chapter: 1
# title: Ash
Sand.
* (left) [Left]
* (right) [Right]
- Next.
* (on) [On]
* (stay) [Stay]
- Last. # end: sunset
-> END`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As another start of the program sees the folder. */
const library = () => new Library(book, openRunFolder(folder), "0.1.0");
const file = (name: string) => join(folder, `${name}.jsonl`);
const names = () =>
  library()
    .runs()
    .map(({ name }) => name)
    .sort();

/** A run of two decisions, a bookmark and a way that was left; closed. */
function kept(name: string): string {
  const run = library().begin({ name, seed: 1 });
  run.decide("ash.left");
  run.mark("here");
  run.decide("ash.on");
  run.goTo(1);
  run.decide("ash.stay");
  run.close();
  return readFileSync(file(name), "utf8");
}

it("a copy has all of a run, ways and bookmarks too, and goes its own way", () => {
  const text = kept("first");
  expect(library().store.copy("first")).toBe("first-2");
  const { session } = library().open("first-2");
  expect(session.branches()).toHaveLength(1);
  expect(session.bookmarks).toHaveLength(1);
  session.goTo(0);
  session.close();
  expect(readFileSync(file("first"), "utf8")).toBe(text);
  expect(() => library().store.copy("first", "first-2")).toThrow(RunNameFault);
});

it("a renamed run is the same run, and takes nobody's place", () => {
  const text = kept("first");
  kept("second");
  library().store.rename("first", "The long way");
  expect(readFileSync(file("The long way"), "utf8")).toBe(text);
  expect(names()).toEqual(["The long way", "second"]);
  expect(() => library().store.rename("second", "The long way")).toThrow("There is a run");
  expect(() => library().store.rename("second", "../second")).toThrow("cannot be the name of a run");
  expect(names()).toEqual(["The long way", "second"]);
});

it("a deleted run is restored whole, under another name where its own was taken meanwhile", () => {
  const text = kept("first");
  library().store.remove("first");
  expect(names()).toEqual([]);
  expect(library().store.removed()).toEqual(["first"]);
  kept("first");
  expect(library().store.restore("first")).toBe("first-2");
  expect(readFileSync(file("first-2"), "utf8")).toBe(text);
  expect(() => library().store.restore("first")).toThrow("there is nothing to restore.");
});

it("two deleted runs of one name are both restored", () => {
  kept("first");
  library().store.remove("first");
  kept("first");
  const later = library().store.remove("first");
  expect(library().store.removed()).toHaveLength(2);
  library().store.restore(later);
  library().store.restore("first");
  expect(names()).toHaveLength(2);
});

it("a run goes out as one text and comes in as the same run, never in place of another", () => {
  kept("first");
  const text = library().store.exported("first");
  expect(library().store.import(text, "first").name).toBe("first-2");
  expect(library().store.import(text, "../../etc/passwd").name).toBe("run-1");
  for (const name of ["first-2", "run-1"]) {
    const { session } = library().open(name);
    expect(session.branches()).toHaveLength(1);
    expect(session.scene.close).toMatchObject({ fate: "sunset" });
    session.close();
  }
});

it("a run that was torn off, or is of an older format, goes out whole and in today's", () => {
  kept("first");
  writeFileSync(file("first"), asFormat1(readFileSync(file("first"), "utf8")));
  appendFileSync(file("first"), '"ash.');
  const text = library().store.exported("first");
  expect(text).toMatch(/^\{"format":4,/);
  expect(text).toMatch(/"\n$/);
});

it("what is no run of this story does not come in, and nothing is made", () => {
  kept("first");
  const { header, lines } = readRunFile(library().store.exported("first"));
  const theirs = { ...header, story: "someone-else\u001b[2J", hash: "ffffffffffff" };
  const foreign = writeRunFile({ header: theirs, lines });
  for (const text of ["", "what is this\n", foreign]) {
    expect(() => library().store.import(text, "second")).toThrow(RunFileFault);
    expect(() => library().store.import(text, "second")).toThrow(
      /^The file cannot be imported: [^\u001b]*\.$/,
    );
  }
  expect(names()).toEqual(["first"]);
});

it("a run another window plays is read along and copied, but not played, renamed or deleted", () => {
  const other = library().begin({ name: "first" });
  expect(() => library().open("first")).toThrow(RunBusyFault);
  expect(() => library().store.rename("first", "second")).toThrow(RunBusyFault);
  expect(() => library().store.remove("first")).toThrow("is open in another window");
  other.decide("ash.left");
  const along = library().readAlong("first");
  expect(along.scene).toEqual(other.scene);
  expect(() => along.decide("ash.on")).toThrow(RangeError);
  const copy = library().open(library().store.copy("first")).session;
  copy.decide("ash.on");
  copy.close();
  other.close();
  const { session } = library().open("first");
  expect(session.count).toBe(1);
  session.close();
});

it("a run that cannot be opened is no longer held", () => {
  kept("first");
  writeFileSync(file("first"), "what is this\n");
  expect(() => library().open("first")).toThrow(
    '"first" cannot be opened and was left as it is: its first line is not the header of a run.',
  );
  library().store.remove("first");
});

it("an older run that is gone on with says so before the first new line, and only then", () => {
  kept("first");
  const old = asFormat1(readFileSync(file("first"), "utf8"));
  writeFileSync(file("first"), old);
  const { session } = library().open("first");
  expect(readFileSync(file("first"), "utf8")).toBe(old);
  session.goTo(0);
  session.mark("again");
  session.close();
  const [again = "", ...lines] = readFileSync(file("first"), "utf8").slice(old.length).split("\n");
  expect(JSON.parse(again)).toMatchObject({ format: 4, story: "buried-letters", seed: 1, on: 2 });
  expect(lines).toEqual(['{"back":0}', '{"mark":"again"}', ""]);
  const { session: later, notices } = library().open("first");
  expect([later.count, notices]).toEqual([0, []]);
  later.close();
});

it.each(["𠮷".repeat(20), "कि".repeat(20), "𠮷".repeat(40)])(
  "a run called %s is copied, deleted twice over and restored, its name cut between letters",
  (name) => {
    const texts = [kept(name)];
    const copy = library().store.copy(name);
    const letters = Array.from(new Intl.Segmenter("en").segment(name), ({ segment }) => segment);
    const beginnings = letters.map((_, index) => letters.slice(0, index + 1).join(""));
    expect(beginnings.map((beginning) => `${beginning}-2`)).toContain(copy);
    const removed = [library().store.remove(name)];
    texts.push(kept(name));
    removed.push(library().store.remove(name));
    expect(names()).toEqual([copy]);
    const back = removed.map((each) => library().store.restore(each));
    expect(back.map((each) => readFileSync(file(each), "utf8"))).toEqual(texts);
  },
);

it("a deleted run whose file has a name no run has is restored under one that it can have", () => {
  const text = kept("first");
  mkdirSync(join(folder, "trash"));
  writeFileSync(join(folder, "trash", "𠮷\ufffd-2.jsonl"), text);
  expect(library().store.removed()).toEqual(["𠮷\ufffd-2"]);
  expect(library().store.restore("𠮷\ufffd-2")).toBe("run-1");
});

it("a run goes by its name in every spelling that some disk takes for the same", () => {
  kept("\u00e9t\u00e9");
  for (const typed of ["e\u0301te\u0301", " \u00e9t\u00e9 ", "\u00c9T\u00c9"]) {
    const { session } = library().open(typed);
    expect(session.name).toBe("\u00e9t\u00e9");
    session.close();
    expect(() => library().begin({ name: typed })).toThrow("There is a run");
  }
  expect(library().store.rename("\u00e9t\u00e9", "  E\u0301t\u00e9")).toBe("\u00c9t\u00e9");
  expect(names()).toEqual(["\u00c9t\u00e9"]);
  const spelt = [" a  b ", "a  b"].map((name) =>
    library().store.copy("\u00c9t\u00e9", name.trim() + name.length),
  );
  expect(spelt).toEqual(["a  b6", "a  b4"]);
});

it("of two names that differ only in case each run has its own", () => {
  const text = kept("first");
  writeFileSync(file("First"), text);
  for (const name of ["first", "First"]) {
    const { session } = library().open(name);
    expect(session.name).toBe(name);
    session.close();
  }
  expect(() => library().open("FIRST")).toThrow(RunNameFault);
});

it("a folder or a link under a run's name keeps no run from beginning", () => {
  mkdirSync(file("run-1"));
  symlinkSync(join(folder, "nowhere"), file("run-2"));
  const run = library().begin();
  expect(run.name).toBe("run-3");
  run.close();
  const why = 'Something that is no run has the name "run-1" already';
  expect(() => library().begin({ name: "run-1" })).toThrow(why);
  expect(() => library().store.copy("run-3", "run-1")).toThrow(why);
  expect(() => library().store.rename("run-3", "run-1")).toThrow(why);
  mkdirSync(file("trash/run-3"), { recursive: true });
  expect(library().store.remove("run-3")).toBe("run-3-2");
});

it("a name that another window takes while a run begins is left to it", () => {
  const shelf = openRunFolder(folder);
  let isTaken = false;
  const late = new Library(
    book,
    {
      ...shelf,
      create(name, text) {
        if (!isTaken) library().begin({ name }).close();
        isTaken = true;
        return shelf.create(name, text);
      },
    },
    "0.1.0",
  );
  expect(late.begin().name).toBe("run-2");
  expect(names()).toEqual(["run-1", "run-2"]);
});

it("a name nobody has is answered with the few that are most like it", () => {
  const text = kept("the long way");
  for (let number = 1; number <= 40; number += 1) writeFileSync(file(`run-${number}`), text);
  const said = (deed: () => unknown) => {
    try {
      return String(deed());
    } catch (fault) {
      return (fault as Error).message;
    }
  };
  const missing = `There is no run "teh long way" in ${folder}; of 41, the nearest are: the long way, run-`;
  const there = said(() => library().open("teh long way"));
  expect(there).toContain(missing);
  expect(there.match(/run-\d+/g)).toHaveLength(4);
  expect(there).toContain('Type --new "teh long way" to begin it.');
  expect(said(() => library().open("../up"))).not.toContain("--new");
  for (let number = 1; number <= 40; number += 1) library().store.remove(`run-${number}`);
  expect(said(() => library().store.restore("run-41")).match(/run-\d+/g)).toHaveLength(6);
});

/** Without a check in its header and without what was read of a decision. */
const asFormat1 = (text: string): string =>
  text
    .replace('"format":4', '"format":1')
    .replace(/,"check":"\w+"/, "")
    .replace(/^"([^"#]*)[^"]*"$/gm, '{"chose":"$1"}');
