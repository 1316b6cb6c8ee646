import { wordAt } from "../ahead/calls.ts";
import { contentUnder } from "../ahead/reach.ts";
import type { Book } from "../book.ts";
import { ChoicePoint, type Container, Divert } from "../engine.ts";
import { rootOf } from "../tell/open-story.ts";

/** A choice of a book, and what is written under it. */
export interface ChoicePlace {
  readonly id: string;
  /** What is visited when it is taken. */
  readonly target: string;
  /** The words of the vocabulary that stand in it, as far as they are written out. */
  readonly words: readonly string[];
  /** The places it diverts to, by their runtime path. */
  readonly leadsTo: readonly string[];
}

/** The choices of a book, by the runtime path of what is visited when they are taken, and by their point. */
export interface ChoicePlaces {
  readonly byTarget: ReadonlyMap<string, ChoicePlace>;
  readonly byPoint: ReadonlyMap<string, ChoicePlace>;
}

const known = new WeakMap<Book, ChoicePlaces>();

/** Every choice of a book. Found once a book. */
export function choicePlacesOf(book: Book): ChoicePlaces {
  const before = known.get(book);
  if (before) return before;
  const byTarget = new Map<string, ChoicePlace>();
  const byPoint = new Map<string, ChoicePlace>();
  for (const part of contentUnder(rootOf(book))) {
    const target = part instanceof ChoicePoint ? part.choiceTarget : null;
    if (!target) continue;
    const point = String(part.path);
    const id = book.choices[point]?.id ?? point;
    const place = { id, target: String(target.path), words: wordsIn(target), leadsTo: placesIn(target) };
    byTarget.set(place.target, place);
    byPoint.set(point, place);
  }
  const places = { byTarget, byPoint };
  known.set(book, places);
  return places;
}

function wordsIn(target: Container): string[] {
  return contentUnder(target).flatMap((part) =>
    part instanceof Divert && part.isExternal ? [wordAt(part)] : [],
  );
}

function placesIn(target: Container): string[] {
  return contentUnder(target).flatMap((part) => {
    if (!(part instanceof Divert) || part.isExternal || part.hasVariableTarget) return [];
    const { container } = part.targetPointer;
    return container ? [String(container.path)] : [];
  });
}
