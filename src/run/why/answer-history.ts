import type { ChoicePlaces } from "../../ink/trace/choice-places.ts";
import type { Answer, Conditions } from "../../ink/trace/passage-trace.ts";
import type { LetterId } from "../../survival/events.ts";
import { hearingOf } from "../../survival/hearing.ts";
import { REGIONS } from "../../survival/regions.ts";
import { deedsOf, dependsOn } from "../play/dependence.ts";
import { answered } from "./answered.ts";
import type { Happening, TracedPassage } from "./traced-run.ts";

/**
 * How a decision set an answer: by what was told after it, by having been taken, by the place it led to, or by what was
 * not taken there.
 */
export type Reason =
  | { readonly kind: "told"; readonly happening: Happening }
  | { readonly kind: "taken" }
  | { readonly kind: "came" }
  | { readonly kind: "left"; readonly id: string };

/** Where something was asked: in a passage, and if it was for an option, which it was. */
export interface Asked {
  readonly passage: number;
  /** It was offered for the answer, and taken. */
  readonly option?: string;
  /** It was not offered for the answer. */
  readonly missing?: string;
}

/** An answer that was asked for somewhere. */
export interface Question {
  readonly answer: Answer;
  readonly asked: Asked;
}

/** What set an answer: decisions, by how many lie before each, the likeliest first; and answers it hung on in turn. */
export interface Setting {
  readonly decisions: readonly { readonly decision: number; readonly reason: Reason }[];
  readonly hangsOn: readonly Question[];
}

const NOTHING: Setting = { decisions: [], hangsOn: [] };
/** So many steps of one thing are followed: a man dries by degrees, and a friend is made in two. */
const MOST_STEPS = 4;
const MOST_LEFT = 8;
const LIFE = REGIONS.findIndex(({ path: [part] }) => part === "life");

/** A run played and written down, which can be asked what set the answers that were given in it. */
export class AnswerHistory {
  readonly #passages: readonly TracedPassage[];
  readonly #chosen: readonly string[];
  readonly #places: ChoicePlaces;
  readonly #wordsUnder: ReadonlyMap<string, readonly string[]>;
  /** Of each choice, the places it diverts to. */
  readonly #leadsTo: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #firstVisits = new Map<string, number>();

