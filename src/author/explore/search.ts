import { StoryFault } from "../../ink/story-fault.ts";
import type { Moment } from "../../run/playthrough.ts";
import { causeOfDeath } from "../../survival/queries.ts";
import { type Finding, RULES, turnOf } from "./findings.ts";
import { Frontier, type Open } from "./frontier.ts";
import { Goals } from "./goals.ts";
import { Ledger } from "./ledger.ts";
import { Needs } from "./needs.ts";
import { type Limit, Patience } from "./patience.ts";
import { QuickRun } from "./quick-run.ts";
import { StateTable } from "./state-table.ts";
import { IDLE_STROLLS, LONGEST_STROLL, MOST_STROLLS, Stroll } from "./stroll.ts";
import type { Subject } from "./subject.ts";
import { FIRST_STEP, farther, type Way, wayKey } from "./way.ts";

export interface SearchOptions {
  readonly seed: number;
  readonly seconds: number;
  /** Stops short at so many. */
  readonly states: number;
  /** Told now and then, and before every state with the way to it: whoever watches can say where it hung. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

export interface SearchProgress {
  readonly states: number;
  readonly words: () => number;
  readonly path: () => readonly string[];
}

export interface SearchResult {
  /** Every state there is was met. */
  readonly isExhausted: boolean;
  /** Every word, choice, fate and side of a condition was come by, or all that can be. */
  readonly isComplete: boolean;
  /** What stopped it before that; "chance" where dice decide and only those of one seed were thrown. */
  readonly limit: Limit | "chance" | undefined;
  readonly states: number;
  readonly decisions: number;
  readonly seconds: number;
  readonly words: Goals["words"];
  readonly choices: Goals["choices"];
  readonly conditions: Goals["conditions"];
  readonly unseen: Goals["unseen"];
  /** Every fate the story names. */
  readonly fates: readonly string[];
  readonly endings: readonly { readonly id: string; readonly shortest: readonly string[] }[];
  readonly findings: readonly Finding[];
  /** When the last choice of the book that was reached had been. */
  readonly secondsToChoices: number;
}

