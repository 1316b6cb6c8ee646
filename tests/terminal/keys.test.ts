import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keyReader } from "../../src/terminal/keys.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The keys made of what arrives in these pieces, the last followed by a pause. */
function keysOf(...pieces: string[]): string {
  const keys: string[] = [];
  const reader = keyReader((key) => keys.push(key.char ?? key.name));
  for (const piece of pieces) reader.read(Buffer.from(piece, "latin1"));
  vi.runAllTimers();
  return keys.join(" ");
}

test.for([
  [["\x1b", "[A"]],
  [["\x1b[", "A"]],
  [["\x1b", "[", "A"]],
  [["\x1b", "OA"]],
  [["\x1b[1;", "5A"]],
] as const)("an arrow key that arrives as %j is one arrow and no Escape", ([pieces]) => {
  expect(keysOf(...pieces)).toBe("up");
});

test("a lone Escape is told only after the rest of an arrow key could have come", () => {
  const keys: string[] = [];
  const reader = keyReader((key) => keys.push(key.name));
  reader.read(Buffer.from("\x1b"));
  expect(keys).toEqual([]);
  vi.runAllTimers();
  expect(keys).toEqual(["escape"]);
});

test("an Escape before a key is an Escape and that key", () => {
  expect(keysOf("\x1b\x1b[A")).toBe("escape up");
  expect(keysOf("\x1b\r")).toBe("escape enter");
});

test("a reader that was stopped tells no late Escape", () => {
  const keys: string[] = [];
  const reader = keyReader((key) => keys.push(key.name));
  reader.read(Buffer.from("\x1b"));
  reader.stop();
  vi.runAllTimers();
  expect(keys).toEqual([]);
});

test("a paste presses no key, wherever it is cut", () => {
  const typed = "a\x1b[200~t\r1\x1b[A\x03\x1b[200~q\x1b[201~b";
  for (let cut = 0; cut <= typed.length; cut++) {
    expect(keysOf(typed.slice(0, cut), typed.slice(cut)), `cut at ${cut}`).toBe("a b");
  }
});

test("a paste without an end does not take Ctrl-C away", () => {
  expect(keysOf("\x1b[200~ttt", "\x03", "a")).toBe("interrupt a");
});

test("a character of three bytes that arrives in two pieces is one key", () => {
  const [first = "", ...others] = Buffer.from("語").toString("latin1");
  expect(keysOf(first, others.join(""))).toBe("語");
});
