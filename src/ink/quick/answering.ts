import type { Throw } from "../tell/chance.ts";
import type { ConditionEnvironment } from "./conditions.ts";
import type { Question } from "./memo.ts";
import type { MemoryNow } from "./memory-now.ts";

/**
 * What answers the questions a telling hung on, as things are now.
 * @param ask a word of the vocabulary, by its number, with what stands in its brackets
 * @param luck what comes up by chance of a throw
 */
export function answering(
  now: MemoryNow,
  ask: ConditionEnvironment["ask"],
  luck: (thrown: Throw) => unknown,
): (question: Question) => unknown {
  const environment: ConditionEnvironment = {
    count: (number) => now.counts[number] ?? 0,
    variable: (name) => now.variables.values.get(name),
    ask,
  };
  return (question) => {
    if (question.kind === "count") return now.counts[question.of];
    if (question.kind === "variable") return now.variables.prints.get(question.of);
    if (question.kind === "condition") return question.of.holds(environment);
    if (question.kind === "word") return ask(question.of, question.given);
    return luck(question.of);
  };
}
