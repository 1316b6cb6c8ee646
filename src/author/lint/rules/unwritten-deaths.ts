import type { Rule } from "./rule.ts";

export const unwrittenDeaths: Rule = {
  name: "unwritten-death",
  explain: "What Saigo can die of in any passage has its stitch in endings.ink.",
  find({ calls, flows }, { deaths }) {
    return deaths.flatMap(({ flow, words }) => {
      const first = calls.find(({ name }) => words.includes(name));
      if (!first || flows.some(({ name }) => name === flow)) return [];
      const [knot, stitch] = flow.split(".");
      return [
        {
          at: first.at,
          says: `"${first.name}", told often enough, leads to "${flow}", and the book has no such stitch`,
          fix: `write it in endings.ink: = ${stitch} under === ${knot}; the run goes there by itself when he dies`,
          word: first.name,
        },
      ];
    });
  },
};
