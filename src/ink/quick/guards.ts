import { ChoicePoint, Container, Divert, type InkObject } from "../engine.ts";
import { contentUnder, type ReachMap, type Read } from "./reach.ts";

/** Finds what a decision of the story hangs on: what it asks itself, and what was asked on the only way that leads to it. */
export class Guards {
  readonly #reach: ReachMap;
  /** The choice whose content a container is. */
  readonly #choices = new Map<Container, ChoicePoint>();
  readonly #entrances = new Map<Container, Divert[]>();

  constructor(root: Container, reach: ReachMap) {
    this.#reach = reach;
    for (const part of contentUnder(root)) {
      if (part instanceof ChoicePoint && part.choiceTarget) this.#choices.set(part.choiceTarget, part);
      if (!(part instanceof Divert) || part.isExternal || part.hasVariableTarget) continue;
      const target = part.targetPointer.container;
      if (!target || isInside(part, target)) continue;
      const known = this.#entrances.get(target);
      if (known) known.push(part);
      else this.#entrances.set(target, [part]);
    }
  }

  /** All that is read on the way into this conditional divert or choice. */
  of(decision: InkObject): Read[] {
    const reads: Read[] = [];
    const met = new Set<InkObject>();
    for (let part: InkObject | undefined = decision; part && !met.has(part); part = this.#before(part, reads))
      met.add(part);
    return reads;
  }

  /** Notes what is read right before a part and around it. @returns the divert by which alone one comes there, if there is one */
  #before(part: InkObject, reads: Read[]): InkObject | undefined {
    if (part instanceof ChoicePoint || (part instanceof Divert && part.isConditional))
      reads.push(...this.#reach.readsBefore(part));
    for (let inner = part.parent; inner instanceof Container; inner = inner.parent) {
      const choice = this.#choices.get(inner);
      if (choice) reads.push(...this.#reach.readsBefore(choice));
      const outer = inner.parent;
      if (!(outer instanceof Container)) break;
      for (const divert of branchesBefore(inner, outer)) reads.push(...this.#reach.readsBefore(divert));
      const [entrance, other] = this.#entrances.get(inner) ?? [];
      // A container that is run into is entered without a divert as well.
      if (entrance && !other && !outer.content.includes(inner)) return entrance;
    }
    return undefined;
  }
}

function isInside(part: InkObject, container: Container): boolean {
  for (let outer = part.parent; outer; outer = outer.parent) if (outer === container) return true;
  return false;
}

/** The conditional diverts of the branches of the same { } that failed before the story came into this one. */
function branchesBefore(inner: Container, { content }: Container): Divert[] {
  const isBranch = (part: InkObject | undefined) => part instanceof Container && part.namedContent.has("b");
  if (!isBranch(inner)) return [];
  const diverts: Divert[] = [];
  for (let index = content.indexOf(inner) - 1; isBranch(content[index]); index -= 1)
    for (const part of (content[index] as Container).content)
      if (part instanceof Divert && part.isConditional) diverts.push(part);
  return diverts;
}
