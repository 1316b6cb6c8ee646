import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { Library } from "../../../src/run/keep/library.ts";
import type { ReadingPage } from "../../../src/terminal/view/view.ts";
import { atTheBeach, atTheLongPassage, bare, newFolder, PLAIN_COLOURS, reader } from "../reader.ts";
import { pageText } from "../text/page-text.ts";

describe("choosing", () => {
  test("a number takes the option of that number", () => {
    const me = atTheBeach();
    me.press("3");
    expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["ash.ask"]);
    expect(me.shows()).toContain("“Tomorrow,” he says.");
  });

  test("the arrows and j and k move the mark, and Enter takes what it stands at", () => {
    const me = atTheBeach();
    expect(me.shows()).toContain("› 1  Dig on");
    me.press("down", "j", "down", "k");
    expect(me.shows()).toContain("› 2  Lean");
    me.press("enter");
    expect(me.session.playthrough.steps[0]?.chose.id).toBe("ash.lean");
  });

  test("a long option wraps under its own words", () => {
    const lines = atTheBeach().lines();
    const row = lines.findIndex((line) => line.includes("2  Lean"));
    expect(lines[row + 1]?.search(/\S/)).toBe(lines[row]?.indexOf("Lean"));
  });

  test("what was chosen stands above what follows, and neither is on the page twice", () => {
    const me = atTheBeach();
    me.press("1");
    expect(me.lines().filter((line) => line.includes("Dig on"))).toHaveLength(1);
    expect(me.shows()).toMatch(/– Dig on\n\n +You dig\./);
  });

  test("what was read before is grey, and what is new has the terminal's own colour", () => {
    const me = atTheBeach();
    me.press("1");
    const line = (text: string) =>
      me
        .raw()
        .split("\n")
        .find((each) => each.includes(text)) ?? "";
    expect(line("No water till dawn.")).toContain("\x1b[38;5;243m");
    expect(line("You dig.")).not.toContain("\x1b[");
  });
});

describe("an option taller than the window", () => {
  const words = Array.from({ length: 120 }, (_, index) => `word${index}`);
  const ink = `-> hall
=== hall
Hi.
* (tall) [${words.join(" ")}] Taken.
* (short) [Short] Not taken.
- -> END`;

  test.for([
    ["Enter", "enter", "enter"],
    ["Space and its number", " ", "1"],
    ["its number", "1", "1"],
    ["Down and Enter", "down", "enter"],
  ] as const)("is read to its end with %s, and then taken", ([, on, take]) => {
    const { book } = compileBook({ read: (path) => (path === "main.ink" ? ink : undefined) });
    if (!book) throw new Error("The book of tall options does not compile.");
    const me = reader({
      columns: 40,
      rows: 12,
      library: new Library(book, openRunFolder(newFolder()), "0.0.0"),
    });
    me.press("enter");
    const seen = new Set<string>();
    for (let pages = 0; pages < 20 && !/› /.test(me.shows()); pages += 1) {
      for (const word of me.shows().match(/word\d+/g) ?? []) seen.add(word);
      me.press(on);
      expect(me.session.count).toBe(0);
    }
    for (const word of me.shows().match(/word\d+/g) ?? []) seen.add(word);
    expect(seen.size).toBe(words.length);
    me.press(take);
    expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["hall.tall"]);
  });
});

