import type { Aimed, QuickTeller } from "../../../ink/quick/quick-teller.ts";
import type { Sight } from "../../../ink/quick/sights.ts";
import { tellQuickly } from "../../../ink/quick/tell-quickly.ts";
import type { Luck } from "../../../ink/tell/chance.ts";
import type { Binding, Line } from "../../../ink/tell/passage.ts";
import type { tell } from "../../../ink/tell/teller.ts";
import { deedsOf, dependsOn } from "../../../run/play/dependence.ts";
import { answersOf } from "../../../run/play/how-far.ts";
import { movementOf } from "../../../run/play/movement.ts";
import { Playthrough } from "../../../run/play/playthrough.ts";
import type { Scene } from "../../../run/play/scene.ts";
import type { Moment, ToldScene } from "../../../run/play/told.ts";
import { SHOWS, stateOfLetter } from "../../../run/play/vocabulary.ts";
import { LETTERS, type LetterFate, type LetterId } from "../../../survival/events.ts";
import { REGIONS } from "../../../survival/regions.ts";
import { readable } from "./readable.ts";
import { knotsFromAnywhere, type Subject } from "./subject.ts";

// Story text cannot contain it (see sanitise), and the censor and the letters have others.
const BLANK = "\ue003";

// What our own invariants look at, whatever the story asks.
const OF_THE_INVARIANTS = REGIONS.flatMap(({ path: [part = "", , what] }, index) =>
  ["life", "thirst", "illness", "hour"].includes(part) || (part === "people" && what === "life")
    ? [index]
    : [],
);
const LIFE = REGIONS.findIndex(({ path: [part] }) => part === "life");

/** A letter the story put before the reader's eyes, as it was at that moment. */
export interface ShownLetter {
  readonly id: LetterId;
  readonly isWritten: boolean;
  readonly fate: LetterFate;
  /** And not as the censor let it go. */
  readonly asWritten: boolean;
}

interface Asked {
  readonly canBeKilled: boolean;
  readonly letters: readonly LetterId[];
  /** Places in REGIONS. */
  readonly regions: readonly number[];
}

/**
 * The game's own playthrough, for being played over and over: told by a teller that repeats what it has told,
 * and able to stand again at any moment it was at. What the story leaves to chance, `luck` decides.
 */
export class QuickRun {
  readonly #subject: Subject;
  readonly #onOpen: (() => void) | undefined;
  #playthrough: Playthrough | undefined;
  #teller: QuickTeller | undefined;
  /** Those of the playthrough that is on; the teller is given one set for all. */
  #bindings: readonly Binding[] = [];
  readonly #askedFrom = new Map<number, Asked>();
  readonly #told = new Map<number, ToldScene>();

  readonly #words = answersOf(() => this.playthrough.survival);
  #shown: ShownLetter[] = [];
  readonly #showing = new Map<string, Binding["call"]>();

  /** @param onOpen told when the book is open and its first passage about to be told */
  constructor(subject: Subject, onOpen?: () => void) {
    this.#subject = subject;
    this.#onOpen = onOpen;
  }

  /**
   * Begins at the first page, as often as one likes.
   * @throws StoryFault if the story does not come to its first choice.
   */
  begin(luck: Luck): void {
    this.#playthrough = undefined;
    this.#shown = [];
    const filling: typeof tell = (_, bindings) => {
      this.#bindings = this.#subject.isOurs ? bindings.map((binding) => this.#blank(binding)) : [];
      this.#teller ??= this.#open();
      const teller = this.#teller;
      teller.startOver();
      teller.luck = luck;
      let before: readonly Line[] | undefined;
      const advance = () => {
        const lines = teller.advance();
        const filled = lines.map((line, index) => {
          if (!line.text.includes(BLANK)) return line;
          before = lines.slice(0, index);
          return this.#filled(line);
        });
        before = undefined;
        return filled;
      };
      return Object.create(teller, {
        advance: { value: advance },
        told: { get: () => before ?? teller.told },
      }) as QuickTeller;
    };
    this.#playthrough = new Playthrough(this.#subject.book, 0, { teller: filling, isSearch: true });
  }

