import { existsSync, rmSync, writeFileSync } from "node:fs";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import type { RunLock } from "../../src/run/file/shelf.ts";

// A window that is told by its parent when to reach for a run, and when to let go of it again.
const [folder = "", name = "", kind = ""] = process.argv.slice(2);
const shelf = openRunFolder(folder);
let lock: RunLock | undefined;

process.on("message", (told) => process.send?.(told === "take" ? take() : letGo()));
process.send?.("here");

function take(): string {
  lock = kind === "naive" ? naiveLock(`${shelf.path(name)}.lock`) : shelf.lock(name);
  if (!lock) return "another has it";
  try {
    shelf.journal(name).append(`${process.pid}\n`);
    return "has it";
  } catch (error) {
    return String(error);
  }
}

function letGo(): string {
  lock?.release();
  return "let go";
}

/** As it is often done: a file that says somebody is here. */
function naiveLock(file: string): RunLock | undefined {
  if (existsSync(file)) return undefined;
  writeFileSync(file, String(process.pid));
  return { release: () => rmSync(file), place: () => ({ kind: "here" }) };
}
