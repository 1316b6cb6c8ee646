import { countWords } from "../../../text/count-words.ts";
import type { Rule } from "./rule.ts";

const MOST_WORDS = 9;

export const longOptions: Rule = {
  name: "long-option",
  explain: "An option has at most nine words.",
  find({ choices }) {
    return choices.flatMap(({ at, option, label }) => {
      const words = countWords(option);
      if (words <= MOST_WORDS) return [];
      const says = `an option of ${words} words, and nine are the most`;
      return [{ at, says, fix: "say it in fewer; the rest can stand in the text that follows", word: label }];
    });
  },
};
