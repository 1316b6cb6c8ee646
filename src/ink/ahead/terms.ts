import { type Container, NativeFunctionCall } from "../engine.ts";

/** What the words of a vocabulary answer. */
export interface AskedWords {
  /** What a word of the vocabulary answers, with what is written out in its parentheses. */
  word(word: string): number | undefined;
  /** How many deeds a word is from holding, or from failing, as far as can be told. */
  farOf(word: string, holds: boolean): number;
}

/** What is asked to measure how far something is from being so. */
export interface Rule extends AskedWords {
  /** How often a container was visited. */
  count(container: Container): number | undefined;
  variable(name: string): number | undefined;
}

/** Part of a condition. */
export interface Term {
  /** What it comes to; nothing where that cannot be told. */
  value(rule: Rule): number | undefined;
  /** 0 where it holds, or fails, as is wished; the more the further it is from that. */
  far(rule: Rule, holds: boolean): number;
  /** How hard it is to make its value larger, or smaller: 0 where nothing stands in the way. */
  lean(rule: Rule, more: boolean): number;
}

/** Always below 1; grows with what it is given. */
export const squeezed = (far: number): number => far / (far + 1);

export const leaf = (value: Term["value"], far: Term["far"]): Term => ({ value, far, lean: far });

export const written = (number: number): Term => ({
  value: () => number,
  far: (_, holds) => ((number !== 0) === holds ? 0 : 2),
  lean: () => 0,
});

export const UNKNOWN: Term = { value: () => undefined, far: () => 0, lean: () => 0 };

export const variable = (name: string): Term =>
  leaf(
    (rule) => rule.variable(name),
    (rule, holds) => Number(((rule.variable(name) ?? 0) !== 0) !== holds),
  );

export const word = (name: string): Term =>
  leaf(
    (rule) => rule.word(name),
    (rule, holds) => rule.farOf(name, holds),
  );

export function calculated(name: string | null, [one = UNKNOWN, other = UNKNOWN]: readonly Term[]): Term {
  const N = NativeFunctionCall;
  switch (name) {
    case N.And:
      return truth(
        (rule, holds) =>
          holds
            ? one.far(rule, true) + other.far(rule, true)
            : either(one.far(rule, false), other.far(rule, false)),
        (a, b) => Number(a !== 0 && b !== 0),
        one,
        other,
      );
    case N.Or:
      return truth(
        (rule, holds) =>
          holds
            ? either(one.far(rule, true), other.far(rule, true))
            : one.far(rule, false) + other.far(rule, false),
        (a, b) => Number(a !== 0 || b !== 0),
        one,
        other,
      );
    case N.Not: {
      const far: Term["far"] = (rule, holds) => one.far(rule, !holds);
      return leaf((rule) => {
        const value = one.value(rule);
        return value === undefined ? undefined : Number(value === 0);
      }, far);
    }
    case N.Add:
      return sum(one, other, 1);
    case N.Subtract:
      return sum(one, other, -1);
    case N.Negate:
      return sum(written(0), one, -1);
    case N.Multiply:
      return times(one, other);
    case N.Greater:
      return compared(
        one,
        other,
        (by) => Math.max(0, 1 - by),
        (by) => Math.max(0, by),
        true,
      );
    case N.GreaterThanOrEquals:
      return compared(
        one,
        other,
        (by) => Math.max(0, -by),
        (by) => Math.max(0, by + 1),
        true,
      );
    case N.Less:
      return compared(
        one,
        other,
        (by) => Math.max(0, by + 1),
        (by) => Math.max(0, -by),
        false,
      );
    case N.LessThanOrEquals:
      return compared(
        one,
        other,
        (by) => Math.max(0, by),
        (by) => Math.max(0, 1 - by),
        false,
      );
    case N.Equal:
      return compared(
        one,
        other,
        (by) => Math.abs(by),
        (by) => Number(by === 0),
        undefined,
      );
    case N.NotEquals:
      return compared(
        one,
        other,
        (by) => Number(by === 0),
        (by) => Math.abs(by),
        undefined,
      );
    default:
      return UNKNOWN;
  }
}

// Where one of two is enough the nearer one counts. The other counts a little, since another condition may forbid the nearer.
const THE_OTHER = 0.1;
const either = (one: number, other: number): number => {
  const least = Math.min(one, other);
  return least < 1 ? least : least + THE_OTHER * Math.max(one, other);
};

function truth(far: Term["far"], work: (one: number, other: number) => number, one: Term, other: Term): Term {
  return leaf((rule) => worked(work, one.value(rule), other.value(rule)), far);
}

const worked = (
  work: (one: number, other: number) => number,
  one: number | undefined,
  other: number | undefined,
): number | undefined => (one === undefined || other === undefined ? undefined : work(one, other));

/** Of a number: how far it is from 0, or 1 where it is 0 and should not be; and a little for how hard it is to change. */
const numeric = (value: Term["value"], lean: Term["lean"]): Term => ({
  value,
  lean,
  far(rule, holds) {
    const now = value(rule) ?? 0;
    if ((now !== 0) === holds) return 0;
    return (holds ? 1 : Math.abs(now)) + squeezed(lean(rule, holds === now >= 0));
  },
});

const sum = (one: Term, other: Term, sign: 1 | -1): Term =>
  numeric(
    (rule) => worked((a, b) => a + sign * b, one.value(rule), other.value(rule)),
    (rule, more) => one.lean(rule, more) + other.lean(rule, more === sign > 0),
  );

const times = (one: Term, other: Term): Term =>
  numeric(
    (rule) => worked((a, b) => a * b, one.value(rule), other.value(rule)),
    (rule, more) => weighed(one, other.value(rule), rule, more) + weighed(other, one.value(rule), rule, more),
  );

const weighed = (term: Term, by = 1, rule: Rule, more: boolean): number =>
  by === 0 ? 0 : Math.abs(by) * term.lean(rule, more === by > 0);

/** @param isUp whether a larger first number makes it hold; undefined for = and !=, where that depends on which is larger */
function compared(
  one: Term,
  other: Term,
  toHold: (by: number) => number,
  toFail: (by: number) => number,
  isUp: boolean | undefined,
): Term {
  const by = (rule: Rule) => worked((a, b) => a - b, one.value(rule), other.value(rule));
  return leaf(
    (rule) => {
      const now = by(rule);
      return now === undefined ? undefined : Number(toHold(now) === 0);
    },
    (rule, holds) => {
      const now = by(rule);
      const far = now === undefined ? 1 : (holds ? toHold : toFail)(now);
      if (far === 0) return 0;
      const more = isUp === undefined ? (now ?? 0) < 0 : isUp === holds;
      return far + squeezed(one.lean(rule, more) + other.lean(rule, !more));
    },
  );
}
