import { writeRoute } from "../author/explore/as-route.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import type { OpenRequest } from "../run/keep/open-request.ts";
import { type BookAsked, routeTo, type Wanted } from "./route-to.ts";
import type { Streams } from "./streams.ts";

/**
 * Finds a way into a scene and prints it.
 * @param keep the name the run is to be kept under, or true for any
 * @returns what is to be opened to stand there; nothing where no way was found, which was said
 */
export async function standThere(
  streams: Streams,
  book: BookAsked,
  wanted: Wanted,
  { seed, keep }: { seed: number; keep: string | true | undefined },
): Promise<OpenRequest | undefined> {
  const { release, ...stopping } = watchForStop(undefined);
  try {
    const answer = await routeTo(streams, book, wanted, { seed, ...stopping });
    streams.out.print(answer ? `${writeRoute(answer)}\n\n` : "Stopped before anything was looked at.\n");
    const { route } = answer?.tally ?? {};
    if (route?.seed === undefined) return undefined;
    const list = { decisions: route.decisions, notices: [] };
    return { kind: "from", list, seed: route.seed, ...(keep === undefined ? {} : { keep }) };
  } finally {
    release();
  }
}
