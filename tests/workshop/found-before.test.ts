import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { foundBefore } from "../../src/workshop/branches/found-before.ts";
import { BOOK, branchFiles, INK } from "../author/branches/specimen-branch.ts";
import { game, inFolder, inOwnFolder, write } from "../game/game.ts";

inOwnFolder();
afterEach(() => vi.unstubAllEnvs());

const checked = (cache: string): string =>
  game(["check", "--story", inFolder("book")], "", { BURIED_LETTERS_CACHE: inFolder(cache) }).stdout.replace(
    /, [\d.]+ seconds/,
    "",
  );

const RUN =
  '{"format":2,"story":"specimen","version":"","hash":"","seed":1,"when":"2026-01-01T00:00:00.000Z"}\n';

it.each([
  ["a file that was read", "book/vocabulary.ink", true],
  ["a file nothing includes", "book/extra.ink", true],
  ["a kept run", "saves/museum/first.jsonl", false],
  ["a branch", "book/branches/kite.branch", false],
])("what was found is not taken for that of %s that is saved meanwhile", (_, saved, isKept) => {
  vi.stubEnv("BURIED_LETTERS_CACHE", inFolder("kept"));
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  const look = () => foundBefore<string>(inFolder("book"), [], "this program");
  const before = look();
  const was = before.files.read("vocabulary.ink");
  write(saved, RUN);
  expect(before.files.read("vocabulary.ink")).toBe(was);
  before.keep("Nothing to mend.");
  expect(look().found).toBeUndefined();
  // As it was, it is known again; but of branches and runs nobody knows which were looked at.
  if (saved.endsWith("vocabulary.ink")) write(saved, was ?? "");
  else rmSync(inFolder(saved));
  expect(look().found).toBe(isKept ? "Nothing to mend." : undefined);
});

it("a branch that ran out of time is looked into again, for it may have more of it then", () => {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  const kept = () => existsSync(inFolder("kept/checked.json"));
  const long = INK.replace("A kite.", `{${"a|".repeat(240_000)}}`);
  for (const [name, text] of branchFiles({ ink: long })) write(`book/branches/kite/${name}`, text);
  expect(checked("kept")).toContain("it took longer to look into than a branch may");
  expect(kept()).toBe(false);
  write("book/branches/kite/kite.ink", INK);
  expect(checked("kept")).not.toContain("kite");
  expect(kept()).toBe(true);
});

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
      for (const [name, text] of branchFiles({})) write(`book/branches/kite/${name}`, text);
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
