import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { DEFAULTS } from "../../../src/run/settings/settings.ts";
import { SettingsFault, SettingsStore } from "../../../src/run/settings/settings-store.ts";
import { smallBook } from "../../book.ts";
import { memoryFile } from "../../run/settings/memory-file.ts";
import { atTheBeach, bare, newFolder, PLAIN_COLOURS, reader } from "../reader.ts";

/** To the setting of this name on the page of settings. */
function at(label: string, options: Parameters<typeof reader>[0] = {}) {
  const me = atTheBeach(options);
  me.press("o");
  while (!me.shows().includes(`› ${label}`)) me.press("down");
  return me;
}

test("settings are opened from every page on which a command key works, and Escape leads back to it", () => {
  const ways = [
    [],
    ["enter"],
    ["enter", " "],
    ["enter", " ", "b"],
    ["enter", " ", "l"],
    ["?"],
    ["enter", " ", "m"],
  ];
  for (const way of ways) {
    const me = reader();
    me.press(...way);
    const before = me.raw();
    me.press("o");
    expect(me.lines()[0]).toContain("Settings");
    me.press("escape");
    expect(me.raw()).toBe(before);
  }
});

test("the title page has a line for them", () => {
  const me = reader();
  me.press("down", "down", "down", "down", "enter");
  expect(me.page.kind).toBe("settings");
});

test("Right and Enter take the next value and Left the one before, the last followed by the first", () => {
  const me = at("Theme");
  const now = () => /› Theme +(\w+)/.exec(me.shows())?.[1];
  const seen = ["right", "right", "enter", "right", "left", "left"].map((key) => {
    me.press(key);
    return now();
  });
  expect(seen).toEqual(["paper", "night", "contrast", "terminal", "contrast", "night"]);
});

test("what is set is kept, and holds the next time", () => {
  const file = memoryFile();
  const me = at("Measure", { settings: new SettingsStore(file) });
  me.press("right", "down", "left");
  expect(JSON.parse(file.text ?? "")).toEqual({ measure: 74, marks: "off" });
  expect(new SettingsStore(file).now).toEqual({ ...DEFAULTS, measure: 74, marks: false });
  expect(me.view.window.look.marks).toBe(false);
});

test("what cannot be kept is said on the page, and is seen all the same", () => {
  const settings = new SettingsStore({
    ...memoryFile(),
    write() {
      throw new SettingsFault("/config/settings.json cannot be written: the disk is full. Mend that.");
    },
  });
  const me = at("Theme", { settings });
  me.press("right");
  const words = me.shows().replace(/\s+/g, " ");
  expect(words).toContain("Theme paper");
  expect(words).toContain(
    "cannot be written: the disk is full. Mend that. What you set holds until you leave.",
  );
  me.press("down");
  expect(me.shows()).not.toContain("the disk is full");
});

test.each([50, 58, 66, 74, 82])(
  "with a measure of %i no line is longer, where the window has room for it",
  (measure) => {
    const widest = (columns: number) => {
      const me = atTheBeach({ columns, rows: 50, look: { ...PLAIN_COLOURS, measure } });
      me.press("1", "2");
      const text = me
        .lines()
        .slice(2, 40)
        .filter((line) => line.includes("a"));
      return Math.max(...text.map((line) => line.trim().length));
    };
    expect(widest(120)).toBeLessThanOrEqual(measure);
    expect(widest(120)).toBeGreaterThan(measure - 8);
    expect(widest(60)).toBeLessThanOrEqual(Math.min(measure, 54));
  },
);

test("the state line hidden, nothing is said of how Saigo is", () => {
  const me = at("State line");
  me.press("right", "escape");
  expect(me.lines().at(-1)).not.toContain("canteen");
  expect(me.lines().at(-1)).toContain("? help");
  me.press("o", "down", "down", "down", "left", "escape");
  expect(me.lines().at(-1)).toContain("canteen");
});

test.each([
  [80, 24],
  [40, 12],
])("every setting can be marked and read about at %i × %i", (columns, rows) => {
  const me = reader({ columns, rows });
  me.press("o");
  const seen = new Set<string>();
  for (let down = 0; down < 7; down += 1) {
    seen.add(/› (.+?) {2}/.exec(me.shows())?.[1] ?? "");
    expect(me.shows()).toMatch(/\((\w+,\s+)+\w+\)\./);
    me.press("down");
  }
  expect(seen.size).toBe(7);
});

describe("stepping past", () => {
  const HARD = `-> wall
=== wall
The wall.
* (look) [Look]
    You look.
* (step_past) [Step past this]
    It is over.
- * (on) [Go on]
- -> END`;
  const library = () => new Library(smallBook(HARD), openRunFolder(newFolder()), "0.0.0");

  test("is offered first where that is set, with the id it has in any case", () => {
    const me = reader({ library: library(), look: { ...PLAIN_COLOURS, stepPastFirst: true } });
    me.press("enter");
    expect(me.shows()).toMatch(/› 1 {2}Step past this\n +2 {2}Look\n/);
    me.press("1");
    expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["wall.step_past"]);
  });

  test("moves to the first place and back on the page that is open", () => {
    const me = reader({ library: library() });
    me.press("enter");
    expect(me.shows()).toMatch(/› 1 {2}Look\n +2 {2}Step past this\n/);
    me.press("o", "end", "right", "escape");
    expect(me.shows()).toMatch(/› 1 {2}Step past this\n +2 {2}Look\n/);
    me.press("2");
    expect(me.session.playthrough.steps.map(({ chose }) => chose.id)).toEqual(["wall.look"]);
  });
});

test("a theme is told to be unseen where the reader wants no colour", () => {
  const look = { ...PLAIN_COLOURS, colour: false, theme: "paper" } as const;
  const me = reader({ look });
  me.press("o");
  expect(me.shows().replace(/\s+/g, " ")).toContain("NO_COLOR is set, so none of them is drawn.");
  expect(bare(me.raw())).toBe(me.shows());
  expect(me.raw()).not.toContain("38;5");
});
