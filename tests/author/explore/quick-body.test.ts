import fc from "fast-check";
import { expect, it } from "vitest";
import { keyOf, QuickBody } from "../../../src/author/explore/quick-body.ts";
import { accepts, after, atTheStart, survivalKey } from "../../../src/survival/survival.ts";
import { everyEvent } from "../../survival/every-event.ts";

it("a body that takes each step once goes the way of the machine, whatever happens to it in whatever order", () => {
  const quick = new QuickBody();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...everyEvent), { minLength: 40, maxLength: 120 }), (events) => {
      let [body, machine] = [atTheStart, atTheStart];
      for (const event of events) {
        expect(quick.accepts(body, event)).toBe(accepts(machine, event));
        body = quick.after(body, event);
        machine = after(machine, event);
        expect(body.value).toEqual(machine.value);
        expect(body.context).toEqual(machine.context);
        expect(keyOf(body)).toBe(survivalKey(machine));
      }
    }),
    { numRuns: 60, seed: 3 },
  );
});
