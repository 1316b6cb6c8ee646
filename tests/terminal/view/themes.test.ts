import { describe, expect, it, test } from "vitest";
import type { Theme } from "../../../src/run/settings/settings.ts";
import { splitCells } from "../../../src/terminal/device/cells.ts";
import { THEMES } from "../../../src/terminal/view/themes.ts";

type Colour = readonly [red: number, green: number, blue: number];
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** As every terminal of 256 colours has those from 16 on. */
function ofPalette(number: number): Colour {
  if (number >= 232) return [0, 1, 2].map(() => 8 + 10 * (number - 232)) as unknown as Colour;
  const steps = [0, 95, 135, 175, 215, 255];
  return [36, 6, 1].map((step) => steps[Math.floor((number - 16) / step) % 6]) as unknown as Colour;
}

/** The sixteen as xterm and as the console of a PC have them; readers may have changed them. */
const SIXTEEN: Readonly<Record<string, readonly string[]>> = {
  xterm:
    "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff".split(
      " ",
    ),
  console:
    "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff".split(
      " ",
    ),
};

/** Contrast as WCAG 2.2 reckons it, from 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The pairs of ink and ground of a theme; on the terminal's own ground, black and white. */
function pairsOf(theme: Theme): [tone: string, ink: number, ground: number | undefined][] {
  const { ground, quiet, ember } = THEMES[theme];
  return [
    ...(ground ? ([["text", ground.foreground, ground.background]] as const).map((each) => [...each]) : []),
    ["quiet", quiet, ground?.background],
    ["ember", ember, ground?.background],
  ] as [string, number, number | undefined][];
}

const OWN: readonly Theme[] = ["paper", "night", "contrast"];

it("the reckoning is that of the standard", () => {
  expect(contrast(BLACK, WHITE)).toBe(21);
  expect(contrast(ofPalette(243), WHITE)).toBeCloseTo(4.54, 2);
});

describe.each([
  ["terminal", 4.5],
  ["paper", 4.5],
  ["night", 4.5],
  ["contrast", 7],
] as const)("in the theme %s", (theme, least) => {
  test.each(pairsOf(theme))(`%s has a contrast of ${least} at least`, (_, ink, ground) => {
    const grounds = ground === undefined ? [BLACK, WHITE] : [ofPalette(ground)];
    for (const each of grounds) expect(contrast(ofPalette(ink), each)).toBeGreaterThanOrEqual(least);
  });
});

/** What a terminal of sixteen colours is given for these, as its numbers. */
function inSixteen(foreground: number, background: number): [number, number] {
  const [[look = 0] = []] = splitCells("x", 1, 4, { foreground, background });
  return [(look >> 9) & 0x1ff, look & 0x1ff];
}

describe.each(Object.keys(SIXTEEN))("on a terminal of sixteen colours, those of %s,", (palette) => {
  test.each(OWN)("all of the theme %s can be read as well", (theme) => {
    const colour = (number: number) => {
      const hex = SIXTEEN[palette]?.[number] ?? "";
      return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
    };
    for (const [, ink, ground = 0] of pairsOf(theme)) {
      const [front, back] = inSixteen(ink, ground);
      expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(theme === "contrast" ? 7 : 4.5);
    }
  });
});

test("where there is no colour a theme asks for none", () => {
  const plain = splitCells("x", 1, 1)[0];
  for (const theme of OWN) expect(splitCells("x", 1, 1, THEMES[theme].ground)[0]).toEqual(plain);
});
