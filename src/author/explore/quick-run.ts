import { type QuickTeller, tellQuickly } from "../../ink/quick-teller.ts";
import type { Sight } from "../../ink/sights.ts";
import { type Moment, Playthrough } from "../../run/playthrough.ts";
import type { Reading } from "../../run/reading.ts";
import type { Scene } from "../../run/scene.ts";
import { LETTERS, type LetterId, type SurvivalEvent } from "../../survival/events.ts";
import { REGIONS, stateOf } from "../../survival/regions.ts";
import { accepts, after, type Survival, survivalKey } from "../../survival/survival.ts";
import type { Subject } from "./subject.ts";

// A death takes the run to one of its stitches from wherever it stands.
const DEATHS = "endings";

const OF_BONDS = ["is_cold", "is_known", "is_close"];

interface Asked {
  readonly letters: readonly LetterId[];
  /** Places in REGIONS. */
  readonly regions: readonly number[];
}

/**
 * The game's own playthrough, for being played over and over: told by a teller that repeats what it has told, in a body
 * whose every step is taken once, and able to stand again at any moment it was at.
 */
export class QuickRun {
  readonly playthrough: Playthrough;
  #teller: QuickTeller | undefined;
  readonly #bodies = new Map<string, Survival>();
  readonly #keys = new Map<Survival, string>();
  readonly #steps = new Map<Survival, Map<string, Survival>>();
  readonly #accepted = new Map<Survival, Map<string, boolean>>();
  readonly #askedFrom = new Map<number, Asked>();
  readonly #readings = new Map<Survival, Reading>();
  readonly #bodyFacts = new Map<Survival, readonly number[]>();
  readonly #scenes = new Map<number, Scene>();

  /** @throws StoryFault if the story does not come to its first choice. */
  constructor({ book, map, isOurs }: Subject, seed: number) {
    const sights: Sight[] = [
      ...map.texts.map(({ path }) => ({ path, kind: "text" as const })),
      ...map.conditions.map(({ path }) => ({ path, kind: "condition" as const })),
    ];
    this.playthrough = new Playthrough(book, seed, {
      tell: (told, bindings, told_seed) => {
        const always = map.headings[DEATHS] ? [DEATHS] : [];
        const bound = isOurs ? bindings : [];
        this.#teller = tellQuickly(told, bound, told_seed, sights, always);
        return this.#teller;
      },
      after: (survival, event) => this.#after(survival, event),
      accepts: (survival, event) =>
        remembered(this.#accepted, survival, JSON.stringify(event), () => accepts(survival, event)),
    });
  }

  get scene(): Scene {
    return this.playthrough.scene;
  }

  get teller(): QuickTeller {
    if (!this.#teller) throw new RangeError("The run has not begun.");
    return this.#teller;
  }

  /** The moment without the passages that were read at it: all that is needed to go on from here. */
  moment(): Moment {
    const { flow } = this.teller;
    let scene = this.#scenes.get(flow);
    if (!scene) {
      scene = { ...this.scene, passages: [] };
      this.#scenes.set(flow, scene);
    }
    const { teller, reading } = this.playthrough.moment;
    return { teller, reading: this.#shared(reading), scene };
  }

  /** Of readings that hold the very same, one; where no letters are written that is nearly all of them. */
  #shared(reading: Reading): Reading {
    const last = this.#readings.get(reading.survival);
    const isSame =
      last && (Object.keys(last) as (keyof Reading)[]).every((part) => last[part] === reading[part]);
    if (isSame) return last;
    this.#readings.set(reading.survival, reading);
    return reading;
  }

  /**
   * A name for the state: where ink stands, the body, and of ink's memory, the bonds, the facts and the letters what can
   * still be asked about.
   */
  key(): string {
    const { letters, regions } = this.#asked();
    const body = this.#bodyKey(this.playthrough.survival);
    let key = `${this.teller.memoryKey()}/${body.slice(0, -REGIONS.length)}`;
    for (const region of regions) key += body.charAt(body.length - REGIONS.length + region);
    for (const id of letters) key += `/${this.playthrough.letter(id).join("\n")}`;
    return key;
  }

  /** What this state is made of, a number for each thing the story can still ask about and how it is. */
  facts(): readonly number[] {
    // Odd numbers for the body, even ones for ink.
    const { survival } = this.playthrough;
    let body = this.#bodyFacts.get(survival);
    if (!body) {
      body = REGIONS.map(
        (region, index) => 32 * index + region.states.indexOf(stateOf(region, survival.value)),
      )
        .filter((fact) => fact % 32 > 0)
        .map((fact) => 2 * fact + 1);
      this.#bodyFacts.set(survival, body);
    }
    return [...this.teller.memoryFacts().map((fact) => 2 * fact), ...body];
  }

  /** What of the letters and of the machine can still be asked about from here on. */
  #asked(): Asked {
    const { flow } = this.teller;
    const known = this.#askedFrom.get(flow);
    if (known) return known;
    const words = new Set(this.teller.reach().flatMap((each) => [...each.words]));
    // A word whose argument is not written out may be about anybody.
    const asks = (names: readonly string[], id: string) =>
      names.some((name) => words.has(`${name}(${id})`) || words.has(`${name}()`));
    const asked = {
      letters: LETTERS.filter((id) => asks(["as_sent", "is_struck"], id)),
      regions: REGIONS.flatMap(({ path: [part, id = "", what] }, index) => {
        if (part === "people" && what === "bond") return asks(OF_BONDS, id) ? [index] : [];
        if (part === "facts") return asks(["knows"], id) ? [index] : [];
        return [index];
      }),
    };
    this.#askedFrom.set(flow, asked);
    return asked;
  }

  #bodyKey(survival: Survival): string {
    const key = this.#keys.get(survival) ?? survivalKey(survival);
    this.#keys.set(survival, key);
    return key;
  }

  #after(survival: Survival, event: SurvivalEvent): Survival {
    const name = JSON.stringify(event);
    return remembered(this.#steps, survival, name, () => {
      const next = after(survival, event);
      // A step, even one to the same place, was taken; asking the machine again would cost as much.
      if (next !== survival) remembered(this.#accepted, survival, name, () => true);
      const key = survivalKey(next);
      const known = this.#bodies.get(key) ?? next;
      this.#bodies.set(key, known);
      return known;
    });
  }
}

function remembered<Answer>(
  memory: Map<Survival, Map<string, Answer>>,
  survival: Survival,
  key: string,
  ask: () => Answer,
): Answer {
  const answers = memory.get(survival) ?? new Map<string, Answer>();
  memory.set(survival, answers);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  answers.set(key, answer);
  return answer;
}
