import { type Stats, statSync } from "node:fs";
import { codeOf } from "./reason.ts";

/**
 * What is at a path; nothing where nothing is. By its `throwIfNoEntry` Node 20 throws and later ones answer "nothing" where
 * the path leads through a file, so neither is asked.
 * @throws Error of Node's where a part of the path is a file, and for all else that keeps it from being looked at.
 */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** What is there, for whoever only asks whether it is there: nothing can be behind a file. */
export function statIfAny(path: string): Stats | undefined {
  try {
    return statOf(path);
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}
