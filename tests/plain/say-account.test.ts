import { expect, it } from "vitest";
import { Library } from "../../src/run/keep/library.ts";
import { threeEndings } from "../run/why/book.ts";
import { memoryShelf } from "./memory-shelf.ts";
import { typedToPlain } from "./typed.ts";

/** All that is said to these lines after a run that sent its letter has ended. */
async function after(...typed: string[]): Promise<string> {
  const library = new Library(threeEndings(), memoryShelf(), "0.1.0");
  const lines = ["1", "1", ...typed].map((line) => `${line}\n`).join("");
  const said = await typedToPlain(lines, library, { kind: "new", seed: 1 });
  return said.split("> \n").slice(2).join("");
}

it("the end says how to read what the run came to", async () => {
  expect(await after()).toContain("Type “ending” for what this run came to.");
});

it("the end says how many other ways there are for the book to end", async () => {
  expect(await after()).toContain("The end: Read\nThere are 2 other ways for it to end.\n");
});

it("why without words says what the end hung on, with the numbers that back takes", async () => {
  const said = await after("why", "back 2");
  expect(said).toContain("Why it ended so");
  expect(said).toContain("  2. Ash, 19 June 1944, noon: Send it");
  expect(said.split("nothing is lost.")[1]).toContain("1. Send it");
});

it("why with words says it of the line that has them, in either case and with any quotation marks", async () => {
  const said = await after("why SOMEBODY read");
  expect(said).toContain("Why this is said");
  expect(said).toContain("  2. Ash, 19 June 1944, noon: Send it");
});

it("why with a word that several lines have lists them, and takes the number of one", async () => {
  const said = await after("why it");
  expect(said).toContain("3 lines have “it”.");
  expect(said).not.toContain("You write.");
  const number = /^ {2}(\d+)\. It goes\.$/m.exec(said)?.[1];
  expect(number).toBeDefined();
  expect(await after(`why ${number}`)).toContain("Why this is said");
});

it("why with a part of a word says it of the line that has that, where none has it as a word", async () => {
  expect(await after("why rit")).toContain("Why this is said");
});

it("why with words that no line has says so, and what to type", async () => {
  expect(await after("why penguin")).toMatch(/No line of this run has “penguin”\. Type some words of one/);
});

it("before the end there is nothing to tell of it", async () => {
  const library = new Library(threeEndings(), memoryShelf(), "0.1.0");
  const said = await typedToPlain("1\nending\nwhy\n", library, { kind: "new", seed: 1 });
  expect(said).toContain("This run has not come to an end yet.");
  expect(said).toContain("Name a line of it");
});