describe("paging", () => {
  test("a passage too long for the page begins at its top", () => {
    const lines = atTheLongPassage().lines();
    expect(lines[2]).toContain("– Sleep");
    expect(lines[4]).toContain("Paragraph 1.");
    expect(lines.join("\n")).toMatch(/↓ \d+ lines, 2 options/);
  });

  test("an option that is not on the screen is not taken", () => {
    const me = atTheLongPassage();
    me.press("enter");
    expect(me.session.count).toBe(2);
    me.press("end", "1");
    expect(me.session.count).toBe(3);
  });

  test("Enter takes nothing while some of the options have yet to be seen", () => {
    const me = atTheBeach({ rows: 12, columns: 40 });
    expect(me.shows()).not.toContain("Dig on");
    for (let pages = 0; pages < 9 && !me.shows().includes("Dig on"); pages += 1) me.press("enter");
    expect(me.session.count).toBe(0);
    expect(me.shows()).toMatch(/› 1 {2}Dig on[\s\S]*Ask about the water/);
    me.press("enter");
    expect(me.session.count).toBe(1);
  });

  test.for([
    ["Space", " "],
    ["PageDown", "pagedown"],
    ["Down", "down"],
    ["Enter", "enter"],
  ] as const)("%s reads on without leaving a line out", ([, key]) => {
    const me = atTheLongPassage();
    const seen = new Set(me.lines());
    for (let pages = 0; pages < 20 && !me.shows().includes("1  Walk"); pages += 1) {
      me.press(key);
      for (const line of me.lines()) seen.add(line);
    }
    for (let number = 1; number <= 24; number += 1)
      expect([...seen].some((line) => line.includes(`Paragraph ${number}.`))).toBe(true);
    expect(me.session.count).toBe(2);
  });

  test("Up leads back over what was paged on, and no further", () => {
    const me = atTheLongPassage();
    const start = me.shows();
    me.press("end", ...Array.from({ length: 12 }, () => "up"));
    expect(me.shows()).toBe(start);
  });

  test("another size of the window keeps the first line in sight", () => {
    const me = atTheLongPassage();
    me.press(" ", " ");
    const first = /\S+ \S+/.exec(me.lines().slice(2).join("\n"))?.[0] ?? "nothing";
    for (const [columns, rows] of [
      [40, 12],
      [100, 30],
      [300, 80],
      [60, 20],
    ] as const) {
      me.resize(columns, rows);
      expect(me.shows()).toContain(first);
      for (const line of me.lines()) expect(line.length).toBeLessThanOrEqual(columns);
    }
    me.resize(80, 24);
    expect(me.shows()).toContain(first);
  });
});

describe("a letter", () => {
  const SENT = "the black beach below the mountain";
  const letter = (page: ReadingPage): ReadingPage => ({
    ...page,
    blocks: [
      {
        kind: "passage",
        passage: {
          kind: "letter",
          spans: [{ text: "I am at " }, { text: SENT, struck: true }, { text: ", 硫黄島." }],
        },
      },
      { kind: "passage", passage: { kind: "letter", spans: [{ text: "It is warm." }] } },
    ],
    fresh: 0,
  });

  test.for([
    [true, "█", "│"],
    [false, "#", "|"],
  ] as const)(
    "is set apart, and what the censor took is a bar of its length (UTF-8: %s)",
    ([unicode, bar, edge]) => {
      const me = atTheBeach({ look: { ...PLAIN_COLOURS, unicode } });
      const text = pageText(letter(me.page as ReadingPage), me.view.window);
      expect(text).toContain(`I am at ${bar.repeat(SENT.length)}, `);
      expect(text).not.toContain("beach below");
      me.press("1", "1");
      const lines = me.lines();
      const row = lines.findIndex((line) => line.includes("Dear Kinu"));
      expect(lines[row]).toMatch(new RegExp(`^ +\\${edge} Dear`));
      expect(lines[row + 1]?.trim()).toBe(edge);
    },
  );
});

test("the text of the page is the text of the scene, whatever the width", () => {
  const me = atTheBeach();
  for (const columns of [40, 57, 80, 200]) {
    me.resize(columns, 24);
    const { scene } = me.session;
    const told = scene.passages.flatMap((passage) =>
      passage.kind === "text" ? passage.spans.map(({ text }) => text) : [],
    );
    const shown = pageText(me.page as ReadingPage, me.view.window).split("\n");
    expect(shown.slice(-5)).toEqual([
      ...told,
      ...scene.options.map(({ text }, index) => `${index + 1}  ${text}`),
    ]);
  }
});

test("the footer says how Saigo is, and that help can be had", () => {
  const me = atTheBeach();
  me.press("1");
  expect(me.lines()[23]).toMatch(/half a canteen · ▼ thirsty +n note · \? help/);
});

test("help lists the keys and leads back to the very page", () => {
  const me = atTheBeach();
  me.press("down");
  const before = me.raw();
  me.press("?");
  expect(me.shows()).toMatch(/1 to 9 +take the option/);
  me.press("escape");
  expect(me.raw()).toBe(before);
  expect(bare(before)).toContain("› 2  Lean");
});
