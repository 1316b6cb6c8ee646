import type { Moment } from "../../../run/play/told.ts";
import { Budget, type Limit } from "../budget/budget.ts";
import { dice } from "../play/dice.ts";
import { fairLuck, Odds } from "../play/odds.ts";
import type { QuickRun } from "../play/quick-run.ts";
import type { Subject } from "../play/subject.ts";
import { Detour } from "./detour.ts";
import { Frontier, type Open } from "./frontier.ts";
import { Goals } from "./goals.ts";
import { SearchFindings } from "./search-findings.ts";
import {
  ENOUGH,
  type Found,
  type News,
  ownSeed,
  type SearchPart,
  type SearchProgress,
  type Seeking,
  type Watch,
} from "./search-part.ts";
import { Seeds } from "./seeds.ts";
import { StateTable } from "./state-table.ts";
import { Steps } from "./steps.ts";
import { LONGEST_STROLL, nearest, Stroll } from "./stroll.ts";
import { Targets } from "./targets.ts";
import { traced } from "./traced.ts";

// Decisions, all detours together: a few seconds, where a whole chapter is gone.
const DETOURS = 20_000;

// Before all else is taken what leads to something nobody has come by.
const NEWS = -1;

/** Does a part of a search. @param run of that subject; what was told for one part need not be told for the next */
export const searchPart = (subject: Subject, run: QuickRun, part: SearchPart, watch: Watch = {}): Found =>
  new Search(subject, run, part, watch).run();

class Search {
  readonly #part: SearchPart;
  readonly #watch: Watch;
  readonly #goals: Goals;
  readonly #table = new StateTable();
  readonly #frontier: Frontier;
  readonly #run: QuickRun;
  readonly #findings: SearchFindings;
  readonly #budget: Budget;
  readonly #draw: (most: number) => number;
  readonly #news: News[] = [];
  readonly #steps: Steps;
  #phase: SearchProgress["phase"] = "opening";
  /** Chance had more outcomes than were tried. */
  #hasSkipped = false;

  constructor(subject: Subject, run: QuickRun, part: SearchPart, watch: Watch) {
    const { states, known } = part;
    this.#part = part;
    this.#watch = watch;
    this.#budget = new Budget(states, watch.cut ?? (() => undefined));
    this.#goals = new Goals(subject, known);
    this.#findings = new SearchFindings(subject, this.#table);
    this.#draw = dice(ownSeed(part) + 1);
    this.#frontier = new Frontier(ownSeed(part));
    this.#run = run;
    this.#steps = new Steps(run, {
      table: this.#table,
      goals: this.#goals,
      findings: this.#findings,
      onDecision: () => this.#sayProgress(),
      ...(part.tellsWays ? { onNews: (news: News) => void this.#news.push(news) } : {}),
    });
  }

