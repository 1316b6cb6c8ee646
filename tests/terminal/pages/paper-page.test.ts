import { expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { atTheBeach, newFolder, reader } from "../reader.ts";
import { MAPPED } from "../three-runs.ts";

test("a run without letters says so, and any key leads back", () => {
  const me = atTheBeach();
  me.press("l");
  expect(me.shows()).toContain("No letter has been written yet.");
  me.press("escape");
  expect(me.shows()).toContain("› 1  Dig on");
});

test("the letters of the run are read while playing, what was sent with its bars", () => {
  const me = atTheBeach();
  me.press("1", "1", "l");
  expect(me.shows()).toContain("First letter");
  expect(me.shows()).toContain("Sent. This is what the censor left of it.");
  expect(me.shows()).toMatch(/│ Dear Kinu, █+/);
  expect(me.shows()).not.toContain("black beach");
});

test("more letters than the window holds are scrolled, to the end and back", () => {
  const me = atTheBeach();
  me.press("1", "1", "l");
  me.resize(40, 12);
  expect(me.shows()).toContain("↓ more");
  me.press("end");
  expect(me.shows()).toContain("It is warm here.");
  expect(me.shows()).not.toContain("↓ more");
  me.press("home");
  expect(me.shows()).toContain("First letter");
  me.press("end", "enter");
  expect(me.page.kind).toBe("reading");
});

test("the page says quietly that a passage has a note, and n shows it then and later", () => {
  const me = atTheBeach();
  expect(me.lines().at(-1)).not.toContain("n note");
  me.press("1");
  expect(me.lines().at(-1)).toMatch(/n note · \? help$/);
  me.press("n");
  expect(me.shows()).toContain("The trenches");
  expect(me.shows()).toContain("Documented. They were dug, and given up.");
  me.press("escape", "2");
  expect(me.lines().at(-1)).not.toContain("n note");
  me.press("n");
  expect(me.shows()).toContain("The trenches");
});

test("what is hard in the book can be read before anything of it", () => {
  const me = reader();
  me.press("down", "down", "enter");
  expect(me.shows()).toContain("Content notes");
  expect(me.shows()).toMatch(/Mentioned\n +Thirst/);
  me.press("escape");
  expect(me.page.kind).toBe("title");
});

test("the keys of a page over the story are listed there, and closing them leads back to it", () => {
  const me = atTheBeach();
  me.press("l", "?");
  expect(me.shows()).toMatch(/Help[\s\S]*close it, as any other key does/);
  me.press("escape");
  expect(me.shows()).toContain("No letter has been written yet.");
});

test("from a page over the run the keys of the others lead straight there, and Escape back to the scene", () => {
  const me = atTheBeach({ library: new Library(MAPPED, openRunFolder(newFolder()), "0.0.0") });
  const scene = me.shows();
  const shown = {
    i: /^ +Saigo\n/,
    l: /^ +Letters\n/,
    n: /^ +Notes\n/,
    p: /^ +The island\n/,
  } as const;
  for (const from of ["i", "l", "n", "p", "?"] as const)
    for (const [to, title] of Object.entries(shown)) {
      me.press(from);
      if (to !== from) me.press(to);
      expect(me.shows()).toMatch(title);
      me.press("escape");
      expect(me.shows()).toBe(scene);
    }
  me.press("l", "l");
  expect(me.shows()).toBe(scene);
});

test("help over such a page names those keys, and over the content notes, which are of no run, none of them", () => {
  const me = atTheBeach({ rows: 60 });
  me.press("l", "?");
  expect(me.shows()).toContain("Saigo: body, people, what he knows, letters kept");
  me.press("i");
  expect(me.lines()[1]).toContain("Saigo");
  const before = reader({ rows: 60 });
  before.press("down", "down", "enter", "?");
  expect(before.shows()).toContain("close it, as any other key does");
  expect(before.shows()).not.toContain("Saigo:");
  before.press("l");
  expect(before.shows()).toContain("Content notes");
  before.press("l");
  expect(before.page.kind).toBe("title");
});
