import { it } from "vitest";
import { dice } from "../../../src/author/explore/play/dice.ts";
import { EVERY_PAGE, KEEPS_ITS_PLACE, ONE_OF_EACH } from "../../terminal/ways.ts";
import { IS_LONG, rounds } from "../rounds.ts";
import { atPage, freshly, leave, shows, withSpecimen } from "./at-page.ts";

withSpecimen();

const RESIZES = rounds(6, 200);
const ENDS = [
  { columns: 40, rows: 12 },
  { columns: 300, rows: 100 },
] as const;

// Without a terminal every page is tried each time, in tests/terminal/every-page.test.ts.
const PAGES = IS_LONG ? EVERY_PAGE : ONE_OF_EACH;

it.for(PAGES.map(({ name, keys }, index) => [name, keys, index] as const))(
  "the page of %s, its window resized again and again, ends as it would have begun",
  async ([name, keys, index]) => {
    const { terminal } = await atPage(keys);
    const roll = dice(index);
    for (const size of ENDS) {
      for (let turn = 0; turn < RESIZES / ENDS.length; turn += 1)
        terminal.resize(40 + roll(261), 12 + roll(89));
      terminal.resize(size.columns, size.rows);
      const afresh = freshly(keys, KEEPS_ITS_PLACE.has(name) ? {} : size);
      afresh.resize(size.columns, size.rows);
      await shows(terminal, afresh.lines());
    }
    await leave(terminal);
  },
);
