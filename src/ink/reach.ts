// As in ink-compiler.ts: entered by any other module inkjs does not hold together.
import "inkjs/engine/Story";

import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import { Container } from "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import { Divert } from "inkjs/engine/Divert";
import type { InkObject } from "inkjs/engine/Object";
import { Path } from "inkjs/engine/Path";
import { DivertTargetValue, StringValue, VariablePointerValue } from "inkjs/engine/Value";
import { VariableReference } from "inkjs/engine/VariableReference";

/** What the story may still read from some place on. What it does not read cannot tell two runs apart. */
export interface Reach {
  /** Containers whose visits are asked for. */
  readonly counts: ReadonlySet<Container>;
  readonly variables: ReadonlySet<string>;
  /** Words of the vocabulary with what is written in their parentheses: `is_close(kashiwara)`. */
  readonly words: ReadonlySet<string>;
}

interface Found {
  counts: Set<Container>;
  variables: Set<string>;
  words: Set<string>;
}

const { CommandType } = ControlCommand;

/** Finds what can be read from a place on, by following the compiled story without playing it. Errs by naming too much. */
export class ReachMap {
  readonly #root: Container;
  readonly #known = new Map<string, Reach>();
  /** Where a divert kept in a variable may lead, from anywhere. */
  readonly #anywhere: readonly Container[];
  readonly #readsByTarget: boolean;

  /** @param always knots that can be gone to at any time */
  constructor(root: Container, always: readonly string[]) {
    this.#root = root;
    const all = [...contentUnder(root)];
    this.#readsByTarget = all.some(
      (content) =>
        content instanceof ControlCommand &&
        (content.commandType === CommandType.ReadCount || content.commandType === CommandType.TurnsSince),
    );
    const hasVariableDiverts = all.some(
      (content) =>
        content instanceof Divert && content.hasVariableTarget && content.variableDivertName !== "$r",
    );
    const kept = hasVariableDiverts
      ? all.flatMap((content) =>
          content instanceof DivertTargetValue ? [content.targetPath.toString()] : [],
        )
      : [];
    this.#anywhere = [...always, ...kept].flatMap((path) => this.#container(path)?.container ?? []);
  }

  /** Containers whose visits anything in the story asks for. */
  everCounted(): ReadonlySet<Container> {
    const found: Found = { counts: new Set(), variables: new Set(), words: new Set() };
    const all = [...contentUnder(this.#root)].filter((part) => part instanceof Container);
    this.#walk(
      all.map((container) => [container, 0]),
      found,
    );
    return found.counts;
  }

  /** What can be read from a runtime path on; `index` is the place in the container where it goes on. */
  from(path: string, index = 0): Reach {
    const key = `${path}:${index}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found: Found = { counts: new Set(), variables: new Set(), words: new Set() };
    const at = this.#container(path);
    const starts: [Container, number][] = this.#anywhere.map((container) => [container, 0]);
    if (at) starts.push([at.container, at.index + index]);
    this.#walk(starts, found);
    this.#known.set(key, found);
    return found;
  }

  #container(path: string): { container: Container; index: number } | undefined {
    const { container, obj } = this.#root.ContentAtPath(new Path(path));
    if (container) return { container, index: 0 };
    return obj?.parent instanceof Container
      ? { container: obj.parent, index: obj.parent.content.indexOf(obj) }
      : undefined;
  }

  #walk(starts: [Container, number][], found: Found): void {
    const walked = new Map<Container, Set<number>>();
    for (let next = starts.pop(); next; next = starts.pop()) {
      const [container, from] = next;
      const indexes = walked.get(container) ?? new Set();
      walked.set(container, indexes);
      const goesOn = this.#read(container, from, indexes, starts, found);
      const { parent } = container;
      if (goesOn && parent instanceof Container && parent.content.includes(container))
        starts.push([parent, parent.content.indexOf(container) + 1]);
    }
  }

  /** Reads the content of one container in order, to what was read before. @returns whether the story may run out at its end */
  #read(
    container: Container,
    from: number,
    walked: Set<number>,
    starts: [Container, number][],
    found: Found,
  ): boolean {
    const { content } = container;
    for (let index = from; index <= content.length; index += 1) {
      if (walked.has(index)) return false;
      walked.add(index);
      const part = content[index];
      if (part instanceof Container) {
        // It goes on behind the inner container by itself, unless that leads away.
        starts.push([part, 0]);
        return false;
      }
      if (part instanceof ChoicePoint) {
        if (part.choiceTarget) {
          if (part.onceOnly) found.counts.add(part.choiceTarget);
          starts.push([part.choiceTarget, 0]);
        }
      } else if (part instanceof VariableReference) {
        if (part.containerForCount) found.counts.add(part.containerForCount);
        if (part.name !== null) found.variables.add(part.name);
      } else if (part instanceof VariablePointerValue) found.variables.add(part.variableName);
      else if (part instanceof DivertTargetValue) {
        const target = this.#container(part.targetPath.toString());
        if (target) {
          starts.push([target.container, target.index]);
          if (this.#readsByTarget) found.counts.add(target.container);
        }
      } else if (part instanceof ControlCommand) {
        if (part.commandType === CommandType.VisitIndex) found.counts.add(container);
      } else if (part instanceof Divert && this.#follow(part, index, container, starts, found)) return false;
    }
    return true;
  }

  /** @returns whether the story surely goes away by the divert and does not come back */
  #follow(
    divert: Divert,
    index: number,
    { content }: Container,
    starts: [Container, number][],
    found: Found,
  ): boolean {
    if (divert.isExternal) {
      const texts = content.slice(Math.max(0, index - 3 * divert.externalArgs), index);
      const given = texts.flatMap((part) => (part instanceof StringValue ? [part.value ?? ""] : []));
      found.words.add(`${divert.targetPathString}(${given.join(",")})`);
      // Played without us, the stand-in of the same name answers.
      const standIn = this.#root.namedContent.get(divert.targetPathString ?? "");
      if (standIn instanceof Container) starts.push([standIn, 0]);
      return false;
    }
    if (divert.variableDivertName !== null) {
      found.variables.add(divert.variableDivertName);
      return false;
    }
    const { container, index: at } = divert.targetPointer;
    if (container) starts.push([container, Math.max(0, at)]);
    const opensThread = isCommand(content[index - 1], CommandType.StartThread);
    return !divert.isConditional && !divert.pushesToStack && !opensThread;
  }
}

function isCommand(part: InkObject | undefined, type: ControlCommand.CommandType): boolean {
  return part instanceof ControlCommand && part.commandType === type;
}

/** Everything inside a container, at any depth. */
export function* contentUnder(container: Container): Generator<InkObject> {
  yield container;
  for (const part of [...container.content, ...(container.namedOnlyContent?.values() ?? [])])
    if (part instanceof Container) yield* contentUnder(part);
    else yield part;
}
