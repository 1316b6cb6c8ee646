import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { lossOf } from "./killed.ts";
import { IS_LONG, tell } from "./rounds.ts";
import { type Call, canTrace, NO_TRACE, skipped, traced } from "./strace.ts";
import { built, naiveGame, ownFolder, trenchGame } from "./trench.ts";

const folder = ownFolder();
// Decisions, a bookmark and a way back: all that is ever appended.
const TYPED = "1\n1\nsave here\nback 1\n1\n";
const RUN = `{}\n${'"trench.dig.again"\n'.repeat(50)}`;
const THROWN = "{}\n";
const DECISION = "trench.dig";
const ANSWER = "Turn 3.";
// What can change a file or what is known of it, or says something. Between two of these there is nothing new to find.
const CHANGES = /^(openat|mkdir|link|unlink|rename|ftruncate|pwrite64|write|fsync|fdatasync)$/;

/**
 * Those among which anything can be lost: of lines that are said one after the other the first and the last, and none
 * before which the disk is as it was before the one in front of it.
 */
function telling(calls: readonly Call[]): readonly Call[] {
  return calls.filter(
    (_, index) =>
      [-1, 0, 1].some((beside) => calls[index + beside]?.name !== "write") && leftAnything(calls[index - 1]),
  );
}

/** Whether a game that is killed leaves something else behind since this call: what failed, waited or read changed nothing. */
const leftAnything = (before: Call | undefined): boolean =>
  !before ||
  !(
    / = -1 /.test(before.text) ||
    /^f(data)?sync$/.test(before.name) ||
    (before.name === "openat" && !before.text.includes("O_CREAT"))
  );

const changing = (calls: readonly Call[]): readonly Call[] => calls.filter(({ name }) => CHANGES.test(name));

const play = (saves: string) => ["--plain", "--saves", saves, "--new", "first"];
const mentions = (call: Call, text: string) => call.text.includes(text);

/** The calls from the first that has to do with runs to the one that answers the second decision. */
function saving(program: string, saves: string): readonly Call[] {
  const { calls } = traced(folder, [program, ...play(saves)], TYPED);
  const started = calls.findIndex((call) => call.name !== "execve" && mentions(call, `"${saves}`));
  const answered = calls.findLastIndex((call) => mentions(call, "Turn "));
  return calls.slice(started, answered + 1);
}

/** What was lost by killing before each of these calls; and how often it was killed elsewhere or not at all. */
function killedBefore(
  calls: readonly Call[],
  lossIn: (inject: string, index: number) => Killed,
  isEnough = false,
) {
  let missed = 0;
  const losses: string[] = [];
  for (const [index, { name, number, text }] of calls.entries()) {
    if (isEnough && losses.length > 0) break;
    const { loss, last } = lossIn(`${name}:signal=SIGKILL:when=${number}`, index);
    if (last?.name !== name) missed += 1;
    if (loss) losses.push(`Killed before ${text.slice(0, 80)}: ${loss}`);
  }
  return { losses, missed };
}

interface Killed {
  readonly loss: string | undefined;
  readonly last: Call | undefined;
}

/** Plays the same again in a folder of its own. */
const playing =
  (program: string) =>
  (inject: string, index: number): Killed => {
    const saves = join(folder, "killed", String(index));
    const { said, calls } = traced(folder, [program, ...play(saves)], TYPED, inject);
    const loss = lossOf(saves, "first", said);
    rmSync(saves, { recursive: true, force: true });
    return { loss, last: calls.at(-1) };
  };

/** A folder with a run in it and one in its trash. */
function shelved(saves: string): string {
  rmSync(saves, { recursive: true, force: true });
  const shelf = openRunFolder(saves);
  shelf.create("thrown", THROWN);
  shelf.trash("thrown");
  shelf.create("first", RUN);
  return saves;
}

/** Everything that lies in the folder under a run's name has to be whole, and both runs have to be there still. */
function shelfLoss(saves: string): string | undefined {
  const files = readdirSync(saves, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".jsonl"),
  );
  const texts = files.map((file) => readFileSync(join(saves, file), "utf8"));
  const isWhole = texts.every((text) => text === RUN || text === THROWN);
  return isWhole && texts.includes(RUN) && texts.includes(THROWN)
    ? undefined
    : `There are ${files.join(", ")}.`;
}

/** Whether the disk said that it has this very file or folder. */
const isSynced = (calls: readonly Call[], path: string | undefined): boolean =>
  path !== undefined &&
  calls.some(({ name, text, file }) => name === "fsync" && file === path && text.endsWith("= 0"));

