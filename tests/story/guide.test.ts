import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder } from "../game/game.ts";

inOwnFolder();

const CHECKOUT = join(import.meta.dirname, "..", "..");
const GUIDE = readFileSync(join(CHECKOUT, "story", "README.md"), "utf8");
/** What the guide has its reader type, and the files it has him write, in its order. */
const STEPS = [...GUIDE.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, kind, file, text = ""]) => ({
  kind,
  file,
  text,
}));

/** The words of a line as a shell takes it. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

it("whoever does what the guide says is told at every step that nothing is wrong", () => {
  // Where a reader types it: what lies there is of another book than the one that is begun.
  for (const part of ["story", "README.md", join("saves", "museum"), join("tests", "transcripts")])
    cpSync(join(CHECKOUT, part), inFolder(part), { recursive: true });
  const said: string[] = [];
  for (const { kind, file, text } of STEPS)
    if (kind === "sh")
      for (const line of text.trim().split("\n")) {
        const [npm, start, dashes, ...args] = wordsOf(line);
        expect([npm, start, dashes]).toEqual(["npm", "start", "--"]);
        const { status, stdout, stderr } = game(args, "1\n1\n", {}, inFolder());
        expect([line, status, stderr]).toEqual([line, 0, expect.not.stringMatching(/\S/)]);
        said.push(`${line}\n${stdout}`);
      }
    else if (file) {
      mkdirSync(dirname(inFolder(file)), { recursive: true });
      writeFileSync(inFolder(file), text);
    }
  const of = (typed: string) => said.find((each) => each.startsWith(`npm start -- ${typed}`));
  expect(of("check --story ferry")).toContain("Nothing to mend.");
  expect(of("--plain --story ferry")).toContain("You get out without having learned it.");
  expect(of("check --with kite")).toContain("Nothing to mend.");
  expect(of("branch pack kite")).toContain("kite-1.0.branch");
  expect(of("explore --story ferry")).toMatch(/the_other_side .*100 %/);
});
