import { isCommand } from "../ahead/calls.ts";
import { contentUnder } from "../ahead/reach.ts";
import type { Book } from "../book.ts";
import { ChoicePoint, Container, ControlCommand, type InkObject, Path } from "../engine.ts";

/** Something to look out for while the story plays, by its runtime path: a text, a condition with its two sides, a choice. */
export interface Sight {
  readonly path: string;
  readonly kind: "text" | "condition" | "choice";
}

/**
 * What a passage came by. A text has the number 2n, a condition 2n where it held and 2n+1 where not, n its place in the list.
 * That a choice is taken its reader knows. Whatever is in the parts that are watched has the number after the last.
 */
export class Sights {
  readonly #numbers = new Map<InkObject, number>();
  readonly #objects = new Map<number, InkObject>();
  readonly #choices = new Map<string, InkObject>();
  readonly #seen = new Set<number>();
  readonly #inParts: ReadonlySet<InkObject>;
  readonly #ofParts: number;

  readonly #decisionBefore: (part: InkObject) => InkObject | undefined;
  /** By the decision that leads there; found when it is first asked for. */
  #byDecision: Map<InkObject, number[]> | undefined;

  /** @param decisionBefore the decision that leads to a part at the last */
  constructor(
    root: Container,
    sights: readonly Sight[],
    decisionBefore: (part: InkObject) => InkObject | undefined,
    inParts: ReadonlySet<InkObject> = new Set(),
  ) {
    this.#decisionBefore = decisionBefore;
    this.#inParts = inParts;
    this.#ofParts = 2 * sights.length;
    for (const [index, { path, kind }] of sights.entries()) {
      const { obj, approximate } = root.ContentAtPath(new Path(path));
      if (!obj || approximate) continue;
      if (kind === "choice") this.#choices.set(path, obj);
      else this.#numbers.set(obj, index);
      this.#objects.set(index, obj);
    }
  }

  /** Those that a decision leads to, and no other after it. */
  behind(decision: InkObject | undefined): readonly number[] {
    if (!decision) return [];
    if (!this.#byDecision) {
      this.#byDecision = new Map();
      for (const [index, part] of this.#objects) {
        const leading = this.#decisionBefore(part);
        if (leading) this.#byDecision.set(leading, [...(this.#byDecision.get(leading) ?? []), index]);
      }
    }
    return this.#byDecision.get(decision) ?? [];
  }

  /** A choice, and those that lie behind it. @param path of the choice */
  behindChoice(path: string): readonly number[] {
    return this.behind(this.#choices.get(path));
  }

  sighted(index: number): InkObject | undefined {
    return this.#objects.get(index);
  }

  came(text: InkObject): void {
    const number = this.#numbers.get(text);
    if (number !== undefined) this.#seen.add(2 * number);
  }

  /** Told of all that a passage comes to. */
  pass(content: InkObject): void {
    if (this.#inParts.has(content)) this.#seen.add(this.#ofParts);
  }

  decided(condition: InkObject, holds: boolean): void {
    // ink makes out the words of an option before it asks whether it is offered.
    if (!holds && condition instanceof ChoicePoint)
      for (const text of wordsOf(condition)) this.#seen.delete(2 * (this.#numbers.get(text) ?? -1));
    const number = this.#numbers.get(condition);
    if (number !== undefined) this.#seen.add(2 * number + (holds ? 0 : 1));
  }

  /** What was reached since this was last asked. */
  take(): readonly number[] {
    const list = [...this.#seen].sort((a, b) => a - b);
    this.#seen.clear();
    return list;
  }
}

/** All that is printed of an option where it is offered. */
function wordsOf(point: ChoicePoint): readonly InkObject[] {
  const outer = point.parent;
  if (!(outer instanceof Container)) return [];
  const before = outer.content.slice(0, outer.content.indexOf(point));
  const begins = before.findLastIndex((part) => isCommand(part, ControlCommand.CommandType.EvalStart));
  const shared = outer.namedContent.get("s");
  return [...before.slice(begins), ...(shared instanceof Container ? contentUnder(shared) : [])].flatMap(
    (part) => (part instanceof Container ? contentUnder(part) : [part]),
  );
}

/** What stands in these knots and stitches, and as "" outside of all; not what is in the stitches of a knot. */
export function contentOfParts(
  root: Container,
  parts: readonly string[],
  { headings }: Book,
): Set<InkObject> {
  const all = new Set<InkObject>();
  for (const part of parts) {
    const { obj, approximate } = part === "" ? { obj: root } : root.ContentAtPath(new Path(part));
    if (!(obj instanceof Container) || approximate) continue;
    const inner = [...(obj.namedOnlyContent ?? [])].filter(
      ([name]) => !Object.hasOwn(headings, part === "" ? name : `${part}.${name}`),
    );
    for (const each of [obj, ...obj.content, ...inner.map(([, content]) => content)])
      for (const content of each instanceof Container && each !== obj ? contentUnder(each) : [each])
        all.add(content);
  }
  return all;
}
