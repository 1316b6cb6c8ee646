import { describe, expect, test } from "vitest";
import { atTheLongPassage, reader } from "./reader.ts";

describe("a chapter card", () => {
  test("stands alone on the page until any key", () => {
    const me = reader();
    me.press("enter");
    expect(me.shows()).toContain("A S H");
    expect(me.shows()).toContain("the black beach, June 1944");
    expect(me.shows()).not.toContain("spade");
    expect(me.lines().at(-1)?.trim()).toBe("Space reads on · ? help");
    me.press("z");
    expect(me.lines()[2]).toContain("The spade was made");
  });

  test("waits until the last words of the chapter before have been read", () => {
    const me = atTheLongPassage();
    me.press("end", "1");
    expect(me.shows()).toContain("He is gone before you look up.");
    expect(me.lines()[0]).toContain("Ash");
    expect(me.shows()).not.toContain("Rock");
    me.press(" ");
    expect(me.shows()).toContain("T H E   W A L K");
    me.press(" ");
    expect(me.lines()[2]).toContain("Rock, and the heat in it.");
    expect(me.lines()[0]).toContain("The Walk");
  });
});

describe("before all that was told has been read", () => {
  test("the last words of a chapter say nothing of the next one's day, place or body", () => {
    const me = atTheLongPassage();
    expect(me.lines()[0]).toContain("the black beach, 8 June 1944");
    me.press("end", "1");
    expect(me.lines()[0]?.trim()).toMatch(/^Ash +the black beach, 8 June 1944, noon$/);
    expect(me.lines().at(-1)).toContain("half a canteen");
    me.press(" ", " ");
    expect(me.lines()[0]).toContain("Suribachi, 8 June 1944");
    expect(me.lines().at(-1)).toContain("half a canteen");
  });

  test("a bare chapter card tells nobody of Saigo, nor of notes", () => {
    const me = reader();
    me.press("enter");
    for (const [key, says] of [
      ["i", "The story has not come to Saigo yet."],
      ["n", "No note belongs to what you have read so far."],
    ] as const) {
      me.press(key);
      expect(me.shows()).toContain(says);
      me.press("escape");
    }
    me.press(" ", "i");
    expect(me.shows()).toContain("Kashiwara: last heard");
  });
});

test("an ending is named and offers what it came to, the way back, the title page and the way out", () => {
  const me = atTheLongPassage();
  me.press("end", "1", " ", " ", "1");
  expect(me.shows()).toContain("The end: ");
  expect(me.shows()).toContain("› 1  What this run came to");
  me.press("1");
  expect(me.page.kind).toBe("account");
  me.press("escape", "down", "enter");
  expect(me.page.kind).toBe("back");
  me.press("escape", "3");
  expect(me.page.kind).toBe("title");
});

test("where the book goes no further the page says so", () => {
  const me = atTheLongPassage();
  me.press("end", "2");
  expect(me.shows()).toContain("The book goes no further here yet.");
  me.press("end", "down", "down", "enter");
  expect(me.hasLeft).toBe(true);
});
