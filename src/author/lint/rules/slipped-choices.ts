import type { OutlinedChoice } from "../../../ink/outline/outline.ts";
import type { Found, Rule } from "./rule.ts";

/** How deep a choice lies is said twice, by its stars and by how far in it stands. Where the two differ one is a slip. */
export const slippedChoices: Rule = {
  name: "slipped-choice",
  explain:
    "A choice that lies under another stands farther in, and those offered together stand one below the other.",
  find({ choices }) {
    const firsts = new Map<string, OutlinedChoice>();
    const numbered = new Map(choices.map((choice) => [choice.number, choice]));
    return choices.flatMap((choice): Found[] => {
      const { at, label, branch, group, ways } = choice;
      const outer = numbered.get(branch.at(-1) ?? -1);
      const row = JSON.stringify([group, branch, ways]);
      const first = firsts.get(row) ?? choice;
      firsts.set(row, first);
      // What stands in braces of its own stands as those do.
      if (outer && ways.length <= outer.ways.length && at.column <= outer.at.column)
        return [
          {
            at,
            says: `is offered under ${nameOf(outer)} by its stars, and stands no farther in`,
            fix: `write one star less to offer it beside ${nameOf(outer)}; else indent it`,
            word: label,
          },
        ];
      if (at.column > first.at.column)
        return [
          {
            at,
            says: `is offered beside ${nameOf(first)} by its stars, and stands farther in`,
            fix: "write one star more to offer it under the choice above; else put it below the others",
            word: label,
          },
        ];
      return [];
    });
  },
};

const nameOf = ({ label, option }: OutlinedChoice): string => `"${label ?? option.trim()}"`;
