import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** What a reader never sees as it stands there: writers' tools, which quote code; formats; letters being told apart. */
const OTHERS =
  /^src\/(author|workshop|ink|terminal\/device|run\/(print|file))\/|^src\/(run\/(changed\/mend|play\/printed|show\/speakers)|text\/(charset|find-words|shell-word|sanitise)|terminal\/map\/cells|survival\/(hearing|steps|mermaid))\.ts$/;

/** The next piece of code, as far as it takes to know its literals: comments, regular expressions, strings, templates. */
const CODE =
  /\/\/.*|\/\*[\s\S]*?\*\/|(?<=[(,=:[!&|?{};+\n]\s*|return |=> )\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\s\S]/y;
const TEMPLATE = /\$\{|\\[\s\S]|[\s\S]/y;

/** The words of the strings and templates of a file, without what is put into them. */
function wordsIn(code: string): string[] {
  const words: string[] = [];
  const open: ({ kind: "code" } | { kind: "template"; words: string })[] = [];
  for (let at = 0; at < code.length; ) {
    const here = open.at(-1);
    const pattern = here?.kind === "template" ? TEMPLATE : CODE;
    pattern.lastIndex = at;
    const [piece] = pattern.exec(code) ?? [code.slice(at)];
    at += piece.length;
    if (here?.kind === "template") {
      if (piece === "${") open.push({ kind: "code" });
      else if (piece === "`") {
        open.pop();
        words.push(here.words);
      } else here.words += piece;
    } else if (piece === "`") open.push({ kind: "template", words: "" });
    else if (piece === "{") open.push({ kind: "code" });
    else if (piece === "}") open.pop();
    else if (/^["']/.test(piece)) words.push(piece.slice(1, -1));
  }
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
