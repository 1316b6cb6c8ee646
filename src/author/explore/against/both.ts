import type { Subject } from "../play/subject.ts";
import type { How } from "../search/search-part.ts";
import type { Does } from "../workers/worker-pool.ts";
import { unmatched } from "./matched.ts";
import { type Pair, readBoth } from "./paired.ts";
import { Side, type Sought, type Way } from "./side.ts";
import { twinsOf } from "./twins.ts";

// A book with no more states is gone through whole; most of one that has more did not change.
const STATES_OF_A_SMALL_BOOK = 2_000;
const EVERYWHERE: readonly How[] = [{ how: "everywhere" }];
// Of the places where the change is met, so many are searched on from, and by so many states.
const DOORS = 40;
const STATES_BEHIND_DOORS = 5_000;
// How what is reached in one of the books is looked for in the other, each round harder (see search/search.ts).
const ROUNDS = [
  { steps: 0, each: 1, strolls: 6, states: 1_000 },
  { steps: 1, each: 1, strolls: 24, states: 4_000 },
  { steps: 1, each: 2, strolls: 48, states: 6_000 },
  { steps: 1, each: 2, strolls: 64, states: 8_000 },
];
const PARTS_A_ROUND = 2;

/** Two books that are explored together: what one is known to reach is tried in the other before it is looked for there. */
export class Both {
  readonly before: Side;
  readonly after: Side;
  /** For each text of the book as it is now its number in the book as it was, or -1. */
  readonly #twins: Int32Array;
  readonly #textNow = new Map<number, number>();

  constructor(before: [Subject, Does], after: [Subject, Does], seed: number) {
    this.before = new Side(...before, seed);
    this.after = new Side(...after, seed);
    this.#twins = twinsOf(before[0], after[0]);
    for (const [text, twin] of this.#twins.entries()) if (twin >= 0) this.#textNow.set(twin, text);
  }

  /** @param threads how many each book has */
  async explore(seed: number, threads: number): Promise<Pair[]> {
    const { before, after } = this;
    const textNow = (text: number) => this.#textNow.get(text);
    // The book as it is now has less to be read in, and is gone through as far as it is small meanwhile.
    const meanwhile = () => after.search(EVERYWHERE, STATES_OF_A_SMALL_BOOK);
    const pairs = await readBoth(before, after, { seed, threads, textNow, meanwhile });
    await before.search(after.isWhole ? EVERYWHERE : [], STATES_OF_A_SMALL_BOOK);
    if (before.isWhole && after.isWhole) return pairs;
    await this.#search([{ how: "onward", ways: doorsOf(pairs) }], STATES_BEHIND_DOORS);
    await this.#exchange();
    for (const [round, { states, ...seeking }] of ROUNDS.entries()) {
      const isAll = round === 0;
      const seek = (side: Side, sought: Sought) => side.search(shared(sought, seeking), states, sought);
      await Promise.all([seek(before, this.#lost(isAll)), seek(after, this.#unreached(isAll))]);
      await this.#exchange();
    }
    return pairs;
  }

  /** What nobody comes to in the book as it is now, but did in the book as it was, or what was not in it. */
  get unreached(): Sought {
    return this.#unreached(false);
  }

  /** What is come to in the book as it is now and was not in the book as it was, by its numbers now. */
  get reached(): Sought {
    const { texts, choices } = this.#lost(false);
    return { texts: new Set([...texts].flatMap((text) => this.#textNow.get(text) ?? [])), choices };
  }

  /** @param isAll with what neither book is known to reach */
  #unreached(isAll: boolean): Sought {
    const twin = (text: number) => ((this.#twins[text] ?? -1) < 0 ? undefined : this.#twins[text]);
    return missing(this.after, this.before, twin, { isAll, isNew: true });
  }

  #lost(isAll: boolean): Sought {
    return missing(this.before, this.after, (text) => this.#textNow.get(text), { isAll, isNew: false });
  }

  async #search(hows: readonly How[], states: number): Promise<void> {
    await Promise.all([this.before.search(hows, states), this.after.search(hows, states)]);
  }

  /** Tries in each book the ways by which the other came to what this one has not. */
  async #exchange(): Promise<void> {
    const { before, after } = this;
    const { gone, come } = unmatched([before.subject, before.findings], [after.subject, after.findings]);
    const { texts, choices } = this.#unreached(false);
    const forAfter = [
      ...[...texts].map((text) => before.texts.get(this.#twins[text] ?? -1)),
      ...[...choices].map((id) => before.choices.get(id)),
      ...gone.map(({ path }) => path),
    ];
    const { reached } = this;
    const forBefore = [
      ...[...reached.texts].map((text) => after.texts.get(text)),
      ...[...reached.choices].map((id) => after.choices.get(id)),
      ...come.map(({ path }) => path),
    ];
    await Promise.all([before.search(along(forBefore), 1), after.search(along(forAfter), 1)]);
  }
}

/** What a book has and is not known to reach, though the other does; what is new in it as well, if that is asked for. */
function missing(
  side: Side,
  other: Side,
  inOther: (text: number) => number | undefined,
  { isAll, isNew }: { isAll: boolean; isNew: boolean },
): Sought {
  const idsIn = ({ subject }: Side) => Object.values(subject.book.choices).map(({ id }) => id);
  const authored = new Set(idsIn(other));
  const texts = side.subject.map.texts.keys();
  return {
    texts: new Set(
      [...texts].filter((text) => {
        if (side.texts.has(text)) return false;
        const twin = inOther(text);
        return twin === undefined ? isNew : isAll || other.texts.has(twin);
      }),
    ),
    choices: new Set(
      idsIn(side).filter(
        (id) => !side.choices.has(id) && (authored.has(id) ? isAll || other.choices.has(id) : isNew),
      ),
    ),
  };
}

const shared = ({ texts, choices }: Sought, seeking: Omit<(typeof ROUNDS)[number], "states">): How[] =>
  texts.size + choices.size === 0
    ? []
    : Array.from({ length: PARTS_A_ROUND }, (_, share) => ({
        how: "seeking",
        share,
        of: PARTS_A_ROUND,
        ...seeking,
      }));

/** The ways that lead to where the change is met, of those that meet it at the same decision the first. */
function doorsOf(pairs: readonly Pair[]): Way[] {
  const doors = new Map<string, Way>();
  for (const { before } of pairs) {
    if (before.meets === undefined) continue;
    const way = before.chose.slice(0, before.meets);
    const place = way.at(-1) ?? "";
    if (!doors.has(place)) doors.set(place, way);
  }
  return [...doors.values()].slice(0, DOORS);
}

/** Along the ways there are, but those that are the beginning of another. */
function along(ways: readonly (Way | undefined)[]): How[] {
  const kept = new Map<string, Way>();
  const known = ways.flatMap((way) => (way ? [way] : []));
  for (const way of known.toSorted((one, other) => other.length - one.length)) {
    const name = way.map((id) => `${id}\n`).join("");
    if (![...kept.keys()].some((longer) => longer.startsWith(name))) kept.set(name, way);
  }
  return kept.size === 0 ? [] : [{ how: "onward", ways: [...kept.values()] }];
}
