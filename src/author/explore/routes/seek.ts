import { StoryFault } from "../../../ink/tell/story-fault.ts";
import type { Moment } from "../../../run/play/told.ts";
import { Budget } from "../budget/budget.ts";
import { FIRST_STEP } from "../invariants/way-so-far.ts";
import { dice } from "../play/dice.ts";
import { fairLuck, Odds } from "../play/odds.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { Frontier, type Open, sceneOf } from "../search/frontier.ts";
import { ownSeed, type Seeking, type Watch } from "../search/search-part.ts";
import { Seeds } from "../search/seeds.ts";
import { StateTable } from "../search/state-table.ts";
import { LONGEST_STROLL, nearest, Stroll } from "../search/stroll.ts";
import { Aim } from "./aim.ts";
import type { AskingSubject } from "./asking-book.ts";
import { NOTHING_ASKED, type Route, type Tally, tallied } from "./tally.ts";

/** A part of a search for a route, whole in itself. */
export interface SeekPart {
  readonly seed: number;
  readonly number: number;
  readonly states: number;
  /** By what the question depends on; everywhere, state by state, where nothing is said. */
  readonly seeking?: Seeking;
}

export interface Sought {
  readonly tally: Tally;
  /** Every state there is was asked. */
  readonly isExhausted: boolean;
  readonly states: number;
}

/** Looks for a state in which a question is answered with yes. */
export const seekPart = (subject: AskingSubject, run: QuickRun, part: SeekPart, watch: Watch = {}): Sought =>
  new Seeker(subject, run, part, watch).run();

// Digits of a distance by which two states of a scene are told apart.
const FINE = 3;

class Seeker {
  readonly #run: QuickRun;
  readonly #part: SeekPart;
  readonly #watch: Watch;
  readonly #subject: AskingSubject;
  #made: Aim | undefined;
  readonly #table = new StateTable();
  readonly #frontier: Frontier;
  readonly #budget: Budget;
  readonly #draw: (most: number) => number;
  readonly #asked = new Set<number>();
  readonly #found = new Set<number>();
  readonly #kinds = new Set<string>();
  #tally = NOTHING_ASKED;
  #phase: "strolling" | "searching" = "searching";
  #standing = 0;
  #hasSkipped = false;
  #isCut = false;

  constructor(subject: AskingSubject, run: QuickRun, part: SeekPart, watch: Watch) {
    const own = ownSeed(part);
    this.#run = run;
    this.#part = part;
    this.#watch = watch;
    this.#subject = subject;
    this.#frontier = new Frontier(own);
    this.#draw = dice(own + 1);
    this.#budget = new Budget(part.states, watch.cut ?? (() => undefined));
  }

  run(): Sought {
    const { seeking } = this.#part;
    this.#sayProgress();
    this.#everyWay((odds) => {
      if (!this.#isTold(() => this.#run.begin(odds.luck))) return;
      this.#arrive(undefined, "", (open) => this.#keep(open));
    });
    if (this.#table.size > 0) this.#frontier.keepFor(this.#run.teller.countedPlaces);
    if (seeking) this.#stroll(seeking.strolls);
    this.#search();
    return {
      tally: { ...this.#tally, route: this.#route() },
      isExhausted:
        !seeking &&
        !this.#isCut &&
        !this.#hasSkipped &&
        !this.#frontier.hasForgotten &&
        this.#frontier.size === 0,
      states: this.#table.size,
    };
  }

  /** Made once the run has begun. */
  get #aim(): Aim {
    this.#made ??= new Aim(this.#subject, this.#run, this.#part.seeking?.steps ?? 0);
    return this.#made;
  }

