import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Library } from "../../src/run/keep/library.ts";
import { answered, trench } from "./trench.ts";

// More than anybody decides before the kill; less than a pipe holds.
const TYPED = "1\n".repeat(5_000);

/**
 * Plays the run by lines as fast as the game takes them, and kills it: some milliseconds after its first question, or
 * after its start.
 * @returns what it had said by then.
 */
export async function playAndKill(
  program: string,
  args: readonly string[],
  { after, milliseconds }: { after: "start" | "question"; milliseconds: number },
): Promise<string> {
  const child = spawn(process.execPath, [program, "--plain", ...args]);
  let said = "";
  // It dies with much of what was typed unread.
  child.stdin.on("error", () => {});
  child.stdin.write(TYPED);
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const asked = new Promise<void>((resolve) =>
    child.stdout.on("data", (data: Buffer) => {
      said += data;
      if (said.includes("\n> ")) resolve();
    }),
  );
  if (after === "question") await Promise.race([asked, ended]);
  await pause(milliseconds);
  child.kill("SIGKILL");
  await ended;
  return said;
}

/**
 * What is wrong with a run after its game was killed, in a sentence; undefined if all that was answered is there.
 */
export function lossOf(saves: string, name: string, said: string): string | undefined {
  const count = answered(said);
  const library = new Library(trench, openRunFolder(saves), "");
  if (!openRunFolder(saves).names().includes(name))
    return said.includes("Turn ") ? `The run was begun and is not there.` : undefined;
  try {
    const session = library.readAlong(name);
    // With those ahead, that going back has left.
    const kept = session.line().length;
    return kept < count ? `${count} decisions were answered, and ${kept} are kept.` : undefined;
  } catch (error) {
    return `It cannot be opened: ${error instanceof Error ? error.message : error}`;
  }
}
