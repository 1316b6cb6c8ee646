import { expect, it } from "vitest";
import { replay } from "../../../src/run/play/replay.ts";
import { sceneOver } from "../../../src/run/play/run-text.ts";
import { smallBook } from "../../book.ts";
import { AT_THE_BEACH } from "./at-the-beach.ts";

const BOOK = smallBook(`${AT_THE_BEACH}
* (on) [On]
- Still on the beach.
-> cave
= cave
# place: The cave
~ day("1944-06-21")
~ hour(NIGHT)
In the cave.
~ hour(DAWN)
It gets light.
* (out) [Out]
- Out of the cave.
The same day, later.
* (end) [End]
- -> END
`);
const run = replay(BOOK, 1, ["beach.on", "beach.cave.out"]);
const over = (step: number, passage: number) => {
  const { title, place, when } = sceneOver(run, { step, passage });
  return `${title}: ${place}, ${when}`;
};

it("what was read stands under the place and the hour it is of, not under those the scene ends with", () => {
  expect(over(0, 1)).toBe("Ash: The beach, 19 June 1944, noon");
  expect(over(1, 0)).toBe("Ash: The beach, 19 June 1944, noon");
  expect(over(1, 1)).toBe("Ash: The cave, 21 June 1944, night");
  expect(over(1, 2)).toBe("Ash: The cave, 21 June 1944, dawn");
  expect(over(2, 0)).toBe("Ash: The cave, 21 June 1944, dawn");
  expect(over(2, 1)).toBe("Ash: The cave, 21 June 1944, dawn");
});
