import type { Book } from "../ink/book.ts";
import type { Care } from "../ink/tags.ts";
import { type Binding, type Line, type Teller, tell } from "../ink/teller.ts";
import { LETTERS, type LetterId, type SurvivalEvent } from "../survival/events.ts";
import { causeOfDeath } from "../survival/queries.ts";
import { accepts, after, atTheStart, type Survival } from "../survival/survival.ts";
import { conditionWords, hourWords } from "../survival/words.ts";
import { asSent, asWritten, isForbidden, markForbidden } from "./censor.ts";
import { sanitise } from "./sanitise.ts";
import type { Card, Close, Option, Passage, Scene } from "./scene.ts";
import { ASKS, TELLS } from "./vocabulary.ts";

// Between the lines of a letter that ink is handed back in one piece; story text cannot contain it (see sanitise).
const LINE_BREAK = "\ue002";

const CARE: Readonly<Record<Care, string>> = { mentioned: "mentioned", shown: "shown", dwelt: "dwelt on" };
const careWords = (care: Care, what: string): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)} is ${CARE[care]} here.`;

/** A scene that was read, and what was chosen under it. */
export interface Step {
  readonly scene: Scene;
  readonly chose: Option;
}

/**
 * One run in memory: the story and the body moved together by decisions, from the first page.
 * The same book, seed and decisions give the same scenes, byte for byte.
 */
export class Playthrough {
  readonly steps: Step[] = [];
  /** Events the story told a body that could not take them; a mistake of the story's, which the author's tools report. */
  readonly refused: SurvivalEvent[] = [];
  readonly #teller: Teller;
  readonly #letters = new Map<LetterId, string[]>();
  #survival: Survival = atTheStart;
  #scene: Scene;
  #chapter: Card = { kind: "card", chapter: 0, title: "", when: "", place: "" };
  #place = "";
  #isAway = false;

  constructor(book: Book, seed: number) {
    this.#teller = tell(book, this.#bindings(), seed);
    this.#scene = this.#advance();
  }

  get scene(): Scene {
    return this.#scene;
  }

  get survival(): Survival {
    return this.#survival;
  }

  /** The lines of a letter as this run composed it, in order; none if it was not written. */
  letter(id: LetterId): readonly string[] {
    return this.#letters.get(id) ?? [];
  }

  /** Every letter this run holds words of, in the order of the book. */
  letters(): LetterId[] {
    return LETTERS.filter((id) => this.#letters.has(id));
  }

  offers(id: string): boolean {
    return this.#scene.options.some((option) => option.id === id);
  }

  /**
   * Takes the option and reads on to the next.
   * @throws RangeError if the scene does not offer it; ask `offers` first.
   */
  choose(id: string): Scene {
    const chose = this.#scene.options.find((option) => option.id === id);
    if (!chose) throw new RangeError(`"${id}" is not offered here.`);
    this.#teller.choose(id);
    this.steps.push({ scene: this.#scene, chose });
    this.#scene = this.#advance();
    return this.#scene;
  }

  #advance(): Scene {
    const wasDead = causeOfDeath(this.#survival);
    let lines = this.#teller.advance();
    const cause = causeOfDeath(this.#survival);
    if (cause && !wasDead && !this.#teller.ended) {
      this.#teller.goTo(`endings.${cause}`);
      lines = [...lines, ...this.#teller.advance()];
    }
    const passages: Passage[] = [];
    let close: Close | undefined;
    for (const line of lines) {
      passages.push(...this.#passages(line));
      close = this.#close(line) ?? close;
    }
    return {
      passages,
      options: this.#teller.options.map(({ id, text }) => ({ id, text: sanitise(text) })),
      chapter: this.#chapter.chapter,
      title: this.#chapter.title,
      place: this.#place,
      when: this.#isAway ? "" : hourWords(this.#survival),
      condition: this.#isAway ? [] : conditionWords(this.#survival),
      ...(close ? { close } : {}),
    };
  }

  #passages(line: Line): Passage[] {
    const passages: Passage[] = [];
    const tag = new Map<string, string | number>(
      line.tags.map((tag) => [tag.key, "value" in tag ? tag.value : ""]),
    );
    const words = (key: string) => sanitise(String(tag.get(key) ?? ""));
    if (tag.has("place")) this.#place = words("place");
    if (tag.has("chapter")) {
      const care = line.tags.find(({ key }) => key === "care");
      this.#isAway = tag.has("away");
      this.#chapter = {
        kind: "card",
        chapter: Number(tag.get("chapter")),
        title: words("title"),
        when: words("when"),
        place: this.#place,
        ...(care?.key === "care" ? { care: sanitise(careWords(care.value, care.what)) } : {}),
      };
      passages.push(this.#chapter);
    }
    const letter = tag.get("letter") as LetterId | undefined;
    if (letter && line.text) this.#letters.set(letter, [...this.letter(letter), line.text]);
    for (const piece of line.text.split(LINE_BREAK).filter((text) => text.trim() !== "")) {
      const isShown = letter === undefined && line.text.includes(LINE_BREAK);
      passages.push(
        isShown
          ? { kind: "letter", spans: asSent(piece) }
          : { kind: letter ? "letter" : "text", spans: asWritten(piece) },
      );
    }
    return passages;
  }

  #close(line: Line): Close | undefined {
    for (const tag of line.tags) {
      if (tag.key === "end") return { kind: "ending", fate: tag.value, title: this.#chapter.title };
      if (tag.key === "edge") return { kind: "edge" };
    }
    return undefined;
  }

  #bindings(): Binding[] {
    const given = (values: unknown[]) => values.map(String);
    return [
      ...Object.entries(ASKS).map(([name, { answer }]) => ({
        name,
        asks: true,
        call: (...values: unknown[]) => answer(this.#survival, ...given(values)),
      })),
      ...Object.entries(TELLS).map(([name, { event }]) => ({
        name,
        asks: false,
        call: (...values: unknown[]) => this.#tell(event(...given(values))),
      })),
      { name: "about", asks: true, call: (_subject: unknown, text: unknown) => markForbidden(String(text)) },
      {
        name: "is_struck",
        asks: true,
        call: (id: unknown) => this.letter(String(id) as LetterId).some(isForbidden),
      },
      {
        name: "as_sent",
        asks: true,
        call: (id: unknown) => LINE_BREAK + this.letter(String(id) as LetterId).join(LINE_BREAK),
      },
    ];
  }

  #tell(event: SurvivalEvent): void {
    if (accepts(this.#survival, event)) this.#survival = after(this.#survival, event);
    else this.refused.push(event);
  }
}
