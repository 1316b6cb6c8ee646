import { expect, test } from "vitest";
import { atPage, freshly, keptOfFirst, leave, shows, withSpecimen } from "./at-page.ts";

withSpecimen();

/** 400 KB with every letter that is a key somewhere, numbers, and an end to each line. */
const NOVEL = Array.from(
  { length: 2_000 },
  (_, index) =>
    `Chapter ${index}. It was quite a bleak morning, and the quick brown fox jumped over all of the thirty-one lazy dogs: “Go back!”\rThey did not, and so it went on, x days and 12 hours.\r\r`,
).join("");

const AS_IT_COMES = {
  "as a terminal marks it": `\x1b[200~${NOVEL}\x1b[201~`,
  "unmarked, letter by letter": NOVEL,
};

/** By the keys that lead there, and those that lead to the page below. */
const FIELDS = {
  "a bookmark's name": [["1", "s"], ["1"]],
  "words to look for": [
    ["1", "h", "/"],
    ["1", "h"],
  ],
  "a run's other name": [["4", "r"], ["4"]],
} as const;

test.for(Object.entries(AS_IT_COMES))(
  "a novel pasted into what is read, %s, decides nothing",
  async ([, novel]) => {
    const { terminal, saves } = await atPage(["1"]);
    const before = keptOfFirst(saves);
    terminal.type(novel);
    // Which comes behind all of it.
    terminal.press("end");
    await shows(terminal, freshly(["1", "end"]).lines());
    expect(keptOfFirst(saves)).toEqual(before);
    await leave(terminal);
  },
);

test.for(
  Object.entries(AS_IT_COMES).flatMap(([how, novel]) =>
    Object.entries(FIELDS).map(([field, [keys, below]]) => [field, how, novel, keys, below] as const),
  ),
)(
  "a novel pasted into %s, %s, is as much of it as there is room for, and nothing else",
  async ([, , novel, keys, below]) => {
    const { terminal, saves } = await atPage([...keys, "A", "y", " "]);
    const before = keptOfFirst(saves);
    terminal.type(novel);
    const me = freshly([...keys, "A", "y", " "]);
    me.paste(NOVEL);
    await shows(terminal, me.lines());
    terminal.press("escape");
    await shows(terminal, freshly(below).lines());
    expect(keptOfFirst(saves)).toEqual(before);
    await leave(terminal);
  },
);
