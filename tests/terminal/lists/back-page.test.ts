import { expect, test } from "vitest";
import { atTheLongPassage, reader } from "../reader.ts";

function afterTwoDecisions() {
  const me = reader();
  me.press("enter", " ", "1", "1");
  return me;
}

test("every decision is listed with its words, and where the reader stands is marked", () => {
  const me = afterTwoDecisions();
  me.press("b");
  expect(me.shows()).toMatch(/Ash +Dig on/);
  expect(me.shows()).toContain("Write home");
  expect(me.shows()).toContain("• You are here");
});

test("of ways that began alike what each came to is seen, whatever else has to be cut", () => {
  const me = reader({ columns: 44, rows: 24 });
  me.press("enter", " ", "1", "1", "b", "home", "enter", "2", "1", "b", "home", "enter", "2", "2", "b");
  const ways = me.lines().filter((line) => line.includes("↳"));
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) expect(way).toMatch(/came to: |stands at: /);
});

test("the words a decision was made under are shown beneath before going there", () => {
  const me = afterTwoDecisions();
  me.press("b");
  expect(me.shows()).toContain("By noon there is a trench");
  expect(me.session.count).toBe(2);
});

test("where there are more of those words than room a sign says so, and where there are not there is none", () => {
  const me = atTheLongPassage();
  me.press("b", "end");
  const endOfWords = () =>
    me
      .lines()
      .filter((line) => line.trim() !== "")
      .at(-2) ?? "";
  expect(endOfWords()).toMatch(/^ {7}\S?.*…$/);
  me.press("home");
  expect(endOfWords()).toMatch(/No water till dawn\.$/);
});

test("Enter goes to the decision, and what lies ahead turns grey", () => {
  const me = afterTwoDecisions();
  me.press("b", "enter");
  expect(me.session.count).toBe(1);
  expect(me.shows()).toContain("› 1  Write home");
  me.press("b");
  const ahead = me
    .raw()
    .split("\n")
    .find((line) => line.includes("As far as you went"));
  expect(ahead).toContain("\x1b[38;5;243m");
});

test("f goes one decision forward again, and says when there is none", () => {
  const me = afterTwoDecisions();
  me.press("b", "home", "enter", "f");
  expect(me.session.count).toBe(1);
  me.press("f");
  expect(me.session.count).toBe(2);
  const place = me.lines().slice(0, 20).join("\n");
  me.press("f");
  expect(me.shows()).toContain("Nothing lies ahead");
  expect(me.lines().slice(0, 20).join("\n")).toBe(place);
  me.press(" ");
  expect(me.shows()).not.toContain("Nothing lies ahead");
});

test.for(["escape", "q", "b"])("%s closes the list and nothing has moved", (key) => {
  const me = afterTwoDecisions();
  const before = me.raw();
  me.press("b", "up", "up", key);
  expect(me.raw()).toBe(before);
  expect(me.session.count).toBe(2);
});

test("before the first decision there is nothing to go back to, and the page says so", () => {
  const me = reader();
  me.press("enter", " ", "b");
  expect(me.page.kind).toBe("reading");
  expect(me.shows()).toContain("No decision lies behind you yet.");
});
