import type { Session } from "../run/keep/session.ts";
import { mapIsland } from "../run/show/island.ts";
import { NO_PLACES, THE_FRONT } from "../run/show/island-map.ts";
import type { Dialog } from "./dialog.ts";

/** The map in words: the front, and the places in the order they were come by. */
export function sayMap(dialog: Dialog, { playthrough }: Session): "ask" {
  const map = mapIsland(playthrough);
  if (!map) return "ask";
  dialog.say(`${THE_FRONT}: ${map.front.says}`);
  if (map.stays.length === 0) dialog.say(NO_PLACES);
  // Their numbers stand on the drawn map alone: here a number takes a decision.
  for (const { name, says } of map.stays) dialog.say(`  ${name}: ${says}`);
  return "ask";
}
