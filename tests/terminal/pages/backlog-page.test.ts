import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { drawnLines } from "../../../src/terminal/pages/backlog-lines.ts";
import type { BacklogPage, ReadingPage } from "../../../src/terminal/view/view.ts";
import { smallBook } from "../../book.ts";
import { atTheBeach, atTheLongPassage, newFolder, reader } from "../reader.ts";

type Reader = ReturnType<typeof reader>;

/** The rows between header and footer, without the sign of the marked line. */
const textOf = (me: Reader) =>
  me
    .lines()
    .slice(2, -2)
    .map((line) => line.replace("• ", "  "));

/** The line that is marked. */
const marked = (me: Reader) => me.lines().find((line) => line.includes("• ")) ?? "";

/** After the first letter, deep in the long passage. */
function farOn(options: Parameters<typeof reader>[0] = {}) {
  const me = atTheBeach(options);
  me.press("1", "1", "end");
  return me;
}

describe("looking back while reading", () => {
  test("h shows the same lines again, and leads back to the very page", () => {
    const me = farOn();
    const before = me.raw();
    const lines = me.lines().filter((line) => line.includes("Paragraph"));
    me.press("h");
    for (const line of lines) expect(me.shows()).toContain(line.trim());
    for (const key of ["h", "escape", "q"]) {
      me.press(key);
      expect(me.raw()).toBe(before);
      me.press("h");
    }
  });

  test("PageUp goes up within what is new, and from its top into all that was read", () => {
    const me = farOn();
    const presses: string[] = [];
    while (me.page.kind === "reading" && presses.length < 20) {
      presses.push(me.page.kind);
      me.press("pageup");
    }
    expect(presses.length).toBeGreaterThan(2);
    expect(me.page.kind).toBe("backlog");
    expect(me.shows()).toContain("By noon there is a trench");
    expect(marked(me)).toBe(
      me
        .lines()
        .slice(2)
        .find((line) => line.trim() !== ""),
    );
  });

  test("Home goes to where the new text begins, and from there to the first line of the run", () => {
    const me = farOn();
    me.press("home");
    expect(me.lines()[2]).toContain("– Write home");
    me.press("home");
    expect(me.shows()).toContain("A S H");
    expect(me.shows()).toContain("The spade was made");
    me.press("end", "down");
    expect(me.lines()[2]).toContain("– Write home");
  });

  test("before anything was read there is nothing further up, and the page stays", () => {
    const me = reader();
    me.press("enter", "pageup");
    expect(me.shows()).toContain("The spade was made");
    me.press("pageup");
    expect(me.page.kind).toBe("backlog");
    me.press("escape");
    expect(me.page.kind).toBe("reading");
  });

  test("nothing that has yet to be read is shown: not the text behind a chapter card", () => {
    const me = atTheLongPassage();
    me.press("end", "1", "h", "G");
    expect(me.shows()).toContain("He is gone before you look up.");
    expect(me.shows()).not.toContain("Rock");
    me.press("escape", " ", "pageup");
    expect(me.page.kind).toBe("backlog");
    expect(me.shows()).not.toContain("Rock");
  });
});

