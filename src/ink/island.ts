/** A point of a book's map: metres east and north of one its writer chose. */
export type Point = readonly [east: number, north: number];

/** What lies there whoever comes by. */
export interface Ground {
  readonly name: string;
  readonly strokes: readonly (readonly Point[])[];
}

/** Where the book takes place: each spot by all names that its `# place:` tags have for it. */
export interface Spot {
  readonly at: Point;
  readonly names: readonly string[];
}

/** What is known of the front once a line tagged with its id was told, and the ground that is then the enemy's. */
export interface KnownFront {
  readonly id: string;
  readonly says: string;
  readonly area: readonly Point[];
}

/** The map of a book, as its writer gave it in ISLAND_FILE. */
export interface Island {
  readonly coast: readonly Point[];
  readonly ground: readonly Ground[];
  readonly spots: readonly Spot[];
  /** Names of places that the map does not have. */
  readonly nowhere: readonly string[];
  readonly fronts: readonly KnownFront[];
}

/** A line of the file that cannot be read. */
export interface IslandSlip {
  readonly line: number;
  readonly says: string;
  readonly fix: string;
}

export const ISLAND_FILE = "island.txt";

interface Entry {
  readonly line: number;
  readonly head: string;
  readonly body: { readonly line: number; readonly text: string }[];
}

/** Reads the map; what cannot be read is left out. Without a coast there is nothing to draw, and so no island. */
export function readIsland(text: string): { island?: Island; slips: IslandSlip[] } {
  const slips: IslandSlip[] = [];
  const island = { coast: [], ground: [], spots: [], nowhere: [], fronts: [] } as {
    coast: Point[];
    ground: Ground[];
    spots: Spot[];
    nowhere: string[];
    fronts: KnownFront[];
  };
  const strokesOf = ({ body }: Entry): Point[][] =>
    body.map(({ line, text }) => {
      const points = readPoints(text);
      if (!points)
        slips.push({ line, says: `"${text}" is no row of points`, fix: "write it so: 1330 1180, 1450 1080" });
      return points ?? [];
    });
  const namesIn = ({ body }: Entry): string[] => body.map(({ text }) => text);
  for (const entry of entriesOf(text)) {
    const [, kind, at = "", name = ""] =
      /^(coast|nowhere|ground(?= \S)|(?:spot|front)(?= [^:]+: *\S)) *([^:]*)(?:: *(.*))?$/.exec(entry.head) ??
      [];
    const [point] = readPoints(at) ?? [];
    if (kind === "coast") island.coast.push(...strokesOf(entry).flat());
    else if (kind === "nowhere") island.nowhere.push(...namesIn(entry));
    else if (kind === "ground") island.ground.push({ name: at, strokes: strokesOf(entry) });
    else if (kind === "spot" && point) island.spots.push({ at: point, names: [name, ...namesIn(entry)] });
    else if (kind === "front") island.fronts.push({ id: at, says: name, area: strokesOf(entry).flat() });
    else
      slips.push({
        line: entry.line,
        says: `"${entry.head}" begins nothing that a map has`,
        fix: "write coast, ground NAME, spot EAST NORTH: NAME, nowhere, or front ID: SENTENCE",
      });
  }
  if (island.coast.length >= 3) return { island, slips };
  const fix = "write coast, and under it the points of the shore, once round";
  return { slips: [...slips, { line: 1, says: "the map has no coast", fix }] };
}

/** A line at the margin begins an entry; those set in under it belong to it. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (written.trim() === "" || written.startsWith("#")) continue;
    if (/^\s/.test(written)) entries.at(-1)?.body.push({ line, text: written.trim() });
    else entries.push({ line, head: written.trim(), body: [] });
  }
  return entries;
}

function readPoints(text: string): Point[] | undefined {
  const points = text.split(",").map((pair) => /^\s*(-?\d{1,6}) +(-?\d{1,6})\s*$/.exec(pair));
  const isWhole = points.every((point) => point !== null);
  return isWhole ? points.map(([, east, north]) => [Number(east), Number(north)] as const) : undefined;
}
