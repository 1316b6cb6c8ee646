import { Divert, DivertTarget, type ParsedObject, TunnelOnwards } from "../parser.ts";

// As ink numbers the kinds of sequence: when all of such a one has been told, it is silent.
export const ONCE = 8;

/** Whether the story goes elsewhere here and does not come back. */
export const isLeaving = (part: ParsedObject): boolean =>
  part instanceof TunnelOnwards ||
  (part instanceof Divert &&
    !part.isThread &&
    !part.isTunnel &&
    !part.isFunctionCall &&
    !(part.parent instanceof DivertTarget));
