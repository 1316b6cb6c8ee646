import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { everyDeed } from "../../src/run/play/vocabulary.ts";
import { keepSteps } from "../../src/survival/keep-steps.ts";
import type { KeptSteps } from "../../src/survival/steps.ts";
import * as asked from "../../src/survival/survival.ts";
import { anyEvent, everyEvent } from "./every-event.ts";

// Other tests share the process, and are to ask the machine.
afterEach(() => vi.resetModules());

/** As it is in a program that has just been started, and knows these steps. */
async function knowing(kept: KeptSteps): Promise<typeof asked> {
  vi.resetModules();
  (await import("../../src/survival/steps.ts")).knowSteps(kept);
  return await import("../../src/survival/survival.ts");
}

const built = (file: string) => readFileSync(join(import.meta.dirname, "..", "..", "dist", file), "utf8");

/** As they are read from a file. */
const read = (kept: KeptSteps): KeptSteps => JSON.parse(JSON.stringify(kept));

it("whatever happens, what is known of a step is what the machine answers", async () => {
  const known = await knowing(read(keepSteps(everyEvent)));
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (life) => {
      let [one, other] = [asked.atTheStart, known.atTheStart];
      for (const event of life) {
        expect(known.accepts(other, event)).toBe(asked.accepts(one, event));
        [one, other] = [asked.after(one, event), known.after(other, event)];
        expect(other).toEqual(one);
      }
    }),
  );
});

it("the machine is not asked for a step that is known", async () => {
  const { events } = keepSteps([{ type: "water.drunk" }]);
  const nothing = { changes: [], day: undefined, isAccepted: false };
  const steps = keepSteps([{ type: "water.drunk" }]).steps.map(() => nothing);
  const known = await knowing({ steps, events });
  expect(known.after(known.atTheStart, { type: "water.drunk" })).toBe(known.atTheStart);
  expect(known.after(known.atTheStart, { type: "thirst.grew" })).not.toBe(known.atTheStart);
});

it("the game ships with the steps of its machine, for all that its book can tell it", () => {
  const days = built("book.json").match(/\b1944-\d\d-\d\d\b/g) ?? [];
  const shippedSteps: KeptSteps = JSON.parse(built("steps.json"));
  const shipped = (of: KeptSteps) =>
    Object.entries(of.events).map(([name, [regions, which]]) => [
      name,
      regions,
      which.map((at) => of.steps[at]),
    ]);
  const inBook = Object.fromEntries(shipped(shippedSteps).map(([name, ...rest]) => [name, rest]));
  expect(days.length).toBeGreaterThan(0);
  for (const [name, ...rest] of shipped(read(keepSteps(everyDeed(days)))))
    expect(inBook[String(name)]).toEqual(rest);
});
