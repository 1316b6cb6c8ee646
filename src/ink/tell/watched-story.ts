import {
  type Choice,
  type ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  StringValue,
  VariablePointerValue,
  VariableReference,
} from "../engine.ts";
import { BoundedStory } from "./bounded-story.ts";
import { type Thrown, thrownBy } from "./chance.ts";

/** What is told of a story while it plays: all it reads of its own memory, and all it reaches. */
export interface Watch {
  /** How often the container was visited is being asked. */
  readCount(container: Container): void;
  readVariable(name: string): void;
  came(text: InkObject): void;
  /** An expression begins, or what is written out in quotes within one has ended. */
  startEvaluation(): void;
  /** The next of what an expression is made of, operators after what they are applied to. */
  evaluate(content: InkObject): void;
  /** A condition was decided. */
  decided(condition: InkObject, holds: boolean): void;
  /** Says what comes up, by the number of the outcome. Not asked in a story that has set its own seed. */
  cast(thrown: Thrown): number;
  /** Whatever the story comes to, one thing after the other, before it does what that says. */
  pass?(content: InkObject): void;
  /** A place was entered, and that is counted. */
  visit?(container: Container): void;
  /** A line stands: what follows is only read ahead, until it is taken back or goes for told. */
  readAhead?(): void;
  takeBack?(): void;
}

const { CommandType } = ControlCommand;

/** A story that tells what it does, for those who want to know whether it would do the same again. */
export class WatchedStory extends BoundedStory {
  watch: Watch | undefined;

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    const { watch } = this;
    if (watch && content) this.#look(content, watch);
    const thrown = watch && content instanceof ControlCommand ? thrownBy(this, content) : undefined;
    // ink throws as well: it says what is wrong with a throw that cannot be made.
    const isDone = super.PerformLogicAndFlowControl(content);
    if (watch && thrown) {
      if (thrown.variable !== undefined) watch.readVariable(thrown.variable);
      thrown.settle(watch.cast(thrown));
    }
    return isDone;
  }

  override VisitContainer(container: Container, atStart: boolean): void {
    super.VisitContainer(container, atStart);
    if (container.visitsShouldBeCounted && (atStart || !container.countingAtStartOnly))
      this.watch?.visit?.(container);
  }

  override StateSnapshot(): void {
    super.StateSnapshot();
    this.watch?.readAhead?.();
  }

  override RestoreStateSnapshot(): void {
    super.RestoreStateSnapshot();
    this.watch?.takeBack?.();
  }

  override ProcessChoice(point: ChoicePoint): Choice | null {
    const { watch } = this;
    if (!watch) return super.ProcessChoice(point);
    // The first thing ink does with the point is to take this answer off the stack.
    if (point.hasCondition) watch.decided(point, this.IsTruthy(this.state.PeekEvaluationStack()));
    // After the condition, which takes the place of all that was asked since it began.
    if (point.onceOnly && point.choiceTarget) watch.readCount(point.choiceTarget);
    return super.ProcessChoice(point);
  }

  #look(content: InkObject, watch: Watch): void {
    watch.pass?.(content);
    if (this.state.inExpressionEvaluation) watch.evaluate(content);
    if (content instanceof StringValue) watch.came(content);
    else if (content instanceof Divert) {
      if (content.isConditional) watch.decided(content, this.IsTruthy(this.state.PeekEvaluationStack()));
      if (content.variableDivertName !== null) this.#readVariable(content.variableDivertName, watch);
    } else if (content instanceof VariableReference) {
      if (content.pathForCount !== null) {
        if (content.containerForCount) watch.readCount(content.containerForCount);
      } else if (content.name !== null) this.#readVariable(content.name, watch);
    } else if (content instanceof ControlCommand) this.#lookAtCommand(content, watch);
  }

  #lookAtCommand({ commandType }: ControlCommand, watch: Watch): void {
    const { state } = this;
    if (commandType === CommandType.EvalStart || commandType === CommandType.EndString)
      watch.startEvaluation();
    else if (commandType === CommandType.VisitIndex) {
      const here = state.currentPointer.container;
      if (here) watch.readCount(here);
    } else if (commandType === CommandType.ReadCount || commandType === CommandType.TurnsSince) {
      const target = state.evaluationStack.at(-1);
      const found =
        target instanceof DivertTargetValue ? this.ContentAtPath(target.targetPath).correctObj : null;
      if (found instanceof Container) watch.readCount(found);
    }
  }

  /** A reference to a variable leads to the one that is meant. */
  #readVariable(name: string, watch: Watch): void {
    watch.readVariable(name);
    const value = this.state.variablesState.GetRawVariableWithName(name, -1);
    if (value instanceof VariablePointerValue) watch.readVariable(value.variableName);
  }
}
