import { LEAVE } from "../../run/show/offers.ts";

/** The ways out of a run, wherever they are offered. */
export const TO_TITLE = { label: "Title page", effect: { do: "title" } } as const;
export const AWAY = { label: LEAVE, effect: { do: "leave" } } as const;

/** What can be done where a run goes no further. */
export const AT_THE_END = [
  { label: "Go back to a decision", effect: { do: "look-back" } },
  TO_TITLE,
  AWAY,
] as const;
