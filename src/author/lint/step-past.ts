import type { Rule } from "./rule.ts";

const LABEL = "step_past";

/** Stepping past is a choice like any other, so a run remembers it and the body learns what it would have learned. */
export const stepPast: Rule = {
  name: "step-past",
  explain: "A knot with a scene that is shown or dwelt on offers a choice labelled step_past.",
  find({ tags, choices }) {
    const passable = new Set(choices.filter(({ label }) => label === LABEL).map(({ flow }) => knotOf(flow)));
    return tags.flatMap(({ text, at, flow }) => {
      const [, grade, what] = /^care\s*:\s*(shown|dwelt)\s*,\s*(.+)/.exec(text) ?? [];
      if (!grade || passable.has(knotOf(flow))) return [];
      return [
        {
          at,
          says: `"${what?.trim()}" is ${grade}${grade === "dwelt" ? " on" : ""}, and there is no way to step past it`,
          fix: `offer one before it: * (${LABEL}) [Step past this], two or three plain sentences, and what the scene would have told the body`,
          word: grade,
        },
      ];
    });
  },
};

const knotOf = (flow: string): string => flow.split(".")[0] ?? "";
