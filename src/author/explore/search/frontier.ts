import type { Moment } from "../../../run/play/playthrough.ts";
import type { Way } from "../invariants/way-so-far.ts";
import { dice } from "../play/dice.ts";

/** A state that was met and not yet gone on from. */
export interface Open {
  readonly state: number;
  readonly moment: Moment;
  readonly way: Way;
}

/** The states open in one scene. */
interface Room {
  readonly urgent: Open[];
  others: Open[];
  /** How many states of each kind were gone on from first. */
  readonly kinds: Map<string, number>;
  left: number;
}

// One in so many is taken at random: what is needed is a guess from the text, and chance finds what it forgot.
const ONE_IN = 4;
const LOOK_EVERY = 1_000;
// What the states still open may take together, and one of them: the more places a story counts, the more it remembers of
// letters and people besides.
const OPEN_BYTES = 128_000_000;
const OPEN_STATE_BYTES = 600;
const BYTES_A_PLACE = 3;

/**
 * The states still to go on from, by the scene they stand in. The scene that was left least often comes first, so that no
 * part of the book waits until all ways to another are exhausted. Within a scene first what saw something new on its way,
 * or is of a kind (see Needs) that few were: so what a later chapter needs is carried on to it. Of the others, any.
 */
export class Frontier {
  #most = Number.POSITIVE_INFINITY;
  readonly #rooms = new Map<string, Room>();
  readonly #draw: (most: number) => number;
  readonly #kindsOf: (open: Open) => readonly string[];
  /** How many of each kind go first; doubled whenever nobody is left who does. */
  #ofEachKind = 1;
  #size = 0;
  #taken = 0;
  #urgent = 0;
  #lookAt = 0;
  #hasForgotten = false;

  constructor(seed: number, kindsOf: (open: Open) => readonly string[]) {
    this.#draw = dice(seed);
    this.#kindsOf = kindsOf;
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

  add(open: Open, hasSeenNews: boolean, kinds: readonly string[]): void {
    const scene = open.moment.scene.options.map(({ id }) => id).join();
    let room = this.#rooms.get(scene);
    if (!room) {
      room = { urgent: [], others: [], kinds: new Map(), left: 0 };
      this.#rooms.set(scene, room);
    }
    this.#size += 1;
    if (this.#isRare(room, kinds) || hasSeenNews) {
      this.#urgent += 1;
      room.urgent.push(open);
    } else room.others.push(open);
    if (this.#size > this.#most) this.#forget();
  }

  next(): Open | undefined {
    if (this.#size === 0) return undefined;
    if (this.#urgent === 0 && this.#taken >= this.#lookAt) this.#lookAgain();
    this.#taken += 1;
    const isByChance = this.#urgent === 0 || this.#taken % ONE_IN === 0;
    const room = this.#leastLeft(isByChance ? ({ others }) => others : ({ urgent }) => urgent);
    if (!room) return this.#takeUrgent(this.#leastLeft(({ urgent }) => urgent));
    return isByChance ? this.#takeAny(room) : this.#takeUrgent(room);
  }

  #takeUrgent(room: Room | undefined): Open | undefined {
    const open = room?.urgent.pop();
    if (!room || !open) return undefined;
    room.left += 1;
    this.#size -= 1;
    this.#urgent -= 1;
    return open;
  }

  #takeAny(room: Room): Open | undefined {
    room.left += 1;
    this.#size -= 1;
    return takeOut(room.others, this.#draw(room.others.length));
  }

  #leastLeft(list: (room: Room) => readonly Open[]): Room | undefined {
    let least: Room | undefined;
    for (const room of this.#rooms.values())
      if (list(room).length > 0 && (!least || room.left < least.left)) least = room;
    return least;
  }

  /** Whether it is one of the first of some kind; if so, it counts for all of its kinds. */
  #isRare({ kinds: known }: Room, kinds: readonly string[]): boolean {
    if (kinds.every((kind) => (known.get(kind) ?? 0) >= this.#ofEachKind)) return false;
    for (const kind of kinds) known.set(kind, (known.get(kind) ?? 0) + 1);
    return true;
  }

  /** Everything that was worth going on from first is done: looks through the others for what is still needed. */
  #lookAgain(): void {
    this.#ofEachKind *= 2;
    for (const room of this.#rooms.values())
      room.others = room.others.filter((open) => {
        if (!this.#isRare(room, this.#kindsOf(open))) return true;
        room.urgent.push(open);
        this.#urgent += 1;
        return false;
      });
    this.#lookAt = this.#taken + Math.max(LOOK_EVERY, this.#size / 2);
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