/** Whether what went into the run's file had been waited for when the turn was written out. */
function isWaitedFor(calls: readonly Call[]): boolean {
  const answer = calls.findIndex((call) => mentions(call, ANSWER));
  const written = calls.findLastIndex(
    (call, index) => index < answer && /^p?write/.test(call.name) && mentions(call, DECISION),
  );
  return isSynced(calls.slice(written, answer), calls[written]?.file);
}

/** Whether the file of a new run, its name, and every new folder above it had been waited for before the first question. */
function isNewRunWaitedFor(calls: readonly Call[], saves: string): boolean {
  const asked = calls.findIndex((call) => mentions(call, "Turn 1."));
  const written = calls.findIndex((call) => /^p?write/.test(call.name) && mentions(call, "format"));
  const linked = calls.findIndex(
    ({ name, text }) => /^link(at)?$/.test(name) && text.includes("first.jsonl"),
  );
  const made = calls.flatMap(({ name, text }, index) => {
    const folder = name === "mkdir" && text.endsWith("= 0") ? /"([^"]+)"/.exec(text)?.[1] : undefined;
    return folder === undefined ? [] : [{ folder, index }];
  });
  return (
    made.length > 0 &&
    written >= 0 &&
    linked > written &&
    asked > linked &&
    isSynced(calls.slice(written, linked), calls[written]?.file) &&
    isSynced(calls.slice(linked, asked), saves) &&
    made.every(({ folder, index }) => isSynced(calls.slice(index, asked), dirname(folder)))
  );
}

describe.skipIf(!canTrace)(
  skipped("runs under strace, at every call of a save", canTrace ? undefined : NO_TRACE),
  () => {
    const ours = trenchGame(folder);
    const naive = naiveGame(folder);
    const program = built(folder, "deed");
    mkdirSync(join(folder, "killed"));

    it("a game killed before any call of a save has kept every decision it answered", () => {
      const calls = saving(ours, join(folder, "watched"));
      const tried = IS_LONG ? calls : telling(changing(calls));
      tell(`Killed before each of ${tried.length} calls of ${calls.length}`);
      expect(calls.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["mkdir", "link", "pwrite64", "fsync"]),
      );
      const { losses, missed } = killedBefore(tried, playing(ours));
      expect(losses).toEqual([]);
      // Calls before the first of ours are not the same in number every time.
      expect(missed).toBeLessThan(tried.length / 4);
    }, 900_000);

    it("a decision is answered only once the disk has said that it has it", () => {
      expect(isWaitedFor(saving(ours, join(folder, "waited")))).toBe(true);
      expect(isWaitedFor(saving(naive, join(folder, "waited-naive")))).toBe(false);
    });

    it("a new run is begun only once the disk has its file, its name, and every new folder above it", () => {
      const begun = (program: string, ...path: string[]) =>
        isNewRunWaitedFor(saving(program, join(folder, ...path)), join(folder, ...path));
      expect(begun(ours, "begun")).toBe(true);
      expect(begun(ours, "begun-deep", "in", "folders")).toBe(true);
      expect(begun(naive, "begun-naive")).toBe(false);
    });

    it.each(["copy", "rename", "trash", "restore"])(
      "runs are whole when a game is killed before any call of a %s",
      (deed) => {
        const watched = traced(folder, [program, shelved(join(folder, deed)), deed], "");
        const from = watched.calls.findIndex(
          (call) => call.name !== "execve" && mentions(call, join(folder, deed)),
        );
        const changes = changing(watched.calls.slice(from));
        const calls = IS_LONG ? changes : telling(changes);
        const { losses, missed } = killedBefore(calls, (inject, index) => {
          const saves = shelved(join(folder, `${deed}-${index}`));
          const { calls: made } = traced(folder, [program, saves, deed], "", inject);
          return { loss: shelfLoss(saves), last: made.at(-1) };
        });
        tell(`A ${deed} killed before each of ${calls.length} calls of ${changes.length}`);
        expect(watched.said).toBe("done\n");
        expect(losses).toEqual([]);
        // As above, and of a few calls one may be missed.
        expect(missed).toBeLessThanOrEqual(Math.ceil(calls.length / 4));
      },
      300_000,
    );

    it("a game that writes its whole file in place is caught losing it between two calls", () => {
      const calls = changing(saving(naive, join(folder, "watched-naive")));
      expect(killedBefore(calls, playing(naive), true).losses).not.toEqual([]);
    }, 900_000);
  },
);
