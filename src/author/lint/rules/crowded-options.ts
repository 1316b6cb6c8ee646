import type { Rule } from "./rule.ts";

const MOST_OPTIONS = 4;

export const crowdedOptions: Rule = {
  name: "crowded-options",
  explain: "At most four options are open to all at once, besides one to step past.",
  find({ choices }) {
    const groups = new Set(choices.map(({ group }) => group));
    return [...groups].flatMap((group) => {
      const open = choices.filter(
        (choice) => choice.group === group && !choice.condition && choice.label !== "step_past",
      );
      const first = open[MOST_OPTIONS];
      if (!first) return [];
      const says = `${open.length} options are open to all here, and four are the most`;
      return [
        {
          at: first.at,
          says,
          fix: "give some a condition, or part them into two decisions",
          word: first.label,
        },
      ];
    });
  },
};
