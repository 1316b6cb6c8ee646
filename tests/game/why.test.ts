import { expect, it } from "vitest";
import { game, inOwnFolder, ours } from "./game.ts";

inOwnFolder();

it("why names the decisions of a run's end, answers for a line, and fails in a sentence where none is meant", () => {
  const story = ours();
  game([...story, "--plain", "--new", "first"], "1\n1\n1\n");
  const { status, stdout } = game([...story, "why", "first"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Why it ended so\n\n/);
  const line = game([...story, "why", "first", "it", "is", "heavy"]);
  expect(line.stdout).toMatch(/^Why this is said\n\nIt is heavy\.\n/);
  const none = game([...story, "why", "first", "penguin"]);
  expect(none.status).toBe(1);
  expect(none.stderr).toMatch(/^No line of this run has "penguin"\./);
});
