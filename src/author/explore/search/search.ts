import { StoryFault } from "../../../ink/tell/story-fault.ts";
import type { Moment } from "../../../run/play/playthrough.ts";
import { causeOfDeath } from "../../../survival/queries.ts";
import { Budget, type Limit } from "../budget/budget.ts";
import { FIRST_STEP, type Way } from "../invariants/way-so-far.ts";
import { dice } from "../play/dice.ts";
import { fairLuck, Odds } from "../play/odds.ts";
import { QuickRun } from "../play/quick-run.ts";
import type { Subject } from "../play/subject.ts";
import { arrivalOf, brokenState } from "./arrival.ts";
import { Frontier, type Open } from "./frontier.ts";
import { Goals } from "./goals.ts";
import { Needs } from "./needs.ts";
import { SearchFindings } from "./search-findings.ts";
import type { SearchOptions, SearchProgress, SearchResult } from "./search-result.ts";
import { Seeds } from "./seeds.ts";
import { StateTable } from "./state-table.ts";
import { IDLE_STROLLS, LONGEST_STROLL, MOST_STROLLS, Stroll } from "./stroll.ts";

// Every word, choice, fate and side of a condition was reached, and so many states in a row broke no rule and showed
// nothing new: then it is enough. Most stories have fewer states.
const STILL = 20_000;
// After so many states without anything new it strolls again: a habit may find what searching would take long to find.
const RESTLESS = 40_000;

/** Goes every way there is, as far as time and memory go, looking out for what nobody has seen. */
export function search(subject: Subject, options: SearchOptions): SearchResult {
  return new Search(subject, options).run();
}

class Search {
  readonly #subject: Subject;
  readonly #options: SearchOptions;
  readonly #goals: Goals;
  readonly #table = new StateTable();
  readonly #frontier: Frontier;
  readonly #run: QuickRun;
  /** Not known while it strolls for the first time. */
  #needs: Needs | undefined;
  readonly #findings: SearchFindings;
  readonly #budget: Budget;
  readonly #walker: Stroll;
  readonly #draw: (most: number) => number;
  #phase: SearchProgress["phase"] = "opening";
  #decisions = 0;
  #standing = 0;
  /** How many states were known when something was last seen for the first time, or it had last strolled. */
  #quietSince = 0;
  #secondsToChoices = 0;
  /** Chance had more outcomes than were tried. */
  #hasSkipped = false;

  constructor(subject: Subject, options: SearchOptions) {
    const { seed, states, cut = () => undefined } = options;
    this.#subject = subject;
    this.#options = options;
    this.#budget = new Budget(states, cut);
    this.#goals = new Goals(subject);
    this.#findings = new SearchFindings(subject, this.#table);
    this.#walker = new Stroll(seed);
    this.#draw = dice(seed + 1);
    this.#frontier = new Frontier(seed, ({ moment }) => this.#kindsAt(moment));
    this.#run = new QuickRun(subject, () => this.#sayProgress());
  }

  run(): SearchResult {
    this.#open();
    let limit: SearchResult["limit"] = this.#stroll() ?? this.#search();
    if (limit === undefined && this.#frontier.size === 0) {
      if (this.#frontier.hasForgotten) limit = "memory";
      else if (this.#hasSkipped) limit = "chance";
    }
    const isExhausted = limit === undefined && this.#frontier.size === 0;
    this.#findings.reportTraps();
    return this.#result(isExhausted, this.#goals.areAllMet && limit !== "interrupted" ? undefined : limit);
  }

  /** Opens the book at its first page, as often as chance makes another of it. */
  #open(): void {
    this.#everyWay((odds) => this.#begin(odds.luck));
    this.#frontier.keepFor(this.#run.teller.countedPlaces);
  }

  #everyWay(go: (odds: Odds) => void): { hasSkipped: boolean } {
    const odds = new Odds(this.#draw);
    do go(odds);
    while (odds.next());
    if (odds.hasSkipped) this.#hasSkipped = true;
    return odds;
  }

  /**
   * Most of a book needs no searching: reads it by chance from the first page on, as long as that brings anything. What is
   * left after the first time is little enough for it to be known what it needs.
   */
  #stroll(): Limit | undefined {
    this.#phase = "strolling";
    const luck = fairLuck(this.#draw);
    for (let idle = 0, count = 0; idle < IDLE_STROLLS && count < MOST_STROLLS; idle += 1, count += 1) {
      this.#walker.setOut();
      let here = this.#begin(luck);
      for (let steps = 0; here && steps < LONGEST_STROLL; steps += 1) {
        const limit = this.#budget.endsAt(this.#table.size);
        if (limit) return limit;
        const { sightCount } = this.#goals;
        here = this.#take(here, this.#walker.pick(here.moment.scene.options));
        if (this.#goals.sightCount > sightCount) idle = -1;
      }
    }
    this.#quietSince = this.#table.size;
    this.#needs ??= new Needs(this.#run, this.#goals);
    return undefined;
  }

  #search(): Limit | undefined {
    for (;;) {
      this.#phase = "searching";
      const quiet = this.#table.size - this.#quietSince;
      if (quiet > STILL && this.#goals.areAllMet) return undefined;
      const limit = this.#budget.endsAt(this.#table.size) ?? (quiet > RESTLESS ? this.#stroll() : undefined);
      if (limit) return limit;
      const open = this.#frontier.next();
      if (!open) return undefined;
      let isLeft = true;
      for (const { id } of open.moment.scene.options) {
        const { hasSkipped } = this.#everyWay(({ luck }) => {
          this.#run.playthrough.resume(open.moment);
          this.#run.teller.luck = luck;
          this.#take(open, id);
        });
        if (hasSkipped) isLeft = false;
      }
      if (isLeft) this.#findings.leave(open.state);
    }
  }

