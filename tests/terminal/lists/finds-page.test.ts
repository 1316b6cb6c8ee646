import { expect, it } from "vitest";
import { Library } from "../../../src/run/keep/library.ts";
import { smallBook } from "../../book.ts";
import { memoryShelf } from "../../plain/memory-shelf.ts";
import { typedToPlain } from "../../plain/typed.ts";
import { road } from "../../run/read/small-road.ts";
import { atTheBeach, reader, specimenLibrary } from "../reader.ts";

const HOME = ["road.left", "road.on", "road.further", "road.home"];

/** A library in memory in which these runs were played. */
function playedIn(runs: Readonly<Record<string, readonly string[]>>, book = road): Library {
  const library = new Library(book, memoryShelf(), "0.1.0");
  for (const [name, ids] of Object.entries(runs)) {
    const run = library.begin({ name, seed: 1 });
    for (const id of ids) run.decide(id);
    run.close();
  }
  return library;
}

/** Somebody who has opened the list of finds. */
function atTheFinds(library: Library, size: { columns?: number; rows?: number } = {}) {
  const me = reader({ library, ...size });
  for (let line = 0; line < 9 && !/› Finds/.test(me.shows()); line += 1) me.press("down");
  me.press("enter");
  return me;
}

const pointed = (lines: readonly string[]): string => lines.find((line) => line.includes("›"))?.trim() ?? "";

it("an ending that was found stands under its number with place, day and run, another as a blank", () => {
  const shown = atTheFinds(
    playedIn({ first: ["road.right", "road.on", "road.further", "road.away"] }),
  ).shows();
  expect(shown).toMatch(/1\. {2}— {2}not found yet\n/);
  expect(shown).toMatch(/2\. {2}Gone for Good\n +the pass, 8 June 1944, dawn · in “first”/);
  expect(shown).not.toContain("home");
});

it("Enter, or its number, opens the run of a find at its end, also on a way that was left, and a blank opens nothing", () => {
  const library = playedIn({ first: HOME });
  const left = library.open("first").session;
  left.goTo(0);
  left.decide("road.right");
  left.close();
  const me = atTheFinds(library);
  me.press("2");
  expect(me.page.kind).toBe("finds");
  me.press("home", "enter");
  expect(words(me.shows())).toContain("Where it stood before is kept as a way you left.");
  me.press("enter");
  expect([me.session.name, me.session.count, me.session.scene.close?.kind]).toEqual(["first", 4, "ending"]);
  expect(me.session.branches().map(({ chose }) => chose)).toEqual(["Right"]);
  const other = atTheFinds(playedIn({ first: HOME }));
  other.press("1");
  expect(other.page.kind).toBe("reading");
});

