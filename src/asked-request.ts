import type { Options } from "./command-line.ts";
import type { OpenRequest } from "./run/keep/open-request.ts";

/** What the command line asks to be opened; a list of decisions is read for it. */
export async function requestFrom({ new: name, run, chapter, runFrom, seed }: Options): Promise<OpenRequest> {
  const seeded = seed === undefined ? {} : { seed };
  if (runFrom !== undefined) {
    const { bringIn } = await import("./disk/loose-files.ts");
    const { readDecisionList } = await import("./run/keep/decision-list.ts");
    const list = readDecisionList(bringIn(runFrom));
    return { kind: "from", list, ...seeded, ...(name === undefined ? {} : { keep: name }) };
  }
  if (run !== undefined) return { kind: "run", name: run, ...(chapter === undefined ? {} : { chapter }) };
  if (name !== undefined) return { kind: "new", ...seeded, ...(name === true ? {} : { name }) };
  return seed === undefined ? { kind: "title" } : { kind: "new", seed };
}
