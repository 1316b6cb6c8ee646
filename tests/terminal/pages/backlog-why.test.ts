import { expect, test } from "vitest";
import { atTheBeach } from "../reader.ts";

/** In the backlog, at the line that holds these words. */
function at(words: string) {
  const me = atTheBeach();
  me.press("1", "h", "/");
  me.paste(words);
  me.press("enter");
  return me;
}

test("w says of the marked line which decision it hung on, and closes to the same place", () => {
  const me = at("You dig.");
  const before = me.lines().slice(0, -1);
  me.press("w");
  expect(me.shows()).toContain("Dig on");
  me.press("escape");
  expect(me.lines().slice(0, -1)).toEqual(before);
});

test("a line that was chosen is not asked about", () => {
  const me = at("Dig on");
  me.press("w");
  expect(me.page.kind).toBe("backlog");
  expect(me.shows()).toContain("That was chosen");
});
