import type { Container } from "inkjs/engine/Container";
import type { ErrorHandler } from "inkjs/engine/Error";
import type { Story } from "inkjs/engine/Story";
import type { Book, ChoiceSource } from "./book.ts";
import { BoundedStory } from "./bounded-story.ts";
import { type Content, readInk } from "./read-ink.ts";
import { restoreSnapshot, type Snapshot, takeSnapshot } from "./snapshot.ts";
import { StoryFault } from "./story-fault.ts";
import { isUnknown, parseTag, type Tag } from "./tags.ts";
import { type Watch, WatchedStory } from "./watched-story.ts";

/** What stands behind a word of the vocabulary. */
export interface Binding {
  name: string;
  call(...given: unknown[]): unknown;
  /** Asking words are called freely, also twice; telling ones exactly once for each time the story comes by. */
  asks: boolean;
}

/** One paragraph. */
export interface Line {
  text: string;
  tags: Tag[];
}

export interface Option {
  id: string;
  text: string;
  tags: Tag[];
}

/** Plays one book for one reader. */
export interface Teller {
  /** Knot and stitch where the story stands. */
  readonly position: string;
  /** What can be chosen now; empty before `advance`, and at the end. */
  readonly options: Option[];
  readonly ended: boolean;
  /** Tells on to the next choice or the end. */
  advance(): Line[];
  choose(id: string): void;
  /** Leaves whatever is going on and goes to a knot or `knot.stitch`. */
  goTo(path: string): void;
  /** For caches in memory only; never to be written to a file. */
  save(): unknown;
  restore(saved: unknown): void;
}

/** What `save` answers, for those who make one of their own. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly position: string;
  readonly lastChoice?: ChoiceSource | undefined;
}

const MOST_LINES = 10_000;

/**
 * Opens a book. The seed, an integer, decides every shuffle.
 * With no bindings at all the story's own functions of those names answer; in ours they are the stand-ins of
 * story/vocabulary.ink.
 */
export function tell(book: Book, bindings: readonly Binding[], seed: number): Teller {
  return tellWatched(book, bindings, seed).teller;
}

/** A teller, and the story of ink's it tells from at the moment; a fault makes it take a new one. */
export function tellWatched(
  book: Book,
  bindings: readonly Binding[],
  seed: number,
  watch?: Watch,
): { teller: Teller; story(): BoundedStory } {
  let position = "";
  let problem: string | undefined;
  let offered: Option[] = [];
  let lastChoice: ChoiceSource | undefined;
  const onError: ErrorHandler = (message, type) => {
    // Warnings have type 1; ink goes on after them.
    if (type !== 1) problem ??= message;
  };
  let story = open(book, bindings, onError, watch);
  story.state.storySeed = seed;
  let isBroken = false;

  /** Lets ink work; whatever goes wrong there comes out as a StoryFault. */
  function play<Result>(work: () => Result): Result {
    problem = undefined;
    let cause: unknown;
    try {
      const result = work();
      position = positionOf(story.lastContainer) || position;
      if (problem === undefined) return result;
    } catch (thrown) {
      if (thrown instanceof StoryFault) throw thrown;
      position = positionOf(story.lastContainer) || position;
      cause = thrown;
    }
    isBroken = true;
    const happened = problem ?? (cause instanceof Error ? cause.message : String(cause));
    throw new StoryFault(withoutPrefix(happened), { position, lastChoice }, { cause });
  }

  function readLines(): Line[] {
    const lines: Line[] = [];
    let waiting: Tag[] = [];
    story.startPassage();
    while (story.canContinue) {
      const text = story.Continue()?.trim() ?? "";
      const tags = [...waiting, ...readTags(story.currentTags)];
      // ink gives tags above a paragraph on a blank line of their own when a choice came before.
      waiting = text === "" ? tags : [];
      if (text !== "") lines.push({ text, tags });
      if (problem !== undefined) break;
      if (lines.length > MOST_LINES)
        throw new Error(`it tells ${MOST_LINES} lines without offering a choice`);
    }
    if (waiting.length > 0) lines.push({ text: "", tags: waiting });
    return lines;
  }

  const teller: Teller = {
    get position() {
      return position;
    },
    get options() {
      return offered;
    },
    get ended() {
      return !story.canContinue && story.currentChoices.length === 0;
    },
    advance() {
      const lines = play(readLines);
      offered = play(() => readOptions(story, book));
      return lines;
    },
    choose(id) {
      const index = offered.findIndex((option) => option.id === id);
      if (index < 0) {
        const ids = offered.map((option) => option.id).join(", ");
        throw new StoryFault(`"${id}" is not offered here, only: ${ids || "nothing"}`, {
          position,
          lastChoice,
        });
      }
      lastChoice = book.choices[story.currentChoices[index]?.sourcePath ?? ""];
      play(() => story.ChooseChoiceIndex(index));
      offered = [];
    },
    goTo(path) {
      play(() => story.ChoosePathString(path));
      offered = [];
    },
    save(): Standing {
      return { snapshot: takeSnapshot(story), position, lastChoice };
    },
    restore(saved) {
      const then = saved as Standing;
      // A fault may have left ink in the middle of a line, and it does not find out by itself.
      if (isBroken) story = open(book, bindings, onError, watch);
      isBroken = false;
      restoreSnapshot(story, then.snapshot);
      ({ position, lastChoice } = then);
      offered = story.canContinue ? [] : readOptions(story, book);
    },
  };
  return { teller, story: () => story };
}

