import { expect, it } from "vitest";
import { compileStory } from "../../src/author/story-book.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { SaveFault } from "../../src/run/file/save-fault.ts";
import { Library } from "../../src/run/keep/library.ts";
import { newFolder } from "../terminal/reader.ts";
import { specimenBook } from "../terminal/specimen.ts";
import { memoryShelf } from "./memory-shelf.ts";
import { typedToPlain } from "./typed.ts";

/** A run of two decisions, with a letter in it, that stands in the long passage of a book with everything. */
function played(): Library {
  const library = new Library(specimenBook({ hasMap: true }), openRunFolder(newFolder()), "0.0.0");
  const run = library.begin({ name: "first", seed: 1 });
  for (const id of ["ash.dig", "ash.trench.write"]) run.decide(id);
  run.close();
  return library;
}

/** What plain mode answers to the last of these lines. */
async function answer(typed: string, library = played(), putFree?: (name: string, text: string) => string) {
  const all = await typedToPlain(
    `${typed}\n`,
    library,
    { kind: "run", name: "first" },
    putFree && { putFree },
  );
  return all.split("> \n").at(-2) ?? "";
}

const UNKNOWN = "Type a number from 1 to 2, or ? for help.";

it.each([
  ["?", "A number takes that option. Besides:"],
  ["help", "A number takes that option. Besides:"],
  ["look", "Paragraph 1. The bank goes up"],
  ["saigo", "The body\nHalf a canteen, since the beginning."],
  ["i", "Who is known\nKashiwara: last heard "],
  ["letters", "FIRST LETTER\nSent. This is what the censor left of it."],
  ["l", "Dear Kinu, [words struck out] is where I am."],
  ["notes", "The trenches\n\nDocumented. They were dug, and given up.\n\nInvented."],
  ["n", "The count of baskets."],
  ["n 2", "Type “notes N”, N from 1 to 1."],
  ["map", "The front, as you know it: 8 June 1944. They hold the beach, and come no farther."],
  ["p", "\n  the black beach: in the south-west"],
  ["back", "  1. Ash: Dig on\n       not taken: Lean on"],
  ["b", "  2. Ash: Write home\n       not taken: Sleep"],
  ["chapter", "  Chapter 1: Ash, June 1944\nType “chapter” and its number"],
  ["history", "The spade was made for a shorter man"],
  ["h 1", "Paragraph 24. The bank"],
  ["find spade", "  1. Ash: The spade was made"],
  ["/ spade", "  1. Ash: The spade was made"],
  ["way", "You have left no way yet: go back and decide otherwise"],
  ["w 7", "You have left no way yet: go back and decide otherwise"],
  ["forward", "Nothing lies ahead that you have walked before."],
  ["f", "Nothing lies ahead that you have walked before."],
  ["skip", "You have not read on from here before."],
  ["save a place", "Bookmark “a place” set; every decision is kept by itself."],
  ["save a place\nbookmarks", "  1. a place"],
  ["s a place\nm", "  1. a place"],
  ["s a place\nm 1 rename the sum", "“a place” is “the sum” now."],
  ["s a place\nm 1 rename the sum\nm", "  1. the sum ("],
  ["s a\ns b\nm 1 rename b", "There is a bookmark “b” already."],
  ["s a place\nm 1 delete", "Deleted “a place”; type “bookmarks restore” to have it again."],
  ["s a\ns b\nm 1 delete\nm 1 delete\nm", "Deleted: b, a. Type “bookmarks restore NAME” to have one again."],
  ["s a\ns b\nm 1 delete\nm 1 delete\nm restore a", "“a” is back."],
  ["s a\ns b\nm 1 delete\nm 1 delete\nm restore a\nm restore\nm", "  2. b ("],
  ["why dig.", "Why this is said"],
  ["ending", "This run has not come to an end yet."],
  ["content", "and a hard scene can be stepped past.\nMentioned:\n  Thirst\n"],
  ["settings", "Type “settings NAME VALUE” to set one."],
  ["o", "Type “settings NAME VALUE” to set one."],
  ["runs", "first\n    Ash · 8 June 1944, noon · 2 decisions · last played "],
  ["finds", "0 of 1 ending found (0 %)\n96 of 965 words read (9 %)\n"],
  ["finds", "\n1.  —  not found yet\n\nLetters\n  1 of 7 letters of Saigo’s own"],
])("%j is answered with what it asks for", async (typed, said) => {
  const answered = await answer(typed);
  expect(answered).toContain(said);
  expect(answered).not.toContain(UNKNOWN);
});

