import { createHash } from "node:crypto";
import { stampOfBuild } from "../../disk/places.ts";

/**
 * What something is kept under that was worked out from all of this, by this very program. Undefined where none is built:
 * nobody would know whether it is the same.
 */
export function cacheKey(from: readonly unknown[], program = stampOfBuild()): string | undefined {
  if (program === undefined) return undefined;
  return createHash("sha256")
    .update(JSON.stringify([program, process.version, ...from]))
    .digest("hex");
}
