import type { Book } from "../../ink/book.ts";
import { type NotingTeller, tellNoting } from "../../ink/quick/tell-noting.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import type { tell } from "../../ink/tell/teller.ts";
import { Playthrough } from "../play/playthrough.ts";
import type { BookLists } from "./book-lists.ts";
import { openQuickly } from "./walk-together.ts";

/** A book opened to find out what is read on ways through it. */
export interface Player {
  readonly run: Playthrough;
  /** Stands on the first page again. */
  start(): void;
  /** The texts of the passage come to last, by their numbers; asked once for each. */
  takeTexts(): number[];
}

/** Plays a book for runs of any seed, or where each seed tells it another way, for those of one. */
export class Players {
  readonly #book: Book;
  readonly #lists: BookLists;
  #quick: Player | "none" | undefined;

  constructor(book: Book, lists: BookLists) {
    this.#book = book;
    this.#lists = lists;
  }

  /** Whether runs of all seeds can be played by one. */
  get isForAll(): boolean {
    return this.#forAll !== undefined;
  }

  /** Whether the next will be open at once. */
  get isOpen(): boolean {
    return this.#quick !== undefined && this.#quick !== "none";
  }

  /** Undefined where the story breaks on its first page. */
  open(seed: number): Player | undefined {
    return this.#forAll ?? openSeeded(this.#book, seed, this.#lists);
  }

  /** Kept once it is open: that takes a tenth of a second, and all it told before is known to it. */
  get #forAll(): Player | undefined {
    if (!this.#quick) {
      const opened = openQuickly(this.#book, this.#lists.texts);
      this.#quick = opened ? playerOf(opened.run, opened.teller) : "none";
    }
    return this.#quick === "none" ? undefined : this.#quick;
  }
}

function openSeeded(book: Book, seed: number, { texts }: BookLists): Player | undefined {
  let opened: NotingTeller | undefined;
  try {
    const note: typeof tell = (_, bindings) => {
      opened = tellNoting(book, bindings, seed, texts);
      return opened;
    };
    const run = new Playthrough(book, seed, { teller: note, isSearch: true, isReadIn: false });
    return opened && playerOf(run, opened);
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return undefined;
  }
}

function playerOf(run: Playthrough, teller: Pick<NotingTeller, "takeSights">): Player {
  const beginning = run.moment;
  const take = () => teller.takeSights().flatMap((sights) => sights.map((sight) => sight >> 1));
  const first = take();
  let isFirst = true;
  return {
    run,
    start() {
      run.resume(beginning);
      take();
      isFirst = true;
    },
    takeTexts() {
      const texts = isFirst ? first : take();
      isFirst = false;
      return texts;
    },
  };
}
