import { ExternalDeclaration, FlowBase, type ParsedStory } from "../parser.ts";
import type { Diagnoses } from "../read/diagnoses.ts";
import { findFlow } from "../read/names.ts";
import { listParts } from "../read/parts.ts";
import { locate } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";

/** Notes each EXTERNAL that nothing in the story itself stands in for: nobody answers when it is called. */
export function checkExternals(story: ParsedStory, sources: Sources, findings: Diagnoses): void {
  const parts = listParts(story);
  const knots = new Set(
    parts.filter((part) => part instanceof FlowBase).map((flow) => findFlow(flow).join(".")),
  );
  for (const external of parts) {
    if (!(external instanceof ExternalDeclaration)) continue;
    const { identifier, argumentNames } = external;
    const { name } = identifier;
    if (knots.has(name)) continue;
    findings.add(
      {
        rule: "external-without-fallback",
        says: `EXTERNAL "${name}" is a function of some other program, and the story breaks off where it is called`,
        fix: `write what is to be answered here: === function ${name}(${argumentNames.join(", ")})`,
        word: name,
        isFlaw: true,
      },
      locate(external, sources) ?? sources.start,
    );
  }
}
