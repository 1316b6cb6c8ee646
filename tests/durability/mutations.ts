import type { dice } from "../../src/author/explore/play/dice.ts";

/** A file that is not what a game would have left, and what was done to it. */
export interface Hostile {
  readonly what: string;
  readonly bytes: Buffer;
}

type Dice = ReturnType<typeof dice>;

const LARGE = 50 * 1024 * 1024;
const DEPTH = 100_000;
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  2 ** 53,
  "",
  "\u001b[2J\u202e",
  "__proto__",
  "x".repeat(10_000),
  [],
  {},
  [[["chose"]]],
  { chose: "trench.dig.again" },
];
const KEYS = [
  "chose",
  "back",
  "mark",
  "format",
  "seed",
  "__proto__",
  "constructor",
  "toString",
  "\u0007",
  "",
];

/** What can be thought of in advance; some of it is put around whole lines of a run. */
export function knownTricks(whole: Buffer): Hostile[] {
  const [header = "", ...lines] = whole.toString().split("\n");
  const rest = lines.join("\n");
  const with1 = (line: string) => `${header}\n${line}\n${rest}`;
  const tricks: Record<string, string | Buffer> = {
    "nothing at all": "",
    "an empty line": "\n",
    "50 MB of one letter": Buffer.alloc(LARGE, "x"),
    "50 MB of nothing": Buffer.alloc(LARGE),
    "50 MB of returns": `${header}\n${'{"back":0}\n'.repeat(LARGE / 11)}`,
    "lists, 100,000 deep": with1("[".repeat(DEPTH) + "]".repeat(DEPTH)),
    "lists, 100,000 deep, never closed": with1("[".repeat(DEPTH)),
    "objects, 100,000 deep": with1(`${'{"mark":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`),
    "a header, 100,000 deep": `${header.slice(0, -1)},"more":${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}}\n${rest}`,
    "nothing but digits": with1(`${"1".repeat(100_000)}x1`),
    "the same key twice": with1('{"back":1,"back":0}'),
    "the same key twice in the header": `${header.slice(0, -1)},"seed":7}\n${rest}`,
    "__proto__ in a line": with1('{"__proto__":{"back":0}}'),
    "__proto__ in the header": `${header.slice(0, -1)},"__proto__":{"polluted":1}}\n${rest}`,
    "constructor in a line": with1('{"constructor":{"prototype":{"polluted":1}}}'),
    "a choice called __proto__": with1('"__proto__"'),
    "a choice called toString": with1('"toString"'),
    "a choice that would move the cursor": with1('"\\u001b[2J\\u009b31m\\u202e"'),
    "a return to before the start": with1('{"back":-1}'),
    "a return to far beyond": with1('{"back":9007199254740991}'),
    "a header alone, without its end": header,
    "Windows line ends": whole.toString().replaceAll("\n", "\r\n"),
    "a byte order mark": `\ufeff${whole}`,
    "another encoding": Buffer.from(whole.toString(), "utf16le"),
    "a picture": Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
    "an archive": Buffer.from("504b03041400000008000a0a0a0a", "hex"),
    "a program": Buffer.concat([Buffer.from("7f454c460201010a", "hex"), Buffer.alloc(10_000, "\n")]),
    "a save of another game": '{"inkSaveVersion":10,"inkFormatVersion":21,"flows":{"DEFAULT_FLOW":{}}}\n',
    "as much going back and forth as a file may hold": backAndForth(header),
    "as many bookmarks, each at the end of a long way": marked(header),
    "as many ways left, each a long one": left(header),
    "as many decisions": `${header}\n${'"trench.dig.again"\n'.repeat(6_500)}`,
    "a megabyte of empty lines": `${header}${"\n".repeat(1_000_000)}`,
    "empty lines": `${header}${"\n".repeat(200_000)}`,
    ...Object.fromEntries(
      [0, -1, 2, 1e9, 1.5, "1", null].map((format) => [
        `format ${JSON.stringify(format)}`,
        `${JSON.stringify({ ...JSON.parse(header), format })}\n${rest}`,
      ]),
    ),
  };
  return Object.entries(tricks).map(([what, bytes]) => ({ what, bytes: Buffer.from(bytes) }));
}

