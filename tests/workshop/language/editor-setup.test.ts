import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { game, inOwnFolder, write } from "../../game/game.ts";

inOwnFolder();

const TASKS = join(import.meta.dirname, "..", "..", "..", ".vscode", "tasks.json");

it("VS Code's task finds each finding of check in what that prints, and nothing else", () => {
  const { tasks } = JSON.parse(readFileSync(TASKS, "utf8"));
  const { pattern } = tasks[0].problemMatcher;
  const matcher = new RegExp(pattern.regexp);
  const story = write("story/main.ink", "-> nowhere: 1:2  there\n=== a\nHello.\n-> elsewhere\n").replace(
    "main.ink",
    "",
  );
  const found: { file: string; line: number; column: number; says: string }[] = JSON.parse(
    game(["check", "--json", "--story", story]).stdout,
  );
  expect(found.length).toBeGreaterThan(1);
  const seen = game(["check", "--story", story])
    .stdout.split("\n")
    .flatMap((text) => {
      const match = matcher.exec(text);
      return match
        ? [
            [
              match[pattern.file],
              Number(match[pattern.line]),
              Number(match[pattern.column]),
              match[pattern.message],
            ],
          ]
        : [];
    });
  expect(seen).toEqual(found.map(({ file, line, column, says }) => [file, line, column, says]));
});
