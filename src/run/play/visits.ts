import type { Survival } from "../../survival/machine.ts";
import { today } from "../../survival/queries.ts";
import { dateWords, hourWords } from "../../survival/state-line.ts";
import type { Reading } from "./reading.ts";
import type { Visit } from "./scene.ts";

/** A place that was come by, and how many passages of the scene were told before. */
export type Passed = Pick<Visit, "place" | "from">;

/** Where he was from which passage on, and when: another hour at the same place is another visit. */
export function visitsOf(
  before: Reading,
  passed: readonly Passed[],
  came: readonly { readonly survival: Survival; readonly from: number }[],
): Visit[] {
  const first = before.isAway ? "" : before.place;
  const places = first === "" || passed[0]?.from === 0 ? passed : [{ place: first, from: 0 }, ...passed];
  const at = (from: number) => came.findLast((each) => each.from <= from)?.survival;
  const hours = came.flatMap(({ from }) => {
    const place = places.findLast((each) => each.from <= from);
    const [was, now] = [at(from - 1), at(from)];
    const isSame = was === undefined || now === undefined || hourWords(was) === hourWords(now);
    return isSame || !place || places.some((each) => each.from === from) ? [] : [{ ...place, from }];
  });
  const all = [...places, ...new Map(hours.map((each) => [each.from, each])).values()];
  return all
    .sort((one, other) => one.from - other.from)
    .map((each) => {
      const survival = at(each.from);
      return {
        ...each,
        day: survival ? dateWords(today(survival)) : "",
        when: survival ? hourWords(survival) : "",
      };
    });
}
