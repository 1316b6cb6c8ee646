import type { Moment } from "../../../run/play/told.ts";
import type { Way } from "../invariants/way-so-far.ts";
import { dice } from "../play/dice.ts";

/** A state that was met and not yet expanded. */
export interface Open {
  readonly state: number;
  readonly moment: Moment;
  readonly way: Way;
}

/** The states open in one scene. */
interface Room {
  readonly urgent: Open[];
  readonly others: Open[];
  left: number;
}

// One in so many is taken at random even while others are urgent.
const ONE_IN = 4;
// What the states still open may take together, and one of them: the more places a story counts, the more it remembers of
// letters and people besides.
const OPEN_BYTES = 128_000_000;
const OPEN_STATE_BYTES = 600;
const BYTES_A_PLACE = 3;

/** The scene a state stands in, by what is offered there. */
export const sceneOf = ({ told }: Moment): string => told.options.map(({ id }) => id).join();

/**
 * The states still to expand, by the scene they stand in. The scene that was left least often comes first, so that no
 * part of the book waits until all ways to another are exhausted. Within a scene first what is urgent, then any.
 */
export class Frontier {
  #most = Number.POSITIVE_INFINITY;
  readonly #rooms = new Map<string, Room>();
  readonly #draw: (most: number) => number;
  #size = 0;
  #taken = 0;
  #urgent = 0;
  #hasForgotten = false;

  constructor(seed: number) {
    this.#draw = dice(seed);
  }

  /** Keeps as many states as fit into memory, of a story that counts so many places; of more it forgets some at random. */
  keepFor(places: number): void {
    this.#most = Math.floor(OPEN_BYTES / (OPEN_STATE_BYTES + BYTES_A_PLACE * places));
  }

  get size(): number {
    return this.#size;
  }

  /** Whether there were too many to be kept. */
  get hasForgotten(): boolean {
    return this.#hasForgotten;
  }

  add(open: Open, isUrgent: boolean): void {
    const scene = sceneOf(open.moment);
    let room = this.#rooms.get(scene);
    if (!room) {
      room = { urgent: [], others: [], left: 0 };
      this.#rooms.set(scene, room);
    }
    this.#size += 1;
    if (isUrgent) this.#urgent += 1;
    (isUrgent ? room.urgent : room.others).push(open);
    if (this.#size > this.#most) this.#forget();
  }

  next(): Open | undefined {
    this.#taken += 1;
    const isByChance = this.#urgent === 0 || (this.#taken % ONE_IN === 0 && this.#size > this.#urgent);
    const room = this.#leastLeft(isByChance ? "others" : "urgent");
    if (!room) return undefined;
    room.left += 1;
    this.#size -= 1;
    if (isByChance) return takeOut(room.others, this.#draw(room.others.length));
    this.#urgent -= 1;
    return room.urgent.pop();
  }

  #leastLeft(kind: "urgent" | "others"): Room | undefined {
    let least: Room | undefined;
    for (const room of this.#rooms.values())
      if (room[kind].length > 0 && (!least || room.left < least.left)) least = room;
    return least;
  }

  #forget(): void {
    this.#hasForgotten = true;
    for (const room of this.#rooms.values()) {
      const half = Math.floor(room.others.length / 2);
      for (let count = 0; count < half; count += 1) takeOut(room.others, this.#draw(room.others.length));
      this.#size -= half;
    }
  }
}

function takeOut(list: Open[], index: number): Open | undefined {
  const [taken, last] = [list[index], list.pop()];
  if (last && index < list.length) list[index] = last;
  return taken;
}
