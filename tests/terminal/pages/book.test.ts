import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { putFree } from "../../../src/disk/loose-files.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { atTheBeach, newFolder, reader, specimenLibrary } from "../reader.ts";

const WRITTEN = "The book of this run is written, for a browser to show or print:";

/** What is shown without its spaces: where a line of it ends depends on how long a path is here. */
const shown = (me: { shows(): string }): string => me.shows().replace(/\s/g, "");
const packed = (words: string): string => words.replace(/\s/g, "");

const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

it("x writes the book of the run where the game was started, and says where it lies and what shows it", () => {
  const here = newFolder();
  const me = atTheBeach({ here });
  me.press("x");
  expect(shown(me)).toContain(packed(`${WRITTEN} ${join(here, "run-1.html")} › Go on`));
  expect(read(here, "run-1.html")).toContain("The spade was made for a shorter man");
  me.press("enter");
  expect(me.page.kind).toBe("reading");
});

it("x never writes over a file, whoever made it: the next one has a number", () => {
  const here = newFolder();
  writeFileSync(join(here, "run-1.html"), "mine");
  const me = atTheBeach({ here });
  me.press("x", "enter", "1", "x", "enter");
  expect(readdirSync(here).sort()).toEqual(["run-1-2.html", "run-1-3.html", "run-1.html"]);
  expect(read(here, "run-1.html")).toBe("mine");
  expect(read(here, "run-1-2.html")).not.toContain("You dig.");
  expect(read(here, "run-1-3.html")).toContain("You dig.");
});

it("where the book cannot be written the reader is told why and what to do, can try again, and loses nothing", () => {
  const here = join(newFolder(), "here");
  writeFileSync(here, "a file, and no folder");
  const me = atTheBeach({ here });
  me.press("x");
  expect(shown(me)).toContain(
    packed(`${join(here, "run-1.html")} cannot be written: a part of that path is a file.`),
  );
  expect(shown(me)).toContain(packed("start the game in another."));
  rmSync(here);
  mkdirSync(here);
  me.press("2");
  expect(shown(me)).toContain(packed(WRITTEN));
  me.press("enter");
  expect(me.page.kind).toBe("reading");
});

it("x writes the book of a run that is only read along", () => {
  const here = newFolder();
  const library = specimenLibrary();
  const other = reader({ library });
  other.press("enter", " ", "1");
  const me = reader({ library, here });
  // The run is open in the other window: "Read along" is the first offer.
  me.press("enter", "1", "x");
  expect(me.session.isReadAlong).toBe(true);
  expect(read(here, "run-1.html")).toContain("You dig.");
});

it("x writes the book of a run that is not kept, which has no name and no date", () => {
  const here = newFolder();
  const me = reader({ library: specimenLibrary(memoryShelf(() => true)), here });
  // The folder takes no runs: "Play on without keeping the run" is the second offer.
  me.press("enter", "2", " ", "1", "x");
  expect(me.session.isKept).toBe(false);
  const book = read(here, "unsaved.html");
  expect(book).toContain("You dig.");
  expect(book).not.toMatch(/unsaved|Played/);
});

it.each(["book", "x"])("%s in plain mode writes the same book and says the same", async (typed) => {
  const library = specimenLibrary();
  const here = newFolder();
  const me = atTheBeach({ library, here });
  me.press("1", "x");
  me.press("enter", "t");
  const there = newFolder();
  const put = (name: string, text: string) => putFree(join(there, name), text);
  const said = await typedToPlain(
    `${typed}\n${typed}\n`,
    library,
    { kind: "run", name: "run-1" },
    { putFree: put },
  );
  expect(said).toContain(
    `${WRITTEN} ${join(there, "run-1.html")}
`,
  );
  expect(readdirSync(there)).toEqual(["run-1.html"]);
  expect(read(there, "run-1.html")).toBe(read(here, "run-1.html"));
});

it("plain mode, too, tells why the book cannot be written, and goes on", async () => {
  const file = join(newFolder(), "file");
  writeFileSync(file, "");
  const put = (name: string, text: string) => putFree(join(file, name), text);
  const said = await typedToPlain("book\nlook\n", specimenLibrary(), { kind: "new" }, { putFree: put });
  expect(said).toMatch(/run-1\.html cannot be written: a part of that path is a file\. .*\n> .*The spade/s);
});
