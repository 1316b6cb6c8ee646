import { not, setup, stateIn } from "xstate";
import type { ChildName, Fact, Hour, LetterId, Person, SurvivalEvent } from "./events.ts";

const FIRST_DAY = "1944-06-01";
const LAST_DAY = "1949-12-31";

/** The words every region of the machine is written in: its events, its guards, its one action. */
export const chart = setup({
  types: {} as { context: { day: string }; events: SurvivalEvent },
  guards: {
    canteenHoldsWater: not(stateIn({ canteen: "empty" })),
    thirstIsGone: stateIn({ thirst: "gone" }),
    illnessIsGone: stateIn({ illness: "gone" }),
    isPerson: ({ event }, { person }: { person: Person }) => "person" in event && event.person === person,
    isFact: ({ event }, { fact }: { fact: Fact }) => "fact" in event && event.fact === fact,
    isLetter: ({ event }, { letter }: { letter: LetterId }) => "letter" in event && event.letter === letter,
    isName: ({ event }, { name }: { name: ChildName }) => "name" in event && event.name === name,
    isHour: ({ event }, { hour }: { hour: Hour }) => "hour" in event && event.hour === hour,
    isDayOfTheStory: ({ event }) => "day" in event && isDayOfTheStory(event.day),
  },
});

/** One region for each id, all made alike. */
export function regionForEach<Id extends string, Region>(ids: readonly Id[], region: (id: Id) => Region) {
  return Object.fromEntries(ids.map((id) => [id, region(id)])) as Record<Id, Region>;
}

function isDayOfTheStory(day: string): boolean {
  const date = new Date(day);
  // Read and written back, because JavaScript takes 31 June for 1 July.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`);
  return isReal && FIRST_DAY <= day && day <= LAST_DAY;
}
