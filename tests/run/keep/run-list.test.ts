import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dice } from "../../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import type { Book } from "../../../src/ink/book.ts";
import { writeLine } from "../../../src/run/file/run-file.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { decisionFor } from "../../../src/run/play/printed-option.ts";
import type { Scene } from "../../../src/run/play/scene.ts";
import { realBook, smallBook } from "../../book.ts";

const COPY = "copy ";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "buried-letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A library, and the names of the runs whose files it has read. */
function watched(book: Book) {
  const read: string[] = [];
  const shelf = openRunFolder(folder);
  const library = new Library(
    book,
    {
      ...shelf,
      read(name) {
        read.push(name);
        return shelf.read(name);
      },
    },
    "0.1.0",
  );
  return { library, read };
}

/** Files of runs that decide by chance: written at once, since waiting for the disk at each decision takes long. */
function playedByChance(book: Book, { runs, decisions }: { runs: number; decisions: number }): void {
  const draw = dice(1);
  for (let number = 0; number < runs; number += 1)
    write(book, number, decisions, ({ options }) => options[draw(options.length)]?.id);
}

/** The file of a run that takes what is chosen, until nothing is or so many decisions are taken. */
function write(
  book: Book,
  number: number,
  decisions: number,
  choose: (scene: Scene) => string | undefined,
): void {
  watched(book)
    .library.begin({ name: `run ${number}`, seed: number })
    .close();
  const run = new Playthrough(book, number);
  for (let decision = 0; decision < decisions; decision += 1) {
    const id = choose(run.scene);
    if (id !== undefined) run.choose(id);
  }
  const lines = run.steps.map(({ chose }) => writeLine({ chose: decisionFor(chose) }));
  appendFileSync(join(folder, `run ${number}.jsonl`), lines.join(""));
}

/** Copies of a run, which make a list so long that it is played another way. */
function copies(of: string, count: number): void {
  for (let copy = 0; copy < count; copy += 1)
    copyFileSync(join(folder, `${of}.jsonl`), join(folder, `${COPY}${copy}.jsonl`));
}

/** Every row of a list against the run opened by itself. */
function expectAsOpened(library: Library): void {
  const rows = library.runs();
  for (const { name, title, day, decisions, line, fate, fault } of rows) {
    if (name.startsWith(COPY)) continue;
    const { playthrough, scene } = library.readAlong(name);
    const at = scene.close?.kind === "ending" ? scene : playthrough.opening;
    expect([fault, title, day, decisions]).toEqual([
      undefined,
      at?.title,
      at?.when,
      playthrough.steps.length,
    ]);
    expect(fate).toBe(scene.close?.kind === "ending" ? scene.close.fate : undefined);
    const words = scene.passages.flatMap((each) =>
      each.kind === "card" ? [] : each.spans.map(({ text }) => text),
    );
    expect(words.join(" ")).toContain((line ?? "").split("[words struck out]").at(-1));
  }
}

it.each([0, 80])("runs that are listed together, and %i more, stand where each stands by itself", (more) => {
  playedByChance(realBook(), { runs: 30, decisions: 60 });
  // One that ends in the middle of others, one that parts from the book, and two that are the same.
  const { library } = watched(realBook());
  library.store.copy("run 3", "same");
  const { session } = library.open("run 4");
  session.goTo(20);
  session.close();
  appendFileSync(join(folder, "run 5.jsonl"), '"nowhere"\n"the_brush.iron"\n');
  copies("run 6", more);
  expectAsOpened(watched(realBook()).library);
});

const ROUND = `
-> yard
=== yard
{RANDOM(1, 6)} on the die. {~Sun|Wind|Rain} over the yard.
+ (on) [Go on]
+ (round) [Go round]
    -> circle
- -> yard
=== circle
Round.
{circling()}
-> END
=== function circling()
~ return circling()`;

it.each([
  ["hangs on chance", ROUND],
  ["breaks off", ROUND.replace("{RANDOM(1, 6)} on the die. {~Sun|Wind|Rain} over", "{&Sun|Wind|Rain} over")],
])("so do those of a story that %s", (_, ink) => {
  const book = smallBook(ink);
  playedByChance(book, { runs: 5, decisions: 40 });
  write(book, 5, 60, () => "yard.on");
  expectAsOpened(watched(book).library);
  copies("run 5", 100);
  expectAsOpened(watched(book).library);
});

