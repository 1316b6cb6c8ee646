import { getMoonPosition, getPosition } from "suncalc";
import type { Hour } from "../../../survival/events.ts";

// Iwo Jima, and the clock the army kept there.
const LATITUDE = 24.78;
const LONGITUDE = 141.32;
const HOURS_AHEAD_OF_UTC = 9;

/** What the book's hours are on a clock, in hours after midnight. */
const CLOCK: Readonly<Record<Hour, number>> = {
  dawn: 5.5,
  morning: 9,
  noon: 12,
  afternoon: 15,
  dusk: 18,
  night: 22,
};
const TOLERANCE = 1;
const STEP = 0.25;

export type Light = "sun" | "moon";

/** Whether sun or moon stood over the horizon at some time, and at some time not, within an hour of the story's hour. */
export function skyAt(
  light: Light,
  day: string,
  hour: Hour,
): { readonly canBeUp: boolean; readonly canBeDown: boolean } {
  const midnight = Date.parse(`${day}T00:00:00Z`) - hours(HOURS_AHEAD_OF_UTC);
  let [canBeUp, canBeDown] = [false, false];
  for (let shift = -TOLERANCE; shift <= TOLERANCE; shift += STEP) {
    const isUp = altitude(light, new Date(midnight + hours(CLOCK[hour] + shift))) > 0;
    if (isUp) canBeUp = true;
    else canBeDown = true;
  }
  return { canBeUp, canBeDown };
}

function altitude(light: Light, at: Date): number {
  const position = light === "moon" ? getMoonPosition : getPosition;
  return position(at, LATITUDE, LONGITUDE).altitude;
}

const hours = (count: number): number => count * 3_600_000;