  /** @param chosen ids of the options that were taken, one a passage but the last */
  constructor(passages: readonly TracedPassage[], chosen: readonly string[], places: ChoicePlaces) {
    this.#passages = passages;
    this.#chosen = chosen;
    this.#places = places;
    for (const [passage, { visits }] of passages.entries())
      for (const place of visits.keys())
        if (!this.#firstVisits.has(place)) this.#firstVisits.set(place, passage);
    this.#leadsTo = new Map([...places.byPoint.values()].map(({ id, leadsTo }) => [id, new Set(leadsTo)]));
    this.#wordsUnder = new Map([...places.byPoint.values()].map(({ id, words }) => [id, words]));
  }

  /** What an option that was taken had been offered by: what was asked for it, and that one came to where it stands. */
  neededFor(decision: number): Question[] {
    const option = this.#chosen[decision];
    const met = this.#passages[decision]?.choices.find(({ id }) => id === option);
    if (!met || option === undefined) return [];
    const place = met.point.split(".").slice(0, 2).join(".");
    const stood: Answer[] = this.#firstVisits.has(place) ? [{ kind: "count", of: place, visits: 1 }] : [];
    const asked = { passage: decision, option };
    return [...met.own, ...met.under.flat(), ...stood].map((answer) => ({ answer, asked }));
  }

  setting({ answer, asked }: Question): Setting {
    const at = asked.passage;
    switch (answer.kind) {
      case "count":
        return answer.visits > 0 ? this.#visited(answer.of, at) : this.#notVisited(answer.of, at);
      case "variable":
        return this.#assigned(answer.of, at);
      case "sent":
        return this.#moved(LIFE, at);
      case "word": {
        const { regions, letters } = dependsOn(`${answer.of}(${answer.given.join(",")})`);
        return join([
          ...[...regions].map((region) => this.#moved(region, at)),
          this.#written([...letters], at),
        ]);
      }
    }
  }

  /** What a question would have been answered once a passage was told. */
  answerAt(answer: Answer, at: number): boolean | undefined {
    const passage = this.#passages[Math.min(at, this.#passages.length - 1)];
    return (
      passage && answered(answer, passage.survival, (place) => (this.#firstVisits.get(place) ?? at + 1) <= at)
    );
  }

  #lastVisit(place: string, at: number): number {
    return this.#passages.slice(0, at + 1).findLastIndex(({ visits }) => visits.has(place));
  }

  #visited(place: string, at: number): Setting {
    const passage = this.#lastVisit(place, at);
    if (passage < 0) return NOTHING;
    const isTaken = this.#places.byTarget.get(place)?.id === this.#chosen[passage - 1];
    const under = this.#passages[passage]?.visits.get(place) ?? [];
    return {
      decisions: [{ decision: passage - 1, reason: { kind: isTaken ? "taken" : "came" } }],
      hangsOn: questionsIn(under, passage),
    };
  }

  #notVisited(place: string, at: number): Setting {
    const id = this.#places.byTarget.get(place)?.id;
    return this.#left(
      (choice) => (id === undefined ? this.#leadsTo.get(choice)?.has(place) : choice === id) ?? false,
      at,
    );
  }

  /** Where an option was offered and not taken, the last first, or what it asked where it was not even offered. */
  #left(isIt: (id: string) => boolean, at: number, since = 0): Setting {
    const met = this.#passages.slice(0, Math.min(at, this.#chosen.length)).flatMap(({ choices }, passage) =>
      choices.flatMap((choice) => {
        const id = choice.id ?? this.#places.byPoint.get(choice.point)?.id ?? "";
        return passage >= since && isIt(id) && this.#chosen[passage] !== id ? [{ id, passage, choice }] : [];
      }),
    );
    const offered = met.filter(({ choice }) => choice.id !== undefined);
    return {
      decisions: offered
        .slice(-MOST_LEFT)
        .reverse()
        .map(({ passage, id }) => ({ decision: passage, reason: { kind: "left", id } })),
      hangsOn: met.flatMap(({ id, choice, passage }) =>
        choice.id === undefined
          ? choice.own.map((answer) => ({ answer, asked: { passage, missing: id } }))
          : [],
      ),
    };
  }

  #assigned(name: string, at: number): Setting {
    const passage = this.#passages.slice(0, at + 1).findLastIndex(({ assigned }) => assigned.has(name));
    if (passage < 0) return NOTHING;
    return {
      decisions: [{ decision: passage - 1, reason: { kind: "taken" } }],
      hangsOn: questionsIn([this.#passages[passage]?.assigned.get(name) ?? []], passage),
    };
  }

  /** What moved a region, or could have and was not done. */
  #moved(region: number, at: number): Setting {
    const changes = this.#passages
      .slice(0, at + 1)
      .flatMap(({ happened }, passage) =>
        happened
          .filter(({ moved }) => moved.some((each) => each.region === region))
          .map((happening) => ({ passage, happening })),
      );
    const last = changes.at(-1);
    // What is done to a paper is done once; to a body, over and over.
    const since = REGIONS[region]?.path.length === 1 ? 0 : (last?.passage ?? 0);
    const undone = this.#left((id) => this.#canMove(id, region), at, since);
    if (!last) return undone;
    const through = hearingOf(last.happening.event).moves.get(region) ?? new Set();
    const others = [...through].filter((each) => each !== region);
    // A man who dies of thirst does not die of what else could have killed him.
    const moved = others.filter((each) => last.happening.moved.some((one) => one.region === each));
    const own: Setting = {
      decisions: changes
        .slice(-MOST_STEPS)
        .reverse()
        .map(({ passage, happening }) => ({ decision: passage - 1, reason: { kind: "told", happening } })),
      hangsOn: changes
        .slice(-MOST_STEPS)
        .flatMap(({ passage, happening }) => questionsIn(happening.deed.under, passage)),
    };
    return join([
      // What was not done for a body says more than that it dried.
      ...(since === 0 ? [undone, own] : [own, undone]),
      ...(moved.length > 0 ? moved : others).map((each) => this.#moved(each, last.passage)),
    ]);
  }

  #canMove(id: string, region: number): boolean {
    const words = this.#wordsUnder.get(id) ?? [];
    return words.some((word) => deedsOf(word).some(({ moves }) => moves.has(region)));
  }

  /** Where the words of a letter were put down. */
  #written(letters: readonly LetterId[], at: number): Setting {
    const isOfIt = ({ told }: TracedPassage) =>
      told.some(({ tags }) =>
        tags.some((tag) => tag.key === "letter" && letters.some((letter) => letter === tag.value)),
      );
    const passages = [...this.#passages.slice(0, at + 1).keys()].filter((passage) => {
      const each = this.#passages[passage];
      return passage > 0 && each !== undefined && isOfIt(each);
    });
    return {
      decisions: passages.reverse().map((passage) => ({ decision: passage - 1, reason: { kind: "taken" } })),
      hangsOn: [],
    };
  }
}

const questionsIn = (conditions: Conditions, passage: number): Question[] =>
  conditions.flat().map((answer) => ({ answer, asked: { passage } }));

const join = (settings: readonly Setting[]): Setting => ({
  decisions: settings.flatMap(({ decisions }) => decisions),
  hangsOn: settings.flatMap(({ hangsOn }) => hangsOn),
});
