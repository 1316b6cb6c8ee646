import * as v from "valibot";

/** Ways that once led somewhere, the latest first. After an edit of the book they may not fit any more. */
export type KeptRoutes = readonly (readonly string[])[];

const Routes = v.array(v.array(v.string()));
const MOST_ROUTES = 60;

/** None where there are none, or what is there is no list of ways. */
export function readKeptRoutes(text: string | undefined): KeptRoutes {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Routes), text);
  return read.success ? read.output : [];
}

export function writeKeptRoutes(routes: KeptRoutes, fresh: KeptRoutes): string {
  const lines = new Set([...fresh, ...routes].map((route) => JSON.stringify(route)));
  return `[\n${[...lines].slice(0, MOST_ROUTES).join(",\n")}\n]\n`;
}
