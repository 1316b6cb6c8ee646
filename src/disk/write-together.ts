import { isUtf8 } from "node:buffer";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  existsSync,
  linkSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../run/file/fault.ts";
import { makeFolder, placeOver, syncFolder, writeWhole } from "./new-file.ts";
import { explainError } from "./reason.ts";

/** Several files that belong together and could not all be written: none of them was, or it says which. */
export class WriteFault extends Fault {
  readonly code = "not-written";
}

/** A file and what is to stand in it. */
export interface Rewrite {
  readonly path: string;
  /** What it was found to hold; nothing where there is to be no such file yet. */
  readonly was: string | undefined;
  readonly text: string;
}

interface Drafted extends Rewrite {
  readonly draft: string;
}

/**
 * Writes several files, all of them or none. They are whole on the disk before the first gets its name; where one cannot
 * have it, those before it are put back. Only who kills the program or the power in that moment finds some of each, or
 * whose disk then refuses that as well.
 * @throws WriteFault where a file is not as it was found, or the disk refuses.
 */
export function writeTogether(files: readonly Rewrite[]): void {
  for (const file of files) refuseChanged(file);
  const drafted: Drafted[] = [];
  const done: Drafted[] = [];
  let current = "";
  try {
    for (const file of files) {
      current = file.path;
      makeFolder(dirname(file.path));
      const path = existsSync(file.path) ? realpathSync(file.path) : file.path;
      const draft = join(dirname(path), `.${randomUUID()}.draft`);
      drafted.push({ ...file, path, draft });
      writeWhole(draft, Buffer.from(file.text));
    }
    for (const each of drafted) {
      current = each.path;
      name(each);
      done.push(each);
    }
    for (const folder of new Set(done.map(({ path }) => dirname(path)))) syncFolder(folder);
  } catch (error) {
    const left = done.filter((each) => !putBack(each)).map(({ path }) => path);
    const after =
      left.length === 0
        ? "Nothing was changed."
        : `Not all could be put back: look at ${left.join(", ")}. Nothing else was changed.`;
    throw new WriteFault(`${current} cannot be written: ${explainError(error)}. ${after}`);
  } finally {
    for (const { draft } of drafted) rmSync(draft, { force: true });
  }
}

function refuseChanged({ path, was }: Rewrite): void {
  if (was === undefined) {
    if (existsSync(path))
      throw new WriteFault(
        `There is a ${path} already, and nothing is ever written over. Nothing was changed.`,
      );
    return;
  }
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  if (bytes && !isUtf8(bytes))
    throw new WriteFault(
      `${path} is not all UTF-8, so it cannot be written again whole. Nothing was changed.`,
    );
  if (bytes?.toString("utf8") !== was)
    throw new WriteFault(`${path} was changed meanwhile. Nothing was written; try again.`);
}

function name({ path, was, draft }: Drafted): void {
  if (was === undefined) {
    // A link takes nobody's place; where a disk has none, what came meanwhile is still not written over.
    try {
      linkSync(draft, path);
    } catch (error) {
      if (existsSync(path)) throw error;
      renameSync(draft, path);
    }
    return;
  }
  chmodSync(draft, statSync(path).mode);
  renameSync(draft, path);
}

/** Answers whether it is as it was: where one cannot be put back, the others are all the same. */
function putBack({ path, was }: Drafted): boolean {
  try {
    if (was === undefined) rmSync(path, { force: true });
    else placeOver(path, Buffer.from(was));
    return true;
  } catch {
    return false;
  }
}