it("a list reads a run once, and after that only what has changed", () => {
  const book = smallBook("Sand.\n* (left) [Left]\n* (right) [Right]\n- Next.\n* (on) [On]\n- Last.\n-> END");
  playedByChance(book, { runs: 4, decisions: 1 });
  const { library, read } = watched(book);
  expect(library.runs().map(({ decisions }) => decisions)).toEqual([1, 1, 1, 1]);
  expect(read.splice(0).sort()).toEqual(["run 0", "run 1", "run 2", "run 3"]);
  library.store.rename("run 0", "first");
  library.store.remove("run 1");
  library.store.copy("run 2", "second");
  const { session } = library.open("run 3");
  read.length = 0;
  session.decide("on");
  session.close();
  const rows = library.list().map(({ name, fault, decisions }) => [name, fault, decisions]);
  expect(rows.sort()).toEqual([
    ["first", undefined, 1],
    ["run 2", undefined, 1],
    ["run 3", undefined, 2],
    ["second", undefined, 1],
  ]);
  expect([...new Set(read)].sort()).toEqual(["run 3", "second"]);
});

it("the run last played is found without reading the others", () => {
  const book = smallBook("Sand.\n* (left) [Left]\n- Last.\n-> END");
  playedByChance(book, { runs: 5, decisions: 1 });
  const { library, read } = watched(book);
  expect(library.latest()?.decisions).toBe(1);
  expect(new Set(read).size).toBe(1);
});

it("a file that is gone before it is looked at is one that cannot be opened", () => {
  const book = smallBook("Sand.\n* (left) [Left]\n- Last.\n-> END");
  playedByChance(book, { runs: 2, decisions: 1 });
  const rows = watched(book).library.list();
  rmSync(join(folder, "run 0.jsonl"));
  writeFileSync(join(folder, "run 1.jsonl"), "what is this\n");
  for (const { fault, title, decisions } of rows)
    expect([typeof fault, title, decisions]).toEqual(["string", undefined, undefined]);
});

it("where many runs stand is noted for the next window, and believed of the same files and book alone", () => {
  const ink = "-> yard\n=== yard\nSand.\n+ (on) [Go on]\n- -> yard\n";
  const book = smallBook(ink);
  const text = `${'"yard.on"\n'.repeat(60)}`;
  const { library } = watched(book);
  library.begin({ name: "run 0" }).close();
  const header = readFileSync(join(folder, "run 0.jsonl"), "utf8");
  for (let number = 0; number < 20; number += 1)
    writeFileSync(join(folder, `run ${number}.jsonl`), header + text);
  const listed = JSON.stringify(library.runs());
  const next = watched(book);
  expect(JSON.stringify(next.library.runs())).toBe(listed);
  expect(next.read).toEqual([]);

  appendFileSync(join(folder, "run 7.jsonl"), text);
  const later = watched(book);
  expect(later.library.runs().find(({ name }) => name === "run 7")?.decisions).toBe(120);
  expect(later.read).toEqual(["run 7"]);
  const other = watched(smallBook(ink.replace("Sand", "Ash")));
  expect(other.library.runs().map(({ line }) => line)).toEqual(Array(20).fill("Ash."));
  expect(other.read).toHaveLength(20);

  const noted = join(folder, ".list.json");
  writeFileSync(noted, readFileSync(noted, "utf8").replaceAll("Ash.", "\\u001b[2JAsh\\nand more."));
  const hostile = watched(smallBook(ink.replace("Sand", "Ash"))).library.runs();
  expect(hostile.map(({ line }) => line)).toEqual(Array(20).fill("\u241b[2JAsh and more."));
  for (const broken of ["", "{}", "null", '{"for":1}', readFileSync(noted, "utf8").slice(0, 300)]) {
    writeFileSync(noted, broken);
    expect(JSON.stringify(watched(book).library.runs())).toContain("Sand.");
  }
});
