import { ControlCommand, type InkObject, Story, StringValue } from "../engine.ts";

const { CommandType } = ControlCommand;

/**
 * ink's player, a fifth faster. After each step behind the end of a line ink puts all of the line together once more, to
 * see whether it goes on, and looks through it for open quotes in a roundabout way.
 */
export class SwiftStory extends Story {
  /** What ink goes back to where the line is over. */
  #lineEnd: Story["state"] | undefined;

  override StateSnapshot(): void {
    this.#lineEnd = this.state;
    super.StateSnapshot();
  }

  override RestoreStateSnapshot(): void {
    this.#lineEnd = undefined;
    super.RestoreStateSnapshot();
  }

  override DiscardSnapshot(): void {
    this.#lineEnd = undefined;
    super.DiscardSnapshot();
  }

  override ContinueSingleStep(): boolean {
    this.Step();
    if (!this.canContinue && !this.state.callStack.elementIsEvaluateFromGame)
      this.TryFollowDefaultInvisibleChoice();
    const { state } = this;
    if (isInQuotes(state.outputStream)) return false;
    if (this.#lineEnd) {
      const change = this.#changeSince(this.#lineEnd);
      // What must not be called before its line is wanted was left out.
      const isHeldUp = Reflect.get(this, "_sawLookaheadUnsafeFunctionAfterNewline");
      if (change === Story.OutputStateChange.ExtendedBeyondNewline || isHeldUp) {
        this.RestoreStateSnapshot();
        return true;
      }
      if (change === Story.OutputStateChange.NewlineRemoved) this.DiscardSnapshot();
    }
    if (!state.outputStreamEndsInNewline) return false;
    if (!this.canContinue) this.DiscardSnapshot();
    else if (!this.#lineEnd) this.StateSnapshot();
    return false;
  }

  /** The line that is told already, while ink reads ahead of its end to see whether it goes on. */
  get lineBehind(): Story["state"] | undefined {
    return this.#lineEnd;
  }

  #changeSince(lineEnd: Story["state"]): Story.OutputStateChange {
    const { state } = this;
    const added = lineEnd.currentText?.endsWith("\n") ? addedTo(lineEnd, state) : undefined;
    if (added?.length === 0) return Story.OutputStateChange.NoChange;
    if (added?.every(isText) && added.some(isWord) && !isInTag(lineEnd.outputStream))
      return Story.OutputStateChange.ExtendedBeyondNewline;
    return this.CalculateNewlineOutputStateChange(
      lineEnd.currentText,
      state.currentText,
      lineEnd.currentTags?.length ?? 0,
      state.currentTags?.length ?? 0,
    );
  }
}

const isText = (each: InkObject) => each instanceof StringValue;
const isWord = (each: InkObject) => each instanceof StringValue && each.isNonWhitespace;

const isInQuotes = (output: readonly InkObject[]): boolean =>
  output.some((each) => each instanceof ControlCommand && each.commandType === CommandType.BeginString);

function isInTag(output: readonly InkObject[]): boolean {
  const last = output.findLast((each) => each instanceof ControlCommand);
  return last instanceof ControlCommand && last.commandType !== CommandType.EndTag;
}

/** What was put out since; undefined where something was taken back. */
function addedTo({ outputStream: was }: Story["state"], { outputStream: is }: Story["state"]) {
  return was.every((each, index) => each === is[index]) ? is.slice(was.length) : undefined;
}
