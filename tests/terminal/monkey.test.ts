import stringWidth from "string-width";
import { expect, test } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { makeLegible } from "../../src/terminal/view/look.ts";
import { realBook } from "../book.ts";
import { IS_LONG, rounds } from "../durability/rounds.ts";
import { newFolder, PLAIN_COLOURS, reader } from "./reader.ts";

const SEEDS = rounds(4, 10);
const KEYS = IS_LONG ? 5_000 : 400;
const NAMED = ["enter", "up", "down", "left", "right", "pageup", "pagedown", "home", "end", "escape"];
const TYPED = [..."1234567891234     jkhbfsmlnixpowtg/?GN[]ucdr"];
const OTHERS = ["tab", "backspace"];
/** Keys after which a run may stand further on although no option was taken. */
const GOES_ON = new Set(["f", "tab"]);
/** Enough of an option to know it by, and little enough to stand on its first line. */
const BEGINNING = 18;

/** What of the run can be decided on the page, where it is the run that is looked at. */
function offeredIn(me: ReturnType<typeof reader>): { count: number; shown: string } | undefined {
  return me.page.kind === "reading" ? { count: me.session.count, shown: me.shows() } : undefined;
}

test.for(Array.from({ length: SEEDS }, (_, seed) => seed + 1))(
  `a monkey at the keys breaks nothing, cuts no line, and decides nothing that was not shown: seed %i`,
  (seed) => {
    const roll = dice(seed);
    const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T;
    const library = new Library(realBook(), openRunFolder(newFolder()), "0.0.0");
    const look = { ...PLAIN_COLOURS, unicode: roll(2) === 0, colour: roll(2) === 0 };
    let me = reader({ library, look });
    for (let turn = 0; turn < KEYS; turn += 1) {
      if (me.hasLeft) me = reader({ library, look });
      if (roll(12) === 0) me.resize(40 + roll(261), 12 + roll(89));
      const key = pick(roll(3) === 0 ? NAMED : roll(20) === 0 ? OTHERS : TYPED);
      const before = offeredIn(me);
      if (roll(40) === 0) me.paste("A novel.\nAnd its second line \x1b[31m, in red.");
      me.press(key);
      const { columns, rows } = me.view.window;
      const lines = me.lines();
      expect(lines).toHaveLength(rows);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      if (!before || GOES_ON.has(key) || me.page.kind !== "reading") continue;
      const taken = me.session.playthrough.steps.slice(before.count);
      for (const { chose } of taken)
        expect(before.shown).toContain(makeLegible(look, chose.text).slice(0, BEGINNING));
    }
  },
);
