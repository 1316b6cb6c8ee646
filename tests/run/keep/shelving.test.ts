import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RunFileFault, readRunFile, writeRunFile } from "../../../src/run/file/run-file.ts";
import { FORMAT } from "../../../src/run/file/upgrades.ts";
import { RunNameFault } from "../../../src/run/keep/run-name.ts";
import { RunBusyFault } from "../../../src/run/keep/run-store.ts";
import { file, inOwnFolder, kept, library, names } from "./kept-runs.ts";

inOwnFolder();

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
  expect(JSON.parse(text.split("\n")[0] ?? "")).toMatchObject({ format: FORMAT });
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
    "“first” cannot be opened and was left as it is: its first line is not the header of a run.",
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
  session.setBookmark("again");
  session.close();
  const [again = "", ...lines] = readFileSync(file("first"), "utf8").slice(old.length).split("\n");
  expect(JSON.parse(again)).toMatchObject({ format: FORMAT, story: "buried-letters", seed: 1, on: 2 });
  expect(lines).toEqual(['{"back":0}', '{"mark":"again"}', ""]);
  const { session: later, notices } = library().open("first");
  expect([later.count, notices]).toEqual([0, []]);
  later.close();
});

/** Without a check in its header and without what was read of a decision. */
const asFormat1 = (text: string): string =>
  text
    .replace(`"format":${FORMAT}`, '"format":1')
    .replace(/,"check":"\w+"/, "")
    .replace(/^"([^"#]*)[^"]*"$/gm, '{"chose":"$1"}');