/** ink speaks of lines, which a compiled story no longer has. */
function withoutPrefix(message: string): string {
  return message.replace(/^RUNTIME ERROR: (?:\([^)]*\): )?/, "");
}

function readOptions(story: Story, book: Book): Option[] {
  const met = new Map<string, number>();
  return story.currentChoices.map(({ sourcePath, text, tags }) => {
    const id = book.choices[sourcePath]?.id ?? sourcePath;
    // Two threads may offer the same choice; each then needs an id of its own.
    const times = (met.get(id) ?? 0) + 1;
    met.set(id, times);
    return { id: times === 1 ? id : `${id}~${times}`, text, tags: readTags(tags) };
  });
}

function readTags(written: readonly string[] | null): Tag[] {
  return (written ?? []).flatMap((text) => {
    const tag = parseTag(text);
    return isUnknown(tag) ? [] : [tag];
  });
}

/** A path runs knot, stitch if there is one, and then the numbers and labels inside. */
function positionOf(container: Container | null): string {
  const [knot, second] = container?.path?.toString().split(".") ?? [];
  if (!knot || /^\d+$/.test(knot)) return "";
  return second && !/^\d+$/.test(second) && !/^[cg]-\d+$/.test(second) ? `${knot}.${second}` : knot;
}

/** Reading the JSON costs more than all else; the content never changes, so tellers share it. */
const contents = new WeakMap<Book, Content>();

function contentOf(book: Book): Content {
  let content = contents.get(book);
  if (!content) {
    content = readInk(book.ink);
    contents.set(book, content);
  }
  return content;
}

/** All of a book that can be told, as ink holds it. Shared: not to be changed. */
export const rootOf = (book: Book): Container => contentOf(book).root;

function open(
  book: Book,
  bindings: readonly Binding[],
  onError: ErrorHandler,
  watch: Watch | undefined,
): BoundedStory {
  const { root, lists } = contentOf(book);
  const story = watch ? new WatchedStory(root, lists) : new BoundedStory(root, lists);
  // ink does this itself only when it reads JSON. It gives the globals their first values, some of which are read from a
  // LIST: that is no passage, and who watches may not even have made ready for it.
  story.ResetState();
  if (story instanceof WatchedStory) story.watch = watch;
  story.onError = onError;
  for (const { name, call, asks } of bindings) {
    story.BindExternalFunctionGeneral(name, (given: unknown[]) => call(...given), asks);
  }
  story.allowExternalFunctionFallbacks = bindings.length === 0;
  return story;
}
