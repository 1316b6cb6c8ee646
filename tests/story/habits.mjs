// Counts habits of the prose that cold readers noticed, in one story folder or beside another:
//     node tests/story/habits.mjs story [FOLDER]
// The second edition's aim: of the longer paragraphs a tenth, not a fifth, closes on five words or fewer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LONG = 30;
const SHORT = 5;

/** The lines of prose of every chapter and of the endings: no logic, no labels, no tags, each choice in braces read. */
function paragraphsOf(folder) {
  const chapters = readdirSync(join(folder, "chapters")).map((name) => join(folder, "chapters", name));
  return [...chapters, join(folder, "endings.ink")].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.replace(/\s#\s.*$/, "").trim())
      .filter((line) => !/^(\/\/|~|=|->|#|\{$|\}|- else:|INCLUDE)/.test(line))
      .map((line) =>
        line
          .replace(/^[*+-]\s*(\(\w+\))?\s*(\{[^}]*\}\s*)?(\[[^\]]*\])?/, "")
          .replace(/->\s*[\w.]+/g, "")
          .replace(/\{[\w.!&|=<>() ,]+:/g, "")
          .replace(/\{\w+\([A-Z_]+,\s*"/g, "")
          .replace(/"\)\}|[{}|]/g, " ")
          .replace(/\s+/g, " ")
          .trim(),
      )
      .filter((line) => line.length > 0),
  );
}

const wordsOf = (text) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
const closing = (text) => wordsOf(text.split(/(?<=[.!?]["”’']?)\s+/).at(-1) ?? "").length;

const HABITS = {
  "somebody, someone, nobody": /\b(somebody|someone|nobody)\b/gi,
  "the oven": /\boven\b/gi,
  lips: /\blips?\b/gi,
  "days of the week": /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g,
  "verb, and verb": /\b\w+(s|ed)\b[^.,;:"“”]{0,30}, and (\w+s|\w+ed)\b/g,
  'cut off ("—" before a quote)': /—["”]/g,
};

function habitsOf(folder) {
  const paragraphs = paragraphsOf(folder);
  const text = paragraphs.join("\n");
  const words = wordsOf(text).length;
  const long = paragraphs.filter((each) => wordsOf(each).length >= LONG);
  const closed = long.filter((each) => closing(each) <= SHORT).length;
  const rows = [
    ["words", String(words)],
    [
      `paragraphs of ${LONG} words that close on ${SHORT} or fewer`,
      `${((100 * closed) / long.length).toFixed(1)} %`,
    ],
  ];
  for (const [name, pattern] of Object.entries(HABITS)) {
    const count = text.match(pattern)?.length ?? 0;
    rows.push([name, `${count} (${((1000 * count) / words).toFixed(2)} per 1,000)`]);
  }
  return rows;
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("which story? for example: node tests/story/habits.mjs story");
  process.exit(2);
}
const tables = folders.map(habitsOf);
for (const [index, [name]] of (tables[0] ?? []).entries())
  console.log([name.padEnd(58), ...tables.map((table) => String(table[index]?.[1]).padEnd(24))].join(""));
