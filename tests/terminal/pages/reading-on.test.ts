import { describe, expect, test } from "vitest";
import { newFolder, reader } from "../reader.ts";
import { keepThreeRuns, libraryIn } from "../three-runs.ts";
import { EVERY_PAGE, type Way } from "../ways.ts";

const SIZES = [
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
];
const MORE_THAN_ANY_PAGE = 60;

function on(keys: Way, size: { columns: number; rows: number }) {
  const folder = newFolder();
  keepThreeRuns(folder);
  const me = reader({ ...size, library: libraryIn(folder) });
  me.press(...keys);
  return me;
}

/** The run's own page is read on into, and where words are typed a blank is one of them. */
const READ_ALONE = EVERY_PAGE.filter(({ kind }) => !["reading", "backlog", "ask"].includes(kind));
const PAPERS = EVERY_PAGE.filter(({ kind }) => kind === "paper" || kind === "help" || kind === "island");

describe.for(SIZES)("in %o", (size) => {
  test.for(READ_ALONE)(
    "Space on the page of $name reads on to its end, and does nothing there",
    ({ keys, kind }) => {
      const me = on(keys, size);
      for (let times = 0; times < MORE_THAN_ANY_PAGE; times += 1) me.press(" ");
      expect(me.page.kind).toBe(kind);
      const [atTheEnd, shown] = [me.raw(), me.page];
      me.press(" ");
      expect(me.raw()).toBe(atTheEnd);
      expect(me.page).toEqual(shown);
      // Of the decisions there may be more; what is read of one is read to its end.
      expect(me.shows()).not.toContain(kind === "back" ? "Space reads on" : "↓ more");
    },
  );

  test.for(READ_ALONE)("Space marks nothing on the page of $name where all of it is in sight", ({ keys }) => {
    const me = on(keys, size);
    if (/↓|Space reads on/.test(me.shows())) return;
    const before = me.raw();
    me.press(" ");
    expect(me.raw()).toBe(before);
  });

  test.for(PAPERS)("Enter reads on in $name, and closes it at its end alone", ({ keys, kind }) => {
    const [byEnter, bySpace] = [on(keys, size), on(keys, size)];
    while (byEnter.shows().includes("↓ more")) {
      byEnter.press("enter");
      bySpace.press(" ");
      expect(byEnter.page.kind).toBe(kind);
      expect(byEnter.shows()).toBe(bySpace.shows());
    }
    byEnter.press("enter");
    expect(byEnter.page.kind).not.toBe(kind);
  });
});

test("Enter reads on in the backlog, as Space does, and leads back behind its end", () => {
  const [me, other] = [0, 1].map(() => on(["1", "h", "g"], { columns: 40, rows: 12 }));
  if (!me || !other) throw new Error("There are two readers.");
  for (let times = 0; times < MORE_THAN_ANY_PAGE && me.page.kind === "backlog"; times += 1) {
    expect(me.shows()).toBe(other.shows());
    me.press("enter");
    other.press(" ");
  }
  expect(me.page.kind).toBe("reading");
});