describe("moving", () => {
  test.for([
    ["up", "k"],
    ["down", "j"],
    ["pageup", "left"],
    ["pagedown", " "],
    ["home", "g"],
  ])("%s and %s do the same", ([named, letter]) => {
    const [one, other] = [named, letter].map((key) => {
      const me = farOn();
      me.press("h", "pageup", "pageup", String(key));
      return me.raw();
    });
    expect(one).toBe(other);
  });

  test("every line of the run is come to by PageUp and by PageDown, and none twice", () => {
    const up = farOn();
    up.press("h", "G");
    const pages = [textOf(up)];
    while (!up.shows().includes("The spade was made") && pages.length < 40) {
      up.press("pageup");
      pages.unshift(textOf(up));
    }
    // One line stays on the next page.
    const all = pages.flatMap((page, index) => (index + 1 < pages.length ? page.slice(0, -1) : page));
    for (let number = 1; number <= 24; number += 1)
      expect(all.filter((line) => line.includes(`Paragraph ${number}.`))).toHaveLength(1);
    const down = farOn();
    down.press("h", "g");
    const seen = new Set<string>();
    for (let page = 0; down.page.kind === "backlog" && page < 40; page += 1) {
      for (const line of textOf(down)) seen.add(line);
      down.press("pagedown");
    }
    expect(down.page.kind).toBe("reading");
    for (const line of textOf(down)) seen.add(line);
    for (const line of all) expect(seen).toContain(line);
  });

  test("the marked line goes up line by line, and takes the page with it", () => {
    const me = farOn();
    me.press("h", "G");
    const seen: string[] = [];
    for (let line = 0; line < 400 && !seen.at(-1)?.includes("One"); line += 1) {
      seen.push(marked(me));
      me.press("up");
    }
    expect(seen.filter((line) => line.includes("Paragraph 3."))).toHaveLength(1);
    expect(seen.filter((line) => line.includes("› ") || line.includes("Write home"))).toHaveLength(1);
    expect(marked(me)).toContain("One");
  });

  test("past the last line one is back where one was reading", () => {
    const me = farOn();
    const before = me.raw();
    me.press("h", "G", "down");
    expect(me.raw()).toBe(before);
  });

  test("the footer says how far on one is, and the header where", () => {
    const me = atTheLongPassage();
    me.press("end", "1", " ", " ", "h");
    expect(me.lines().at(-1)).toContain("100 %");
    expect(me.lines()[0]).toContain("Ash");
    me.resize(80, 12);
    expect(me.lines()[0]).toContain("The Walk");
    me.press("g");
    expect(me.lines().at(-1)).toMatch(/ \d %/);
    expect(me.lines()[0]).toContain("Ash");
    expect(me.lines()[0]).toContain("the black beach");
  });

  test("the line that is marked knows its decision and its passage", () => {
    const me = farOn();
    me.press("h", "g", "down", "down", "down", "down");
    const places: string[] = [];
    for (let line = 0; line < 12; line += 1) {
      const { cursor } = me.page as BacklogPage;
      places.push(`${cursor.step} ${cursor.passage}: ${marked(me).replace("•", "").trim()}`);
      me.press("down");
    }
    expect(places).toContainEqual(expect.stringMatching(/^0 1: The spade was made/));
    expect(places).toContainEqual("0 3: Dig on");
    expect(places).toContainEqual("1 0: You dig.");
  });

  test("another size of the window keeps the marked line, and what the page shows fits", () => {
    const me = farOn();
    me.press("h", "pageup", "pageup", "down", "down");
    const { cursor } = me.page as BacklogPage;
    for (const [columns, rows] of [
      [40, 12],
      [200, 60],
      [57, 19],
    ] as const) {
      me.resize(columns, rows);
      expect(me.lines()).toHaveLength(rows);
      expect(marked(me)).not.toBe("");
      for (const line of me.lines()) expect(line.length).toBeLessThanOrEqual(columns);
    }
    me.resize(80, 24);
    expect((me.page as BacklogPage).cursor).toEqual(cursor);
  });
});

test("a long run can be read from its first line, and the page keeps what fills the largest window", () => {
  const book = smallBook(`-> dig
=== dig
The {again}. basket.
+ (again) [Again]
- -> dig`);
  const me = reader({
    columns: 300,
    rows: 100,
    library: new Library(book, openRunFolder(newFolder()), "0.0.0"),
  });
  me.press("enter");
  for (let decision = 1; decision < 400; decision += 1) me.press("1");
  // Every second row of the window.
  expect(me.lines().filter((line) => /basket|Again/.test(line)).length).toBeGreaterThan(44);
  expect((me.page as ReadingPage).blocks.length).toBeLessThan(110);
  me.press("h", "g");
  expect(me.lines()[3]).toContain("The 0. basket.");
  me.press("G");
  expect(me.shows()).toContain("The 399. basket.");
});

test("a letter has its rule, and the bars of the censor hide what cannot be found", () => {
  const me = farOn();
  me.press("h", "g", " ");
  expect(me.shows()).toMatch(/│ Dear Kinu, the black beach[^\n]*\n +│\n +│ It is warm here\.\n/);
  for (const [struck, columns] of [
    ["the black beach", 15],
    ["硫黄島", 6],
  ] as const) {
    const spans = [{ text: "I am at " }, { text: struck, struck: true } as const, { text: ", black." }];
    const letter = { kind: "passage", passage: { kind: "letter", spans } } as const;
    const [line] = drawnLines(letter, "black", me.view.window);
    expect(line?.line).toMatch(new RegExp(`│ I am at █{${columns}}, \\x1b\\[7mblack\\x1b\\[m\\.$`));
  }
});
