import type { Ground, Island, Point } from "../../ink/island.ts";
import type { RunSoFar } from "../play/playthrough.ts";
import { wordsOf } from "../play/reading.ts";
import type { Scene } from "../play/scene.ts";
import { type IslandMap, middleOf, type Stay } from "./island-map.ts";

const NO_FRONT = { says: "None yet.", area: [] };

// Metres; what lies nearer is said to be by it.
const BY = 1000;
const QUARTERS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** The map of the run, where its book has one. */
export function mapIsland({ book, steps, scene }: RunSoFar): IslandMap | undefined {
  const { island, isOurs } = book;
  if (!island) return undefined;
  const scenes = [...steps.map((step) => step.scene), scene];
  const ground = island.ground.map((one) => ({ ...one, name: wordsOf(one.name, isOurs) }));
  const here = scene.when || !isOurs ? spotOf(island, scene.place, isOurs) : undefined;
  const stays = [...daysBySpot(island, scenes, isOurs)].map(([{ at, names }, days], index): Stay => {
    const name = wordsOf(names[0] ?? "", isOurs);
    const isHere = here?.at === at;
    const says = [whereLies(at, name, island.coast, ground), writeDays(days), isHere ? "you are here" : ""];
    return { number: index + 1, name, at, isHere, says: says.filter(Boolean).join(", ") };
  });
  return { coast: island.coast, ground, stays, front: frontOf(island, scenes, isOurs) };
}

/** The days on which Saigo was at each spot, in the order he first came there. */
function daysBySpot(island: Island, scenes: readonly Scene[], isOurs: boolean) {
  const days = new Map<Island["spots"][number], string[]>();
  for (const { visits } of scenes)
    for (const { place, day } of visits) {
      const spot = spotOf(island, place, isOurs);
      if (spot) days.set(spot, [...(days.get(spot) ?? []), day]);
    }
  return days;
}

const spotOf = ({ spots }: Island, place: string, isOurs: boolean) =>
  spots.find(({ names }) => names.some((name) => wordsOf(name, isOurs) === place));

/** "first 8 June, last 19 June 1944"; one day alone is said once, and a year that both have. */
function writeDays(days: readonly string[]): string {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (first === last) return first;
  const year = last.slice(-5);
  return `first ${first.endsWith(year) ? first.slice(0, -5) : first}, last ${last}`;
}

function whereLies(at: Point, name: string, coast: readonly Point[], ground: readonly Ground[]): string {
  const near = ground
    .map((one) => ({ name: one.name, away: distance(at, middleOf(one.strokes.flat())) }))
    .sort((one, other) => one.away - other.away)
    .find(({ away }) => away <= BY);
  const isNamed = near && name.toLowerCase().includes(near.name.toLowerCase());
  return [`in the ${quarterOf(at, coast)}`, near && !isNamed ? `by ${near.name}` : ""]
    .filter(Boolean)
    .join(", ");
}

/** Which part of the land a point lies in, from its middle; near that it is "middle". */
function quarterOf(at: Point, coast: readonly Point[]): string {
  const [east, north] = middleOf(coast);
  const [right, up] = [at[0] - east, at[1] - north];
  const reach = Math.max(...coast.map((point) => distance(point, [east, north])));
  if (Math.hypot(right, up) < reach / 6) return "middle";
  const eighths = Math.round(Math.atan2(right, up) / (Math.PI / 4));
  return QUARTERS[(eighths + QUARTERS.length) % QUARTERS.length] ?? "";
}

const distance = ([east, north]: Point, [toEast, toNorth]: Point): number =>
  Math.hypot(toEast - east, toNorth - north);

/** The front as it was told last, with the day it was told. */
function frontOf(island: Island, scenes: readonly Scene[], isOurs: boolean): IslandMap["front"] {
  const told = scenes.findLast(({ front }) => front !== undefined)?.front;
  const known = told && island.fronts.find(({ id }) => id === told.id);
  if (!known) return NO_FRONT;
  const says = wordsOf(known.says, isOurs);
  return { says: told.day ? `${told.day}. ${says}` : says, area: known.area };
}