  #sayProgress(): void {
    this.#options.onProgress?.({
      phase: this.#phase,
      states: this.#table.size,
      words: () => this.#goals.words.reached,
      path: () => (this.#table.size > 0 ? this.#table.path(this.#standing) : []),
    });
  }

  #begin(luck: QuickRun["teller"]["luck"]): Open | undefined {
    try {
      this.#run.begin(luck);
    } catch (fault) {
      return this.#break(fault, -1, "");
    }
    return this.#arrive(undefined, "", FIRST_STEP);
  }

  /** Takes an option of the state the run stands at. @returns the state it leads to, if anything is offered there */
  #take(open: Open, id: string): Open | undefined {
    this.#standing = open.state;
    this.#sayProgress();
    this.#decisions += 1;
    if (this.#goals.take(id)) this.#secondsToChoices = this.#budget.spent;
    try {
      this.#run.playthrough.choose(id);
    } catch (fault) {
      return this.#break(fault, open.state, id);
    }
    return this.#arrive(open, id, open.way);
  }

  #break(fault: unknown, parent: number, chose: string): undefined {
    if (!(fault instanceof StoryFault)) throw fault;
    this.#goals.see(this.#run.teller.takeSights());
    const { state } = this.#meet(brokenState(fault.message), parent, chose);
    this.#findings.break(fault.message, state, fault.position);
  }

  #arrive(from: Open | undefined, chose: string, came: Way): Open | undefined {
    const { scene, playthrough, teller } = this.#run;
    const isNews = this.#goals.see(teller.takeSights());
    if (isNews) this.#quietSince = this.#table.size;
    const { name, way, said } = arrivalOf(this.#run, came, from?.moment.reading);
    const { state, isNew } = this.#meet(name, from?.state ?? -1, chose);
    const cause = causeOfDeath(playthrough.survival);
    if (cause) this.#goals.die(cause);
    const { position } = teller;
    const spot = from ? { state: from.state, chose, position } : { state, position };
    for (const each of said) this.#findings.report(each, spot);
    if (scene.options.length > 0) {
      if (!isNew && this.#phase !== "strolling") return undefined;
      const open = { state, moment: this.#run.moment(), way };
      if (isNew) this.#frontier.add(open, isNews, this.#needs?.kinds() ?? []);
      return open;
    }
    const fate = isNew ? this.#findings.close(scene, state, teller.position) : undefined;
    if (fate !== undefined) this.#goals.end(fate);
    return undefined;
  }

  #kindsAt(moment: Moment): readonly string[] {
    this.#sayProgress();
    this.#run.playthrough.resume(moment);
    return this.#needs?.kinds() ?? [];
  }

  /** A state met again on a shorter way is expanded once more, so that what lies behind it hears of the way. */
  #meet(name: string, parent: number, chose: string): { state: number; isNew: boolean } {
    let state = this.#table.find(name);
    let isNew = true;
    if (state === undefined) state = this.#table.add(name, parent, chose);
    else if (parent >= 0 && this.#table.depth(parent) + 1 < this.#table.depth(state))
      this.#table.lead(state, parent, chose);
    else isNew = false;
    if (parent >= 0) this.#findings.lead(parent, state);
    return { state, isNew };
  }

  #result(isExhausted: boolean, limit: SearchResult["limit"]): SearchResult {
    const { words, choices, conditions, unseen } = this.#goals;
    this.#phase = "tracing";
    const seeds = new Seeds(this.#run, this.#options.seed, () => {
      this.#sayProgress();
      return this.#options.cut?.() !== undefined;
    });
    const isState = (name: string, state: number) => this.#table.find(name) === state;
    return {
      isExhausted,
      isComplete: limit === undefined,
      limit,
      fates: this.#subject.map.fates,
      states: this.#table.size,
      open: this.#frontier.size,
      decisions: this.#decisions,
      seconds: this.#budget.spent,
      words,
      choices,
      conditions,
      unseen,
      endings: this.#findings.endings((path, state) => seeds.find(path, ({ name }) => isState(name, state))),
      findings: this.#findings.findings((path, { state, chose, kind, says }) =>
        seeds.find(path, ({ name, said }) =>
          chose === undefined
            ? isState(name, state)
            : said.some((each) => each.kind === kind && each.says === says),
        ),
      ),
      secondsToChoices: this.#secondsToChoices,
    };
  }
}
