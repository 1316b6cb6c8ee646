import type { OutlinedChoice } from "../../../ink/outline/outline.ts";
import type { Rule } from "./rule.ts";

export const sameOptions: Rule = {
  name: "same-options",
  explain: "Of options that are open to all at once no two have the same words.",
  find({ choices }) {
    const isOpen = ({ condition, ways }: OutlinedChoice) => condition === undefined && ways.length === 0;
    return choices.flatMap((choice, index) => {
      const words = choice.option.trim();
      const twin =
        isOpen(choice) &&
        choices
          .slice(0, index)
          .find((one) => one.group === choice.group && isOpen(one) && one.option.trim() === words);
      if (!twin || words === "") return [];
      return [
        {
          at: choice.at,
          says: `is offered beside "${twin.label ?? `line ${twin.at.line}`}" with the same words`,
          fix: "say in one of the two what it would do",
          word: "[",
        },
      ];
    });
  },
};
