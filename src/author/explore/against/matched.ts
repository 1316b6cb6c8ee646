import type { Finding } from "../invariants/invariant.ts";
import { partOf, type Subject } from "../play/subject.ts";

type Found = readonly [subject: Subject, findings: readonly Finding[]];

/**
 * Tells apart what was found in both of two books from what was found in one. A line number tells nothing, as whatever is
 * written above moves it: the same is what is said of the same knot or stitch, first of what the same decision leads to.
 */
export function unmatched(before: Found, after: Found): { gone: Finding[]; come: Finding[] } {
  let [gone, come] = [[...before[1]], [...after[1]]];
  for (const isNear of [true, false]) {
    const keyIn = (subject: Subject) => (finding: Finding) => {
      const part = partOf(subject, finding.place);
      return JSON.stringify([finding.kind, finding.says, part, isNear ? finding.path.at(-1) : ""]);
    };
    const [old, now] = [gone.map(keyIn(before[0])), come.map(keyIn(after[0]))];
    [gone, come] = [without(gone, old, now), without(come, now, old)];
  }
  return { gone, come };
}

/** The findings whose key the others do not have, or not as often. */
function without(
  findings: readonly Finding[],
  keys: readonly string[],
  others: readonly string[],
): Finding[] {
  const left = [...others];
  return findings.filter((_, index) => {
    const same = left.indexOf(keys[index] ?? "");
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}
