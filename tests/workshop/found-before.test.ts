import { existsSync, rmSync } from "node:fs";
import { expect, it } from "vitest";
import { BOOK, branchFiles } from "../author/branches/specimen-branch.ts";
import { game, inFolder, inOwnFolder, write } from "../game/game.ts";

inOwnFolder();

const checked = (cache: string): string =>
  game(["check", "--story", inFolder("book")], "", { BURIED_LETTERS_CACHE: inFolder(cache) }).stdout.replace(
    /, [\d.]+ seconds/,
    "",
  );

const RUN =
  '{"format":2,"story":"specimen","version":"","hash":"","seed":1,"when":"2026-01-01T00:00:00.000Z"}\n';

it("a book that is checked again is judged by all that lies there now", () => {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  const main = BOOK["main.ink"] ?? "";
  const changes: readonly (() => unknown)[] = [
    () => {},
    () => write("book/main.ink", `${main}\n=== nobody_comes\nQuite wrongg.\n-> END\n`),
    () => write("book/dictionary.txt", "wrongg\n"),
    () => write("book/extra.ink", "=== more\n-> END\n"),
    () => rmSync(inFolder("book/extra.ink")),
    () => write("saves/museum/first.jsonl", RUN),
    () => write("book/notes/real.txt", "Quite: quite\n"),
    () => {
      for (const [name, text] of Object.entries(branchFiles({}))) write(`book/branches/kite/${name}`, text);
    },
    () => write("book/branches/kite/branch.json", "{}"),
    () => write("book/main.ink", main),
  ];
  const said = changes.map((change, index) => {
    change();
    const now = checked("kept");
    expect(now).toBe(checked(`fresh-${index}`));
    return now;
  });
  expect(new Set(said).size).toBeGreaterThan(6);
  expect(checked("kept")).toBe(said.at(-1));
  expect(existsSync(inFolder("kept/checked.json"))).toBe(true);
});