// Every word, choice, fate and side of a condition was come by, and so many states in a row broke no rule and showed
// nothing new: then it is enough. Most stories have fewer states.
const STILL = 20_000;
// After so many states without anything new it strolls again: a habit may hit on what searching would be long about.
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
  #run: QuickRun | undefined;
  /** Not known while it strolls for the first time. */
  #needs: Needs | undefined;
  readonly #ledger: Ledger;
  readonly #patience: Patience;
  readonly #walker: Stroll;
  #isStrolling = false;
  #decisions = 0;
  #standing = 0;
  /** How many states were known when something was last seen for the first time, or it had last strolled. */
  #quietSince = 0;
  #secondsToChoices = 0;

  constructor(subject: Subject, options: SearchOptions) {
    this.#subject = subject;
    this.#options = options;
    this.#patience = new Patience(options.seconds, options.states);
    this.#goals = new Goals(subject);
    this.#ledger = new Ledger(subject, this.#table);
    this.#walker = new Stroll(options.seed);
    this.#frontier = new Frontier(options.seed, ({ moment }) => this.#kindsAt(moment));
  }

  run(): SearchResult {
    const first = this.#begin();
    let limit: SearchResult["limit"] = first && (this.#stroll(first) ?? this.#search(first));
    if (limit === undefined && this.#frontier.size === 0) {
      if (this.#frontier.hasForgotten) limit = "memory";
      else if (this.#run?.teller.hangsOnSeed) limit = "chance";
    }
    const isExhausted = limit === undefined && this.#frontier.size === 0;
    this.#ledger.reportTraps();
    return this.#result(isExhausted, this.#goals.areAllMet ? undefined : limit);
  }

  /**
   * Most of a book needs no searching: reads it by chance from the first page on, as long as that brings anything. What is
   * left after the first time is little enough for it to be known what it needs.
   */
  #stroll(first: Open): Limit | undefined {
    this.#isStrolling = true;
    for (let idle = 0, count = 0; idle < IDLE_STROLLS && count < MOST_STROLLS; idle += 1, count += 1) {
      this.#run?.playthrough.resume(first.moment);
      this.#walker.setOut();
      let here: Open | undefined = first;
      for (let steps = 0; here && steps < LONGEST_STROLL; steps += 1) {
        const limit = this.#patience.endsAt(this.#table.size);
        if (limit) return limit;
        const { sightCount } = this.#goals;
        here = this.#take(here, this.#walker.pick(here.moment.scene.options));
        if (this.#goals.sightCount > sightCount) idle = -1;
      }
    }
    this.#isStrolling = false;
    this.#quietSince = this.#table.size;
    if (this.#run) this.#needs ??= new Needs(this.#run, this.#goals);
    return undefined;
  }

  #search(first: Open): Limit | undefined {
    for (;;) {
      const quiet = this.#table.size - this.#quietSince;
      if (quiet > STILL && this.#goals.areAllMet) return undefined;
      const limit =
        this.#patience.endsAt(this.#table.size) ?? (quiet > RESTLESS ? this.#stroll(first) : undefined);
      if (limit) return limit;
      const open = this.#frontier.next();
      if (!open) return undefined;
      for (const { id } of open.moment.scene.options) {
        this.#run?.playthrough.resume(open.moment);
        this.#take(open, id);
      }
      this.#ledger.leave(open.state);
    }
  }

  #sayProgress(): void {
    this.#options.onProgress?.({
      states: this.#table.size,
      words: () => this.#goals.words.reached,
      path: () => (this.#table.size > 0 ? this.#table.path(this.#standing) : []),
    });
  }

  #begin(): Open | undefined {
    try {
      const run = new QuickRun(this.#subject, this.#options.seed, () => this.#sayProgress());
      this.#run = run;
      this.#frontier.keepFor(run.teller.countedPlaces);
      return this.#arrive(run, undefined, "", FIRST_STEP);
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      this.#ledger.break(fault.message, this.#table.add("", -1, ""), fault.position);
      return undefined;
    }
  }

  /** Takes an option of the state the run stands at. @returns the state it leads to, if anything is offered there */
  #take(open: Open, id: string): Open | undefined {
    const run = this.#run;
    if (!run) return undefined;
    this.#standing = open.state;
    this.#sayProgress();
    this.#decisions += 1;
    if (this.#goals.take(id)) this.#secondsToChoices = this.#patience.spent;
    try {
      run.playthrough.choose(id);
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      this.#goals.see(run.teller.takeSights());
      const { state } = this.#meet(`fault ${fault.message}`, open.state, id);
      this.#ledger.break(fault.message, state, fault.position);
      return undefined;
    }
    return this.#arrive(run, open, id, open.way);
  }

  #arrive(run: QuickRun, from: Open | undefined, chose: string, came: Way): Open | undefined {
    const { scene, playthrough, teller } = run;
    const isNews = this.#goals.see(teller.takeSights());
    if (isNews) this.#quietSince = this.#table.size;
    const way = farther(came, scene, playthrough.survival, run.heard());
    const name = `${run.key()}/${wayKey(way, run.canBeKilled())}`;
    const { state, isNew } = this.#meet(name, from?.state ?? -1, chose);
    const cause = causeOfDeath(playthrough.survival);
    if (cause) this.#goals.die(cause);
    const { position } = teller;
    const spot = from ? { state: from.state, chose, position } : { state, position };
    const turn = turnOf(run, from?.moment.reading, came, way.elsewhere, this.#subject.map.assertions);
    for (const rule of RULES) for (const said of rule(turn)) this.#ledger.report(said, spot);
    if (scene.options.length > 0) {
      if (!isNew && !this.#isStrolling) return undefined;
      const open = { state, moment: run.moment(), way };
      if (isNew) this.#frontier.add(open, isNews, this.#needs?.kinds() ?? []);
      return open;
    }
    const fate = isNew ? this.#ledger.close(scene, state, teller.position) : undefined;
    if (fate !== undefined) this.#goals.end(fate);
    return undefined;
  }

  #kindsAt(moment: Moment): readonly string[] {
    this.#sayProgress();
    this.#run?.playthrough.resume(moment);
    return this.#needs?.kinds() ?? [];
  }

  /** A state met again on a shorter way is gone on from once more, so that what lies behind it hears of the way. */
  #meet(name: string, parent: number, chose: string): { state: number; isNew: boolean } {
    let state = this.#table.find(name);
    let isNew = true;
    if (state === undefined) state = this.#table.add(name, parent, chose);
    else if (parent >= 0 && this.#table.depth(parent) + 1 < this.#table.depth(state))
      this.#table.lead(state, parent, chose);
    else isNew = false;
    if (parent >= 0) this.#ledger.lead(parent, state);
    return { state, isNew };
  }

  #result(isExhausted: boolean, limit: SearchResult["limit"]): SearchResult {
    const { words, choices, conditions, unseen } = this.#goals;
    return {
      isExhausted,
      isComplete: limit === undefined,
      limit,
      fates: this.#subject.map.fates,
      states: this.#table.size,
      decisions: this.#decisions,
      seconds: this.#patience.spent,
      words,
      choices,
      conditions,
      unseen,
      endings: this.#ledger.endings,
      findings: this.#ledger.findings,
      secondsToChoices: this.#secondsToChoices,
    };
  }
}