  #open(): QuickTeller {
    const { book, map, parts } = this.#subject;
    const sights: Sight[] = [
      ...map.texts.map(({ path }) => ({ path, kind: "text" as const })),
      ...map.conditions.map(({ path }) => ({ path, kind: "condition" as const })),
      ...Object.keys(book.choices).map((path) => ({ path, kind: "choice" as const })),
    ];
    const bound = this.#bindings.map(
      (binding, index): Binding => ({
        ...binding,
        call: (...given) => this.#bindings[index]?.call(...given),
      }),
    );
    const teller = tellQuickly(book, bound, sights, knotsFromAnywhere(this.#subject), parts);
    this.#onOpen?.();
    return teller;
  }

  get playthrough(): Playthrough {
    if (!this.#playthrough) throw new RangeError("The run has not begun.");
    return this.#playthrough;
  }

  /** Those of the book, by their numbers. */
  get assertions(): Subject["map"]["assertions"] {
    return this.#subject.map.assertions;
  }

  get scene(): Scene {
    return this.playthrough.scene;
  }

  get teller(): QuickTeller {
    if (!this.#teller) throw new RangeError("The run has not begun.");
    return this.#teller;
  }

  /** The lines that were told since the last decision. */
  heard(): readonly Line[] {
    return this.teller.heard;
  }

  /** The letters that were shown since this was last asked. */
  takeShown(): readonly ShownLetter[] {
    const shown = this.#shown;
    if (shown.length > 0) this.#shown = [];
    return shown;
  }

  /** Whether the story can still tell of his being killed. */
  canBeKilled(): boolean {
    return this.#asked().canBeKilled;
  }

  /** A word that shows a letter gives ink a blank to fill in later, so that a passage need not be told anew for each letter. */
  #blank(binding: Binding): Binding {
    const { name, call } = binding;
    const showing = SHOWS[name];
    if (!showing) return binding;
    this.#showing.set(name, call);
    return {
      ...binding,
      call: (...given) => {
        const id = String(given[0]) as LetterId;
        const isBlank = call(id) !== "";
        if (showing.lines === "all") this.#show(id, isBlank, showing.as === "written");
        return isBlank ? `${BLANK}${name} ${id}${BLANK}` : "";
      },
    };
  }

  #filled(line: Line): Line {
    const [first = "", ...rest] = line.text.split(BLANK);
    const text = rest.reduce((before, part, index) => {
      const [name = "", id = ""] = part.split(" ");
      return before + (index % 2 === 0 ? String(this.#showing.get(name)?.(id)) : part);
    }, first);
    return { ...line, text };
  }

  #show(id: LetterId, isWritten: boolean, asWritten: boolean): void {
    // On the first page, which is told before there is a playthrough, nothing is written yet.
    const fate = this.#playthrough?.survival.value.letters[id] ?? "unwritten";
    this.#shown.push({ id, isWritten, fate, asWritten });
  }

  /** The moment without the passages that were read at it: all that is needed to go on from here. */
  moment(): Moment {
    const { flow } = this.teller;
    let told = this.#told.get(flow);
    if (!told) {
      const scene = { ...this.scene, passages: [] };
      told = { scene, options: scene.options };
      this.#told.set(flow, told);
    }
    return { ...this.playthrough.moment, told };
  }

  /**
   * A name for the state: where ink stands, the body, and of ink's memory, the bonds, the facts and the letters what can
   * still be asked about.
   */
  key(): string {
    const { letters, regions } = this.#asked();
    const body = this.playthrough.survival.key;
    let key = `${this.teller.memoryKey()}/${body.slice(0, -REGIONS.length)}`;
    for (const region of regions) key += body.charAt(body.length - REGIONS.length + region);
    // What a letter says is shown as it is and decides nothing; whether it was written and struck may.
    for (const id of letters) key += this.#kindOfLetter(id);
    return key;
  }

  #kindOfLetter(id: LetterId): string {
    const { isWritten, isStruck } = stateOfLetter(this.playthrough.letter(id));
    return isStruck ? "s" : isWritten ? "w" : "-";
  }

  /** What has to be so for a goal (see QuickTeller). */
  aimAt(goal: number, holds: boolean, steps: number): Aimed {
    return this.teller.aimAt(goal, holds, steps, this.#words);
  }

  /** Whether a condition can never come out so (see QuickTeller). */
  isNever(goal: number, holds: boolean): boolean {
    return this.teller.isNever(goal, holds, movementOf);
  }

  /** What of the letters and of the machine can still be asked about from here on. */
  #asked(): Asked {
    const { flow } = this.teller;
    const known = this.#askedFrom.get(flow);
    if (known) return known;
    const words = this.teller.wordsAhead();
    const questions = words.map(dependsOn);
    const deeds = words.flatMap(deedsOf);
    const letters = new Set(questions.flatMap(({ letters }) => [...letters]));
    const asked = {
      canBeKilled: deeds.some(({ hears }) => hears.has(LIFE)),
      letters: LETTERS.filter((id) => letters.has(id)),
      regions: readable(
        new Set([...OF_THE_INVARIANTS, ...questions.flatMap(({ regions }) => [...regions])]),
        deeds,
      ),
    };
    this.#askedFrom.set(flow, asked);
    return asked;
  }
}
