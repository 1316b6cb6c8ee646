import { StoryFault } from "../../../ink/tell/story-fault.ts";
import type { Moment } from "../../../run/play/playthrough.ts";
import { causeOfDeath } from "../../../survival/queries.ts";
import { Budget, type Limit } from "../budget/budget.ts";
import { FIRST_STEP, type Way } from "../invariants/way-so-far.ts";
import { dice } from "../play/dice.ts";
import { fairLuck, Odds } from "../play/odds.ts";
import type { QuickRun } from "../play/quick-run.ts";
import type { Subject } from "../play/subject.ts";
import { arrivalOf, brokenState } from "./arrival.ts";
import { Frontier, type Open, sceneOf } from "./frontier.ts";
import { Goals } from "./goals.ts";
import { Needs } from "./needs.ts";
import { SearchFindings } from "./search-findings.ts";
import {
  ENOUGH,
  type Found,
  ownSeed,
  type SearchPart,
  type SearchProgress,
  type Watch,
} from "./search-part.ts";
import { Seeds } from "./seeds.ts";
import { StateTable } from "./state-table.ts";
import { LONGEST_STROLL, nearest, Stroll } from "./stroll.ts";

/** Does a part of a search. @param run of that subject; what was told for one part need not be told for the next */
export const searchPart = (subject: Subject, run: QuickRun, part: SearchPart, watch: Watch = {}): Found =>
  new Search(subject, run, part, watch).run();

type OnOpen = (open: Open, isNew: boolean, isNews: boolean) => void;

