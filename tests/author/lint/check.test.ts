import { expect, it } from "vitest";
import { writeVocabulary } from "../../../src/author/story-book.ts";
import { game, inFolder, inOwnFolder, storyOf, write } from "../../game/game.ts";

inOwnFolder();

const check = (story: string, ...more: string[]) => game(["check", "--story", story, ...more]);
const header =
  '{"format":1,"story":"a","version":"1","hash":"b","seed":1,"when":"2026-01-01T00:00:00.000Z"}\n';

it("check says what the compiler finds and what the rules find together, in the order of the text", () => {
  const story = storyOf(
    "Sandd.\n* [Dig]\n* (lie) [Rest]\n- Dark.\n-> beach\n=== beach\nAsh. # note: ash\n-> END\n",
  );
  const { status, stdout } = check(story);
  expect(status).toBe(1);
  expect(stdout.match(/^main\.ink:\S+|\([\w-]+\)$/gm)).toEqual([
    ...["main.ink:2:1", "(spelling)", "main.ink:3:1", "(unlabelled-choice)"],
    ...["main.ink:4:4", "(write-only-choice)", "main.ink:8:14", "(note)"],
  ]);
});

it("check --json is a list of findings with their place, rule, words, advice and line", () => {
  const { status, stdout } = check(storyOf("Recieved.\n-> END\n"), "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: "main.ink",
      line: 2,
      column: 1,
      rule: "spelling",
      says: '"Recieved" is in no dictionary',
      fix: expect.stringContaining('did you mean "Received"?'),
      isFlaw: true,
      source: "Recieved.",
    },
  ]);
  expect(check(storyOf("Sand.\n-> END\n"), "--json")).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
});

it("a book in plain ink is held to none of our rules", () => {
  write("foreign/main.ink", "Sandd.\n* Dig.\n* Rest.\n- Dark.\n-> END\n=== nowhere\nSand.\n-> END\n");
  expect(check(inFolder("foreign")).status).toBe(0);
});

it("the kept runs beside a story hold it to their choice ids, also those rewound", () => {
  const of = (id: string) => storyOf(INK, id);
  const INK = `-> beach\n=== beach\n* (dig) [Dig]\n* (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END\n`;
  const story = of("buried-letters");
  write("saves/museum/old.jsonl", `${header}"beach.dig"\n"beach.sit"\n{"back":1}\n`);
  const { status, stdout } = check(story);
  expect(status).toBe(1);
  expect(stdout).toContain('the choice "beach.sit" is gone, which the kept run "old" took');
  write("story/renamed.json", '{"beach.sit": "beach.lie"}');
  write("saves/museum/old.expected", "1 decision, not ended\n");
  expect(check(story).stdout).toMatch(/^Nothing to mend\.\nmuseum: old same/);
  write("story/renamed.json", "{}");
  expect(check(of("ferry")).stdout).toMatch(
    /^Nothing to mend\.\nmuseum: no kept runs of this book in \S+museum, and 1 of others\n/,
  );
});

it("a kept run that is none is told of in one sentence with its path", () => {
  const path = write("saves/museum/old.jsonl", "sand\n");
  const { status, stderr } = check(storyOf("Sand.\n-> END\n"));
  expect(status).toBe(1);
  expect(stderr).toBe(`The kept run ${path} cannot be opened: its first line is not the header of a run.\n`);
});

it("check says last how much book there is, and how long it took", () => {
  const said = (ink: string) => check(storyOf(ink)).stdout.trimEnd().split("\n").at(-1);
  expect(said("-> beach\n=== beach\nSand, more sand. # place: Beach\n* (dig) [Dig]\n- -> END\n")).toMatch(
    /^4 words, 1 choice, \d+\.\d seconds\.$/,
  );
  expect(said(`${"Sand and ash.\n".repeat(400)}Sandd.\n-> END\n`)).toMatch(/^1,201 words, 0 choices, /);
});

it("a file in the folder that nothing includes is told of, but for hidden ones and other people's books", () => {
  const story = storyOf("Sand.\n-> END\n");
  write("story/.old/dune.ink", "=== dune\n-> END\n");
  write("story/notes/dune.md", "Dune.\n");
  expect(check(story).stdout).toMatch(/^Nothing to mend\.\n/);
  write("story/chapters/dune.ink", "=== dune\nGrasss.\n-> END\n");
  expect(check(story).stdout.match(/^\S+\.ink:\S+|\([\w-]+\)$/gm)).toEqual([
    "chapters/dune.ink:1:1",
    "(unlisted-file)",
  ]);
  write("foreign/main.ink", "Sand.\n-> END\n");
  write("foreign/dune.ink", "=== dune\n-> END\n");
  expect(check(inFolder("foreign")).status).toBe(0);
});

it("a book that starts from a file of another name is judged as one that starts from main.ink", () => {
  const ink =
    "Sand.\n-> ash\n=== ash\n* (dig) [Dig]\n* (lie) [Rest]\n    ~ rest()\n- Dark. # title: Ash # end: sunset\n-> END\n";
  write("tale/vocabulary.ink", writeVocabulary());
  write("tale/tale.ink", `# id: tale\nINCLUDE vocabulary.ink\n${ink}`);
  const checked = () => game(["check", "--story", inFolder("tale", "tale.ink")]);
  expect(checked().stdout).toMatch(/^Nothing to mend\.\n/);
  const header = '{"format":4,"story":"tale","version":"1","hash":"b","seed":1,"when":""}';
  write("saves/museum/first.jsonl", `${header}\n"gone.away"\n`);
  expect(checked().stdout).toMatch(/^tale\.ink:1:1 .*"gone\.away" is gone/m);
});
