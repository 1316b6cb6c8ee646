import * as v from "valibot";
import { LETTER_FATES, LETTERS } from "../../survival/events.ts";
import { oneLine } from "../../text/quoted.ts";
import { type Bits, readBits, writeBits } from "./bits.ts";
import type { BookLists } from "./book-lists.ts";
import type { ReadOf } from "./run-record.ts";

/** What is known of a run's file. */
export interface RunRecord {
  /** The choices that were taken on any of its ways. */
  readonly taken: Bits;
  /** Missing until the run has been replayed. */
  readonly read?: ReadOf | undefined;
}

const Words = v.pipe(v.string(), v.transform(oneLine));
const Text = v.string();
// What was read is looked at when somebody asks: with many runs, to know only what was taken has to be quick.
const Noted = v.object({
  for: v.string(),
  runs: v.record(v.string(), v.looseObject({ taken: Text })),
});
const Read = v.strictObject({
  texts: Text,
  offered: Text,
  ends: v.array(
    v.strictObject({ fate: Words, title: Words, place: Words, when: Words, isHere: v.boolean() }),
  ),
  ways: v.number(),
  letters: v.array(
    v.strictTuple([v.picklist(LETTERS), v.array(v.strictTuple([v.picklist(LETTER_FATES), v.number()]))]),
  ),
});

/**
 * What runs had read when they were last gone through, by the stamps of their files; nothing where that was noted of
 * another book or by another version, or cannot be read. Safe to print.
 */
export function readRecordCache(
  text: string | undefined,
  of: string,
  lists: BookLists,
): Map<string, RunRecord> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Noted), text);
  const records = new Map<string, RunRecord>();
  if (!parsed.success || parsed.output.for !== of) return records;
  for (const [stamp, { taken, read }] of Object.entries(parsed.output.runs)) {
    const bits = readBits(taken, lists.choices.length);
    if (bits) records.set(stamp, recordOf(bits, read, lists));
  }
  return records;
}

function recordOf(taken: Bits, noted: unknown, lists: BookLists): RunRecord {
  let read: ReadOf | undefined;
  return {
    taken,
    get read() {
      read ??= readOf(noted, lists);
      return read;
    },
  };
}

function readOf(noted: unknown, { texts, choices }: BookLists): ReadOf | undefined {
  const parsed = v.safeParse(Read, noted);
  if (!parsed.success) return undefined;
  const read = readBits(parsed.output.texts, texts.length);
  const offered = readBits(parsed.output.offered, choices.length);
  return read && offered && { ...parsed.output, texts: read, offered };
}

export function writeRecordCache(records: ReadonlyMap<string, RunRecord>, of: string): string {
  const runs = [...records].map(([stamp, { taken, read }]) => [
    stamp,
    {
      taken: writeBits(taken),
      ...(read ? { read: { ...read, texts: writeBits(read.texts), offered: writeBits(read.offered) } } : {}),
    },
  ]);
  return JSON.stringify({ for: of, runs: Object.fromEntries(runs) });
}
