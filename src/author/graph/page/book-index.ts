import type { Chapter, Lead, Scene, SceneChoice } from "../read/book-graph.ts";
import type { PageData } from "../write/page-data.ts";

/** A scene, or a choice in it. */
export interface Place {
  readonly id: string;
  readonly chapter: Chapter;
  readonly scene: Scene;
  readonly choice?: SceneChoice;
}

/** From where a scene is come to. */
export interface Coming extends Place {
  readonly lead: Lead;
}

/** The book by its names. */
export class BookIndex {
  readonly data: PageData;
  readonly places: readonly Place[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #choices: readonly Place[];

  constructor(data: PageData) {
    this.data = data;
    this.places = data.graph.chapters.flatMap((chapter) =>
      chapter.scenes.flatMap((scene): Place[] => [
        { id: scene.id, chapter, scene },
        ...scene.choices.map((choice) => ({ id: choice.id, chapter, scene, choice })),
      ]),
    );
    this.#places = new Map(this.places.map((place) => [place.id, place]));
    this.#choices = this.places.filter(({ choice }) => choice !== undefined);
  }

  place(id: string): Place | undefined {
    return this.#places.get(id);
  }

  /** What leads to a scene. */
  comingTo(id: string): readonly Coming[] {
    return this.places.flatMap((place) =>
      (place.choice ?? place.scene).leads
        .filter(({ to }) => to === id)
        .map((lead): Coming => ({ ...place, lead })),
    );
  }

  /** In how many runs it was come by. */
  runsBy(id: string): number {
    return this.data.met[id]?.[0] ?? 0;
  }

  /** The choices after which the soonest of the runs stood there; nothing where none did. */
  wayTo(id: string): readonly (Place | undefined)[] | undefined {
    const met = this.data.met[id];
    if (!met) return undefined;
    const [, run, decisions] = met;
    return (this.data.decided[run] ?? []).slice(0, decisions).map((number) => this.#choices[number]);
  }
}
