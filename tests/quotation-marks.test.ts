import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** What a reader never sees as it stands there: writers' tools, which quote code; formats; letters being told apart. */
const OTHERS =
  /^src\/(author|workshop|ink|terminal\/device|run\/(print|file))\/|^src\/(run\/(changed\/mend|play\/printed|show\/speakers)|text\/(charset|find-words|shell-word|sanitise)|terminal\/map\/cells|survival\/(hearing|steps|mermaid))\.ts$/;

/** The words of the strings and templates of a file, without what is put into them. */
function wordsIn(code: string): string[] {
  const words: string[] = [];
  JSON.stringify(parseAst(code, { lang: "ts" }), (key, value) => {
    if (value?.type === "Literal" && typeof value.value === "string") words.push(value.value);
    if (value?.type === "TemplateElement") words.push(value.value.cooked);
    return key === "parent" ? undefined : value;
  });
  return words;
}

it("what the game says to a reader has the book's quotation marks, which a terminal without them gets as straight ones", () => {
  const files = (readdirSync(join(ROOT, "src"), { recursive: true }) as string[])
    .map((path) => posix.join("src", path.split(sep).join("/")))
    .filter((path) => path.endsWith(".ts") && !OTHERS.test(path));
  const straight = files.flatMap((path) =>
    wordsIn(readFileSync(join(ROOT, path), "utf8"))
      // One mark by itself is looked for in what somebody typed.
      .filter((words) => words !== '"' && (words.includes('"') || /\w'\w/.test(words)))
      .map((words) => `${path}: ${words}`),
  );
  expect(straight).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});
