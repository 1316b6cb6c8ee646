import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const CHAPTERS = join(import.meta.dirname, "..", "..", "story", "chapters");
const LATER = "16-what-the-earth-kept.ink";
// Of these the reader has had every line; the others are told of.
const READ = /letter_is\((?:LETTER_\w+|KINU_LETTER|SAM_LETTER|KASHIWARA_CARD|SHIMIZU_LETTER), /;
const LEAST_WORDS = 3;

const linesIn = (file: string): string[] => readFileSync(join(CHAPTERS, file), "utf8").split("\n");

/** What a line may read, one way after another, without what it asks. */
const readings = (line: string): string =>
  line
    .replace(/ #.*$/, "")
    .replace(/\{about\(\w+, "|"\)\}/g, "")
    .replace(/\{[^{}:|]*:/g, "")
    .replace(/\}/g, "")
    .replace(/\s+/g, " ");

const letters = readdirSync(CHAPTERS)
  .filter((file) => file !== LATER)
  .flatMap(linesIn)
  .filter((line) => line.includes("# letter:"))
  .flatMap((line) => readings(line).split("|"))
  .join("\n");

const quoted = linesIn(LATER)
  .filter((line) => READ.test(line))
  .flatMap((line) => [...line.matchAll(/"'([^"]+?)'"/g)].map(([, words = ""]) => words))
  .flatMap((words) => words.split(/\{[^{}:|]*:|[{}|]/))
  .map((words) => words.trim().replace(/[,.]$/, ""))
  .filter((words) => words.split(/\s+/).length >= LEAST_WORDS);

it("2005 quotes each letter word for word, and leaves nothing out inside a quotation", () => {
  expect(quoted.length).toBeGreaterThan(40);
  expect(quoted.filter((words) => !letters.includes(words))).toEqual([]);
});
