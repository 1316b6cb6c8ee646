import type { Answer } from "../../ink/trace/passage-trace.ts";
import type { Survival } from "../../survival/machine.ts";
import { causeOfDeath } from "../../survival/queries.ts";
import { ASKS } from "../play/vocabulary.ts";

/** Whether a question would have the same answer there; undefined for one that cannot be asked without the story. */
export function answered(
  answer: Answer,
  survival: Survival,
  isVisited: (place: string) => boolean,
): boolean | undefined {
  switch (answer.kind) {
    case "count":
      return isVisited(answer.of);
    case "word": {
      const ask = ASKS[answer.of];
      return ask && Boolean(ask.answer(survival, ...answer.given));
    }
    case "sent":
      return causeOfDeath(survival) !== undefined;
    case "variable":
      return undefined;
  }
}

/** Whether the run was answered yes when it asked. */
export function gave(answer: Answer): boolean {
  if (answer.kind === "count") return answer.visits > 0;
  return answer.kind === "sent" || (answer.kind === "word" && Boolean(answer.holds));
}

/** Which places another way has come by. */
export const visitedOf =
  ({ visits }: { readonly visits: ReadonlyMap<string, number> }) =>
  (place: string): boolean =>
    (visits.get(place) ?? 0) > 0;