it.each(["back", "find spade", "save a place\nbookmarks"])(
  "where %j numbers its lines it says what to type before a number, since one alone decides",
  async (typed) => {
    expect(await answer(typed)).toMatch(/^ +1\. [\s\S]*Type “[a-z]+ N”/m);
  },
);

it("the help has every command with what it takes, its short form and what it does", async () => {
  const help = await answer("?");
  for (const line of [
    "  ?, help                 this list",
    "  look                    the last passage again",
    "  saigo, i                Saigo: body, people, what he knows, letters kept",
    "  notes, n N              the last note: what is documented, what invented; N for an earlier one",
    "  back, b N               to before decision N; without N, the list of them; “back all”, every one",
    "  find, / WORDS           where these words stand in what you read; capitals and accents do not matter",
    "  save, s NAME            set a bookmark here; the run itself is kept at every decision",
    "  quit, q                 leave the game",
    "  (taken)                 behind an option: ",
  ])
    expect(help).toContain(line);
  expect(help).toMatch(
    /How you are, from well to worse\n {2}canteen full, half a canteen, .*\n {4}A full canteen/,
  );
  expect(help).not.toContain("inside, v");
  expect(await answer("settings marks off\n?")).not.toContain("behind an option");
});

it("commands are taken in capitals, and with any blanks behind them", async () => {
  expect(await answer("NOTES   1")).toContain("They were dug");
});

it("in a book that has no Saigo, no notes and no map nothing is said of them, and what asks for them is unknown", async () => {
  const { book } = compileStory({
    read: (path) =>
      path === "main.ink" ? "On the quay.\n* [Sit] You sit.\n* [Go] You go.\n- -> END\n" : undefined,
  });
  if (!book) throw new Error("It does not compile.");
  const library = new Library(book, memoryShelf(), "0.0.0");
  library.begin({ name: "first", seed: 1 }).close();
  for (const typed of ["letters", "saigo", "notes", "map", "content", "inside"])
    expect(await answer(typed, library)).toContain(UNKNOWN);
  const help = await answer("?", library);
  expect(help).not.toMatch(/letters, l|saigo, i|notes, n|map, p|content|How you are/);
  expect(help).toContain("quit, q");
});

it("skip says what it came to", async () => {
  expect(await answer("back 1\nskip")).toBe("You have read this; what follows is for you to decide.\n");
});

it("a way that was left is listed under its decision, and gone to by its number", async () => {
  const left = "back 2\n2\n";
  expect(await answer(`${left}back`)).toContain(
    "  2. Ash: Sleep\n       way 1: Write home … stands at: Ash\n",
  );
  expect(await answer(`${left}way 1`)).toContain("The pencil is put away.");
});

it("the book of the run is written, and where it cannot be, that is said and the game goes on", async () => {
  const put: string[] = [];
  const said = await answer("book", played(), (name, text) => {
    put.push(text);
    return `/here/${name}`;
  });
  expect(said).toContain("/here/first.html");
  expect(put[0]).toContain("<h1");
  const full = () => {
    throw new SaveFault("Nothing can be written to /here: the disk is full.");
  };
  expect(await answer("x", played(), full)).toContain("the disk is full.");
  const broken = () => {
    throw new TypeError("a fault of our own");
  };
  await expect(answer("x", played(), broken)).rejects.toThrow("a fault of our own");
});

it("q leaves the game, whatever is typed behind it", async () => {
  const all = await typedToPlain("q\n1\n", played(), { kind: "run", name: "first" });
  expect(all).not.toContain("He is gone before you look up.");
});
