import type { Finding } from "../invariants/invariant.ts";
import { QuickRun } from "../play/quick-run.ts";
import type { Subject } from "../play/subject.ts";
import { searchPart } from "./do-part.ts";
import { Goals } from "./goals.ts";
import { ENOUGH, type Found, type SearchPart, type Seeking, type Watch } from "./search-part.ts";
import type { Ending, SearchResult } from "./search-result.ts";

export interface SearchOptions extends Watch {
  readonly seed: number;
  /** Stops short at so many states met, all parts of it together. */
  readonly states: number;
}

// Strolls by themselves reached most of a book; what they do not is little enough to be looked for by what it needs.
const PARTS_OF_STROLLS = 4;
const STROLLS_A_PART = 25;
// Rounds of going after what was not reached, each more often and asking further back what it takes.
const ROUNDS: readonly (Seeking & { readonly states: number })[] = [
  { steps: 1, strolls: 6, states: 6_000 },
  { steps: 1, strolls: 12, states: 8_000 },
  { steps: 2, strolls: 24, states: 10_000 },
  { steps: 1, strolls: 48, states: 12_000 },
  { steps: 2, strolls: 64, states: 16_000 },
  { steps: 1, strolls: 96, states: 16_000 },
];
// After so many in a row that brought nothing, what is left is most likely nowhere to be reached.
const IDLE_ROUNDS = 4;
// The goals are dealt out, so that threads can share the work; into so many parts whatever the number of threads.
const PARTS_A_ROUND = 4;

// How much of what it was given the first part takes: in a story too large for that other ways lead further.
const FIRST_SHARE = 0.25;

/** What a batch of readers has come by. */
export interface Read {
  readonly sights: readonly number[];
  readonly choices: readonly string[];
  readonly endings: readonly Ending[];
}

/** Parts of a search that can be done side by side, each of which comes to the same whoever does it. */
export type Round = readonly SearchPart[];

/**
 * Goes every way there is, as far as it was given states, looking out for what nobody has seen. `first` are the states that
 * are gone through one by one before anything else is tried. What it yields is to be done
 * and handed back, in the same order; what was not done for want of time is nothing.
 */
export function* searching(
  subject: Subject,
  {
    seed,
    states,
    first = ENOUGH,
    readers,
  }: { seed: number; states: number; first?: number; readers?: () => readonly Read[] },
): Generator<Round, SearchResult, readonly (Found | undefined)[]> {
  const start = performance.now();
  const goals = new Goals(subject);
  const all = new Sum();
  let number = 0;
  let whole: Found | undefined;
  let secondsToChoices = 0;
  const seconds = () => (performance.now() - start) / 1000;
  const part = (how: SearchPart["how"], most: number): SearchPart => ({
    seed,
    number: number++,
    states: Math.min(most, states - all.states),
    how,
    known: goals.known,
  });
  const learn = (found: readonly (Found | undefined)[]) => {
    const before = goals.choices.reached;
    for (const each of found) if (each) goals.learn(each.known);
    for (const { sights, choices, endings } of readers?.() ?? []) {
      goals.learn({ sights, choices, fates: endings.map(({ id }) => id), deaths: [] });
      // How a reader's run ends that comes to no end is no fate.
      all.end(endings.filter(({ id }) => subject.map.fates.includes(id)));
    }
    if (goals.choices.reached > before) secondsToChoices = seconds();
    all.add(found);
  };
  const isOver = () => goals.areAllMet || all.states >= states || all.isCut;

  const strolls = () =>
    Array.from({ length: PARTS_OF_STROLLS }, () =>
      part({ how: "strolling", strolls: STROLLS_A_PART }, Number.POSITIVE_INFINITY),
    );
  // Where there is little time nobody waits for the first part to find out that it takes more.
  const isShort = first < ENOUGH;
  const begun = yield [
    part({ how: "everywhere" }, Math.min(first, states * FIRST_SHARE)),
    ...(isShort ? strolls() : []),
  ];
  whole = begun[0];
  learn(begun);
  if (!whole?.isExhausted && whole?.limit !== "chance" && !isOver()) {
    if (!isShort) learn(yield strolls());
    let idle = 0;
    for (const { states: most, ...round } of ROUNDS) {
      if (isOver() || idle >= IDLE_ROUNDS) break;
      const { reachedCount } = goals;
      learn(
        yield Array.from({ length: PARTS_A_ROUND }, (_, share) =>
          part({ how: "seeking", share, of: PARTS_A_ROUND, ...round }, most),
        ),
      );
      idle = goals.reachedCount === reachedCount ? idle + 1 : 0;
    }
    if (!isOver()) {
      const last = yield [part({ how: "everywhere" }, Number.POSITIVE_INFINITY)];
      whole = last[0] ?? whole;
      learn(last);
    }
  }
  const { isExhausted = false } = whole ?? {};
  const limit =
    all.cut ?? (isExhausted ? undefined : (whole?.limit ?? (all.states >= states ? "states" : undefined)));
  const isMet = goals.areAllMet && limit !== "interrupted";
  const { words, choices, conditions, unseen } = goals;
  return {
    isExhausted,
    isComplete: isExhausted || isMet,
    limit: isMet || isExhausted ? undefined : limit,
    fates: subject.map.fates,
    states: all.states,
    open: whole?.open ?? 0,
    decisions: all.decisions,
    seconds: seconds(),
    words,
    choices,
    conditions,
    unseen,
    endings: all.endings,
    findings: all.findings,
    secondsToChoices,
  };
}

/** The whole of a search, one part after the other. */
export function search(subject: Subject, { seed, states, ...watch }: SearchOptions): SearchResult {
  const rounds = searching(subject, { seed, states });
  const run = new QuickRun(subject);
  let next = rounds.next();
  while (!next.done) next = rounds.next(next.value.map((part) => searchPart(subject, run, part, watch)));
  return next.value;
}

/** What the parts of a search come to together: of the same ending or fault, the shortest way there. */
class Sum {
  states = 0;
  decisions = 0;
  cut: "seconds" | "interrupted" | undefined;
  readonly #endings = new Map<string, Ending>();
  readonly #findings = new Map<string, Finding>();

  add(parts: readonly (Found | undefined)[]): void {
    for (const part of parts) {
      if (!part) continue;
      this.states += part.states;
      this.decisions += part.decisions;
      if (part.limit === "seconds" || part.limit === "interrupted") this.cut ??= part.limit;
      this.end(part.endings);
      for (const finding of part.findings) {
        const { kind, says, place, path } = finding;
        const key = `${kind} ${says} ${place.file}:${place.line}`;
        const known = this.#findings.get(key);
        if (!known || path.length < known.path.length) this.#findings.set(key, finding);
      }
    }
  }

  end(endings: readonly Ending[]): void {
    for (const ending of endings) {
      const known = this.#endings.get(ending.id);
      if (!known || ending.shortest.length < known.shortest.length) this.#endings.set(ending.id, ending);
    }
  }

  get isCut(): boolean {
    return this.cut !== undefined;
  }

  get endings(): Ending[] {
    return [...this.#endings.values()];
  }

  /** What lies nearest to the first page comes first. */
  get findings(): Finding[] {
    return [...this.#findings.values()].sort((one, other) => one.path.length - other.path.length);
  }
}
