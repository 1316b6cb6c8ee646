import { Findings } from "../../ink/findings.ts";
import { outlineBook } from "../../ink/outline-book.ts";
import type { Problem } from "../../ink/problem.ts";
import { Sources, type StoryFiles } from "../../ink/sources.ts";
import { VOCABULARY } from "../../run/vocabulary.ts";
import type { causeOfDeath } from "../../survival/queries.ts";
import type { Context } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Where the run goes by itself when Saigo's body gives out. */
const ENTERED: Record<Exclude<ReturnType<typeof causeOfDeath>, "killed" | undefined>, string> = {
  thirst: "endings.thirst",
  dysentery: "endings.dysentery",
};

/** Holds a story in our vocabulary against every rule. What its compiler says is not repeated here. */
export function lint(files: StoryFiles, { museum, speller }: Pick<Context, "museum" | "speller">): Problem[] {
  const sources = new Sources(files, "main.ink");
  const outline = outlineBook(sources);
  const findings = new Findings(sources);
  if (!outline) return findings.problems;
  const context: Context = {
    vocabulary: VOCABULARY,
    entered: Object.values(ENTERED),
    read: (path) => sources.text(path),
    museum,
    speller,
  };
  for (const rule of RULES) {
    for (const { at, ...found } of rule.find(outline, context))
      findings.add({ rule: rule.name, isFlaw: true, ...found }, at);
  }
  return findings.problems;
}