  /** Where it looks by what the question depends on, the first yes is enough. */
  get #isDone(): boolean {
    this.#isCut ||= this.#budget.endsAt(this.#table.size) !== undefined;
    return this.#isCut || (this.#part.seeking !== undefined && this.#found.size > 0);
  }

  /** The first by what is missing, the next by habit, and so on. */
  #stroll(strolls: number): void {
    this.#phase = "strolling";
    const walker = new Stroll(ownSeed(this.#part));
    for (let count = 0; count < strolls && !this.#isDone; count += 1) {
      walker.setOut();
      const isByHabit = count % 2 === 1;
      this.#walk((moment) => (isByHabit ? walker.pick(moment.told.options) : this.#nearest(moment)));
    }
    this.#phase = "searching";
  }

  #nearest(moment: Moment): string {
    return nearest(this.#run, moment, this.#draw, (_, sights) => {
      const { far } = this.#aim;
      // In the scene itself it may not lie ahead any more.
      return far === Number.POSITIVE_INFINITY && this.#aim.isThere(sights) ? this.#aim.farFromAnswer : far;
    });
  }

  /** Goes one way from the first page on. @param pick what is decided */
  #walk(pick: (moment: Moment) => string): void {
    const luck = fairLuck(this.#draw);
    let here: Open | undefined;
    const go = (open: Open, isNew: boolean) => {
      here = open;
      if (isNew) this.#keep(open);
    };
    if (this.#isTold(() => this.#run.begin(luck))) this.#arrive(undefined, "", go);
    for (let steps = 0; here && steps < LONGEST_STROLL && !this.#isDone; steps += 1) {
      const from: Open = here;
      here = undefined;
      this.#take(from, pick(from.moment), go);
    }
  }

  #search(): void {
    while (!this.#isDone) {
      const open = this.#frontier.next();
      if (!open) return;
      for (const { id } of open.moment.told.options)
        this.#everyWay(({ luck }) => {
          this.#run.playthrough.resume(open.moment);
          this.#run.teller.luck = luck;
          this.#take(open, id, (to, isNew) => {
            if (isNew) this.#keep(to);
          });
        });
    }
  }

  #everyWay(go: (odds: Odds) => void): void {
    const odds = new Odds(this.#draw);
    do go(odds);
    while (odds.next());
    if (odds.hasSkipped) this.#hasSkipped = true;
  }

  /** Keeps a state to expand; where it is looked for by how far off it is, the first of its scene that is so far off. */
  #keep(open: Open): void {
    if (!this.#part.seeking) this.#frontier.add(open, false);
    else {
      const kind = `${this.#aim.farFromAnswer.toFixed(FINE)} ${sceneOf(open.moment)}`;
      if (!this.#kinds.has(kind)) this.#frontier.add(open, true);
      this.#kinds.add(kind);
    }
  }

  #take(open: Open, id: string, onOpen: (open: Open, isNew: boolean) => void): void {
    this.#standing = open.state;
    this.#sayProgress();
    if (this.#isTold(() => this.#run.playthrough.choose(id))) this.#arrive(open, id, onOpen);
  }

  /** Lets the story tell. @returns nothing where it breaks, which is for others to find */
  #isTold(tell: () => void): boolean {
    try {
      tell();
      return true;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      this.#run.teller.takeSights();
      return false;
    }
  }

  #arrive(from: Open | undefined, chose: string, onOpen: (open: Open, isNew: boolean) => void): void {
    const run = this.#run;
    const sights = run.teller.takeSights();
    run.takeShown();
    const { state, isNew } = this.#table.meet(run.key(), from?.state ?? -1, chose);
    if (!this.#asked.has(state) && this.#aim.isThere(sights)) {
      this.#asked.add(state);
      const answers = this.#aim.answers();
      this.#tally = tallied(this.#tally, answers);
      if (!answers.includes(false)) this.#found.add(state);
    }
    if (run.scene.options.length > 0 && (isNew || this.#phase === "strolling") && this.#aim.isAhead)
      onOpen({ state, moment: run.moment(), way: FIRST_STEP }, isNew);
  }

  #route(): Route | undefined {
    const [nearest] = [...this.#found].sort(
      (one, other) => this.#table.depth(one) - this.#table.depth(other),
    );
    if (nearest === undefined) return undefined;
    const decisions = this.#table.path(nearest);
    const seeds = new Seeds(this.#run, this.#part.seed, () => this.#watch.cut?.() !== undefined);
    return { decisions, seed: seeds.find(decisions, () => !this.#aim.answers().includes(false)) };
  }

  #sayProgress(): void {
    this.#watch.onProgress?.({
      phase: this.#phase,
      states: this.#table.size,
      path: () => (this.#table.size > 0 ? this.#table.path(this.#standing) : []),
    });
  }
}
