import {
  type Choice,
  type ChoicePoint,
  type Container,
  ControlCommand,
  type InkObject,
  ListValue,
  StringValue,
} from "../engine.ts";
import { ExactStory } from "./exact-story.ts";

// A passage of the book takes some hundreds of steps. Two million take a second on a machine at leisure; it is they that
// are counted and not the second, which a busy machine would make a sound passage overrun.
export const MOST_WORK = 2_000_000;
const DEEPEST_CALL = 500;
const MOST_THREADS = 500;
/** Longer than any text a story means to keep; one that doubles a text each time gets there soon. */
export const LONGEST_TEXT = 100_000;

// What a step costs besides, where the things it handles are large, in steps. Measured, and rather too much.
const A_LIST_ITEM = 2;
const COPIES_A_STEP = 4;
const PIECES_A_STEP = 8;
const CHARACTERS_A_STEP = 8;

/** ink's player with an end to its patience, and a memory of where it has been. */
export class BoundedStory extends ExactStory {
  /** The content last played. Not a property of the state, so that it outlives the story's end. */
  lastContainer: Container | null = null;
  /** How much a passage may cost, in steps. */
  mostWork = MOST_WORK;
  #work = 0;
  /** How much of the line was there already. */
  #pieces = 0;
  #characters = 0;

  /** What the passage has cost so far. */
  get work(): number {
    return this.#work;
  }

  /** Grants a new passage its steps. */
  startPassage(): void {
    this.#work = 0;
  }

  /** A function nobody answers for is a fault where it is called; what comes before can be read. */
  override ValidateExternalBindings(): void {}

  override Step(): void {
    const { callStack, currentPointer, evaluationStack } = this.state;
    const handled = evaluationStack.at(-1);
    this.#spend(1 + this.#told() + (handled instanceof ListValue ? A_LIST_ITEM * itemsOf(handled) : 0));
    if (callStack.depth > DEEPEST_CALL) throw new Error("it calls itself over and over");
    if (callStack._threads.length > MOST_THREADS) throw new Error("it opens threads without end");
    // Here and not at the end of the passage, which a text that grows fast would never let it come to.
    const length = lengthOf(handled);
    if (length > LONGEST_TEXT) throw new Error(tooLong(length));
    if (currentPointer.container) this.lastContainer = currentPointer.container;
    super.Step();
  }

  // ink copies all of this at every line, to be able to take back what it read ahead of it.
  override StateSnapshot(): void {
    const { callStack, currentChoices, evaluationStack, outputStream } = this.state;
    const threads = callStack._threads.reduce((sum, { callstack }) => sum + sizeOf(callstack), 0);
    const others = currentChoices.length + evaluationStack.length + outputStream.length;
    this.#spend((threads + others) / COPIES_A_STEP);
    super.StateSnapshot();
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    this.#spendOnFork();
    return super.ProcessChoice(point);
  }

  // Text controls nothing, and is most of what there is: ink asks of it first whether it is anything else.
  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    if (content instanceof StringValue) return false;
    if (content instanceof ControlCommand && content.commandType === ControlCommand.CommandType.StartThread)
      this.#spendOnFork();
    return super.PerformLogicAndFlowControl(content);
  }

  /** A choice and a thread each have a copy of the place where they were met. */
  #spendOnFork(): void {
    this.#spend(sizeOf(this.state.callStack.elements) / COPIES_A_STEP);
  }

  /** ink looks through the whole line for every piece it adds. @returns the cost of what was added since the last step */
  #told(): number {
    const { outputStream } = this.state;
    const { length } = outputStream;
    if (length === this.#pieces) return 0;
    if (length < this.#pieces) this.#pieces = this.#characters = 0;
    for (; this.#pieces < length; this.#pieces += 1) this.#characters += lengthOf(outputStream[this.#pieces]);
    return length / PIECES_A_STEP + this.#characters / CHARACTERS_A_STEP;
  }

  #spend(work: number): void {
    this.#work += work;
    if (this.#work > this.mostWork)
      throw new Error("it goes round in a circle without ever offering a choice");
  }
}

export const tooLong = (length: number): string =>
  `it makes a text of ${length} characters, and longer each time`;

const lengthOf = (value: InkObject | undefined): number =>
  value instanceof StringValue ? (value.value?.length ?? 0) : 0;

const itemsOf = ({ value }: ListValue): number => value?.Count ?? 0;

const sizeOf = (calls: readonly { readonly temporaryVariables: ReadonlyMap<string, unknown> }[]): number =>
  calls.reduce((sum, { temporaryVariables }) => sum + 1 + temporaryVariables.size, 0);
