import { CommanderError } from "commander";
import { routeAsJson, writeRoute } from "../author/explore/as-route.ts";
import { QuestionRefused, readGoal } from "../author/explore/routes/question.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import { type BookAsked, routeTo, type Wanted } from "./route-to.ts";
import type { Streams } from "./streams.ts";

/**
 * Says by what way one comes to a goal, `CONDITION at SCENE`, or what of it can be had. Answers the exit code.
 * @throws CommanderError for a goal that cannot be asked of this book; BookFault where the book cannot be played.
 */
export async function exploreGoal(
  streams: Streams,
  book: BookAsked,
  goal: string,
  { seed, seconds, json }: { seed: number; seconds: number | undefined; json: boolean },
): Promise<0 | 1> {
  const wanted = wantedIn(goal);
  const { release, ...stopping } = watchForStop(seconds);
  try {
    const answer = await routeTo(streams, book, wanted, { seed, ...stopping });
    const took = performance.now() / 1000;
    if (json)
      streams.out.printJson(
        answer ? routeAsJson(answer, took) : { found: false, limit: stopping.stop.cut ?? null },
      );
    else
      streams.out.print(
        answer ? `${writeRoute(answer)}\n` : "PARTIAL: stopped before anything was looked at.\n",
      );
    return answer?.tally.route ? 0 : 1;
  } finally {
    release();
  }
}

function wantedIn(goal: string): Wanted {
  try {
    return readGoal(goal);
  } catch (fault) {
    if (!(fault instanceof QuestionRefused)) throw fault;
    throw new CommanderError(2, fault.code, fault.message);
  }
}
