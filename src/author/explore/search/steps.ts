import { choiceOf } from "../../../ink/renamed.ts";
import type { Luck } from "../../../ink/tell/chance.ts";
import { StoryFault } from "../../../ink/tell/story-fault.ts";
import type { Moment } from "../../../run/play/told.ts";
import { causeOfDeath } from "../../../survival/queries.ts";
import { FIRST_STEP, type Way } from "../invariants/way-so-far.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { arrivalOf, brokenState } from "./arrival.ts";
import type { Open } from "./frontier.ts";
import type { Goals } from "./goals.ts";
import type { SearchFindings } from "./search-findings.ts";
import type { News } from "./search-part.ts";
import type { StateTable } from "./state-table.ts";

/** Hears of a state in which something is offered; whether it was not met before, and whether anything was come by first. */
type OnOpen = (open: Open, isNew: boolean, isNews: boolean) => void;

/** What a search notes wherever it comes. */
interface Notes {
  readonly table: StateTable;
  readonly goals: Goals;
  readonly findings: SearchFindings;
  /** Told what was not come by before. */
  onNews?(news: News): void;
  /** Told before every decision. */
  onDecision(): void;
}

/** Takes decisions, and has noted what each leads to. */
export class Steps {
  readonly #run: QuickRun;
  readonly #notes: Notes;
  /** How many were taken. */
  count = 0;
  /** Of the state in which the last was. */
  standing = 0;

  constructor(run: QuickRun, notes: Notes) {
    this.#run = run;
    this.#notes = notes;
  }

  /** Goes from the first page on as it is told. @returns where it stands at the last, unless the story ends there */
  walk(luck: Luck, pick: (moment: Moment, steps: number) => string | undefined): Open | undefined {
    let here: Open | undefined;
    const go = (open: Open) => {
      here = open;
    };
    this.begin(luck, go);
    for (let steps = 0; here; steps += 1) {
      const from: Open = here;
      const id = pick(from.moment, steps);
      if (id === undefined) break;
      here = undefined;
      this.#step(from, id, go, true);
    }
    return here;
  }

  begin(luck: Luck, onOpen: OnOpen): void {
    if (this.#isTold(() => this.#run.begin(luck))) this.#arrive(undefined, "", FIRST_STEP, onOpen, true);
  }

  /** Takes an option of the state the run stands at. @param onNew told only of a state that was not met before */
  take(open: Open, id: string, onNew: (open: Open, isNews: boolean) => void): void {
    this.#step(open, id, (to, _, isNews) => onNew(to, isNews), false);
  }

  #step(open: Open, id: string, onOpen: OnOpen, isForAll: boolean): void {
    this.standing = open.state;
    this.#notes.onDecision();
    this.count += 1;
    if (this.#notes.goals.take(id)) this.#sayNews(open.state, id, { choices: [choiceOf(id)] });
    if (this.#isTold(() => this.#run.playthrough.choose(id), open.state, id))
      this.#arrive(open, id, open.way, onOpen, isForAll);
  }

  /** Lets the story tell; where it breaks, that is noted. */
  #isTold(tell: () => void, parent = -1, chose = ""): boolean {
    try {
      tell();
      return true;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      this.#notes.goals.see(this.#run.teller.takeSights());
      const { state } = this.#meet(brokenState(fault.message), parent, chose);
      this.#notes.findings.break(fault.message, state, fault.position);
      return false;
    }
  }

  #arrive(from: Open | undefined, chose: string, came: Way, onOpen: OnOpen, isForAll: boolean): void {
    const { scene, playthrough, teller } = this.#run;
    const { goals, findings } = this.#notes;
    const { sightCount } = goals;
    const isNews = goals.see(teller.takeSights());
    if (isNews && this.#notes.onNews)
      this.#sayNews(from?.state, chose, { sights: goals.seenSince(sightCount) });
    const { name, way, said } = arrivalOf(this.#run, came, from?.moment.reading);
    const { state, isNew } = this.#meet(name, from?.state ?? -1, chose);
    const cause = causeOfDeath(playthrough.survival);
    if (cause) goals.die(cause);
    const { position } = teller;
    const spot = from ? { state: from.state, chose, position } : { state, position };
    for (const each of said) findings.report(each, spot);
    if (scene.options.length > 0) {
      if ((isNew || isForAll) && goals.lieAhead(teller))
        onOpen({ state, moment: this.#run.moment(), way }, isNew, isNews);
      return;
    }
    const fate = isNew ? findings.close(scene, state, teller.position) : undefined;
    if (fate !== undefined) goals.end(fate);
  }

  #sayNews(state: number | undefined, chose: string, news: Partial<News>): void {
    const way = state === undefined ? [] : [...this.#notes.table.path(state), chose];
    this.#notes.onNews?.({ way, sights: [], choices: [], ...news });
  }

  #meet(name: string, parent: number, chose: string): { state: number; isNew: boolean } {
    const { table, findings } = this.#notes;
    const met = table.meet(name, parent, chose);
    if (parent >= 0) findings.lead(parent, met.state);
    return met;
  }
}
