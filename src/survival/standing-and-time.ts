import { chart } from "./chart.ts";
import { CHILD_NAMES, HOURS } from "./events.ts";

/** What the army holds against him. */
export const standing = chart.createStateConfig({
  initial: "unnoticed",
  states: {
    unnoticed: { on: { "notice.drawn": "marked", "sentence.passed": "condemned" } },
    marked: { on: { "notice.drawn": "marked", "sentence.passed": "condemned", "name.cleared": "cleared" } },
    condemned: {
      on: { "notice.drawn": "condemned", "sentence.passed": "condemned", "name.cleared": "cleared" },
    },
    cleared: { on: { "notice.drawn": "marked", "sentence.passed": "condemned", "name.cleared": "cleared" } },
  },
});

export const hour = chart.createStateConfig({
  initial: "dawn",
  states: { dawn: {}, morning: {}, noon: {}, afternoon: {}, dusk: {}, night: {} },
  on: {
    "hour.struck": HOURS.map((hour) => ({
      guard: { type: "isHour" as const, params: { hour } },
      target: `.${hour}` as const,
    })),
  },
});

/** A name once written to Kinu stands: the child is not renamed. */
export const childName = chart.createStateConfig({
  initial: "unnamed",
  states: {
    unnamed: {
      on: {
        "child.named": CHILD_NAMES.map((name) => ({
          guard: { type: "isName" as const, params: { name } },
          target: name,
        })),
      },
    },
    fumi: {},
    asako: {},
    mugiko: {},
  },
});
