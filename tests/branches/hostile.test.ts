import { join } from "node:path";
import { expect, it } from "vitest";
import { BOOK, branchFiles } from "../author/branches/specimen-branch.ts";
import { branches, game, inFolder, inOwnFolder, write } from "../game/game.ts";
import { HOSTILE } from "./hostile-branches.ts";

inOwnFolder();

it("of a folder full of hostile branches each is named with why, and the game goes on with the one that is none", () => {
  for (const [name, text] of Object.entries(BOOK)) write(`book/${name}`, text);
  for (const [name, text] of branchFiles()) write(`branches/sound/${name}`, text);
  for (const { name, lay } of HOSTILE) lay(join(branches(), name));
  const { status, stdout, stderr } = game(["--story", inFolder("book"), "--new", "first"], "1\n1\n1\n1\n");
  const said = stderr.trimEnd().split("\n");
  expect(HOSTILE.length).toBeGreaterThanOrEqual(25);
  const unnamed = HOSTILE.filter(
    ({ name, says }) =>
      !said.some(
        (line) =>
          line.includes(`in ${join(branches(), name)} was left out: `) &&
          [says].flat().some((reason) => line.includes(reason)),
      ),
  );
  expect(
    unnamed.map(({ name, says }) => [name, says, said.filter((line) => line.includes(`/${name} `))]),
  ).toEqual([]);
  expect(said).toHaveLength(HOSTILE.length);
  expect(stdout).toContain("1. Look up\n2. Dig\n3. Lie down\n");
  expect({ status, end: stdout.includes("The end: The Well") }).toEqual({ status: 0, end: true });
});
