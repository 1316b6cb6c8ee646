import { isCommand } from "../ahead/calls.ts";
import { type Container, ControlCommand, Divert, type InkObject } from "../engine.ts";

const { CommandType } = ControlCommand;
const WAYS_OUT = [CommandType.Done, CommandType.End, CommandType.PopFunction, CommandType.PopTunnel];

/**
 * Whether a conditional branch ends elsewhere, so that whatever stands behind the condition is come by only where it
 * does not hold. What a branch does under conditions of its own is not looked at.
 * @param condition the divert into the branch
 * @param home what holds the branches, where they come together again
 */
export function leadsAway(condition: Divert, home: Container): boolean {
  const { container } = condition.targetPointer;
  return (container?.content ?? []).some(
    (part) => WAYS_OUT.some((way) => isCommand(part, way)) || isDivertOutOf(part, home),
  );
}

function isDivertOutOf(part: InkObject, home: Container): boolean {
  if (!(part instanceof Divert) || part.isConditional || part.isExternal || part.pushesToStack) return false;
  return part.hasVariableTarget || part.targetPointer.container !== home;
}
