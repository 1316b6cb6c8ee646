import type { Book } from "../../ink/book.ts";
import type { Binding, Line, OfferedChoice } from "../../ink/tell/passage.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import { type Teller, tell } from "../../ink/tell/teller.ts";
import type { LetterId, SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { causeOfDeath } from "../../survival/queries.ts";
import { hourWords } from "../../survival/state-line.ts";
import { accepts, after } from "../../survival/survival.ts";
import { sanitise } from "../../text/sanitise.ts";
import { bindingsOf } from "./bindings.ts";
import type { HowPlayed } from "./how-played.ts";
import { FIRST_READING } from "./reading.ts";
import type { Close, Option, Scene } from "./scene.ts";
import { type Change, type Checkpoint, type Moment, type Step, Told, type ToldScene } from "./told.ts";

/** As much of a run as it takes to tell of it. */
export type RunSoFar = Pick<Playthrough, "book" | "steps" | "scene" | "survival" | "letter">;

// A checkpoint costs a tenth of a decision and some room, and a decision replayed a tenth of what a rewind may take.
const DECISIONS_A_CHECKPOINT = 16;
// A key that is pressed while an option is told ahead waits for it: a story slower than this is told when it is chosen.
// Twenty milliseconds or so; no passage of ours takes a third of it.
const LONG_WORK = 12_000;

/**
 * One run in memory: the story and the body moved together by decisions, from the first page.
 * The same book, seed and decisions give the same scenes, byte for byte.
 */
export class Playthrough {
  readonly book: Book;
  /** Not known of a search, which goes from moment to moment. */
  readonly steps: Step[] = [];
  readonly #teller: Teller;
  readonly #isSearch: boolean;
  readonly #isReadIn: boolean;
  readonly #checkpoints: Checkpoint[] = [];
  #reading = FIRST_READING;
  /** How Saigo is in the middle of what is being told; the reading follows at its end. */
  #survival = FIRST_READING.survival;
  /** Of what is being told. */
  #changes: Change[] = [];
  #told: ToldScene;
  /** Where the options lead that were told before one was chosen; undefined where that is told then. */
  #foretold: Map<string, Moment | undefined> | undefined;
  /** A story that takes long is told when it is asked for, and nobody waits for what he does not choose. */
  #isForetold = true;

  constructor(book: Book, seed: number, how: HowPlayed = {}) {
    const { teller = tell, isSearch = false, isReadIn = true } = how;
    this.book = book;
    this.#isSearch = isSearch;
    this.#isReadIn = isReadIn;
    this.#teller = teller(book, book.isOurs ? this.#bindings() : [], seed);
    this.#told = this.#advance();
    this.#setCheckpoint();
  }

  get scene(): Scene {
    return this.#told.scene;
  }

  /** Where the scene begins; not known of a search. */
  get opening(): ToldScene["opening"] {
    return this.#told.opening;
  }

  /** What is offered, for whoever only decides. */
  get options(): readonly Option[] {
    return this.#told.options;
  }

  get survival(): Survival {
    return this.#survival;
  }

  /** Where Saigo was last, and when; of another book only the place, if it says so. */
  get lastSeen(): { readonly place: string; readonly when: string } {
    const { lastSeen, survival } = this.#reading;
    return { place: lastSeen, when: this.book.isOurs ? hourWords(survival) : "" };
  }

  /** Events the story told a body that could not take them; a mistake of the story's, which the author's tools report. */
  get refused(): readonly SurvivalEvent[] {
    return this.#reading.refused;
  }

  /** The lines of a letter as this run composed it, in order; none if it was not written. */
  letter(id: LetterId): readonly string[] {
    return this.#reading.letters.get(id) ?? [];
  }

  /** The run as it stands now, as whoever has read so many passages of its scene knows it, wherever it goes on to. */
  soFar(): (passages: number) => RunSoFar {
    const [book, told, reading, steps] = [this.book, this.#told, this.#reading, [...this.steps]];
    return (passages) => {
      const { scene, survival, letters } = told.readTo?.(passages) ?? { ...reading, scene: told.scene };
      return { book, steps, scene, survival, letter: (id) => letters.get(id) ?? [] };
    };
  }

  offers(id: string): boolean {
    return this.options.some((option) => option.id === id);
  }

  /**
   * Takes the option and reads on to the next.
   * @throws RangeError if the scene does not offer it; ask `offers` first.
   */
  choose(id: string): ToldScene {
    const told = this.#told;
    const chose = told.options.find((option) => option.id === id);
    if (!chose) throw new RangeError(`“${id}” is not offered here.`);
    const { survival, letters } = this.#reading;
    const foretold = this.#foretold?.get(id);
    if (foretold) this.#stand(foretold);
    else this.#told = this.#advance(id);
    this.#foretold = undefined;
    if (!this.#isSearch) this.#remember(told, { survival, letters, chose });
    return this.#told;
  }

  /** Tells what follows an option before it is chosen, one at each call; answers whether there are more. */
  foretell(): boolean {
    this.#foretold ??= new Map();
    const foretold = this.#foretold;
    const next = this.options.find(({ id }) => !foretold.has(id));
    if (!next || !this.#isForetold) return false;
    const here = this.moment;
    this.#told = this.#advance(next.id);
    // The scene is made of it now, since somebody will look. Where the story broke off, ink stands nowhere.
    foretold.set(next.id, this.scene.options.length > 0 ? this.moment : undefined);
    this.#stand(here);
    this.#isForetold = this.#teller.work < LONG_WORK;
    return true;
  }

  get moment(): Moment {
    return { teller: this.#teller.save(), reading: this.#reading, told: this.#told };
  }

  /** Stands at a moment of a run of the same book, seed and teller. The steps that led there are not known. */
  resume(moment: Moment): void {
    this.steps.length = 0;
    this.#checkpoints.length = 0;
    this.#foretold = undefined;
    this.#stand(moment);
  }

  /** Stands again where it stood after `count` decisions; the rest is forgotten. */
  rewind(count: number): void {
    const checkpoint = this.#checkpoints.findLast((each) => each.count <= count);
    if (!checkpoint || count >= this.steps.length) return;
    const again = this.steps.slice(checkpoint.count, count);
    this.steps.length = checkpoint.count;
    this.#checkpoints.length = this.#checkpoints.indexOf(checkpoint) + 1;
    this.#foretold = undefined;
    this.#stand(checkpoint);
    for (const { chose } of again) this.choose(chose.id);
  }

  #stand({ teller, reading, told }: Moment): void {
    this.#teller.restore(teller);
    this.#reading = reading;
    this.#survival = reading.survival;
    this.#told = told;
  }

  #remember(told: ToldScene, made: Omit<Step, "scene">): void {
    this.steps.push({
      get scene() {
        return told.scene;
      },
      ...made,
    });
    if (this.steps.length % DECISIONS_A_CHECKPOINT === 0) this.#setCheckpoint();
  }

  #setCheckpoint(): void {
    // Nothing is gone on with from there; where the story broke off, ink stands nowhere.
    if (this.options.length === 0) return;
    this.#checkpoints.push({ count: this.steps.length, ...this.moment });
  }

  /** What follows a decision, or the first page. */
  #advance(chose?: string): Told {
    const { survival } = this;
    const lines: Line[] = [];
    let unsaid: Close | undefined;
    let offers: readonly OfferedChoice[] = [];
    this.#changes = [];
    try {
      if (chose !== undefined) this.#teller.choose(chose);
      this.#readOn(lines);
      const { options, position } = this.#teller;
      offers = options;
      // Where a writer of ours forgot to say how it ends, the author's tools do.
      if (options.length === 0 && !this.book.isOurs)
        unsaid = { kind: "ending", fate: position || "end", title: "" };
    } catch (fault) {
      if (!(fault instanceof StoryFault) || this.#isSearch) throw fault;
      lines.push(...fault.told);
      unsaid = { kind: "broken", says: sanitise(fault.message) };
    }
    if (this.survival !== survival) this.#reading = { ...this.#reading, survival: this.survival };
    const told = new Told(this.book, this.#reading, {
      survival,
      changes: this.#changes,
      lines,
      offers,
      unsaid,
    });
    this.#reading = told.after;
    return told;
  }

  #readOn(lines: Line[]): void {
    const wasDead = causeOfDeath(this.survival);
    lines.push(...this.#teller.advance());
    const cause = causeOfDeath(this.survival);
    // A man who is killed is killed by the passage that tells it; thirst and sickness can come in any.
    if (cause && cause !== "killed" && !wasDead && !this.#teller.ended) {
      this.#teller.goTo(`endings.${cause}`);
      lines.push(...this.#teller.advance());
    }
  }

  #bindings(): Binding[] {
    return bindingsOf({
      survival: () => this.survival,
      letter: (id) => this.letter(id),
      told: () => this.#teller.told,
      tell: (event) => this.#tell(event),
    });
  }

  #tell(event: SurvivalEvent): void {
    const { survival } = this;
    const next = after(survival, event);
    // Asked only where nothing changed: the question costs as much as the step.
    if (next !== survival) {
      this.#survival = next;
      if (this.#isReadIn) this.#changes.push({ survival: next, after: this.#teller.told.length });
    } else if (!accepts(survival, event))
      this.#reading = { ...this.#reading, refused: [...this.refused, event] };
  }
}
