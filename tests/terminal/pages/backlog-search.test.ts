import { expect, test } from "vitest";
import { atTheBeach, atTheLongPassage, bare, PLAIN_COLOURS, type reader } from "../reader.ts";

type Reader = ReturnType<typeof reader>;

/** The line that is marked. */
const marked = (me: Reader) => me.lines().find((line) => line.includes("• ")) ?? "";

/** After the first letter, deep in the long passage. */
function farOn(options: Parameters<typeof reader>[0] = {}) {
  const me = atTheBeach(options);
  me.press("1", "1", "end");
  return me;
}

const find = (me: Reader, words: string) => me.press("/", ...words, "enter");

test("words are found whatever their capitals and accents, and over the end of a line", () => {
  const me = farOn({ columns: 60 });
  me.press("h", "g");
  find(me, "count SINCE omiya");
  expect(me.lines().at(-1)).toContain("1 of 24: “count SINCE omiya”");
  expect(me.shows()).toContain("Paragraph 1.");
  const hits = [...me.raw().matchAll(/\x1b\[7m([^\x1b]*)\x1b\[m/g)].map(([, text]) => text);
  expect(hits.slice(0, 2)).toEqual(["count", "since Ōmiya"]);
});

test("n and N go to the next place and the one before, and round", () => {
  const me = farOn();
  me.press("h", "g");
  find(me, "paragraph 2");
  const at: string[] = [];
  for (const key of ["n", "n", "N", "N", "N"]) {
    me.press(key);
    at.push(
      `${bare(me.lines().at(-1) ?? "")
        .trim()
        .slice(0, 6)} ${/Paragraph \d+/.exec(marked(me))?.[0]}`,
    );
  }
  expect(at).toEqual([
    "2 of 6 Paragraph 20",
    "3 of 6 Paragraph 21",
    "2 of 6 Paragraph 20",
    "1 of 6 Paragraph 2",
    "6 of 6 Paragraph 24",
  ]);
});

test("what was chosen and a chapter's title are found, too", () => {
  const me = atTheLongPassage();
  me.press("end", "1", " ", " ", "h", "g");
  find(me, "the walk");
  expect(me.shows()).toContain("T H E   W A L K");
  find(me, "dig on");
  expect(marked(me)).toContain("Dig on");
});

test("what stands nowhere is said to, and nothing moves", () => {
  const me = farOn();
  me.press("h", "pageup");
  const before = me.lines().slice(0, -1);
  find(me, "aeroplane");
  expect(me.lines().at(-1)).toContain("Not found: “aeroplane”");
  expect(me.lines().slice(0, -1)).toEqual(before);
  me.press("n");
  expect(me.lines().at(-1)).toContain("/ asks for words");
});

test("without colour a place that was found is bold", () => {
  const me = farOn({ look: { ...PLAIN_COLOURS, colour: false } });
  me.press("h", "g");
  find(me, "generous");
  expect(me.raw()).toContain("\x1b[1mgenerous\x1b[m");
});

test("without UTF-8 the words are typed and found in plain letters", () => {
  const me = farOn({ look: { ...PLAIN_COLOURS, unicode: false } });
  me.press("h", "g");
  find(me, "says -- ???");
  expect(me.raw()).toContain("\x1b[7msays -- ???\x1b[m");
});
