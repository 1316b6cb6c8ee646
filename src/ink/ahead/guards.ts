import { ChoicePoint, Container, Divert, type InkObject } from "../engine.ts";
import { choicesLeft, farFrom, type Met, termBefore } from "./distance.ts";
import type { ReachMap } from "./reach.ts";
import type { Rule, Term } from "./terms.ts";

/** What has to come out how, by name, and how far a story is from that. */
export interface Aim {
  readonly name: string;
  /** How many decisions there are that ask for something. */
  readonly asks: number;
  readonly far: (rule: Rule, weights: readonly number[]) => number;
}

/** How one comes anywhere in the story. */
interface Ways {
  /** The choice whose content a container is. */
  readonly choices: ReadonlyMap<Container, ChoicePoint>;
  readonly entrances: ReadonlyMap<Container, readonly Divert[]>;
}

/** Finds what a decision of the story depends on: what it asks itself, and what was asked on the only way that leads to it. */
export class Guards {
  readonly #reach: ReachMap;
  readonly #all: readonly InkObject[];
  #known: Ways | undefined;
  readonly #numbers = new Map<InkObject, number>();
  /** What a decision hangs on, looked at from so many steps. */
  readonly #terms = new Map<InkObject, Map<number, Term | undefined>>();

  /** @param all everything in the story */
  constructor(all: readonly InkObject[], reach: ReachMap) {
    this.#all = all;
    this.#reach = reach;
  }

  /** Looked for when it is first asked for: whoever lists runs asks for none of it. */
  get #ways(): Ways {
    this.#known ??= waysIn(this.#all);
    return this.#known;
  }

  /** The conditional divert or the choice that leads to a part at the last; a part that is one leads to itself. */
  decisionBefore(part: InkObject): InkObject | undefined {
    const met = new Set<InkObject>();
    for (let here: InkObject | undefined = part; here && !met.has(here); ) {
      met.add(here);
      if (isDecision(here)) return here;
      const from: InkObject = here;
      here = undefined;
      for (let inner = from.parent; inner instanceof Container && !here; inner = inner.parent)
        here = this.#ways.choices.get(inner) ?? this.#onlyEntrance(inner);
    }
    return undefined;
  }

  /**
   * How far the story is from coming into a part; of a decision, from its coming out so.
   * @param steps how far back it is looked at what that takes
   */
  aim(part: InkObject, holds: boolean, steps: number): Aim {
    const all = this.#met(part, steps, holds);
    const onTheWay = this.#chain(part).flatMap(({ decision }) =>
      decision instanceof ChoicePoint && decision.choiceTarget ? [decision.choiceTarget] : [],
    );
    const name = this.#chain(part).map((each) => {
      const number = this.#numbers.get(each.decision) ?? this.#numbers.size;
      this.#numbers.set(each.decision, number);
      return `${number}${each.decision === part ? holds : each.holds}`;
    });
    return {
      name: name.join(),
      asks: all.length,
      far: (rule, weights) => farFrom(all, rule, weights) + choicesLeft(onTheWay, rule),
    };
  }

  /** What a decision hangs on. */
  termOf(decision: InkObject): Term | undefined {
    return isDecision(decision) ? this.#termOf(decision, 0) : undefined;
  }

  /** The decisions on the only way into a part, each with what it hangs on. */
  #met(part: InkObject, steps: number, holds = true): readonly Met[] {
    return this.#chain(part).flatMap((each) => {
      const term = this.#termOf(each.decision, steps);
      return term ? [{ term, holds: each.decision === part ? holds : each.holds }] : [];
    });
  }

  #termOf(decision: InkObject, steps: number): Term | undefined {
    const known = this.#terms.get(decision) ?? new Map<number, Term | undefined>();
    this.#terms.set(decision, known);
    if (!known.has(steps)) {
      // Found when it is first measured: what is behind it may lead back to it.
      const wayTo = (container: Container) => {
        let met: readonly Met[] | undefined;
        return () => {
          met ??= steps > 0 ? this.#met(container.content[0] ?? container, steps - 1) : [];
          return met;
        };
      };
      known.set(steps, termBefore(this.#reach, decision, wayTo));
    }
    return known.get(steps);
  }

  /** The decisions on the only way that leads into a part, the last first, and how each comes out there. */
  #chain(part: InkObject): { decision: InkObject; holds: boolean }[] {
    const chain: { decision: InkObject; holds: boolean }[] = [];
    const met = new Set<InkObject>();
    for (let here: InkObject | undefined = part; here && !met.has(here); here = this.#before(here, chain))
      met.add(here);
    return chain;
  }

  /** Notes the decisions at a part and around it. @returns the divert by which alone one comes there, if there is one */
  #before(part: InkObject, chain: { decision: InkObject; holds: boolean }[]): InkObject | undefined {
    if (isDecision(part)) chain.push({ decision: part, holds: true });
    for (let inner = part.parent; inner instanceof Container; inner = inner.parent) {
      const choice = this.#ways.choices.get(inner);
      if (choice) chain.push({ decision: choice, holds: true });
      const outer = inner.parent;
      if (!(outer instanceof Container)) break;
      for (const divert of branchesBefore(inner, outer)) chain.push({ decision: divert, holds: false });
      const entrance = this.#onlyEntrance(inner);
      if (entrance) return entrance;
    }
    return undefined;
  }

  #onlyEntrance(inner: Container): Divert | undefined {
    const [entrance, other] = this.#ways.entrances.get(inner) ?? [];
    // A container that is run into is entered without a divert as well.
    const isRunInto = inner.parent instanceof Container && inner.parent.content.includes(inner);
    return other || isRunInto ? undefined : entrance;
  }
}

const isDecision = (part: InkObject): boolean =>
  part instanceof ChoicePoint || (part instanceof Divert && part.isConditional);

function noted<Key, Part>(lists: Map<Key, Part[]>, key: Key, part: Part): void {
  const known = lists.get(key);
  if (known) known.push(part);
  else lists.set(key, [part]);
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

function waysIn(all: readonly InkObject[]): Ways {
  const choices = new Map<Container, ChoicePoint>();
  const entrances = new Map<Container, Divert[]>();
  for (const part of all) {
    if (part instanceof ChoicePoint && part.choiceTarget) choices.set(part.choiceTarget, part);
    if (!(part instanceof Divert) || part.isExternal || part.hasVariableTarget) continue;
    const target = part.targetPointer.container;
    if (!target || isInside(part, target)) continue;
    noted(entrances, target, part);
  }
  return { choices, entrances };
}
