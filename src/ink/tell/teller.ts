import type { Book, ChoiceSource } from "../book.ts";
import type { Container, ErrorHandler, Story } from "../engine.ts";
import { isUnknown, parseTag, type Tag } from "../tags.ts";
import type { BoundedStory } from "./bounded-story.ts";
import { inWritersWords } from "./fault-words.ts";
import { openStory } from "./open-story.ts";
import type { Binding, Line, OfferedChoice } from "./passage.ts";
import { restoreSnapshot, type Snapshot, takeSnapshot } from "./snapshot.ts";
import { StoryFault } from "./story-fault.ts";
import type { Watch } from "./watched-story.ts";

/** Plays one book for one reader. */
export interface Teller {
  /** Knot and stitch where the story stands. */
  readonly position: string;
  /** What can be chosen now; empty before `advance`, and at the end. */
  readonly options: readonly OfferedChoice[];
  readonly ended: boolean;
  /** The lines so far of the passage that is being told, for a word that asks in the middle of it. */
  readonly told: readonly Line[];
  /** What it cost ink to tell what was told last, in steps: the same on every machine. */
  readonly work: number;
  /**
   * Tells on to the next choice or the end, or as soon as there are so many lines.
   * @throws StoryFault that holds what was told before it.
   */
  advance(enough?: number): Line[];
  choose(id: string): void;
  /** Leaves whatever is going on and goes to a knot or `knot.stitch`. */
  goTo(path: string): void;
  /** For caches in memory only; never to be written to a file. */
  save(): unknown;
  restore(saved: unknown): void;
}

/** What `save` answers, for those who make one of their own. */
export interface SavedTeller {
  readonly snapshot: Snapshot;
  readonly position: string;
  readonly lastChoice?: ChoiceSource | undefined;
}

export const MOST_LINES = 10_000;
// Whoever tells more without a choice is telling the same over and over: of that, enough to see what.
const MOST_BEFORE_A_FAULT = 1_000;
const ENOUGH_OF_A_ROUND = 20;

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
  let offered: OfferedChoice[] = [];
  let lastChoice: ChoiceSource | undefined;
  const onError: ErrorHandler = (message, type) => {
    // Warnings have type 1; ink goes on after them.
    if (type !== 1) problem ??= message;
  };
  let story = openStory(book, bindings, onError, watch);
  story.state.storySeed = seed;
  let isBroken = false;
  /** Lines of the passage that is being told. */
  let told: Line[] = [];

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
    const heading = Object.hasOwn(book.headings, position) ? book.headings[position] : undefined;
    const shown = told.length > MOST_BEFORE_A_FAULT ? told.slice(0, ENOUGH_OF_A_ROUND) : told;
    throw new StoryFault(inWritersWords(happened), { position, heading, lastChoice, told: shown }, { cause });
  }

  function readLines(enough: number): void {
    told = [];
    let waiting: Tag[] = [];
    const read = () => {
      const tags = [...waiting, ...readTags(story.currentTags)];
      const lines = linesIn(story.currentText, tags);
      told.push(...lines);
      // ink gives tags above a paragraph on a blank line of their own when a choice came before.
      waiting = lines.length === 0 ? tags : [];
    };
    story.startPassage();
    try {
      while (story.canContinue && problem === undefined && told.length < enough) {
        try {
          story.Continue();
        } finally {
          // Also where it broke off: it may have read ahead, and have a whole line already.
          read();
        }
        if (told.length > MOST_LINES)
          throw new Error(`it tells ${MOST_LINES} lines without offering a choice`);
      }
    } finally {
      if (waiting.length > 0) told.push({ text: "", tags: waiting });
    }
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
    get told() {
      const { lineBehind } = story;
      if (!lineBehind) return told;
      return [...told, ...linesIn(lineBehind.currentText, readTags(lineBehind.currentTags))];
    },
    get work() {
      return story.work;
    },
    advance(enough = Number.POSITIVE_INFINITY) {
      offered = play(() => {
        readLines(enough);
        return problem === undefined && !story.canContinue ? readOptions(story, book) : [];
      });
      return told;
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
      told = [];
      play(() => story.ChooseChoiceIndex(index));
      offered = [];
    },
    goTo(path) {
      told = [];
      play(() => story.ChoosePathString(path));
      offered = [];
    },
    save(): SavedTeller {
      return { snapshot: takeSnapshot(story), position, lastChoice };
    },
    restore(saved) {
      const then = saved as SavedTeller;
      // A fault may have left ink in the middle of a line, and it does not find out by itself.
      if (isBroken) story = openStory(book, bindings, onError, watch);
      isBroken = false;
      restoreSnapshot(story, then.snapshot);
      // Where it was played last says nothing of where it stands now.
      story.lastContainer = null;
      ({ position, lastChoice } = then);
      offered = story.canContinue ? [] : readOptions(story, book);
    },
  };
  return { teller, story: () => story };
}

const linesIn = (text: string | null, tags: Tag[]): Line[] =>
  (text ?? "")
    .split("\n")
    .map(trimmed)
    .filter(Boolean)
    .map((each, index) => ({ text: each, tags: index === 0 ? tags : [] }));

/** Without what ink itself takes for space: to a writer of Japanese a wide one is how a paragraph begins. */
const trimmed = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, "");

function readOptions(story: Story, book: Book): OfferedChoice[] {
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
