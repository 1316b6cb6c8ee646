import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { Library } from "../../../src/run/keep/library.ts";
import { realBook } from "../../book.ts";
import { atTheBeach, newFolder, reader } from "../reader.ts";

describe("beside the text in a wide window", () => {
  test("stands how Saigo is, and while a letter is being written the letter", () => {
    const me = atTheBeach({ columns: 140, rows: 30 });
    me.press("1");
    expect(me.shows()).toContain("The body");
    expect(me.shows()).toContain("Thirsty, since");
    const [before, row] = [me.lines(), me.lines().findIndex((line) => line.includes("You dig."))];
    expect(before[row]?.search(/\S/)).toBeLessThan(20);
  });

  test("stands the map where the page is not with him", () => {
    const library = new Library(realBook(), openRunFolder(newFolder()), "0.0.0");
    const me = reader({ library, columns: 150, rows: 40 });
    me.press("enter", " ");
    expect(me.shows()).toContain("Six metres in");
    expect(me.shows()).toMatch(/Suribachi.*\n(.*\n)*.*2 km/);
    for (const line of me.lines()) expect(line.length).toBeLessThanOrEqual(150);
  });

  test("stands nothing of what is told behind a chapter card before the card is turned", () => {
    const me = reader({ columns: 140, rows: 30 });
    me.press("enter");
    expect(me.shows()).not.toContain("The body");
    me.press("l");
    expect(me.shows()).toContain("No letter has been written yet.");
    me.press("escape", " ");
    expect(me.shows()).toContain("The body");
  });

  test("nothing stands there where the window is narrower, and no line is ever wider than it", () => {
    const me = atTheBeach({ columns: 129 });
    expect(me.shows()).not.toContain("The body");
    for (const columns of [130, 160, 300]) {
      me.resize(columns, 24);
      for (const line of me.lines()) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });
});
