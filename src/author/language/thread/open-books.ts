import { type Judging, LiveBook, type LookedAt } from "../live-book.ts";
import type { Mark } from "../marks.ts";
import { answerFrom, type PlacedStory } from "./answer.ts";
import type { Answer, Ask, FileMarks, OpenText } from "./messages.ts";

/** What was being looked at is otherwise by now, and so is whatever would have been found. */
export class Superseded extends Error {}

/** What there is besides the windows of the editor. */
export interface World {
  /** The story a file belongs to. */
  storyOf(path: string): string | undefined;
  /** @throws Fault where it is not there. */
  open(story: string): PlacedStory;
  judging(story: string): Judging;
  /** The kept runs of a story that took a choice. */
  takenBy(story: string, placed: PlacedStory, looked: LookedAt, id: string): readonly string[];
  /** What was remembered of the disk may be otherwise. */
  stir(): void;
}

interface Open {
  readonly live: LiveBook;
  isDirty: boolean;
  placed?: PlacedStory;
  looked?: LookedAt;
}

/** The stories that are being written in an editor. */
export class OpenBooks {
  readonly texts = new Map<string, OpenText>();
  readonly #world: World;
  readonly #pause: () => void;
  readonly #roots: readonly string[];
  readonly #stories = new Map<string, Open>();
  readonly #storyOf = new Map<string, string | undefined>();

  /** @param roots stories that are looked at though none of their files is open */
  constructor(
    makeWorld: (textOf: (path: string) => string | undefined) => World,
    roots: readonly string[],
    pause: () => void,
  ) {
    this.#world = makeWorld((path) => this.texts.get(path)?.text);
    this.#roots = roots;
    this.#pause = pause;
    for (const story of roots) this.#open(story);
  }

  /** Takes in a text of the editor's. Answers the story it belongs to. */
  setText(text: OpenText): string | undefined {
    const { path } = text;
    const was = this.texts.get(path);
    if (text.text === undefined) this.texts.delete(path);
    else this.texts.set(path, text);
    if (was === undefined || text.text === undefined) this.#storyOf.clear();
    const story = this.storyOf(path);
    if (story !== undefined) this.#open(story).isDirty = true;
    return story;
  }

  /** From now on nothing is known of the disk. */
  stir(): void {
    this.#world.stir();
    this.#storyOf.clear();
    for (const path of this.texts.keys()) {
      const story = this.storyOf(path);
      if (story !== undefined) this.#open(story);
    }
    for (const open of this.#stories.values()) open.isDirty = true;
  }

  storyOf(path: string): string | undefined {
    if (!this.#storyOf.has(path)) this.#storyOf.set(path, this.#world.storyOf(path));
    return this.#storyOf.get(path);
  }

  /** A story that is to be looked at. */
  get next(): string | undefined {
    return [...this.#stories].find(([, { isDirty }]) => isDirty)?.[0];
  }

  /** It is left alone until something in it is otherwise. */
  leave(story: string): void {
    this.#open(story).isDirty = false;
  }

  /**
   * Looks at a story. Answers what is to be said of each of its files, and of each that is open.
   * @throws Fault where it is not there; what the pause throws.
   */
  look(story: string): FileMarks[] {
    const open = this.#open(story);
    if (!this.#isWanted(story)) {
      this.#stories.delete(story);
      return [];
    }
    // What is typed from here on, at a pause, is not looked at yet.
    open.isDirty = false;
    const before = new Map(this.texts);
    try {
      const placed = this.#world.open(story);
      const looked = open.live.look(placed);
      open.placed = placed;
      open.looked = looked;
      return this.#markedFiles(before, story, placed, looked);
    } catch (fault) {
      if (fault instanceof Superseded) open.isDirty = true;
      throw fault;
    }
  }

  answer(ask: Ask): Answer {
    const story = this.storyOf(ask.path);
    const { placed, looked } = (story === undefined ? undefined : this.#stories.get(story)) ?? {};
    const file = placed?.fileAt(ask.path);
    if (story === undefined || !placed || !looked || file === undefined) return undefined;
    return answerFrom(
      {
        story,
        placed,
        looked,
        takenBy: (id) => this.#world.takenBy(story, placed, looked, id),
        museum: () => this.#world.judging(story).museum(looked, placed.files),
      },
      file,
      ask,
    );
  }

  #open(story: string): Open {
    const known = this.#stories.get(story);
    if (known) return known;
    const live = new LiveBook(this.#world.judging(story), this.#pause);
    const open: Open = { live, isDirty: true };
    this.#stories.set(story, open);
    return open;
  }

  #isWanted(story: string): boolean {
    return this.#roots.includes(story) || [...this.texts.keys()].some((path) => this.storyOf(path) === story);
  }

  /** @param texts what was open when it was looked at: of these versions it is told */
  #markedFiles(
    texts: ReadonlyMap<string, OpenText>,
    story: string,
    { pathOf }: PlacedStory,
    { marks }: LookedAt,
  ): FileMarks[] {
    const files = new Map<string, Mark[]>();
    for (const path of texts.keys()) if (this.storyOf(path) === story) files.set(path, []);
    for (const mark of marks) {
      const path = pathOf(mark.file);
      const known = files.get(path);
      if (known) known.push(mark);
      else files.set(path, [mark]);
    }
    return [...files].map(([path, own]): FileMarks => {
      const { version } = texts.get(path) ?? {};
      return { path, ...(version === undefined ? {} : { version }), marks: own };
    });
  }
}
