import { expect, test } from "vitest";
import { atTheBeach, reader } from "../reader.ts";

const SIZES = [
  [80, 24],
  [40, 12],
  [200, 60],
] as const;

test.for(SIZES)(
  "at %i × %i a name is asked for at the foot of the page it is about, with a caret",
  ([columns, rows]) => {
    const me = atTheBeach({ columns, rows });
    me.press("1");
    const page = me.lines();
    me.press("s", ..."the sum");
    const lines = me.lines();
    expect(lines).toHaveLength(rows);
    expect(lines.slice(0, -2)).toEqual(page.slice(0, -2));
    expect(lines.at(-2)).toContain("A bookmark here; a name, or none:");
    expect(lines.at(-1)).toMatch(/^ +› the sum_$/);
  },
);

test("in a wide window it is asked under the text, and on a chapter card under the card", () => {
  const me = atTheBeach({ columns: 200, rows: 60 });
  const edge = me
    .lines()
    .find((line) => line.includes("The spade"))
    ?.indexOf("The spade");
  me.press("s", "x");
  expect(me.lines().at(-1)?.indexOf("x_")).toBe(edge);
  const card = reader({ columns: 200, rows: 60 });
  card.press("enter", "s", "x");
  expect(card.lines().at(-1)?.indexOf("x_")).toBe((200 - card.view.window.look.measure) / 2);
});

test.for(SIZES)("at %i × %i the end of a long text is what is seen of it", ([columns, rows]) => {
  const me = atTheBeach({ columns, rows });
  me.press("s");
  me.paste("硫黄島 and all the other names that nobody there could read");
  const last = me.lines().at(-1) ?? "";
  expect(last).toMatch(/could read_$/);
  expect(last.length).toBeLessThanOrEqual(columns);
});

test("what is looked for is asked in the same place, over the backlog", () => {
  const me = atTheBeach();
  me.press("1", "h");
  const page = me.lines();
  me.press("/", ..."qh?");
  expect(me.lines().slice(0, -2)).toEqual(page.slice(0, -2));
  expect(me.lines().at(-2)).toContain("Words to look for:");
  expect(me.lines().at(-1)).toMatch(/› qh\?_$/);
  me.press("escape");
  expect(me.lines()).toEqual(page);
});

test("Ctrl-W takes the last word back, and Ctrl-U all of it", () => {
  const me = atTheBeach();
  me.press("s", ..."the long sum ");
  const last = () => me.lines().at(-1)?.trim();
  me.press("clear-word");
  expect(last()).toBe("› the long _");
  me.press("clear-line");
  expect(last()).toBe("› _");
});
