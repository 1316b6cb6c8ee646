import { getHeapStatistics } from "node:v8";
import { StoryFault } from "../../ink/story-fault.ts";
import type { Scene } from "../../run/scene.ts";
import { type Finding, NO_WARNINGS, RULES, type Warnings, warnedBy, warningKey } from "./findings.ts";
import { Frontier, type Open } from "./frontier.ts";
import { Goals } from "./goals.ts";
import { QuickRun } from "./quick-run.ts";
import { StateTable } from "./state-table.ts";
import { type Subject, whereabouts } from "./subject.ts";
import { trapped } from "./traps.ts";

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
  readonly open: number;
  readonly words: () => number;
  readonly path: () => readonly string[];
}

export interface SearchResult {
  /** Every state there is was met. */
  readonly isExhausted: boolean;
  /** Nothing was left to be found, or nothing that could be. */
  readonly isComplete: boolean;
  /** What stopped it before that. */
  readonly limit: "seconds" | "states" | "memory" | undefined;
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

// Every word, choice and fate was reached, and so many states in a row showed nothing new, not even the other side of a
// condition: then it is enough. Most stories have fewer states.
const STILL = 20_000;
const LOOK_AT_CLOCK = 64;
const LOOK_AT_HEAP = 4_096;
const FULL = 0.92;

function isMemoryFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > FULL * limit;
}

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
  readonly #endings = new Map<string, number>();
  readonly #findings = new Map<
    string,
    Omit<Finding, "path" | "place"> & { state: number; position: string }
  >();
  /** From, to, from, to …; and the states that end: what is needed to see which states lead nowhere. */
  readonly #edges: number[] = [];
  readonly #ends: number[] = [];
  #decisions = 0;
  /** How many states were known when something was last seen for the first time. */
  #newsAt = 0;
  #secondsToChoices = 0;

  constructor(subject: Subject, options: SearchOptions) {
    this.#subject = subject;
    this.#options = options;
    this.#goals = new Goals(subject);
    this.#frontier = new Frontier(options.seed);
  }

  run(): SearchResult {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    let limit: SearchResult["limit"];
    const run = this.#begin();
    for (let expanded = 0; run; expanded += 1) {
      if (expanded % LOOK_AT_CLOCK === 0 && seconds() > this.#options.seconds) limit = "seconds";
      else if (expanded % LOOK_AT_HEAP === 0 && isMemoryFull()) limit = "memory";
      else if (this.#table.size >= this.#options.states) limit = "states";
      if (limit) break;
      if (this.#table.size > this.#newsAt + STILL && this.#goals.areMet) break;
      const open = this.#frontier.next();
      if (!open) break;
      this.#options.onProgress?.({
        states: this.#table.size,
        open: this.#frontier.size,
        words: () => this.#goals.words.reached,
        path: () => this.#table.path(open.state),
      });
      this.#expand(run, open, seconds);
    }
    const isExhausted = limit === undefined && this.#frontier.size === 0;
    if (isExhausted) this.#reportTraps();
    return this.#result(isExhausted, this.#goals.areMet ? undefined : limit, seconds());
  }

  #begin(): QuickRun | undefined {
    try {
      const run = new QuickRun(this.#subject, this.#options.seed);
      this.#arrive(run, undefined, "", NO_WARNINGS);
      return run;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      const state = this.#table.add("", -1, "");
      this.#ends.push(state);
      this.#report("fault", fault.message, state, fault.position);
      return undefined;
    }
  }

  #expand(run: QuickRun, open: Open, seconds: () => number): void {
    for (const { id } of open.moment.scene.options) {
      run.playthrough.resume(open.moment);
      this.#decisions += 1;
      if (this.#goals.take(id)) this.#secondsToChoices = seconds();
      try {
        run.playthrough.choose(id);
      } catch (fault) {
        if (!(fault instanceof StoryFault)) throw fault;
        this.#goals.see(run.teller.takeSights());
        const state = this.#meet(`fault ${fault.message}`, open.state, id).state;
        this.#ends.push(state);
        this.#report("fault", fault.message, state, fault.position);
        continue;
      }
      this.#arrive(run, open, id, open.warnings);
    }
  }

  #arrive(run: QuickRun, from: Open | undefined, chose: string, warned: Warnings): void {
    const { scene, playthrough } = run;
    const isNews = this.#goals.see(run.teller.takeSights());
    if (isNews) this.#newsAt = this.#table.size;
    const survival = playthrough.survival;
    const warnings = warnedBy(scene, survival, warned);
    const { state, isNew } = this.#meet(`${run.key()}/${warningKey(warnings)}`, from?.state ?? -1, chose);
    const before = from?.moment.reading;
    const refused = playthrough.refused.slice(before?.refused.length ?? 0);
    for (const rule of RULES)
      for (const { kind, says } of rule({
        before: before?.survival,
        after: survival,
        scene,
        refused,
        warnings: warned,
      }))
        this.#report(kind, says, state, run.teller.position);
    if (!isNew) return;
    if (scene.options.length > 0)
      this.#frontier.add({ state, moment: run.moment(), warnings }, isNews, run.facts());
    else this.#close(scene, state, run.teller.position);
  }

  #close({ close }: Scene, state: number, position: string): void {
    this.#ends.push(state);
    if (!close && this.#subject.isOurs) {
      this.#report("stuck", "nothing is offered and nothing closes here", state, position);
      return;
    }
    const fate = close?.kind === "ending" ? close.fate : close ? "edge" : position || "end";
    const known = this.#endings.get(fate);
    if (known === undefined) this.#goals.end(fate);
    if (known === undefined || this.#table.depth(state) < this.#table.depth(known))
      this.#endings.set(fate, state);
  }

  /** A state met again on a shorter way is gone on from once more, so that what lies behind it hears of the way. */
  #meet(name: string, parent: number, chose: string): { state: number; isNew: boolean } {
    let state = this.#table.find(name);
    let isNew = true;
    if (state === undefined) state = this.#table.add(name, parent, chose);
    else if (parent >= 0 && this.#table.depth(parent) + 1 < this.#table.depth(state))
      this.#table.lead(state, parent, chose);
    else isNew = false;
    if (parent >= 0) this.#edges.push(parent, state);
    return { state, isNew };
  }

  #report(kind: Finding["kind"], says: string, state: number, position: string): void {
    const key = `${kind} ${says} ${position}`;
    const known = this.#findings.get(key);
    if (known === undefined || this.#table.depth(state) < this.#table.depth(known.state))
      this.#findings.set(key, { kind, says, state, position });
  }

  #reportTraps(): void {
    const state = trapped(this.#table.size, this.#edges, this.#ends)[0];
    if (state !== undefined)
      this.#report("trap", "no way leads from here to any end: the reader goes round for ever", state, "");
  }

  #result(isExhausted: boolean, limit: SearchResult["limit"], seconds: number): SearchResult {
    const { words, choices, conditions, unseen } = this.#goals;
    const path = (state: number) => this.#table.path(state);
    return {
      isExhausted,
      isComplete: limit === undefined,
      limit,
      fates: this.#subject.map.fates,
      states: this.#table.size,
      decisions: this.#decisions,
      seconds,
      words,
      choices,
      conditions,
      unseen,
      endings: [...this.#endings].map(([id, state]) => ({ id, shortest: path(state) })),
      findings: [...this.#findings.values()].map(({ kind, says, state, position }) => {
        const way = path(state);
        return { kind, says, place: whereabouts(this.#subject, way, position), path: way };
      }),
      secondsToChoices: this.#secondsToChoices,
    };
  }
}