function backAndForth(header: string): string {
  const lines = 6_000;
  return `${header}\n${'"a"\n'.repeat(lines)}${`{"back":${lines}}\n`.repeat(lines)}`;
}

const numbered = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => line(number)).join("");

const marked = (header: string): string =>
  `${header}\n${'"a"\n'.repeat(10_000)}${numbered(4_000, (number) => `{"mark":"${number}"}\n`)}`;

const left = (header: string): string =>
  `${header}\n${'"a"\n'.repeat(10_000)}${numbered(3_000, (number) => `{"back":9990}\n"b${number}"\n`)}`;

/** The file cut short at every place there is. */
export const truncations = (whole: Buffer): Hostile[] =>
  Array.from({ length: whole.length }, (_, length) => ({
    what: `cut after ${length} bytes`,
    bytes: whole.subarray(0, length),
  }));

/** One more mutation of a run file, by chance. */
export function mutation(whole: Buffer, upTo: Dice): Hostile {
  const kinds = [flipped, overwritten, spliced, replanted, replanted] as const;
  return (kinds[upTo(kinds.length)] ?? flipped)(whole, upTo);
}

function flipped(whole: Buffer, upTo: Dice): Hostile {
  const bytes = Buffer.from(whole);
  const places = Array.from({ length: 1 + upTo(3) }, () => upTo(bytes.length));
  for (const place of places) bytes[place] = (bytes[place] ?? 0) ^ (1 << upTo(8));
  return { what: `bits flipped at ${places.join(", ")}`, bytes };
}

function overwritten(whole: Buffer, upTo: Dice): Hostile {
  const bytes = Buffer.from(whole);
  const start = upTo(bytes.length);
  const end = Math.min(bytes.length, start + 1 + upTo(64));
  for (let place = start; place < end; place += 1) bytes[place] = upTo(256);
  return { what: `noise from ${start} to ${end}`, bytes };
}

/** A piece of the file taken out, or put in once more elsewhere: lines doubled, torn and joined. */
function spliced(whole: Buffer, upTo: Dice): Hostile {
  const start = upTo(whole.length);
  const end = Math.min(whole.length, start + 1 + upTo(120));
  const to = upTo(whole.length);
  const isTakenOut = upTo(2) === 0;
  const bytes = isTakenOut
    ? Buffer.concat([whole.subarray(0, start), whole.subarray(end)])
    : Buffer.concat([whole.subarray(0, to), whole.subarray(start, end), whole.subarray(to)]);
  return { what: `${start} to ${end} ${isTakenOut ? "taken out" : `put in at ${to}`}`, bytes };
}

/** A line that is JSON still, with another value or one more key somewhere in it. */
function replanted(whole: Buffer, upTo: Dice): Hostile {
  const lines = whole.toString().split("\n").slice(0, -1);
  const at = upTo(lines.length);
  const object = JSON.parse(lines[at] ?? "{}") as Record<string, unknown>;
  const keys = upTo(2) === 0 ? Object.keys(object) : KEYS;
  const key = keys[upTo(keys.length)] ?? "chose";
  const value = VALUES[upTo(VALUES.length)];
  // By hand, for a key that is there already, and for __proto__, which a literal would not keep.
  const members = Object.entries(object)
    .filter(([each]) => each !== key || upTo(2) === 0)
    .map(([each, old]) => `${JSON.stringify(each)}:${JSON.stringify(old)}`);
  members.splice(upTo(members.length + 1), 0, `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  lines[at] = upTo(12) === 0 ? JSON.stringify(value) : `{${members.join()}}`;
  return {
    what: `line ${at + 1}: ${lines[at]?.slice(0, 100)}`,
    bytes: Buffer.from(`${lines.join("\n")}\n`),
  };
}
