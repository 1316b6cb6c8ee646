import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keyReader } from "../../../src/terminal/device/read-keys.ts";

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
  expect(keysOf("\x1bq")).toBe("escape q");
  expect(keysOf("\x1b2")).toBe("escape 2");
  expect(keysOf(`\x1b${Buffer.from("語").toString("latin1")}`)).toBe("escape 語");
});

test("Tab is a key, and within what is pasted it is none", () => {
  expect(keysOf("\t")).toBe("tab");
  expect(keysOf("\x1b[200~a\tb\x1b[201~")).toBe("paste");
});

const LETTER = "Dear Kinu,\rit is warm here, and 9 of us dig.\r";

test("more than anybody types at once is pasted, though nothing marks it, and what follows at once belongs to it", () => {
  expect(keysOf(LETTER)).toBe("paste");
  expect(keysOf(LETTER, LETTER, "1\r")).toBe("paste paste paste");
  expect(keysOf("dig on", "\r")).toBe("d i g   o n enter");
});

test("behind what is pasted so a command of the keyboard is one, and a while later every key is", () => {
  expect(keysOf(`${LETTER}\x03`)).toBe("paste interrupt");
  expect(keysOf(`${LETTER}\x1b[F`)).toBe("paste end");
  expect(keysOf(LETTER, "1\x1b[F")).toBe("paste paste end");
  const keys: string[] = [];
  const reader = keyReader((key) => keys.push(key.char ?? key.name));
  reader.read(Buffer.from(LETTER));
  vi.runAllTimers();
  reader.read(Buffer.from("1"));
  expect(keys).toEqual(["paste", "1"]);
});

test("a key that is held down is pressed as often as it comes", () => {
  const held = "1 ".repeat(40).trim();
  expect(keysOf("1".repeat(40))).toBe(held);
  expect(keysOf(`${"1".repeat(40)}\x03`)).toBe(`${held} interrupt`);
  expect(keysOf(`${"1".repeat(40)}\r`)).toBe(`${held} enter`);
});

test("what ends a line is one Enter, however the terminal says it", () => {
  expect(keysOf("\r\n")).toBe("enter");
  expect(keysOf("\r", "\n")).toBe("enter");
  expect(keysOf("\r\r\n\n")).toBe("enter enter enter");
  expect(keysOf("\n\n")).toBe("enter enter");
});

const digits = fc.stringMatching(/^[\d;]{0,9}$/);
const printable = fc.stringMatching(/^[ -~“長]{0,20}$/);
const bytes = (count: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0x20, max: 0xff }), fc.constant(0)), {
      minLength: count,
      maxLength: count,
    })
    .map((codes) => String.fromCharCode(...codes));
const toLatin = (text: string) => Buffer.from(text).toString("latin1");

/** What a terminal may say of itself, as bytes. */
const REPLIES = fc.oneof(
  // Colours, the title, the clipboard; what it is and can; its settings.
  fc
    .tuple(
      fc.constantFrom("\x1b]", "\x1bP", "\x1b_", "\x1b^", "\x1bX", "\x9d", "\x90"),
      printable,
      fc.constantFrom("\x07", "\x1b\\", "\x9c"),
    )
    .map(([start, said, end]) => start + toLatin(said) + end),
  // Where the cursor stands, attributes, modes, the size, the focus, clicks by SGR and urxvt, keys nobody named.
  fc
    .tuple(
      fc.constantFrom("\x1b[", "\x9b"),
      fc.constantFrom("?", ">", "<", "="),
      digits,
      fc.constantFrom(..."RcynutmM$"),
    )
    .map(([start, mark, numbers, final]) => `${start}${mark}${numbers}${final === "$" ? "$y" : final}`),
  fc.tuple(fc.integer({ min: 0, max: 300 }), digits).map(([first, more]) => `\x1b[${first};${more}M`),
  fc.constantFrom(
    "\x1b[I",
    "\x1b[O",
    "\x1b[24;80R",
    "\x1b[8;24;80t",
    "\x1b[0n",
    "\x1b[Z",
    "\x1b[15~",
    "\x1b[[A",
    "\x1bOP",
    "\x1bO2P",
    "\x1bOp",
  ),
  // Clicks as X10 tells them, in any column, and regions marked by the mouse.
  bytes(3).map((place) => `\x1b[M${place}`),
  bytes(2).map((place) => `\x1b[t${place}`),
  bytes(6).map((place) => `\x1b[T${place}`),
);

test("nothing a terminal says of itself presses a key, wherever it is cut", () => {
  fc.assert(
    fc.property(fc.array(REPLIES, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(100)), (replies, cuts) => {
      const said = `a${replies.join("")}z`;
      const places = [0, ...new Set(cuts.map((cut) => cut % said.length))].sort((one, other) => one - other);
      const pieces = places.map((place, index) => said.slice(place, places[index + 1]));
      expect(keysOf(...pieces)).toBe("a z");
    }),
    { numRuns: 2000 },
  );
});

test("nothing is pressed by a reply whose rest comes late, however late", () => {
  fc.assert(
    fc.property(REPLIES, fc.nat(100), (reply, at) => {
      // A rest of one character cannot be told from a key.
      const cut = at % (reply.length - 1);
      const keys: string[] = [];
      const reader = keyReader((key) => keys.push(key.char ?? key.name));
      for (const piece of [reply.slice(0, cut), `${reply.slice(cut)}`, "z"]) {
        reader.read(Buffer.from(piece, "latin1"));
        vi.runAllTimers();
      }
      expect(keys.filter((key) => key !== "escape")).toEqual(["z"]);
    }),
    { numRuns: 2000 },
  );
});

test.for(["\x1b]11;rgb:1a1a", "\x1bP1+r", "\x1b_G", "\x1b[<35;1", "\x1b[200~pasted"])(
  "keys pressed one by one are keys again after a second of %j without its end",
  (unfinished) => {
    const keys: string[] = [];
    const reader = keyReader((key) => keys.push(key.char ?? key.name));
    reader.read(Buffer.from(unfinished));
    for (let pressed = 0; pressed < 5; pressed += 1) {
      vi.advanceTimersByTime(300);
      reader.read(Buffer.from("1"));
    }
    reader.read(Buffer.from("\x1b[A"));
    expect(keys).toEqual(["1", "1", "up"]);
  },
);

test.for(["\x1b]11;rgb:1a1a", "\x1bP1+r", "\x1b[<35;1", "\x1b[M", "\x1bO", "\x1b[200~pasted"])(
  "Ctrl-C is never taken for a part of %j",
  (unfinished) => {
    expect(keysOf(unfinished, "\x03")).toBe("interrupt");
  },
);

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
    expect(keysOf(typed.slice(0, cut), typed.slice(cut)), `cut at ${cut}`).toBe("a paste b");
  }
});

test("a paste without an end does not take Ctrl-C away", () => {
  expect(keysOf("\x1b[200~ttt", "\x03", "a")).toBe("interrupt a");
});

test("a character of three bytes that arrives in two pieces is one key", () => {
  const [first = "", ...others] = Buffer.from("語").toString("latin1");
  expect(keysOf(first, others.join(""))).toBe("語");
});
