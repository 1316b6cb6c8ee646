import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../../src/disk/run-folder.ts";
import { newFolder, reader, specimenLibrary } from "../reader.ts";

type Reader = ReturnType<typeof reader>;

/** Somebody who has played three runs, the last of them two decisions far and with a bookmark before each. */
function played(): Reader {
  const library = specimenLibrary(openRunFolder(newFolder()));
  for (const name of ["one", "two", "three"]) {
    const run = library.begin({ name, seed: 1 });
    for (const id of ["ash.dig", "ash.trench.sleep"]) {
      run.setBookmark(`${name} before ${id}`);
      run.decide(id);
    }
    run.close();
  }
  return reader({ library });
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  "the title page": [],
  "the list of runs": ["4"],
  chapters: ["2"],
  "the ways back": ["enter", "b", "home"],
  bookmarks: ["enter", "m"],
};

/** The same in every minute: a run says when it was played. */
const timeless = (row = ""): string => row.replace(/\d?\d:\d\d/, "").trim();

/** The lines that can be taken: those with a number or the pointer at their side. */
const rowsOf = (me: Reader): string[] =>
  me.lines().flatMap((line) => {
    const row = /^ +(?:› |[1-9] )(\S.*| {2,}\S.*)$/.exec(line)?.[1];
    return row === undefined ? [] : [timeless(row)];
  });

const marked = (me: Reader): string => timeless(/› (.*)/.exec(me.shows())?.[1]);

/** All that taking a line leads to, but for what leaves the game. */
const outcome = (me: Reader) =>
  me.hasLeft ? "left" : `${me.page.kind}\n${me.shows().replace(/\d?\d:\d\d/g, "")}`;

function at(list: string): Reader {
  const me = played();
  me.press(...(LISTS[list] ?? []));
  return me;
}

describe.for(Object.keys(LISTS))("on %s", (list) => {
  const rows = rowsOf(at(list));

  test("there are lines to take, the first of them marked", () => {
    expect(rows.length).toBeGreaterThan(1);
    expect(marked(at(list))).toBe(rows[0]);
  });

  test("arrows, j and k move the mark by one line, and not past the ends", () => {
    for (const [down, up] of [
      ["down", "up"],
      ["j", "k"],
    ] as const) {
      const me = at(list);
      for (const row of [...rows.slice(1), rows.at(-1)]) {
        me.press(down);
        expect(marked(me)).toBe(row);
      }
      for (const row of [...rows.slice(0, -1).reverse(), rows[0]]) {
        me.press(up);
        expect(marked(me)).toBe(row);
      }
    }
  });

  test.for([
    ["end", "home"],
    ["G", "g"],
    ["pagedown", "pageup"],
    ["pagedown", "backspace"],
  ] as const)("%s marks the last line and %s the first", ([last, first]) => {
    const me = at(list);
    me.press(last);
    expect(marked(me)).toBe(rows.at(-1));
    me.press(first);
    expect(marked(me)).toBe(rows[0]);
  });

  test("a number takes the line it stands at, as Enter does the one that is marked", () => {
    for (const index of rows.keys()) {
      const [byNumber, byEnter] = [at(list), at(list)];
      byNumber.press(String(index + 1));
      byEnter.press(...Array.from({ length: index }, () => "down"), "enter");
      expect(outcome(byNumber)).toBe(outcome(byEnter));
    }
  });

  test("a number that stands at no line takes nothing", () => {
    const me = at(list);
    const before = me.raw();
    // The title page has nine lines, and there is no number that stands at none.
    if (rows.length < 9) me.press("9");
    expect(me.raw()).toBe(before);
    expect(me.hasLeft).toBe(false);
  });
});
