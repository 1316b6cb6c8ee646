import { STEP_PAST } from "../../../run/play/scene.ts";
import { ENDINGS } from "../book/ending-lists.ts";
import type { Found, Rule } from "./rule.ts";

/** Stepping past is a choice like any other, so a run remembers it and the body learns what it would have learned. */
export const stepPast: Rule = {
  name: "step-past",
  explain:
    "A stitch that is shown or dwelt on has a choice labelled step_past that is offered to all, or diverts to one that has; where a knot's head says so, any stitch of the knot. A knot that has such a choice says what there is to be stepped past.",
  find({ tags, choices, diverts }) {
    // One that is only offered to some is none.
    const steps = new Set(
      choices
        .filter(({ label, condition }) => label === STEP_PAST && condition === undefined)
        .map(({ flow }) => flow),
    );
    const knots = [...steps].map(knotOf);
    const leading = diverts.filter(({ to }) => to !== undefined && steps.has(to)).map(({ flow }) => flow);
    const passable = new Set([...knots, ...steps, ...leading]);
    const cared = new Set(tags.filter(({ text }) => /^care\s*:/.test(text)).map(({ flow }) => knotOf(flow)));
    const told = new Set<string>();
    // An ending is told of with the chapter it is in.
    const unsaid = choices.flatMap(({ label, flow, at }): Found[] => {
      const knot = knotOf(flow);
      if (label !== STEP_PAST || cared.has(knot) || knot === ENDINGS || told.has(knot)) return [];
      told.add(knot);
      const says = `can be stepped past, and nothing in "${knot}" says what it goes near to`;
      return [
        {
          at,
          says,
          fix: "put # care: shown, … at the head of the chapter, as its content note",
          word: STEP_PAST,
        },
      ];
    });
    return [
      ...unsaid,
      ...tags.flatMap(({ text, at, flow }): Found[] => {
        const [, grade, what] = /^care\s*:\s*(shown|dwelt)\s*,\s*(.+)/.exec(text) ?? [];
        if (!grade || passable.has(flow)) return [];
        return [
          {
            at,
            says: `"${what?.trim()}" is ${grade}${grade === "dwelt" ? " on" : ""}, and there is no way to step past it`,
            fix: `offer one in this stitch, or in one it diverts to: * (${STEP_PAST}) [Skip this], two or three plain sentences, and what the scene would have told the body`,
            word: grade,
          },
        ];
      }),
    ];
  },
};

const knotOf = (flow: string): string => flow.split(".")[0] ?? "";
