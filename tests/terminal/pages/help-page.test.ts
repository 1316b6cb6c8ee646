import { describe, expect, test } from "vitest";
import { type PageKind, rowsOn } from "../../../src/terminal/view/key-table.ts";
import { atTheBeach, reader } from "../reader.ts";

/** The help over this page, all of it, as "key: what it does". */
function helpOver(me: ReturnType<typeof reader>): string[] {
  me.resize(120, 80);
  me.press("?");
  return me.lines().flatMap((line) => {
    const [, key, says] = /^ +(\S(?:\S| (?! ))*) {2,}(\S.*)$/.exec(line) ?? [];
    return key && says ? [`${key}: ${says}`] : [];
  });
}

const over: Readonly<Record<string, readonly [page: PageKind, keys: readonly string[]]>> = {
  "the list of runs": ["runs", ["t", "end", "home", "4"]],
  "the ways back": ["back", ["1", "b"]],
  "the backlog": ["backlog", ["h"]],
  bookmarks: ["bookmarks", ["s", "x", "enter", "m"]],
  reading: ["reading", []],
};

describe("help over a page lists what works on it:", () => {
  test.for(Object.entries(over))("%s", ([, [page, keys]]) => {
    const me = atTheBeach();
    me.press(...keys);
    expect(me.page.kind).toBe(page);
    const lines = helpOver(me);
    expect(me.page.kind).toBe("help");
    const rows = rowsOn(page, {});
    for (const [index, { shown, says }] of rows.entries()) {
      const [key = "", does = ""] = lines[index]?.split(/: (.*)/) ?? [];
      expect(key).toBe(shown);
      expect(says).toContain(does);
    }
    // Behind the keys comes, while reading, what a sign behind an option and the words of the state line mean.
    // And in the ways back, what each sign before a decision means.
    const signs = /^[◦▸▲▼◆•↳]: /;
    expect(lines.slice(rows.length).filter((line) => !signs.test(line))).toEqual([]);
    me.press("escape");
    expect(me.page.kind).toBe(page);
  });

  test("n is notes while reading and the next place in the backlog", () => {
    const reading = helpOver(atTheBeach());
    expect(reading).toContain("n: notes: what is documented, and what is invented");
    expect(reading.some((line) => line.startsWith("c: ") || line.startsWith("N: "))).toBe(false);
    const me = atTheBeach();
    me.press("h");
    expect(helpOver(me)).toContain("n: the next place with these words");
  });

  test("on the title page it has the keys of reading as well", () => {
    const lines = helpOver(reader());
    expect(lines).toContain("q: leave the game");
    expect(lines).toContainEqual(expect.stringMatching(/^h: all you have read/));
  });
});

test("in a narrow window what a key does goes on below it, and no column stands empty", () => {
  const me = atTheBeach({ columns: 40, rows: 12 });
  me.press("?");
  expect(me.shows()).toMatch(/\n {3}1 to 9 {2}take the option of\n {7}that number\n/);
  expect(me.shows()).toMatch(/\n {3}Enter {2}take the option that is\n/);
});

test("a key that means nothing on a page does nothing there", () => {
  const me = atTheBeach();
  me.press("1", "b");
  const before = me.raw();
  me.press("c", "d", "u", "l", "n", "s", "m", "/", "f");
  expect(me.raw()).toBe(before);
});
