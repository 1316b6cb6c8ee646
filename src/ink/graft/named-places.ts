import { contentUnder } from "../ahead/reach.ts";
import type { Book } from "../book.ts";
import { ChoicePoint, Container } from "../engine.ts";
import { rootOf } from "../tell/open-story.ts";

// What ink calls parts of a passage by itself; a knot may be called so.
const OF_INK = /^(?:\d+|[cgn]-\d+|[bs]|\$r\d*)$/;
const OF_THE_STORY = /^(?:|\d+|global decl)$/;

/** What a writer calls each place of a book, `knot.stitch.label`, by its runtime path; a choice by its id. */
export function namedPlaces(book: Book): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const part of contentUnder(rootOf(book))) {
    const path = String(part.path);
    if (part instanceof ChoicePoint) {
      const id = book.choices[path]?.id;
      if (id !== undefined && part.choiceTarget) names.set(String(part.choiceTarget.path), id);
    } else if (part instanceof Container) {
      const parts = path.split(".");
      if (parts.length === 1) {
        if (!OF_THE_STORY.test(path)) names.set(path, path);
        continue;
      }
      const [label = "", inside] = [
        parts.at(-1),
        parts.findIndex((each, index) => (index > 0 ? OF_INK : OF_THE_STORY).test(each)),
      ];
      // Gathers may lie one in the other; a writer knows them by knot and stitch.
      if (!OF_INK.test(label))
        names.set(path, inside < 0 ? path : [...parts.slice(0, inside), label].join("."));
    }
  }
  return names;
}
