import { Container, ControlCommand, type Divert, type InkObject, StringValue } from "../engine.ts";

const { CommandType } = ControlCommand;
export const START_THREAD = CommandType.StartThread;

/** The word of the vocabulary that is called here, with what is written out in its parentheses. */
export function wordAt(divert: Divert): string {
  const { content = [] } = divert.parent instanceof Container ? divert.parent : {};
  return wordIn(divert, content, content.indexOf(divert));
}

/** The same, of a call whose place is known. */
export const wordIn = (divert: Divert, content: readonly InkObject[], index: number): string =>
  `${divert.targetPathString ?? ""}(${textsBefore(content, index, divert.externalArgs).join(",")})`;

/** The last so many texts written out before a part; nothing for one that is worked out, nor for those before it. */
function textsBefore(content: readonly InkObject[], before: number, count: number): string[] {
  const texts: string[] = [];
  let end = before - 1;
  for (; texts.length < count; end -= 3) {
    const [opening, text, closing] = [content[end - 2], content[end - 1], content[end]];
    const isText = isCommand(opening, CommandType.BeginString) && isCommand(closing, CommandType.EndString);
    if (!isText || !(text instanceof StringValue)) break;
    texts.unshift(text.value ?? "");
  }
  return [...Array.from({ length: count - texts.length }, () => ""), ...texts];
}

export function isCommand(part: InkObject | undefined, type: ControlCommand.CommandType): boolean {
  return part instanceof ControlCommand && part.commandType === type;
}

/** The places of an expression that ends right before a part, the last first, without what is written out in quotes. */
export function expressionBefore(part: InkObject): (readonly [container: Container, index: number])[] {
  const container = part.parent;
  if (!(container instanceof Container)) return [];
  const { content } = container;
  const end = content.indexOf(part);
  // Under `{ condition: … }` the expression stands before the container of the first branch.
  if (end === 0) return expressionBefore(container);
  const places = isCommand(content[0], CommandType.Duplicate) ? expressionBefore(container) : [];
  let depth = 0;
  let inText = 0;
  for (let index = end - 1; index >= 0; index -= 1) {
    const each = content[index];
    if (isCommand(each, CommandType.EvalEnd)) depth += 1;
    else if (isCommand(each, CommandType.EvalStart)) depth -= 1;
    else if (isCommand(each, CommandType.EndString)) inText += 1;
    else if (isCommand(each, CommandType.BeginString)) inText -= 1;
    else if (inText === 0) places.push([container, index]);
    if (depth <= 0) break;
  }
  return places;
}
