import type { Cut } from "../budget/stop-sign.ts";
import type { Finding } from "../invariants/invariant.ts";
import type { Written } from "../play/subject.ts";
import { type Spread, spread } from "../policies/batch.ts";
import { type Change, changeOfMean, changeOfShare } from "../policies/interval.ts";
import { POLICIES, type Policy } from "../policies/policy.ts";
import type { Both } from "./both.ts";
import { unmatched } from "./matched.ts";
import type { Pair } from "./paired.ts";
import type { Sought } from "./side.ts";

/** A figure of one reader's, where it changed. */
export interface Moved<Figure> {
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Change;
}

type ByReader<Figure> = Readonly<Partial<Record<Policy, Moved<Figure>>>>;

/** What is come to or not, of one of two books. */
interface Names {
  readonly fates: readonly string[];
  readonly choices: readonly string[];
}
interface Places extends Names {
  readonly lines: readonly Written[];
}

/** What is otherwise in a book than it was, and nothing else. */
export interface Difference {
  readonly seed: number;
  /** The knots and stitches that are not alike; "" is what stands outside of them. */
  readonly parts: readonly string[];
  readonly cut: Cut | undefined;
  /** Both books were gone through whole; else what is not reached may still be reachable. */
  readonly isWhole: boolean;
  /** Met in both books together. */
  readonly states: number;
  /** How many runs each reader played. */
  readonly runs: Readonly<Record<Policy, number>>;
  /** How many of all runs come by something that changed. */
  readonly coming: number;
  readonly endings: readonly { readonly id: string; readonly by: ByReader<number> }[];
  readonly words: ByReader<Spread>;
  /** What is not in the book any more. */
  readonly gone: Names;
  /** What was not in the book before. */
  readonly added: Names;
  /** What nobody comes to now: somebody did before, or it is new. */
  readonly unreached: Places;
  /** What is come to now, and was in the book before without being come to. */
  readonly reached: Places;
  readonly findings: { readonly gone: readonly Finding[]; readonly come: readonly Finding[] };
}

export function differenceOf(
  both: Both,
  pairs: readonly Pair[],
  { seed, parts, cut }: Pick<Difference, "seed" | "parts" | "cut">,
): Difference {
  const { before, after } = both;
  const [old, now] = [namesOf(before.subject), namesOf(after.subject)];
  const by = (policy: Policy) => pairs.filter((pair) => pair.policy === policy);
  const ends = new Set(pairs.flatMap((pair) => [pair.before.fate, pair.after.fate]));
  const inOrder = [...new Set([...now.fates, ...old.fates, ...[...ends].sort()])];
  return {
    seed,
    parts,
    cut,
    isWhole: before.isWhole && after.isWhole && cut === undefined,
    states: before.states + after.states,
    runs: Object.fromEntries(POLICIES.map((policy) => [policy, by(policy).length])) as Difference["runs"],
    coming: pairs.filter(({ before, after }) => before.comes || after.comes).length,
    endings: inOrder.flatMap((id) => {
      const moved = byReader((policy) => shareOf(id, by(policy)));
      return Object.keys(moved).length > 0 ? [{ id, by: moved }] : [];
    }),
    words: byReader((policy) => wordsOf(by(policy))),
    gone: without(old, now),
    added: without(now, old),
    unreached: {
      ...placesOf(both, both.unreached),
      fates: now.fates.filter(
        (id) => !after.fates.has(id) && (before.fates.has(id) || !old.fates.includes(id)),
      ),
    },
    reached: {
      ...placesOf(both, both.reached),
      fates: now.fates.filter((id) => after.fates.has(id) && old.fates.includes(id) && !before.fates.has(id)),
    },
    findings: unmatched([before.subject, before.findings], [after.subject, after.findings]),
  };
}

/** Whether the writer has something to do that there was not to be done before. */
export const hasWorsened = ({ unreached, findings }: Difference): boolean =>
  findings.come.length + unreached.fates.length + unreached.choices.length + unreached.lines.length > 0;

function byReader<Figure>(moved: (policy: Policy) => Moved<Figure> | undefined): ByReader<Figure> {
  return Object.fromEntries(
    POLICIES.flatMap((policy) => {
      const figure = moved(policy);
      return figure ? [[policy, figure]] : [];
    }),
  );
}

function shareOf(id: string, pairs: readonly Pair[]): Moved<number> | undefined {
  const count = (is: (pair: Pair) => boolean) => pairs.filter(is).length;
  const come = count(({ before, after }) => before.fate !== id && after.fate === id);
  const gone = count(({ before, after }) => before.fate === id && after.fate !== id);
  if (come + gone === 0) return undefined;
  return {
    before: count(({ before }) => before.fate === id) / pairs.length,
    after: count(({ after }) => after.fate === id) / pairs.length,
    change: changeOfShare(come, gone, pairs.length),
  };
}

function wordsOf(pairs: readonly Pair[]): Moved<Spread> | undefined {
  const differences = pairs.map(({ before, after }) => after.words - before.words);
  if (differences.every((each) => each === 0)) return undefined;
  return {
    before: spread(pairs.map(({ before }) => before.words)),
    after: spread(pairs.map(({ after }) => after.words)),
    change: changeOfMean(differences),
  };
}

const namesOf = ({ book, map }: Both["after"]["subject"]): Names => ({
  fates: map.fates,
  choices: Object.values(book.choices).map(({ id }) => id),
});

const without = (names: Names, others: Names): Names => ({
  fates: names.fates.filter((id) => !others.fates.includes(id)),
  choices: names.choices.filter((id) => !others.choices.includes(id)),
});

function placesOf({ after }: Both, { texts, choices }: Sought): Omit<Places, "fates"> {
  const { map } = after.subject;
  return {
    choices: [...choices],
    lines: map.texts.flatMap(({ place, text }, index) => (texts.has(index) ? [{ ...place, text }] : [])),
  };
}
