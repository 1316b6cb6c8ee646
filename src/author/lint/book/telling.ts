import type { Outline } from "../../../ink/outline/outline.ts";
import type { Vocabulary } from "../../../ink/vocabulary.ts";
import { groupBy } from "../../group-by.ts";

/** Which names tell the body something when they are called: words of the vocabulary, and functions that come to one. */
export function tellingNames({ calls }: Pick<Outline, "calls">, { words }: Vocabulary): ReadonlySet<string> {
  const callersOf = groupBy(calls, ({ name }) => [name]);
  const telling = new Set(Object.keys(words).filter((name) => words[name]?.kind === "tells"));
  const waiting = [...telling];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const { flow } of callersOf(name)) {
      if (telling.has(flow)) continue;
      telling.add(flow);
      waiting.push(flow);
    }
  return telling;
}
