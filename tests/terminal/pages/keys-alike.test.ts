import { describe, expect, test } from "vitest";
import { atTheBeach, atTheLongPassage } from "../reader.ts";

describe("keys of one meaning do the same on the page:", () => {
  test.for(["pageup", "left", "backspace"])("%s looks at what was read before", (key) => {
    const me = atTheLongPassage();
    me.press(key);
    expect(me.shows()).toContain("– Dig on");
    expect(me.shows()).not.toContain("Paragraph 4.");
    expect(me.session.count).toBe(2);
  });

  test.for(["pagedown", "right", " "])("%s reads on", (key) => {
    const me = atTheLongPassage();
    me.press(key);
    expect(me.shows()).not.toContain("Paragraph 1.");
    expect(me.shows()).toContain("Paragraph 8.");
    expect(me.session.count).toBe(2);
  });

  test.for([
    ["left", "right"],
    ["backspace", " "],
    ["pageup", "pagedown"],
  ])("what %s leads back over, %s reads again", ([before, on]) => {
    const me = atTheLongPassage();
    me.press(" ", " ");
    const place = me.shows();
    me.press(String(before));
    expect(me.shows()).not.toBe(place);
    me.press(String(on));
    expect(me.shows()).toBe(place);
  });

  test.for([
    ["up", "k"],
    ["down", "j"],
  ])("%s and %s move the mark the same way", ([named, letter]) => {
    const [one, other] = [named, letter].map((key) => {
      const me = atTheBeach();
      me.press("down", String(key));
      return me.shows();
    });
    expect(one).toBe(other);
  });
});

test.for([
  ["b", "Ways back"],
  ["l", "FIRST LETTER"],
  ["n", "The trenches"],
  ["m", "No bookmark is set yet"],
  ["f", "Nothing lies ahead"],
  ["s", "A bookmark here;"],
  ["t", "Continue"],
  ["?", "take the option of that number"],
])("%s means the same as a capital, where Caps Lock is on", ([key, shown]) => {
  for (const letter of [String(key), String(key).toUpperCase()]) {
    const me = atTheBeach();
    me.press("1", "1", letter);
    expect(me.shows().toUpperCase()).toContain(String(shown).toUpperCase());
  }
});