class Search {
  readonly #part: SearchPart;
  readonly #watch: Watch;
  readonly #goals: Goals;
  readonly #table = new StateTable();
  readonly #frontier: Frontier;
  readonly #run: QuickRun;
  /** Where it seeks. */
  #needs: Needs | undefined;
  readonly #findings: SearchFindings;
  readonly #budget: Budget;
  readonly #draw: (most: number) => number;
  #phase: SearchProgress["phase"] = "opening";
  #decisions = 0;
  #standing = 0;
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
  }

  run(): Found {
    const { how } = this.#part;
    this.#sayProgress();
    if (how.how === "strolling") return this.#found(this.#stroll(how.strolls, () => {}));
    this.#open();
    let limit: Found["limit"];
    if (how.how === "seeking" && this.#needs?.size)
      limit = this.#stroll(how.strolls, (open) => this.#keep(open, false));
    limit ??= this.#search();
    if (limit === undefined && this.#frontier.hasForgotten) limit = "memory";
    else if (limit === undefined && this.#hasSkipped) limit = "chance";
    return this.#found(limit);
  }

  /** Opens the book at its first page, as often as chance makes another of it. */
  #open(): void {
    const { how } = this.#part;
    this.#everyWay(({ luck }) => {
      this.#begin(luck, (open) => {
        if (how.how === "seeking") this.#needs ??= Needs.ofShare(this.#run, this.#goals, how);
        this.#keep(open, true);
      });
    });
    if (this.#table.size > 0) this.#frontier.keepFor(this.#run.teller.countedPlaces);
  }

  #everyWay(go: (odds: Odds) => void): { hasSkipped: boolean } {
    const odds = new Odds(this.#draw);
    do go(odds);
    while (odds.next());
    if (odds.hasSkipped) this.#hasSkipped = true;
    return odds;
  }

  /** Most of a book needs no searching: reads it from the first page on. */
  #stroll(strolls: number, onNew: (open: Open) => void): Limit | undefined {
    this.#phase = "strolling";
    const luck = fairLuck(this.#draw);
    const walker = new Stroll(ownSeed(this.#part));
    for (let count = 0; count < strolls; count += 1) {
      walker.setOut();
      let here: Open | undefined;
      const go = (open: Open, isNew: boolean) => {
        here = open;
        if (isNew) onNew(open);
      };
      this.#begin(luck, go);
      for (let steps = 0; here && steps < LONGEST_STROLL; steps += 1) {
        const limit = this.#budget.endsAt(this.#decisions);
        if (limit) return limit;
        const from: Open = here;
        here = undefined;
        this.#take(from, this.#pick(from.moment, walker, count), go);
      }
    }
    return undefined;
  }

  /** Where it seeks, every other stroll goes by what a need wishes. */
  #pick(moment: Moment, walker: Stroll, stroll: number): string {
    const needs = stroll % 2 === 1 ? this.#needs : undefined;
    if (!needs) return walker.pick(moment.scene.options);
    return nearest(this.#run, moment, this.#draw, () => needs.missing((stroll - 1) / 2));
  }

  #search(): Limit | undefined {
    this.#phase = "searching";
    for (;;) {
      if (this.#goals.areAllMet && (this.#needs || this.#table.size > ENOUGH)) return undefined;
      const limit = this.#budget.endsAt(this.#table.size);
      if (limit) return limit;
      const open = this.#frontier.next();
      if (!open) return undefined;
      let isLeft = true;
      for (const { id } of open.moment.scene.options) {
        const { hasSkipped } = this.#everyWay(({ luck }) => {
          this.#run.playthrough.resume(open.moment);
          this.#run.teller.luck = luck;
          this.#take(open, id, (to, isNew, isNews) => {
            if (isNew) this.#keep(to, isNews);
          });
        });
        if (hasSkipped) isLeft = false;
      }
      if (isLeft) this.#findings.leave(open.state);
    }
  }

  /** Keeps a state to expand; where it seeks, only one of a kind that few were. */
  #keep(open: Open, isNews: boolean): void {
    if (!this.#needs) this.#frontier.add(open, isNews);
    else if (this.#needs.areServedBy(sceneOf(open.moment)) || isNews) this.#frontier.add(open, true);
  }

  #sayProgress(): void {
    this.#watch.onProgress?.({
      phase: this.#phase,
      states: this.#table.size,
      words: () => this.#goals.words.reached,
      path: () => (this.#table.size > 0 ? this.#table.path(this.#standing) : []),
    });
  }

  #begin(luck: QuickRun["teller"]["luck"], onOpen: OnOpen): void {
    if (this.#isTold(() => this.#run.begin(luck))) this.#arrive(undefined, "", FIRST_STEP, onOpen);
  }

  /** Takes an option of the state the run stands at. */
  #take(open: Open, id: string, onOpen: OnOpen): void {
    this.#standing = open.state;
    this.#sayProgress();
    this.#decisions += 1;
    this.#goals.take(id);
    if (this.#isTold(() => this.#run.playthrough.choose(id), open.state, id))
      this.#arrive(open, id, open.way, onOpen);
  }

  /** Lets the story tell; where it breaks, that is noted. */
  #isTold(tell: () => void, parent = -1, chose = ""): boolean {
    try {
      tell();
      return true;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      this.#goals.see(this.#run.teller.takeSights());
      const { state } = this.#meet(brokenState(fault.message), parent, chose);
      this.#findings.break(fault.message, state, fault.position);
      return false;
    }
  }

  #arrive(from: Open | undefined, chose: string, came: Way, onOpen: OnOpen): void {
    const { scene, playthrough, teller } = this.#run;
    const isNews = this.#goals.see(teller.takeSights());
    const { name, way, said } = arrivalOf(this.#run, came, from?.moment.reading);
    const { state, isNew } = this.#meet(name, from?.state ?? -1, chose);
    const cause = causeOfDeath(playthrough.survival);
    if (cause) this.#goals.die(cause);
    const { position } = teller;
    const spot = from ? { state: from.state, chose, position } : { state, position };
    for (const each of said) this.#findings.report(each, spot);
    if (scene.options.length > 0) {
      if ((isNew || this.#phase === "strolling") && this.#goals.lieAhead(teller))
        onOpen({ state, moment: this.#run.moment(), way }, isNew, isNews);
      return;
    }
    const fate = isNew ? this.#findings.close(scene, state, teller.position) : undefined;
    if (fate !== undefined) this.#goals.end(fate);
  }

  #meet(name: string, parent: number, chose: string): { state: number; isNew: boolean } {
    const met = this.#table.meet(name, parent, chose);
    if (parent >= 0) this.#findings.lead(parent, met.state);
    return met;
  }

  #found(limit: Found["limit"]): Found {
    const isEverywhere = this.#part.how.how === "everywhere";
    if (isEverywhere) this.#findings.reportTraps();
    this.#phase = "tracing";
    const seeds = new Seeds(this.#run, this.#part.seed, () => {
      this.#sayProgress();
      return this.#watch.cut?.() !== undefined;
    });
    const isState = (name: string, state: number) => this.#table.find(name) === state;
    const endings = this.#findings.endings((path, state) =>
      seeds.find(path, ({ name }) => isState(name, state)),
    );
    const findings = this.#findings.findings((path, { kind, says, state, chose }) =>
      seeds.find(path, (at) =>
        chose === undefined
          ? isState(at.name, state)
          : at.said.some((each) => each.kind === kind && each.says === says),
      ),
    );
    return {
      isExhausted: isEverywhere && limit === undefined && this.#frontier.size === 0,
      limit,
      states: this.#table.size,
      open: this.#frontier.size,
      decisions: this.#decisions,
      known: this.#goals.known,
      endings,
      findings,
    };
  }
}
