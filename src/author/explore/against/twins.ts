import { partAt } from "../../../ink/compile/changed-parts.ts";
import { partToday } from "../../../ink/renamed.ts";
import type { Subject } from "../play/subject.ts";

interface Text {
  readonly index: number;
  readonly text: string;
}

// Between so many texts of one part the longest row of equal ones is looked for; in more only at its two ends.
const MOST_COMPARED = 4_000_000;

/**
 * For each text of the book as it is now, its number in the book as it was, or -1: in the same knot or stitch the same words
 * in the same order, and between two of those what was reworded, text for text.
 */
export function twinsOf(before: Subject, after: Subject): Int32Array {
  const twins = new Int32Array(after.map.texts.length).fill(-1);
  const old = byPart(before, (part) => partToday(part, after.book.renamed));
  for (const [part, texts] of byPart(after)) pair(old.get(part) ?? [], texts, twins);
  return twins;
}

function byPart({ book, map }: Subject, today = (part: string) => part): Map<string, Text[]> {
  const parts = new Map<string, Text[]>();
  for (const [index, { path, text }] of map.texts.entries()) {
    const part = today(partAt(path, book));
    const texts = parts.get(part) ?? [];
    parts.set(part, texts);
    texts.push({ index, text });
  }
  return parts;
}

function pair(before: readonly Text[], after: readonly Text[], twins: Int32Array): void {
  const least = Math.min(before.length, after.length);
  const isEqual = (one: Text | undefined, other: Text | undefined) => one?.text === other?.text;
  const put = (one: readonly Text[], other: readonly Text[]) => {
    for (const [place, { index }] of other.entries()) twins[index] = one[place]?.index ?? -1;
  };
  let start = 0;
  while (start < least && isEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < least - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  put(before.slice(0, start), after.slice(0, start));
  put(before.slice(before.length - end), after.slice(after.length - end));
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  let [oldFrom, nowFrom] = [0, 0];
  for (const [oldTo, nowTo] of [...longestRow(old, now), [old.length, now.length] as const]) {
    // Where there are more now than there were, nobody can say which of them is which.
    if (oldTo - oldFrom === nowTo - nowFrom) put(old.slice(oldFrom, oldTo), now.slice(nowFrom, nowTo));
    if (nowTo < now.length) put(old.slice(oldTo, oldTo + 1), now.slice(nowTo, nowTo + 1));
    [oldFrom, nowFrom] = [oldTo + 1, nowTo + 1];
  }
}

/** The places of the longest row of texts that both have in the same order. */
function longestRow(old: readonly Text[], now: readonly Text[]): (readonly [old: number, now: number])[] {
  const width = now.length + 1;
  if (old.length * now.length > MOST_COMPARED) return [];
  const longest = new Int32Array((old.length + 1) * width);
  const at = (one: number, other: number) => longest[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1)
      longest[one * width + other] =
        old[one]?.text === now[other]?.text
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
  const row: (readonly [number, number])[] = [];
  for (let one = 0, other = 0; one < old.length && other < now.length; )
    if (old[one]?.text === now[other]?.text) row.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  return row;
}
