import { endingListsIn, endingsOf } from "../book/ending-lists.ts";
import type { Found, Rule } from "./rule.ts";

export const unlistedEndings: Rule = {
  name: "unlisted-ending",
  explain:
    "Braces that ask for three endings in as many branches have one for each ending; an else says by # holds: which are left to it.",
  find(outline, { deaths }) {
    const endings = endingsOf(outline, deaths);
    return endingListsIn(outline, endings).flatMap((list): Found[] => {
      const missing = endings.filter((ending) => !list.some(({ of }) => of === ending));
      const [first] = list;
      if (!first || missing.length === 0) return [];
      return [
        {
          at: first.at,
          says: `the endings are told apart here, and ${missing.map((name) => `"${name}"`).join(", ")} ${missing.length > 1 ? "have no branch" : "has no branch"}: else takes ${missing.length > 1 ? "them" : "it"}, or nothing is told`,
          fix: `add "- ${missing[0]}: …", or say on the line of the else: # holds: ${missing.join(" or ")}`,
        },
      ];
    });
  },
};
