import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { drawCard } from "../../src/terminal/pages/card-page.ts";
import { readLook } from "../../src/terminal/view/look.ts";
import { bare, PLAIN_COLOURS, reader } from "./reader.ts";

const NAMES = [
  "up",
  "down",
  "enter",
  " ",
  "pageup",
  "pagedown",
  "home",
  "end",
  "b",
  "f",
  "t",
  "l",
  "n",
  "?",
  "escape",
  "1",
  "2",
  "3",
];
const sizes = fc.record({ columns: fc.integer({ min: 1, max: 300 }), rows: fc.integer({ min: 1, max: 80 }) });

test("every page has one line a row, none wider than the window, whatever was pressed", () => {
  fc.assert(
    fc.property(
      sizes,
      sizes,
      fc.boolean(),
      fc.array(fc.constantFrom(...NAMES), { maxLength: 25 }),
      (size, then, unicode, keys) => {
        const me = reader({ ...size, look: { ...PLAIN_COLOURS, unicode } });
        const fits = ({ columns, rows }: { columns: number; rows: number }) => {
          expect(me.lines()).toHaveLength(rows);
          for (const line of me.lines()) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        };
        for (const key of keys) me.press(key);
        fits(size);
        me.resize(then.columns, then.rows);
        fits(then);
        me.press("down", "1", "b");
        fits(then);
      },
    ),
    { numRuns: 120 },
  );
});

test("no word is cut at the smallest window", () => {
  const me = reader({ columns: 40, rows: 12 });
  me.press("enter", " ");
  const told = "The spade was made for a shorter man, so you dig with a bow, and";
  const words = me.lines().join(" ").replace(/\s+/g, " ");
  expect(words).toContain(told);
});

describe("a window too small to read in", () => {
  test("is told what is needed and that nothing is lost", () => {
    const me = reader({ columns: 30, rows: 8 });
    expect(me.shows().replace(/\s+/g, " ")).toContain(
      "Nothing is lost. The page needs 40 columns and 12 rows",
    );
  });

  test("takes no decision, and shows the page again when it has grown", () => {
    const me = reader();
    me.press("enter", " ");
    const before = me.raw();
    me.resize(39, 24);
    me.press("1", "enter");
    expect(me.session.count).toBe(0);
    me.resize(80, 24);
    expect(me.raw()).toBe(before);
  });
});

/** Every page there is. */
const TOUR = [
  "enter",
  " ",
  "1",
  "?",
  "escape",
  "b",
  "up",
  "escape",
  "1",
  "end",
  "1",
  " ",
  " ",
  "1",
  "t",
  "down",
  "down",
  "enter",
];

test("NO_COLOR leaves no colour, only bold", () => {
  const me = reader({ look: readLook({ NO_COLOR: "1", LANG: "C.UTF-8" }) });
  for (const key of TOUR) {
    me.press(key);
    for (const [sequence] of me.raw().matchAll(/\x1b\[[^m]*m/g))
      expect(["\x1b[1m", "\x1b[m"]).toContain(sequence);
  }
});

test("without UTF-8 the page is ASCII, and reads on", () => {
  const me = reader({ look: readLook({ LANG: "C" }) });
  for (const key of TOUR) {
    me.press(key);
    expect(me.raw()).toMatch(/^[\x00-\x7f]*$/);
  }
  const other = reader({ look: readLook({ LC_ALL: "POSIX", LANG: "en_GB.UTF-8" }) });
  other.press("enter", " ");
  expect(other.shows()).toContain(`"Nobody laughs," Kashiwara says -- ??? is the name on the map.`);
  other.press("1", "2");
  expect(other.shows()).toContain("Omiya");
});

test("硫黄島 takes six columns on the title page and stays in the middle", () => {
  const line =
    reader({ look: PLAIN_COLOURS })
      .lines()
      .find((each) => each.includes("硫黄島")) ?? "";
  expect(bare(line).indexOf("硫")).toBe((80 - 6) / 2);
});

test("chapter titles stand on the same row, with a note of care or without", () => {
  const window = { columns: 80, rows: 24, look: PLAIN_COLOURS };
  const card = { kind: "card", chapter: 1, title: "Ash", when: "June 1944", place: "South beach" } as const;
  const row = (lines: string[]) => lines.findIndex((line) => line.includes("A S H"));
  const noted = drawCard({ ...card, care: "A beating is shown." }, window);
  expect(noted.join("\n")).toContain("A beating is shown.");
  expect(row(noted)).toBe(row(drawCard(card, window)));
});

describe("without colour", () => {
  const look = readLook({ NO_COLOR: "1", LANG: "C.UTF-8" });

  test.each([true, false])(
    "what was chosen, the option that is marked and the others differ in form (UTF-8: %s)",
    (unicode) => {
      const me = reader({ look: { ...look, unicode } });
      me.press("enter", " ", "1");
      const line = (text: string) =>
        me
          .raw()
          .split("\n")
          .find((each) => each.includes(text)) ?? "";
      const [chosen, marked, other] = ["Dig on", "Write home", "Sleep"].map((text) => line(text));
      // Each form with its words taken out: a sign of its own, a number, bold.
      const form = (each = "") => each.replace(/[A-Z].*?(?=\x1b|$)/, "").trim();
      expect(form(chosen)).toMatch(unicode ? /^\S*–/ : /^\S*-/);
      expect(bare(form(chosen))).not.toMatch(/[›>\d]/);
      expect(form(marked)).toMatch(unicode ? /^\x1b\[1m›.*\x1b\[1m1 / : /^\x1b\[1m>.*\x1b\[1m1 /);
      expect(form(other)).toBe("2");
    },
  );

  test("the line of a menu that is marked is bold besides its sign", () => {
    expect(reader({ look }).raw()).toContain("\x1b[1m›\x1b[m \x1b[1mNew run\x1b[m");
  });
});
