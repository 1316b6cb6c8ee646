import type { Container } from "inkjs/engine/Container";
import type { InkObject } from "inkjs/engine/Object";
import { Story } from "inkjs/engine/Story";
import { StringValue } from "inkjs/engine/Value";

// A passage of the book takes some hundreds of steps. ink copies the call stack at every line, so
// the depth is bounded more tightly than the steps.
const MOST_STEPS = 200_000;
const DEEPEST_CALL = 500;
// Looked at only now and then: no passage of a book in order takes so many steps, however busy the machine.
const STEPS_BY_THE_CLOCK = 4_096;
const MOST_MS = 1_000;
const MOST_THREADS = 500;
// ink looks through the whole line for every piece it adds: a circle inside one line would take it minutes to walk.
const MOST_PIECES_OF_A_LINE = 1_000;
/** Longer than any text a story means to keep; one that doubles a text each time gets there soon. */
export const LONGEST_TEXT = 100_000;

/** ink's player with an end to its patience, and a memory of where it has been. */
export class BoundedStory extends Story {
  /** The content last played. Not a property of the state, so that it outlives the story's end. */
  lastContainer: Container | null = null;
  #steps = 0;
  #since = 0;

  /** Grants a new passage its steps. */
  startPassage(): void {
    this.#steps = 0;
    this.#since = performance.now();
  }

  override Step(): void {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) throw new Error("it goes round in a circle without ever offering a choice");
    if (this.#steps % STEPS_BY_THE_CLOCK === 0 && performance.now() - this.#since > MOST_MS)
      throw new Error("it goes on for more than a second without offering a choice");
    const { callStack, currentPointer } = this.state;
    if (callStack.depth > DEEPEST_CALL) throw new Error("it calls itself over and over");
    if (this.state.outputStream.length > MOST_PIECES_OF_A_LINE)
      throw new Error("it goes round in a circle inside one line");
    if (callStack._threads.length > MOST_THREADS) throw new Error("it opens threads without end");
    // Here and not at the end of the passage, which a text that grows fast would never let it come to.
    const length = lengthOf(this.state.evaluationStack.at(-1));
    if (length > LONGEST_TEXT) throw new Error(tooLong(length));
    if (currentPointer.container) this.lastContainer = currentPointer.container;
    super.Step();
  }

  // Text controls nothing, and is most of what there is: ink asks of it first whether it is anything else.
  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    return !(content instanceof StringValue) && super.PerformLogicAndFlowControl(content);
  }
}

export const tooLong = (length: number): string =>
  `it makes a text of ${length} characters, and longer each time`;

const lengthOf = (value: InkObject | undefined): number =>
  value instanceof StringValue ? (value.value?.length ?? 0) : 0;
