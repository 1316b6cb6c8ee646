import type { Moment } from "../../run/playthrough.ts";
import { dice } from "./dice.ts";
import type { Warnings } from "./findings.ts";

/** A state that was met and not yet gone on from. */
export interface Open {
  readonly state: number;
  readonly moment: Moment;
  readonly warnings: Warnings;
}

/** The states open in one scene. */
interface Room {
  readonly urgent: Open[];
  readonly others: Open[];
  /** Every two facts that some state brought here together. */
  readonly pairs: Set<number>;
  /** How many states in a row brought nothing new. */
  idle: number;
  left: number;
}

// After so many states of one scene without a new pair of facts, it is not looked for any more: it costs more than it finds.
const PATIENCE = 500;
const MOST_FACTS = 2 ** 26;

/**
 * The states still to go on from, by the scene they stand in. The scene that was left least often comes first, so that no
 * part of the book waits until all ways to another are exhausted. Within a scene first what saw something new on its way,
 * or brings together two facts that never met there: most conditions ask for one or two. Of the others, any.
 */
export class Frontier {
  readonly #rooms = new Map<string, Room>();
  readonly #draw: (most: number) => number;
  #size = 0;

  constructor(seed: number) {
    this.#draw = dice(seed);
  }

  get size(): number {
    return this.#size;
  }

  add(open: Open, hasSeenNews: boolean, facts: readonly number[]): void {
    const scene = open.moment.scene.options.map(({ id }) => id).join();
    let room = this.#rooms.get(scene);
    if (!room) {
      room = { urgent: [], others: [], pairs: new Set(), idle: 0, left: 0 };
      this.#rooms.set(scene, room);
    }
    const isNew = room.idle < PATIENCE && bringsNews(room, facts);
    room.idle = isNew ? 0 : room.idle + 1;
    (hasSeenNews || isNew ? room.urgent : room.others).push(open);
    this.#size += 1;
  }

  next(): Open | undefined {
    let room: Room | undefined;
    for (const each of this.#rooms.values())
      if (each.urgent.length + each.others.length > 0 && (!room || each.left < room.left)) room = each;
    if (!room) return undefined;
    room.left += 1;
    this.#size -= 1;
    return room.urgent.pop() ?? takeOut(room.others, this.#draw(room.others.length));
  }
}

function bringsNews({ pairs }: Room, facts: readonly number[]): boolean {
  const before = pairs.size;
  for (const [index, first] of facts.entries())
    for (let other = index; other < facts.length; other += 1)
      pairs.add(first * MOST_FACTS + (facts[other] ?? 0));
  return pairs.size > before;
}

function takeOut(list: Open[], index: number): Open | undefined {
  const [taken, last] = [list[index], list.pop()];
  if (last && index < list.length) list[index] = last;
  return taken;
}
