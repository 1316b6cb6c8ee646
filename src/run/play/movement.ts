import type { Movement } from "../../ink/ahead/never.ts";
import { leadsOf, movesOfItself } from "../../survival/hearing.ts";
import { REGIONS } from "../../survival/regions.ts";
import { atTheStart } from "../../survival/survival.ts";
import { deedsOf, eventsOf } from "./dependence.ts";
import { stateOf, tableOf } from "./how-far.ts";

// Each state three times: he lives; he has died of thirst or sickness, which ends with the passage; he was killed.
const LIVES = 3;
const MOST_STATES = 10;
const LIFE = REGIONS.findIndex(({ path: [part] }) => part === "life");

const known = new Map<number, Movement>();

/** How the one region moves that all these words ask; nothing where they ask more. */
export function movementOf(words: readonly string[]): Movement | undefined {
  const [region, ...others] = new Set(words.map((word) => tableOf(word)?.region));
  const count = REGIONS[region ?? -1]?.states.length ?? 0;
  if (region === undefined || others.length > 0 || count > MOST_STATES) return undefined;
  const movement = known.get(region) ?? moving(region, count);
  if (movement) known.set(region, movement);
  return movement;
}

function moving(region: number, count: number): Movement | undefined {
  if (movesOfItself(region)) return undefined;
  const alive = 2 ** count - 1;
  const steps = new Map<string, (states: number) => number>();
  const step = (word: string) => {
    let known = steps.get(word);
    if (!known) {
      known = stepOf(word, region, count);
      steps.set(word, known);
    }
    return known;
  };
  return {
    start: 1 << stateOf(region, atTheStart),
    all: 2 ** (LIVES * count) - 1,
    after: (word, states) => step(word)(states),
    // The dead take no choice, but for who is killed while the story goes on.
    chosen: (states) => states & ~(alive << count),
    answer(word, state) {
      const table = tableOf(word);
      return table?.region === region ? table.answers[state % count] : undefined;
    },
  };
}

/** What a word makes of what a region may be; nothing moves in a dead man. */
function stepOf(word: string, region: number, count: number): (states: number) => number {
  const alive = 2 ** count - 1;
  const hearings = deedsOf(word);
  const events = eventsOf(word).map((event, index) => {
    const { hears, moves } = hearings[index] ?? {};
    return {
      leads: leadsOf(event, region),
      deadly: hears?.has(LIFE) ? 2 * count : moves?.has(LIFE) ? count : 0,
    };
  });
  return (states) => {
    if (events.length === 0) return states;
    let after = states & ~alive;
    for (const { leads, deadly } of events) {
      let moved = 0;
      for (let state = 0; state < count; state += 1)
        if (states & (1 << state)) for (const to of leads[state] ?? []) moved |= 1 << to;
      after |= moved;
      if (deadly > 0) after |= ((states & alive) | moved) << deadly;
    }
    return after;
  };
}