const MANY = smallBook(`
-> hub
=== hub
# chapter: 1
# title: Hub
Where to?
${Array.from({ length: 14 }, (_, at) => `* (go${at}) [Go ${at}]\n    There. # end: end${at} # title: End ${at}\n    -> END`).join("\n")}`);

it("its list moves over what was found with arrows, vim's keys, Home and End, and is read to its end in any window", () => {
  const me = atTheFinds(playedIn({ first: ["hub.go12"], second: ["hub.go3"] }, MANY), {
    columns: 40,
    rows: 12,
  });
  const at = () => /(\S+)\./.exec(pointed(me.lines()))?.[1];
  expect(at()).toBe("4");
  me.press("7");
  expect([me.page.kind, at()]).toEqual(["finds", "4"]);
  me.press("j");
  expect(at()).toBe("13");
  me.press("k");
  expect(at()).toBe("4");
  me.press("end", "home");
  expect(at()).toBe("4");
  const seen = new Set<string>();
  for (let key = 0; key < 60; key += 1) {
    for (const line of me.lines()) seen.add(line.trim());
    me.press("down");
  }
  for (const words of [
    "14.  —  not found yet",
    "2 of 14 options taken (14 %)",
    "2 of 14 endings found (14 %)",
  ])
    expect([...seen].some((line) => line.endsWith(words))).toBe(true);
  expect(me.shows()).toMatch(/of\s+others\./);
  me.press("home");
  expect(me.shows()).toContain("2 of 14 endings found (14 %)");
  me.press("end");
  expect(me.shows()).toMatch(/of\s+others\./);
  me.press("escape");
  expect(me.page.kind).toBe("title");
});

it.for([
  [80, 24],
  [40, 12],
  [200, 60],
] as const)(
  "at %i × %i its first screen says how much was found and read, and those that were not found take one row",
  ([columns, rows]) => {
    const me = atTheFinds(playedIn({ first: ["hub.go12"] }, MANY), { columns, rows });
    const shown = me
      .lines()
      .map((line) => line.trim())
      .join(" ")
      .replace(/\s+/g, " ");
    expect(shown.trim()).toMatch(
      /^Finds On all ways of all runs: 1 of 14 endings found \(7 %\) \d+ of \d+ words read \(\d+ %\) 1 of 14 options taken \(7 %\) 0 of 15 letters and papers found 1–12\. — not found yet › 13\. End 12 /,
    );
  },
);

it("letters are told of with the runs they stand in, also where a run has gone back before them", () => {
  const library = specimenLibrary();
  const me = atTheBeach({ library });
  me.press("1", "1");
  me.session.goTo(0);
  me.press("2");
  me.session.close();
  const shown = atTheFinds(library, { rows: 60 }).shows();
  expect(shown).toContain("1 of 7 letters of Saigo’s own");
  expect(shown).toContain("First letter: sent in “run-1”");
  expect(atTheFinds(playedIn({ first: HOME }), { rows: 60 }).shows()).toContain(
    "0 of 7 letters of Saigo’s own, 0 of 8 papers of others.",
  );
});

it("where a run was gone back in, a letter is told of by how many of its ways came to what", async () => {
  const book = smallBook(`
-> beach
=== beach
# chapter: 1
# title: Ash
Sand.
* (wrote) [Write]
    ~ draft(LETTER_ONE)
    Ash. # letter: letter_one
* (slept) [Sleep]
    Night. # end: night
    -> END
-
* (kept) [Keep it]
    ~ keep(LETTER_ONE)
    Kept. # end: kept
    -> END
* (burned) [Burn it]
    ~ burn(LETTER_ONE)
    Burned. # end: burned
    -> END
* (put_away) [Put it away]
    ~ keep(LETTER_ONE)
    Away. # end: away
    -> END`);
  const library = playedIn({ whole: ["beach.wrote", "beach.kept"] }, book);
  const run = library.begin({ name: "divided", seed: 1 });
  for (const last of ["beach.kept", "beach.burned", "beach.put_away"]) run.goAlong(["beach.wrote", last]);
  run.goAlong(["beach.slept"]);
  // It stands in the middle of three ways, and that is none of its own.
  run.goAlong(["beach.wrote"]);
  run.close();
  const told =
    "In a run you went back into, each of its ways has its own letters. " +
    "First letter: kept in “whole”; kept on 2 of the 4 ways of “divided”, burned on 1";
  expect(words(atTheFinds(library, { rows: 60 }).shows())).toContain(told);
  expect(words(await typedToPlain("finds\n", library, { kind: "title" }))).toContain(told);
  expect(
    words(atTheFinds(playedIn({ whole: ["beach.wrote", "beach.kept"] }, book), { rows: 60 }).shows()),
  ).toContain("of others. First letter: kept in “whole”");
});

const words = (text: string): string => text.replaceAll("›", "").replace(/\s+/g, " ").trim();

it("the page and plain mode list the same finds, before a run and in it", async () => {
  const library = playedIn({ first: HOME, second: ["road.left", "road.on", "road.further", "road.away"] });
  const shown = words(
    atTheFinds(library, { columns: 120, rows: 60 }).lines().slice(0, -4).join("\n"),
  ).replace(/ ?Escape closes.*| Enter opens.*/g, "");
  const before = await typedToPlain("finds\n", library, { kind: "title" });
  const during = await typedToPlain("finds\n", library, { kind: "run", name: "first" });
  expect(shown).toContain("2 of 2 endings found (100 %)");
  for (const said of [before, during]) expect(words(said)).toContain(shown);
});

it("plain mode stands at the end of a find by its number", async () => {
  const said = await typedToPlain("finds 2\n", playedIn({ first: HOME, second: [] }), { kind: "title" });
  expect(said).toContain("Type “finds” and the number");
  const opened = await typedToPlain("finds 1\n", playedIn({ first: HOME }), { kind: "title" });
  expect(opened).toContain("The end: The Road");
});
