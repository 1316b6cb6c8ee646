import { writeRouteShortly } from "../author/explore/as-route.ts";
import { watchForStop } from "../author/explore/workers/stop-from-outside.ts";
import type { OpenRequest } from "../run/keep/open-request.ts";
import { findAll } from "./branches/with-branches.ts";
import { type BookAsked, routeTo, type Wanted } from "./route-to.ts";
import type { Streams } from "./streams.ts";

/**
 * Finds a way into a scene and prints it.
 * @param keep the name the run is to be kept under, or true for any
 * @returns what is to be opened to stand there; nothing where no way was found, which was said
 */
export async function standThere(
  streams: Streams,
  { folder, asked }: BookAsked,
  wanted: Wanted,
  { seed, keep }: { seed: number; keep: string | true | undefined },
): Promise<OpenRequest | undefined> {
  const { release, ...stopping } = watchForStop(undefined);
  // It is played with the branches that are kept.
  const there = findAll(folder, asked).branches.map(({ place }) => place);
  const book = { folder, asked: [...asked, ...there] };
  try {
    const answer = await routeTo(streams, book, wanted, { seed, ...stopping });
    streams.out.print(
      answer ? `${writeRouteShortly(answer)}\n\n` : "Stopped before anything was looked at.\n",
    );
    const { route } = answer?.tally ?? {};
    if (route?.seed === undefined) return undefined;
    const list = { decisions: route.decisions, notices: [] };
    return { kind: "from", list, seed: route.seed, ...(keep === undefined ? {} : { keep }) };
  } finally {
    release();
  }
}
