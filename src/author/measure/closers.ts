import type { Place } from "../../ink/sources.ts";
import { splitSentences, wordsIn } from "./sentences.ts";
import type { WrittenLine } from "./written-lines.ts";

/** How paragraphs and passages end. */
export interface Closers {
  /** Of paragraphs of thirty words and more, how many there are and how many close on five words or fewer. */
  readonly long: number;
  readonly short: number;
  readonly shortPlaces: readonly { readonly at: Place; readonly text: string }[];
  /** Of passages, the same of their last line. */
  readonly passages: number;
  readonly shortPassages: number;
  /** Closing sentences built alike, by what they are built of: the small words, with – for each other one. */
  readonly forms: readonly {
    readonly form: string;
    readonly places: readonly { at: Place; text: string }[];
  }[];
}

const LONG = 30;
const SHORT = 5;
const LONGEST_FORM = 8;
const LEAST_ALIKE = 3;
const SMALL = new Set(
  "a an the this that these those it its he him his she her they them their you your i me my we us our one who what which there here is are was were be been am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did doesn't don't didn't will would can could can't couldn't won't wouldn't may might must not no nor and or but so if as than then when where how why all any some none nothing nobody never only just too very again still yet more of in on at to from by with for up down out off over into under about before after".split(
    " ",
  ),
);

/** What options lead to is told in paragraphs as well; what is offered is not. */
export function closersIn(lines: readonly WrittenLine[]): Closers {
  const told = lines.filter(({ isOption }) => !isOption);
  const closing = told.flatMap(({ at, flow, readings }) =>
    readings.map((text) => ({
      at,
      flow,
      words: wordsIn(text).length,
      last: splitSentences(text).at(-1) ?? "",
    })),
  );
  const long = closing.filter(({ words }) => words >= LONG);
  const isShort = ({ last }: { last: string }) => wordsIn(last).length <= SHORT;
  const lastOf = new Map(
    told.map(({ flow, readings }) => [flow, splitSentences(readings[0] ?? "").at(-1) ?? ""]),
  );
  const short = long.filter(isShort);
  return {
    long: long.length,
    short: short.length,
    shortPlaces: short.map(({ at, last }) => ({ at, text: last })),
    passages: lastOf.size,
    shortPassages: [...lastOf.values()].filter((last) => isShort({ last })).length,
    forms: formsOf(closing.map(({ at, last }) => ({ at, text: last }))),
  };
}

function formsOf(closing: readonly { at: Place; text: string }[]): Closers["forms"] {
  const forms = new Map<string, Map<string, { at: Place; text: string }>>();
  for (const one of closing) {
    const words = wordsIn(one.text);
    if (words.length < 2 || words.length > LONGEST_FORM) continue;
    const form = words.map((word) => (SMALL.has(word.replaceAll("’", "'")) ? word : "–")).join(" ");
    // Without a small word it is no form.
    if (!/\p{L}/u.test(form)) continue;
    const known = forms.get(form) ?? new Map();
    forms.set(form, known.set(`${one.at.file}:${one.at.line}`, one));
  }
  return [...forms]
    .map(([form, places]) => ({ form, places: [...places.values()] }))
    .filter(({ places }) => places.length >= LEAST_ALIKE)
    .sort((one, other) => other.places.length - one.places.length || (one.form < other.form ? -1 : 1));
}
