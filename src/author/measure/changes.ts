import { partToday, type Renamed } from "../../ink/renamed.ts";
import type { Place } from "../../ink/sources.ts";
import type { Measure, Section } from "./measure.ts";
import type { Stretch } from "./pace.ts";
import type { Repeat } from "./repeats.ts";

/** A figure that is another than it was; without one of the two it was not there, or is not any more. */
export interface Change {
  readonly name: string;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/** Something that stands in the story by its text, and did not, or does not any more. */
export interface Come {
  readonly text: string;
  readonly places: readonly Place[];
}

export interface ComeAndGone {
  readonly come: readonly Come[];
  readonly gone: readonly Come[];
}

/** What repeats in the story now and did not, or not any more; and of what does as before, how often. */
export interface Repeats extends ComeAndGone {
  readonly counts: readonly Change[];
}

/** What is otherwise in a story measured than it was; what is the same is left out. */
export interface Changes {
  readonly figures: readonly Change[];
  /** By the name of the section the figures that changed. */
  readonly chapters: Readonly<Record<string, readonly Change[]>>;
  readonly passages: Readonly<Record<string, readonly Change[]>>;
  /** By the choice it begins with, how many words there are to the next input; with the place of it today. */
  readonly stretches: readonly (Change & { readonly at: Place | undefined })[];
  /** Words, by who speaks them. */
  readonly speech: readonly Change[];
  readonly phrases: Repeats;
  readonly sentences: Repeats;
  readonly spelt: ComeAndGone;
  readonly closers: ComeAndGone;
  readonly habits: Readonly<Record<string, ComeAndGone>>;
}

/**
 * What another text of the same story changes in its measure. Places are no change, since they move with every line; nor
 * is a new name.
 * @param renamed the new names of old knots, stitches and choices
 */
export function changesBetween(was: Measure, after: Measure, renamed: Renamed = {}): Changes {
  const before = underTodaysNames(was, renamed);
  const spelt = ({ spelt }: Measure) =>
    spelt.map(({ ways }) => ({
      text: ways
        .map(({ text }) => text)
        .sort()
        .join(", "),
      places: ways.at(-1)?.places ?? [],
    }));
  const short = ({ closers }: Measure) => closers.shortPlaces.map(({ at, text }) => ({ text, places: [at] }));
  const habit = (measure: Measure, name: string) =>
    (measure.habits.find((each) => each.name === name)?.places ?? []).map(({ at, text }) => ({
      text,
      places: [at],
    }));
  const habits = after.habits
    .map(({ name }) => [name, comeAndGone(habit(before, name), habit(after, name))] as const)
    .filter(([, { come, gone }]) => come.length + gone.length > 0);
  return {
    figures: changed({ ...before.figures }, { ...after.figures }),
    chapters: sections(before.chapters, after.chapters),
    passages: sections(before.passages, after.passages),
    stretches: stretches(before, after),
    speech: changed(wordsBySpeaker(before), wordsBySpeaker(after)),
    phrases: repeats(before.phrases, after.phrases),
    sentences: repeats(before.sentences, after.sentences),
    spelt: comeAndGone(spelt(before), spelt(after)),
    closers: comeAndGone(short(before), short(after)),
    habits: Object.fromEntries(habits),
  };
}

function underTodaysNames(measure: Measure, renamed: Renamed): Measure {
  const today = (name: string) => partToday(name, renamed);
  const sections = (all: readonly Section[]) => all.map((one) => ({ ...one, name: today(one.name) }));
  return {
    ...measure,
    chapters: sections(measure.chapters),
    passages: sections(measure.passages),
    stretches: measure.stretches.map((one) =>
      one.after ? { ...one, after: { ...one.after, name: today(one.after.name) } } : one,
    ),
  };
}

type Numbers = Readonly<Record<string, number | undefined>>;

function changed(before: Numbers, after: Numbers): Change[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names]
    .map((name) => ({ name, was: before[name], is: after[name] }))
    .filter(({ was, is }) => was !== is);
}

function sections(before: readonly Section[], after: readonly Section[]): Record<string, Change[]> {
  const figuresOf = (all: readonly Section[], name: string): Numbers => {
    const { name: _, at: __, ...figures } = all.find((each) => each.name === name) ?? { name, at: undefined };
    return figures;
  };
  const names = new Set([...after, ...before].map(({ name }) => name));
  return Object.fromEntries(
    [...names]
      .map((name) => [name, changed(figuresOf(before, name), figuresOf(after, name))] as const)
      .filter(([, changes]) => changes.length > 0),
  );
}

function stretches(before: Measure, after: Measure): Changes["stretches"] {
  const wordsOf = (all: Measure): Numbers =>
    Object.fromEntries(named(all).map(([name, { words }]) => [name, words]));
  const places = new Map(named(after).map(([name, one]) => [name, one.after?.at]));
  return changed(wordsOf(before), wordsOf(after))
    .map((change) => ({ ...change, at: places.get(change.name) }))
    .sort((one, other) => (other.is ?? 0) - (one.is ?? 0));
}

/** By the choice each begins with. Without a label several may be called alike: those are told apart by their order. */
function named({ stretches }: Measure): [name: string, stretch: Stretch][] {
  const met = new Map<string, number>();
  const inOrder = [...stretches].sort(
    ({ after: one }, { after: other }) =>
      (one?.at.file ?? "").localeCompare(other?.at.file ?? "") || (one?.at.line ?? 0) - (other?.at.line ?? 0),
  );
  return inOrder.map((one) => {
    const name = one.after?.name ?? "the first page";
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, one];
  });
}

const wordsBySpeaker = ({ speech }: Measure): Numbers =>
  Object.fromEntries(speech.people.map(({ name, words }) => [name, words]));

/** By text. */
function repeats(before: readonly Repeat[], after: readonly Repeat[]): Repeats {
  const countsOf = (all: readonly Repeat[]) => new Map(all.map(({ text, places }) => [text, places.length]));
  const [was, is] = [countsOf(before), countsOf(after)];
  return {
    come: after.filter(({ text }) => !was.has(text)),
    gone: before.filter(({ text }) => !is.has(text)),
    counts: changed(Object.fromEntries(was), Object.fromEntries(is)).filter(
      ({ name }) => was.has(name) && is.has(name),
    ),
  };
}

/** By text, as often as it stands there. */
function comeAndGone(before: readonly Repeat[], after: readonly Repeat[]): ComeAndGone {
  const without = (all: readonly Repeat[], others: readonly Repeat[]) => {
    const left = new Map<string, number>();
    for (const { text, places } of others) left.set(text, (left.get(text) ?? 0) + places.length);
    return all.filter(({ text, places }) => {
      const rest = (left.get(text) ?? 0) - places.length;
      left.set(text, rest);
      return rest < 0;
    });
  };
  return { come: without(after, before), gone: without(before, after) };
}
