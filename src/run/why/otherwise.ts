import type { Book } from "../../ink/book.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import type { SavedTeller } from "../../ink/tell/teller.ts";
import type { Survival } from "../../survival/machine.ts";
import { Playthrough } from "../play/playthrough.ts";
import { plainText } from "../play/scene.ts";
import type { ToldScene } from "../play/told.ts";
import type { TracedPassage } from "./traced-run.ts";

/** Where a run comes that decides otherwise once and then, wherever it can, as before. */
export interface Otherwise {
  /** How many decisions of the run lie behind where both come together again; missing where they do not soon. */
  readonly meets?: number;
  readonly survival: Survival;
  /** How often places were visited by then, by their runtime path. */
  readonly visits: ReadonlyMap<string, number>;
  /** What was told on the way there. */
  readonly scenes: readonly ToldScene[];
  /** Whether it has come to an end of the story. */
  readonly isOver: boolean;
  /** How it ended, where that has a name. */
  readonly fate?: string;
}

// So many decisions apart from the run are looked at; who has not come back by then has gone another way.
const SOON = 5;
const LATE = 25;

/**
 * Plays what was not decided, by so many steps in all: asked in the same order, it answers the same, however fast the machine.
 */
export class OtherWays {
  readonly #passages: readonly TracedPassage[];
  /** Of each decision of the run, its place in it; and of those it stands before. */
  readonly #places = new Map<string, number[]>();
  readonly #chosen: readonly string[];
  readonly #soon = new Map<string, Otherwise | undefined>();
  readonly #run: () => Playthrough;
  #steps: number;

  constructor(
    book: Book,
    seed: number,
    passages: readonly TracedPassage[],
    chosen: readonly string[],
    steps: number,
  ) {
    this.#passages = passages;
    this.#chosen = chosen;
    this.#steps = steps;
    const here = passages[chosen.length]?.choices.flatMap(({ id }) => id ?? []) ?? [];
    // Where the run stands, whatever is offered there is come to again.
    for (const [place, ids] of [...chosen.map((id) => [id]), here].entries())
      for (const id of ids) this.#places.set(id, [...(this.#places.get(id) ?? []), place]);
    let run: Playthrough | undefined;
    this.#run = () => {
      run ??= new Playthrough(book, seed, { isSearch: true });
      return run;
    };
  }

  /** Whether there is nothing left to play by. */
  get isSpent(): boolean {
    return this.#steps <= 0;
  }

  /** The options of a decision that were not taken. */
  others(decision: number): string[] {
    const offered = this.#passages[decision]?.choices.flatMap(({ id }) => id ?? []) ?? [];
    return offered.filter((id) => id !== this.#chosen[decision]);
  }

  /** Where another option leads until the run is met again; undefined where there is nothing left to play by. */
  soon(decision: number, id: string): Otherwise | undefined {
    const key = `${decision} ${id}`;
    if (!this.#soon.has(key)) this.#soon.set(key, this.#follow(decision, id, SOON, decision + 1));
    return this.#soon.get(key);
  }

  /**
   * Where another option leads until so many decisions of the run lie behind, or to its end.
   * @param missing an option that was not offered in the run, and is taken where it is
   * @param isEnough asked there; where it is not, the way is followed to its end
   */
  further(
    decision: number,
    id: string,
    until: number,
    { missing, isEnough }: { missing?: string | undefined; isEnough?: (way: Otherwise) => boolean } = {},
  ): Otherwise | undefined {
    return this.#follow(decision, id, LATE, until, isEnough, missing);
  }

  #follow(
    decision: number,
    id: string,
    most: number,
    until: number,
    isEnough: (way: Otherwise) => boolean = () => true,
    missing?: string,
  ): Otherwise | undefined {
    const moment = this.#passages[decision]?.moment;
    if (!moment) return undefined;
    const run = this.#run();
    run.resume(moment);
    const scenes: ToldScene[] = [];
    const taken = new Set<string>();
    let passed = decision + 1;
    let next = id;
    for (let apart = 0; ; ) {
      if (this.isSpent) return undefined;
      this.#steps -= 1;
      taken.add(next);
      const told = this.#choose(run, next);
      if (!told) return undefined;
      scenes.push(told);
      const meets = this.#meeting(run, passed);
      const on = meets === undefined ? run.options.find((option) => !taken.has(option.id)) : undefined;
      apart = meets === undefined ? apart + 1 : 0;
      const isThere = (meets ?? -1) >= until;
      const isOver = apart >= most || (meets === undefined && !on);
      const way = isThere || isOver ? wayTo(run, scenes, meets) : undefined;
      if (way && (isOver || isEnough(way))) return way;
      if (missing !== undefined && !taken.has(missing) && run.offers(missing)) {
        next = missing;
        continue;
      }
      if (meets !== undefined) passed = meets + 1;
      next = meets === undefined ? (on?.id ?? "") : (this.#chosen[meets] ?? "");
    }
  }

  #choose(run: Playthrough, id: string): ToldScene | undefined {
    try {
      return run.choose(id);
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      return undefined;
    }
  }

  /** The next decision of the run that can be taken here as well. */
  #meeting(run: Playthrough, from: number): number | undefined {
    const places = run.options.flatMap(
      ({ id }) => this.#places.get(id)?.find((place) => place >= from) ?? [],
    );
    return places.length > 0 ? Math.min(...places) : undefined;
  }
}

function wayTo(run: Playthrough, scenes: readonly ToldScene[], meets: number | undefined): Otherwise {
  const { snapshot } = run.moment.teller as SavedTeller;
  const close = run.options.length > 0 ? undefined : run.scene.close;
  return {
    survival: run.survival,
    visits: snapshot.visits,
    scenes,
    isOver: run.options.length === 0,
    ...(meets === undefined ? {} : { meets }),
    ...(close?.kind === "ending" ? { fate: close.fate } : {}),
  };
}

/** Whether some words were shown. */
export const shows = (scenes: readonly ToldScene[], words: string): boolean =>
  scenes.some(({ scene }) =>
    scene.passages.some((each) => each.kind !== "card" && plainText(each) === words),
  );
