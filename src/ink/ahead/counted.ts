import {
  ChoicePoint,
  Container,
  ControlCommand,
  DivertTargetValue,
  type InkObject,
  VariableReference,
} from "../engine.ts";
import { isCommand } from "./calls.ts";

const { CommandType } = ControlCommand;
const BY_TARGET: readonly unknown[] = [CommandType.ReadCount, CommandType.TurnsSince];

/** Says which container's visits a part asks for, and needs neither what follows it nor what can be reached from it. */
export class Counted {
  readonly #root: Container;
  /** Whether visits are asked for by a divert kept as a value, as by READ_COUNT(-> here). */
  readonly #byTarget: boolean;

  /** @param all everything inside the root */
  constructor(root: Container, all: readonly InkObject[]) {
    this.#root = root;
    this.#byTarget = all.some(
      (part) => part instanceof ControlCommand && BY_TARGET.includes(part.commandType),
    );
  }

  /** The container whose visits a part asks for. @param container the one it stands in */
  by(part: InkObject, container: Container): Container | undefined {
    if (part instanceof ChoicePoint) return (part.onceOnly && part.choiceTarget) || undefined;
    if (part instanceof VariableReference) return part.containerForCount ?? undefined;
    if (part instanceof DivertTargetValue) return this.#byTarget ? this.targetOf(part) : undefined;
    return isCommand(part, CommandType.VisitIndex) ? container : undefined;
  }

  /** The container into which a divert leads that is kept as a value. */
  targetOf({ targetPath }: DivertTargetValue): Container | undefined {
    const { container, obj } = this.#root.ContentAtPath(targetPath);
    return container ?? (obj?.parent instanceof Container ? obj.parent : undefined);
  }
}

/** Containers whose visits anything in the story asks for, each once. @param all everything inside the root */
export function everCounted(root: Container, all: readonly InkObject[]): Set<Container> {
  const counted = new Counted(root, all);
  const found = new Set<Container>();
  for (const container of all)
    if (container instanceof Container)
      for (const part of container.content) {
        const of = counted.by(part, container);
        if (of) found.add(of);
      }
  return found;
}
