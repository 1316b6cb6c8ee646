import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { RunNameFault } from "../../../src/run/keep/run-name.ts";
import { book, file, folder, inOwnFolder, kept, library, names } from "./kept-runs.ts";

inOwnFolder();

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
  const why = "Something that is no run has the name “run-1” already";
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
  const missing = `There is no run “teh long way” in ${folder}; of 41, the nearest are: the long way, run-`;
  const there = said(() => library().open("teh long way"));
  expect(there).toContain(missing);
  expect(there.match(/run-\d+/g)).toHaveLength(4);
  expect(there).toContain("Type --new 'teh long way' to begin it.");
  expect(said(() => library().open("../up"))).not.toContain("--new");
  for (let number = 1; number <= 40; number += 1) library().store.remove(`run-${number}`);
  expect(said(() => library().store.restore("run-41")).match(/run-\d+/g)).toHaveLength(6);
});

it("what to type for a run is told in letters that can be typed there", () => {
  kept("Ō b");
  const plain = () => new Library(book, openRunFolder(folder), "0.1.0", false);
  const typed = String.raw`$'\xc5\x8c b'`;
  expect(() => library().begin({ name: "Ō b" })).toThrow("type --run 'Ō b' to go on");
  expect(() => plain().begin({ name: "Ō b" })).toThrow(`type --run ${typed} to go on`);
  expect(() => plain().open("Ō-b")).toThrow(String.raw`Type --new $'\xc5\x8c-b' to begin it.`);
});
