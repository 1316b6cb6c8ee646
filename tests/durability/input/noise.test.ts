import { expect, it } from "vitest";
import { dice } from "../../../src/author/explore/play/dice.ts";
import { EVERY_PAGE, ONE_OF_EACH } from "../../terminal/ways.ts";
import { IS_LONG, rounds } from "../rounds.ts";
import { atPage, leave, withSpecimen } from "./at-page.ts";

withSpecimen();

const BYTES = rounds(4_000, 10_000);
const PIECES = rounds(1, 5);

// Sequences that begin and do not end, pastes, and letters of more than one byte.
const BEGUN = ["\x1b[", "\x1b]0;", "\x1bP", "\x1b[<0;", "\x1b[200~", "\x1b[201~", "\x1bO", "語", "é"];
// What leaves or stops the program: another page would not get its share.
const LEAVES = /[\x03\x1a\x1cqQ9]/;

/** Bytes of every kind, broken letters among them. */
function noise(seed: number): Buffer {
  const roll = dice(seed);
  const parts: Buffer[] = [];
  for (let length = 0; length < BYTES; length += parts.at(-1)?.length ?? 0) {
    const byte = roll(256);
    const text = roll(6) === 0 ? BEGUN[roll(BEGUN.length)] : undefined;
    const isLeaving = LEAVES.test(String.fromCharCode(byte));
    parts.push(text === undefined ? Buffer.from([isLeaving ? 0x20 : byte]) : Buffer.from(text));
  }
  return Buffer.concat(parts);
}

// What a byte means is known before any page hears of it: one page of each kind tells of all.
const PAGES = IS_LONG ? EVERY_PAGE : ONE_OF_EACH;

it.for(PAGES.map(({ name, keys }, index) => [name, keys, index] as const))(
  "random bytes and half sequences on the page of %s leave the game standing, and the terminal is given back",
  async ([, keys, index]) => {
    for (let piece = 0; piece < PIECES; piece += 1) {
      const { terminal } = await atPage(keys);
      terminal.type(noise(index + piece * PAGES.length));
      // Ends a sequence and a paste that were begun: in the same breath Ctrl-C would be a part of what is pasted.
      terminal.type("\x1b\\\x1b[201~");
      await leave(terminal);
    }
  },
);

it("every byte there is, and every sequence that was begun, is thrown", () => {
  const all = noise(1);
  expect(new Set(all).size).toBeGreaterThan(240);
  for (const text of BEGUN) expect(all.includes(text)).toBe(true);
});
