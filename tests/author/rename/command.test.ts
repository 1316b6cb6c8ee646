import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { game, inFolder, inOwnFolder, storyOf, write } from "../../game/game.ts";
import { BOOK, branchFiles, INK as KITE } from "../branches/specimen-branch.ts";

inOwnFolder();

const HEADER =
  '{"format":4,"story":"buried-letters","version":"1","hash":"b","seed":1,"when":"2026-01-01T00:00:00.000Z"}\n';
const INK = `-> ash
=== ash
// From noon, where ash.noon.dig was: dig.
-> noon
= noon
Sand. # care: shown, a death
* (dig) [Dig]
    ~ toil()
* (lie) [Rest]
* (step_past) [Step past it]
- {dig:You dug.} # holds: not lie or not dig
-> END
`;
const read = (path: string): string => readFileSync(inFolder(path), "utf8");
const main = (ink: string): string => `# id: buried-letters\nINCLUDE vocabulary.ink\n${ink}`;

/** A story with a kept run and a transcript beside it. */
function kept(
  run = '"ash.noon.dig"\n',
  expected = "1 decision, not ended\n",
): (...args: string[]) => ReturnType<typeof game> {
  const story = storyOf(INK, "buried-letters");
  write("saves/museum/first.jsonl", HEADER + run);
  write("saves/museum/first.expected", expected);
  write("tests/transcripts/first.txt", "# Who digs.\nash.noon.dig\n    strength: rested → tired\n");
  write("tests/ours.test.ts", 'const RARE = "ash.noon.dig";\n');
  return (...args) => game([...args, "--story", story]);
}

it("a choice has its new name in the story, the list for runs and the transcripts, and kept runs go on", () => {
  const run = kept();
  expect(run("rename-id", "ash.noon.dig", "shovel")).toEqual({
    status: 0,
    stdout: `"ash.noon.dig" is called "ash.noon.shovel" now: 3 words in 1 file, and an entry in renamed.json for runs that know it.
1 transcript has it, too.
1 kept run goes on as before.

It is still called "ash.noon.dig" where only people read it:
  story/main.ink:5
  tests/ours.test.ts:1
`,
    stderr: "",
  });
  expect(read("story/main.ink")).toBe(
    main(INK.replace("(dig)", "(shovel)").replace("{dig:", "{shovel:").replace("not dig", "not shovel")),
  );
  expect(read("story/renamed.json")).toBe('{\n  "ash.noon.dig": "ash.noon.shovel"\n}\n');
  expect(read("tests/transcripts/first.txt")).toContain("\nash.noon.shovel\n    strength");
  expect(run("check").stdout).toMatch(/^Nothing to mend\.\nmuseum: first moved: 1 of its choices/);
});

it("nothing is written where a kept run would go another way", () => {
  const run = kept('"ash.noon.spade"\n', "parted after 0 at ash.noon.spade");
  expect(run("rename-id", "ash.noon.dig", "spade")).toEqual({
    status: 1,
    stdout: "",
    stderr:
      'The kept run "first" is "parted after 0 at ash.noon.spade" now, and would be "1 decision, not ended".\nNothing was changed.\n',
  });
  expect(read("story/main.ink")).toBe(main(INK));
});

it("nothing is written where check would find something it does not find now", () => {
  const { status, stdout } = kept()("rename-id", "ash.noon.step_past", "look_away");
  expect(status).toBe(1);
  expect(stdout).toContain("(step-past)");
  expect(stdout).toMatch(/So "check" would say of "ash\.noon\.look_away"\. Nothing was changed\.\n$/);
  expect(read("story/main.ink")).toBe(main(INK));
});

it("a branch of the folder that names it names it anew, and doors stay what they are called", () => {
  for (const [name, text] of Object.entries(BOOK)) write(`book/story/${name}`, text);
  const ink = KITE.replace("A kite.", "A kite{beach.noon.dig: over your hole}.");
  for (const [name, text] of branchFiles({ ink })) write(`book/story/branches/my-kite/${name}`, text);
  const run = (...args: string[]) => game([...args, "--story", inFolder("book/story")]);
  expect(run("rename-id", "beach", "shore").stdout).toMatch(/ 6 words in 4 files,/);
  expect(read("book/story/branches/my-kite/kite.ink")).toBe(ink.replaceAll("beach.", "shore."));
  expect(read("book/story/doors.ink")).toBe(BOOK["doors.ink"]?.replace("beach", "shore"));
  expect(run("check").stdout).toMatch(/^Nothing to mend\.\n/);
  expect(run("rename-id", "doors.noon", "midday").stderr).toContain("is a door");
  expect(run("rename-id", "kite_flown", "kite_up").stderr).toContain("is a branch's");
});

it("a reader's rename never changes a book, and says what does", () => {
  const { status, stderr } = kept()("rename", "ash.noon.dig", "shovel");
  expect(status).toBe(1);
  expect(stderr).toMatch(/To rename what the book calls so, type: .* rename-id ash\.noon\.dig shovel\n$/);
  expect(read("story/main.ink")).toBe(main(INK));
});

it("in a book of others' only the book is changed, whatever lies beside it", () => {
  write("plain/story/main.ink", "-> ash\n=== ash\n* (dig) [Dig]\n- {dig:Dug.} -> END\n");
  write("plain/tests/transcripts/a.txt", "ash.dig\n");
  const { status, stdout } = game(["rename-id", "ash", "dune", "--story", inFolder("plain/story/main.ink")]);
  expect([status, stdout]).toEqual([
    0,
    '"ash" is called "dune" now: 2 words in 1 file, and an entry in renamed.json for runs that know it.\n',
  ]);
  expect(read("plain/tests/transcripts/a.txt")).toBe("ash.dig\n");
  expect(read("plain/story/renamed.json")).toContain('"ash": "dune"');
});

it("kept runs and transcripts of another book that lie beside it are left as they are, and not counted", () => {
  kept();
  const before = read("tests/transcripts/first.txt");
  const other = storyOf(INK, "ferry");
  expect(game(["rename-id", "ash.noon.dig", "shovel", "--story", other]).stdout).not.toMatch(
    /kept run|transcript|ours\.test/,
  );
  expect(read("tests/transcripts/first.txt")).toBe(before);
});
