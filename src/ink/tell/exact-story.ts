import { type InkList, type InkObject, ListValue, NativeFunctionCall, NullException } from "../engine.ts";
import { SwiftStory } from "./swift-story.ts";

/** This story's own empty list for each that is written in the book. */
export type EmptyLists = ReadonlyMap<ListValue, ListValue>;

/** ink's player, for playing one book several times over in one process. */
export class ExactStory extends SwiftStory {
  emptyLists: EmptyLists = new Map();

  override PerformLogicAndFlowControl(content: InkObject | null): boolean {
    if (content instanceof ListValue && content.value?.Count === 0)
      return this.#emptyList(content, content.value);
    if (content instanceof NativeFunctionCall) return this.#calculate(content);
    return super.PerformLogicAndFlowControl(content);
  }

  /** ink has no word for a calculation that comes to no number. */
  #calculate(call: NativeFunctionCall): boolean {
    const given = this.state.evaluationStack.slice(-call.numberOfParameters);
    try {
      return super.PerformLogicAndFlowControl(call);
    } catch (thrown) {
      if (!(thrown instanceof NullException)) throw thrown;
      throw new Error(`${calculation(call.name, given)} comes to no number`, { cause: thrown });
    }
  }

  /** ink writes into an empty list whose it is, and the one in the book is shared by every story told from it. */
  #emptyList(written: ListValue, list: InkList): boolean {
    const own = this.emptyLists.get(written) ?? new ListValue(list);
    this.emptyLists = new Map(this.emptyLists).set(written, own);
    this.state.PushEvaluationStack(own);
    return true;
  }
}

function calculation(name: string, given: readonly InkObject[]): string {
  const isSign = /^\W+$/.test(name) && given.length === 2;
  return isSign ? given.join(` ${name} `) : `${name}(${given.join(", ")})`;
}