  run(): Found {
    const { how } = this.#part;
    this.#sayProgress();
    if (how.how === "strolling") return this.#found(this.#stroll(how.strolls));
    if (how.how === "seeking") return this.#found(this.#seek(how));
    if (how.how === "onward") this.#follow(how.ways);
    else this.#open();
    let limit: Found["limit"] = this.#search();
    if (limit === undefined && this.#frontier.hasForgotten) limit = "memory";
    else if (limit === undefined && this.#hasSkipped) limit = "chance";
    return this.#found(limit);
  }

  /** Opens the book at its first page, as often as chance makes another of it. */
  #open(): void {
    this.#everyWay(({ luck }) => {
      this.#steps.begin(luck, (open, isNew) => {
        if (isNew) this.#frontier.add(open, true);
      });
    });
    if (this.#table.size > 0) this.#frontier.keepFor(this.#run.teller.countedPlaces);
  }

  /** Goes these ways, with detours where the book has none such, to search from where they end. */
  #follow(ways: readonly (readonly string[])[]): void {
    this.#phase = "strolling";
    const luck = fairLuck(this.#draw);
    const ends = new Map<number, Open>();
    const left: (readonly [way: readonly string[], turns: number])[] = [];
    const go = (way: readonly string[], turn: number): Detour => {
      const detour = new Detour(way, turn);
      const end = this.#steps.walk(luck, ({ told }) => detour.pick(told.options));
      if (end) ends.set(end.state, end);
      return detour;
    };
    for (const way of ways) left.push([way, go(way, 0).turns]);
    const most = this.#steps.count + DETOURS;
    for (const [way, turns] of left)
      for (let turn = 1; turn < turns && this.#steps.count < most; turn += 1) go(way, turn);
    for (const end of ends.values()) this.#frontier.add(end, true);
  }

  #everyWay(go: (odds: Odds) => void): { hasSkipped: boolean } {
    const odds = new Odds(this.#draw);
    do go(odds);
    while (odds.next());
    if (odds.hasSkipped) this.#hasSkipped = true;
    return odds;
  }

  /** Most of a book needs no searching: reads it from the first page on. */
  #stroll(strolls: number): Limit | undefined {
    const walker = new Stroll(ownSeed(this.#part));
    let limit: Limit | undefined;
    for (let count = 0; count < strolls && !limit; count += 1) {
      walker.setOut();
      limit = this.#walk(
        () => true,
        (moment) => walker.pick(moment.told.options),
      );
    }
    return limit;
  }

  /** Goes after each of what nobody has come by, so many times, as long as it may be ahead. */
  #seek(how: Seeking & { readonly share: number; readonly of: number }): Limit | undefined {
    let targets: Targets | undefined;
    let limit: Limit | undefined;
    for (let count = 0; count < how.strolls * (targets?.size ?? 1) && !limit; count += 1) {
      const which = () => count % (targets?.size ?? 1);
      if (targets?.isMet(which())) continue;
      targets?.setOut(which(), this.#draw);
      limit = this.#walk(
        () => {
          targets ??= new Targets(this.#run, this.#goals, how);
          return !targets.isMet(which()) && targets.isAhead(which());
        },
        (moment) =>
          nearest(this.#run, moment, this.#draw, (id, sights) =>
            this.#goals.areNew(id, sights) ? NEWS : (targets?.far(which()) ?? 0),
          ),
      );
    }
    return limit;
  }

  /** Goes from the first page on. */
  #walk(goesOn: () => boolean, pick: (moment: Moment) => string): Limit | undefined {
    this.#phase = "strolling";
    let limit: Limit | undefined;
    this.#steps.walk(fairLuck(this.#draw), (moment, steps) => {
      if (steps >= LONGEST_STROLL || !goesOn()) return undefined;
      limit = this.#budget.endsAt(this.#steps.count);
      return limit ? undefined : pick(moment);
    });
    return limit;
  }

  #search(): Limit | undefined {
    this.#phase = "searching";
    for (;;) {
      if (this.#goals.areAllMet && this.#table.size > ENOUGH) return undefined;
      const limit = this.#budget.endsAt(this.#table.size);
      if (limit) return limit;
      const open = this.#frontier.next();
      if (!open) return undefined;
      let isLeft = true;
      for (const { id } of open.moment.told.options) {
        const { hasSkipped } = this.#everyWay(({ luck }) => {
          this.#run.playthrough.resume(open.moment);
          this.#run.teller.luck = luck;
          this.#steps.take(open, id, (to, isNews) => this.#frontier.add(to, isNews));
        });
        if (hasSkipped) isLeft = false;
      }
      if (isLeft) this.#findings.leave(open.state);
    }
  }

  #sayProgress(): void {
    this.#watch.onProgress?.({
      phase: this.#phase,
      states: this.#table.size,
      words: () => this.#goals.words.reached,
      path: () => (this.#table.size > 0 ? this.#table.path(this.#steps.standing) : []),
    });
  }

  #found(limit: Found["limit"]): Found {
    const isEverywhere = this.#part.how.how === "everywhere";
    if (isEverywhere || this.#part.how.how === "onward") this.#findings.reportTraps();
    this.#phase = "tracing";
    const seeds = new Seeds(this.#run, this.#part.seed, () => {
      this.#sayProgress();
      return this.#watch.cut?.() !== undefined;
    });
    return {
      isExhausted: isEverywhere && limit === undefined && this.#frontier.size === 0,
      limit,
      states: this.#table.size,
      open: this.#frontier.size,
      decisions: this.#steps.count,
      known: this.#goals.known,
      news: this.#news,
      ...traced(this.#findings, this.#table, seeds),
    };
  }
}
