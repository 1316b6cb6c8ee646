import { ChoicePoint, Container, Divert, type InkObject, VariableAssignment } from "../engine.ts";
import { wordAt } from "./calls.ts";
import type { ReachMap, Read } from "./reach.ts";
import { type Wish, wishesBefore } from "./wishes.ts";

/** Whether a word that tells changes the answer to one that asks. */
export type IsChangedBy = (asked: string, told: string) => boolean;

/** How one comes anywhere in the story, and where it does something. */
interface Ways {
  /** The choice whose content a container is. */
  readonly choices: ReadonlyMap<Container, ChoicePoint>;
  readonly entrances: ReadonlyMap<Container, readonly Divert[]>;
  /** Where each variable is set, and each word called. */
  readonly settings: ReadonlyMap<string, readonly InkObject[]>;
  readonly calls: ReadonlyMap<string, readonly InkObject[]>;
}

/** Finds what a decision of the story depends on: what it asks itself, and what was asked on the only way that leads to it. */
export class Guards {
  readonly #reach: ReachMap;
  readonly #all: readonly InkObject[];
  #known: Ways | undefined;

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

  /** All that is read on the way into a part. */
  of(part: InkObject): Read[] {
    return this.#chain(part).flatMap(({ decision }) => this.#reach.readsBefore(decision));
  }

  /** What has to be so for the story to come into a part; of a decision, for it to come out so. */
  wishes(part: InkObject, holds: boolean): Wish[] {
    return this.#chain(part).flatMap((each) =>
      wishesBefore(this.#reach, each.decision, each.decision === part ? holds : each.holds),
    );
  }

  /** All that a decision depends on, and, so many steps back, what that depends on. */
  behind(decision: InkObject, steps: number, isChangedBy: IsChangedBy): Read[] {
    const all = new Map<unknown, Read>();
    let latest: readonly Read[] = this.of(decision);
    for (let step = 0; ; step += 1) {
      const fresh = latest.filter(({ of }) => !all.has(of));
      for (const read of fresh) all.set(read.of, read);
      if (step >= steps || fresh.length === 0) return [...all.values()];
      latest = fresh.flatMap((read) => this.#changesOf(read, isChangedBy));
    }
  }

  /** What it depends on whether something that is read comes to be otherwise. */
  #changesOf(read: Read, isChangedBy: IsChangedBy): Read[] {
    if (read.kind === "count") return this.of(read.of.content[0] ?? read.of);
    if (read.kind === "variable")
      return (this.#ways.settings.get(read.of) ?? []).flatMap((part) => [
        ...this.#reach.readsBefore(part),
        ...this.of(part),
      ]);
    if (read.kind === "decision") return [];
    return [...this.#ways.calls].flatMap(([word, parts]) =>
      isChangedBy(read.of, word) ? parts.flatMap((part) => this.of(part)) : [],
    );
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

function waysIn(all: readonly InkObject[]): Ways {
  const choices = new Map<Container, ChoicePoint>();
  const entrances = new Map<Container, Divert[]>();
  const settings = new Map<string, InkObject[]>();
  const calls = new Map<string, InkObject[]>();
  for (const part of all) {
    if (part instanceof VariableAssignment) noted(settings, part.variableName ?? "", part);
    if (part instanceof Divert && part.isExternal) noted(calls, wordAt(part), part);
    if (part instanceof ChoicePoint && part.choiceTarget) choices.set(part.choiceTarget, part);
    if (!(part instanceof Divert) || part.isExternal || part.hasVariableTarget) continue;
    const target = part.targetPointer.container;
    if (!target || isInside(part, target)) continue;
    noted(entrances, target, part);
  }
  return { choices, entrances, settings, calls };
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
