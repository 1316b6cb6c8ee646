import { cpSync } from "node:fs";
import stringWidth from "string-width";
import { beforeAll, expect, test } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { layRegions } from "../../src/terminal/text/sheet.ts";
import type { PageKind } from "../../src/terminal/view/key-table.ts";
import { rounds } from "../durability/rounds.ts";
import { newFolder, reader } from "./reader.ts";
import { keepThreeRuns, libraryIn } from "./three-runs.ts";
import { EVERY_PAGE, KEEPS_ITS_PLACE, type Way } from "./ways.ts";

const LEAST = { columns: 40, rows: 12 };
const USUAL = { columns: 80, rows: 24 };
const MOST = { columns: 300, rows: 100 };
/** As high, and without what stands beside the text in a wide one. */
const HIGH = { columns: 129, rows: 100 };

let runs: string;
beforeAll(() => {
  runs = newFolder();
  keepThreeRuns(runs);
});

/** On the page to which these keys lead. */
function on(keys: Way, { columns, rows } = USUAL) {
  const folder = newFolder();
  cpSync(runs, folder, { recursive: true, preserveTimestamps: true });
  const me = reader({ columns, rows, library: libraryIn(folder) });
  me.press(...keys);
  return me;
}

/** Every screen that is seen going down a page line by line. */
function screensOf(keys: Way, size: typeof LEAST): string[][] {
  const me = on(keys, size);
  const screens: string[][] = [];
  for (let before = ""; before !== me.shows(); me.press("down")) {
    before = me.shows();
    screens.push(me.lines());
  }
  return screens;
}

/** The words that are read between the head and the foot of a page. */
function wordsOn(keys: Way, size: typeof LEAST): string[] {
  const { header, footer } = layRegions(size);
  const text = screensOf(keys, size).map((lines) => lines.slice(header + 1, footer).join(" "));
  return [...new Set(text.join(" ").match(/[\p{L}\p{N}]+/gu))];
}

test.for(EVERY_PAGE.map(({ name, kind, keys }) => [name, kind, keys] as const))(
  "the page of %s stands in any window as if it had been opened in it, and no line of it is wider",
  ([name, kind, keys]) => {
    const roll = dice(keys.length);
    const me = on(keys);
    expect(me.page.kind).toBe(kind);
    const inAny = Array.from({ length: rounds(6, 200) }, () => ({
      columns: 40 + roll(261),
      rows: 12 + roll(89),
    }));
    for (const size of [...inAny, LEAST, MOST]) {
      me.resize(size.columns, size.rows);
      expect(me.lines()).toHaveLength(size.rows);
      for (const line of me.lines()) expect(stringWidth(line)).toBeLessThanOrEqual(size.columns);
      if (inAny.includes(size)) continue;
      const afresh = on(keys, KEEPS_ITS_PLACE.has(name) ? USUAL : size);
      afresh.resize(size.columns, size.rows);
      expect(me.lines()).toEqual(afresh.lines());
    }
  },
);

const waysTo = (...kinds: readonly PageKind[]) =>
  EVERY_PAGE.flatMap(({ name, kind, keys }) => (kinds.includes(kind) ? [[name, keys] as const] : []));

// A higher window also shows what stands above a place, and above the last words: that was read before.
const isFromItsTop = ([name]: readonly [string, Way]) =>
  !KEEPS_ITS_PLACE.has(name) && name !== "the last words";

test.for(waysTo("reading", "backlog", "help", "paper", "account", "finds", "notice").filter(isFromItsTop))(
  "all that stands on the page of %s can be read in the smallest window",
  ([, keys]) => {
    const small = wordsOn(keys, LEAST);
    expect(wordsOn(keys, HIGH).filter((word) => !small.includes(word))).toEqual([]);
  },
);

test.for(EVERY_PAGE.map(({ name, keys }) => [name, keys] as const))(
  "on the page of %s no hint is cut in two, however narrow the window",
  ([, keys]) => {
    const me = on(keys);
    for (let columns = LEAST.columns; columns <= USUAL.columns; columns += 1) {
      me.resize(columns, LEAST.rows);
      expect(me.lines().at(-1)).not.toMatch(/\S…/);
    }
  },
);

test.for(waysTo("title", "runs", "back", "notice", "settings"))(
  "every line of the page of %s can be marked in the smallest window, and is then seen",
  ([, keys]) => {
    const small = screensOf(keys, LEAST);
    expect(small).toHaveLength(screensOf(keys, MOST).length);
    for (const lines of small) expect(lines.filter((line) => /^ *› /.test(line))).toHaveLength(1);
  },
);
