import type { ChoiceSource } from "../book.ts";
import { Choice, type ParsedStory, Text } from "../parser.ts";
import type { Diagnoses } from "../read/diagnoses.ts";
import { findFlow } from "../read/names.ts";
import { listParts } from "../read/parts.ts";
import { locate } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";
import { makeWordIds } from "./choice-words.ts";

/** Every choice a reader can be offered: not those ink takes by itself when nothing else is left. */
export function listChoices(story: ParsedStory): Choice[] {
  return listParts(story)
    .filter((part) => part instanceof Choice)
    .filter((choice) => !choice.isInvisibleDefault);
}

/** Notes each choice that cannot be remembered: without a label, or with another's id. */
export function checkLabels(choices: readonly Choice[], sources: Sources, findings: Diagnoses): void {
  const seen = new Map<string, Choice>();
  for (const choice of choices) {
    const place = locate(choice, sources) ?? sources.start;
    const id = idOf(choice);
    if (id === undefined) {
      findings.add(
        {
          rule: "unlabelled-choice",
          says: "a choice without a label cannot be remembered in a run",
          fix: labelAdvice(choice),
        },
        place,
      );
      continue;
    }
    const first = seen.get(id)?.debugMetadata;
    if (first) {
      findings.add(
        {
          rule: "duplicate-choice",
          says: `has the id "${id}", which ${first.fileName}:${first.startLineNumber} already has`,
          fix: "give one of the two another label",
          word: choice.name ?? undefined,
        },
        place,
      );
    } else {
      seen.set(id, choice);
    }
  }
}

/** The side table of a compiled story; a choice that has no id of its own is known by its words. */
export function buildChoiceTable(choices: readonly Choice[], sources: Sources): Record<string, ChoiceSource> {
  const table: Record<string, ChoiceSource> = {};
  const given = new Set<string>();
  const byWords = makeWordIds(choices, sources);
  for (const choice of choices) {
    const path = choice.runtimeChoice.path?.toString() ?? "";
    const ownId = idOf(choice);
    const id = ownId !== undefined && !given.has(ownId) ? ownId : (byWords.get(choice) ?? path);
    given.add(id);
    table[path] = { id, ...sources.find(locate(choice, sources) ?? sources.start) };
  }
  return table;
}

function idOf(choice: Choice): string | undefined {
  return choice.name ? [...findFlow(choice), choice.name].join(".") : undefined;
}

function labelAdvice(choice: Choice): string {
  const bullet = choice.onceOnly ? "*" : "+";
  const words = choice
    .FindAll(Text)()
    .map((text) => text.text.trim())
    .filter(Boolean);
  const label = words
    .join(" ")
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.slice(0, 3)
    .join("_");
  return `give it one in parentheses: ${bullet} (${label ?? "label"}) …`;
}
