import type { LetterId, SurvivalEvent } from "../../survival/events.ts";
import { type Hearing, hearingOf } from "../../survival/hearing.ts";
import type { Survival } from "../../survival/machine.ts";
import { REGIONS } from "../../survival/regions.ts";
import { atTheStart } from "../../survival/survival.ts";
import { ASKS, ASKS_OF_LETTERS, SHOWS, TELLS, VOCABULARY } from "./vocabulary.ts";

/** What the answer to a word depends on: regions by their place in REGIONS, and letters by what became of their words. */
export interface Dependence {
  readonly regions: ReadonlySet<number>;
  readonly letters: ReadonlySet<LetterId>;
}

const EVERY_REGION: ReadonlySet<number> = new Set(REGIONS.keys());
const NO_LETTER: ReadonlySet<LetterId> = new Set();
// Nine regions of four states. Whoever asks more than that is taken to ask everything.
const MOST_BODIES = 20_000;

const asked = new Map<string, Dependence>();
const told = new Map<string, readonly Hearing[]>();

/** What a word depends on that asks, with what is written in its parentheses: `is_close(pak)`. */
export function dependsOn(word: string): Dependence {
  let known = asked.get(word);
  if (!known) {
    known = dependenceOf(readWord(word));
    asked.set(word, known);
  }
  return known;
}

/** What a word does that tells, and what that depends on; for each event it may become. */
export function deedsOf(word: string): readonly Hearing[] {
  let known = told.get(word);
  if (!known) {
    known = eventsOf(word).map(hearingOf);
    told.set(word, known);
  }
  return known;
}

interface Called {
  readonly name: string;
  readonly given: readonly string[];
}

/** `letter_is(,kept)`: what is not written out is empty. */
export function readWord(word: string): Called {
  const [, name = "", given = ""] = /^([^(]*)\((.*)\)$/s.exec(word) ?? [];
  return { name, given: given.split(",") };
}

function dependenceOf({ name, given }: Called): Dependence {
  const ask = ASKS[name];
  if (ask) {
    const all = everyWay(ask.takes, given).flatMap((each) => [
      ...regionsAsked((body) => ask.answer(body, ...each)),
    ]);
    return { regions: new Set(all), letters: NO_LETTER };
  }
  const isOfLetters = Object.hasOwn(ASKS_OF_LETTERS, name) || Object.hasOwn(SHOWS, name);
  const letters = isOfLetters ? everyWay(["letter"], given).flat() : [];
  // Whether a letter may be shown is a rule of ours, and depends on what became of the paper: see
  // author/explore/invariants/continuity.ts.
  const regions = SHOWS[name]
    ? REGIONS.flatMap(({ path }, index) =>
        letters.includes(path[1] ?? "") && path[0] === "letters" ? [index] : [],
      )
    : [];
  return { regions: new Set(regions), letters: new Set(letters as LetterId[]) };
}

/** What a word that tells may tell the body. */
export function eventsOf(word: string): SurvivalEvent[] {
  const { name, given } = readWord(word);
  const tell = TELLS[name];
  return tell ? everyWay(tell.takes, given).map((each) => tell.event(...each)) : [];
}

/** All that can be written there; more than one where something is not written out. */
function everyWay(takes: readonly string[], given: readonly string[]): string[][] {
  return takes.reduce<string[][]>(
    (ways, family, index) => {
      const own = given[index];
      const all = own ? [own] : (VOCABULARY.families[family] ?? [""]);
      return ways.flatMap((way) => all.map((each) => [...way, each]));
    },
    [[]],
  );
}

/**
 * The regions a question may look at: it is asked of every body that could make it look at something else, each in what it
 * has looked at so far.
 */
export function regionsAsked(ask: (body: Survival) => unknown): ReadonlySet<number> {
  const met = new Set<number>();
  const looked: { readonly region: number; state: number }[] = [];
  let isOfAll = false;
  const look = (region: number): string => {
    let at = looked.find((one) => one.region === region);
    if (!at) {
      at = { region, state: 0 };
      looked.push(at);
      met.add(region);
    }
    return REGIONS[region]?.states[at.state] ?? "";
  };
  const value = bodyOf(look) as Survival["value"];
  const all = () => {
    isOfAll = true;
  };
  const body: Survival = {
    value,
    get context() {
      all();
      return atTheStart.context;
    },
    get key() {
      all();
      return atTheStart.key;
    },
  };
  for (let bodies = 0; bodies < MOST_BODIES; bodies += 1) {
    ask(body);
    // The next body differs in what was looked at last; what is looked at after that may be other regions then.
    let last = looked.at(-1);
    while (last && last.state + 1 >= (REGIONS[last.region]?.states.length ?? 0)) {
      looked.pop();
      last = looked.at(-1);
    }
    if (isOfAll) return EVERY_REGION;
    if (!last) return met;
    last.state += 1;
  }
  return EVERY_REGION;
}

/** The machine's value, in which every region is looked up when it is read. */
export function bodyOf(look: (region: number) => string): object {
  const whole = {};
  for (const [region, { path }] of REGIONS.entries()) {
    const [name = "", ...above] = path.toReversed();
    const group = above.toReversed().reduce<Record<string, object>>((outer, each) => {
      outer[each] ??= {};
      return outer[each] as Record<string, object>;
    }, whole);
    Object.defineProperty(group, name, { enumerable: true, get: () => look(region) });
  }
  return whole;
}
