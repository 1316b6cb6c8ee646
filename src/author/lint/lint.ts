import { dropConsequences } from "../../ink/check/consequences.ts";
import type { Outline } from "../../ink/outline/outline.ts";
import type { Problem } from "../../ink/problem.ts";
import { Diagnoses } from "../../ink/read/diagnoses.ts";
import { MAIN, Sources, type StoryFiles } from "../../ink/sources.ts";
import { VOCABULARY } from "../../run/play/vocabulary.ts";
import { DEATHS } from "./book/deaths.ts";
import type { Context } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";

/** Holds a story in our vocabulary against every rule. What its compiler says is not repeated here. */
export function lint(
  outline: Outline,
  files: StoryFiles,
  { museum, speller }: Pick<Context, "museum" | "speller">,
): Problem[] {
  const { main = MAIN } = files;
  const sources = new Sources(files, main);
  const findings = new Diagnoses(sources);
  const context: Context = {
    vocabulary: VOCABULARY,
    deaths: DEATHS,
    main,
    read: (path) => sources.text(path),
    museum,
    speller,
  };
  for (const rule of RULES) {
    for (const { at, ...found } of rule.find(outline, context))
      findings.add({ rule: rule.name, isFlaw: true, ...found }, at);
  }
  return dropConsequences(findings.problems, outline, sources);
}
