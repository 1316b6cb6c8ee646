import { DOORS, DOORS_FILE, isDoor, listDoors } from "../../../ink/outline/doors.ts";
import type { Found, Rule } from "./rule.ts";

/** Behind any other gather a branch would come back to something else than the options it was offered with. */
export const doors: Rule = {
  name: "door",
  explain: `A door is opened in one scene, <- ${DOORS}.NAME on the line behind "- (door)", by which branches come back.`,
  find(outline) {
    const opened = listDoors(outline);
    const isWell = new Set(opened.map(({ name, scene }) => `${scene} <- ${DOORS}.${name}`));
    const met = new Set<string>();
    return outline.diverts.flatMap(({ at, flow, to = "", isThread, written }): Found[] => {
      if (!isDoor(to) || isDoor(flow)) return [];
      const found = { at, word: written };
      if (!isThread || !isWell.has(`${flow} <- ${to}`))
        return [
          {
            ...found,
            says: `"${to}" is a door, and branches that come in by it would not find back here`,
            fix: `open it right above the first option, on two lines: "- (door)", and "<- ${to}"`,
          },
        ];
      if (met.has(to))
        return [
          {
            ...found,
            says: `the door "${to}" is opened a second time`,
            fix: `give this scene a door of its own in ${DOORS_FILE}`,
          },
        ];
      met.add(to);
      return [];
    });
  },
};
