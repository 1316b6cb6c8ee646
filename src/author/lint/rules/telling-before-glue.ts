import type { Call, Prose } from "../../../ink/outline/outline.ts";
import { groupBy } from "../../group-by.ts";
import { tellingNames } from "../book/telling.ts";
import type { Rule } from "./rule.ts";

/** ink tells the body only what has surely been reached, so it closes the line above first, and the glue holds nothing. */
export const tellingBeforeGlue: Rule = {
  name: "telling-before-glue",
  explain: "Nothing is told to the body right before a line that begins with glue.",
  find({ calls, prose }, { vocabulary }) {
    const telling = tellingNames({ calls }, vocabulary);
    const proseOf = groupBy(prose, ({ flow }) => [flow]);
    return calls
      .filter((call) => telling.has(call.name) && nextTo(call, proseOf(call.flow))?.isGlue)
      .map(({ at, name }) => ({
        at,
        says: `"${name}" is told right before glue, and ink cannot join the lines across it`,
        fix: "move it above the line that is to be joined, or take out the <>",
        word: name,
      }));
  },
};

/** The first words or glue below a call. The outline has them in the order of the text. */
function nextTo({ at }: Call, prose: readonly Prose[]): Prose | undefined {
  return prose.find((one) => one.at.file === at.file && one.at.line > at.line);
}
