import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const STORY = join(import.meta.dirname, "..", "..", "story");
const QUESTIONS = join(import.meta.dirname, "questions");

const chapters = readdirSync(join(STORY, "chapters")).map((name) => name.slice(0, 2));

it.each(chapters)("chapter %s has ten plain questions, each with an answer", (number) => {
  const lines = readFileSync(join(QUESTIONS, `${number}.md`), "utf8").split("\n");
  expect(lines.filter((line) => /^\d+\. .+\?$/.test(line))).toHaveLength(10);
  expect(lines.filter((line) => /^ {3}- .+\.$/.test(line))).toHaveLength(10);
});
