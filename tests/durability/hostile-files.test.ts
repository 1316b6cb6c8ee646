import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dice } from "../../src/author/explore/play/dice.ts";
import { openRunFolder } from "../../src/disk/run-folder.ts";
import { Fault } from "../../src/run/file/fault.ts";
import { Library } from "../../src/run/keep/library.ts";
import type { Session } from "../../src/run/keep/session.ts";
import { Playthrough } from "../../src/run/play/playthrough.ts";
import { type Hostile, knownTricks, mutation, truncations } from "./mutations.ts";
import { NEVER_PRINTED } from "./never-printed.ts";
import { rounds, SEED, tell } from "./rounds.ts";
import { ownFolder, trench } from "./trench.ts";

const COUNT = rounds(120, 20_000);
/** A run broken off behind each of its bytes, or behind some all over it. */
const broken = () => truncations(whole).filter((_, index) => index % rounds(8, 1) === 0);
const folder = ownFolder();
const library = () => new Library(trench, openRunFolder(folder), "0.1.0");
const file = join(folder, "hostile.jsonl");
const everything = Reflect.ownKeys(Object.prototype);

const whole = aRun();

/** A run with all that a run can hold. */
function aRun(): Buffer {
  const session = library().begin({ name: "whole", seed: 1 });
  for (const id of ["again", "lean", "again", "again"]) session.decide(`trench.dig.${id}`);
  session.setBookmark("before the crossing");
  session.goTo(2);
  session.decide("trench.dig.lean");
  session.close();
  const bytes = readFileSync(join(folder, "whole.jsonl"));
  rmSync(join(folder, "whole.jsonl"));
  return bytes;
}

const hash = (): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Opens a file as the game would; "opened", "opened with a notice" or "refused", or in a sentence what went wrong. */
function opening({ what, bytes }: Hostile, open = opened): string {
  writeFileSync(file, bytes);
  const before = hash();
  const [outcome, ...said] = open();
  const listed = library().runs();
  const wrong = [
    hash() === before ? "" : "the file was changed",
    listed.length === 1 ? "" : `${listed.length} runs are listed`,
    said.every(isSentence) ? "" : `it was told in ${JSON.stringify(said)}`,
    outcome === "opened" && !isWhole(bytes) ? "it was opened as if nothing were wrong" : "",
    outcome?.startsWith("crashed") ? outcome : "",
  ].filter(Boolean);
  return wrong.length > 0 ? `${what}: ${wrong.join(", ")}` : (outcome ?? "");
}

function opened(): string[] {
  try {
    const { session, notices } = library().open("hostile");
    // What the page and plain mode ask of a run besides.
    session.bookmarks.map(({ decisions }) => decisions);
    session.branches();
    session.close();
    const told = [...notices, ...(session.receipt ? [session.receipt.says] : [])];
    return [told.length > 0 ? "opened with a notice" : "opened", ...told];
  } catch (fault) {
    if (fault instanceof Fault) return ["refused", fault.message];
    return [`crashed with ${fault instanceof Error ? fault.stack : fault}`];
  }
}

/** As a game would that takes every line for what it says it is. */
function trusting(): string[] {
  try {
    const [header = "", ...lines] = readFileSync(file, "utf8").split("\n").filter(Boolean);
    const run = new Playthrough(trench, JSON.parse(header).seed);
    for (const line of lines) {
      const read = JSON.parse(line);
      if (typeof read === "string") run.choose(read);
      else if ("back" in read) run.rewind(read.back);
    }
    return ["opened"];
  } catch (fault) {
    return fault instanceof Fault ? ["refused", fault.message] : [`crashed with ${fault}`];
  }
}

/** Said in one line, without a piece of the file that could move a cursor and without a stack. */
const isSentence = (said: string): boolean =>
  !NEVER_PRINTED.test(said) && !/\n| at .*:\d+:\d+/.test(said) && said.length > 10 && said.length < 600;

/** What no reader of lines could object to: whole lines, each of them JSON. */
function isWhole(bytes: Buffer): boolean {
  const lines = bytes.toString().split("\n");
  return (
    lines.pop() === "" &&
    lines.every((line) => {
      try {
        return ["object", "string"].includes(typeof JSON.parse(line));
      } catch {
        return false;
      }
    })
  );
}

function tried(files: Iterable<Hostile>, open = opened): { outcomes: string; wrong: string[] } {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const hostile of files) {
    const outcome = opening(hostile, open);
    if (/^(opened|refused)/.test(outcome)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    else wrong.push(outcome);
  }
  return { outcomes: [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", "), wrong };
}

it("a hostile file is refused or opened at the last decision that holds, in a sentence, and left as it is", () => {
  mkdirSync(folder, { recursive: true });
  const upTo = dice(SEED);
  const known = [...knownTricks(whole), ...broken()];
  const byChance = Array.from({ length: Math.max(0, COUNT - known.length) }, () => mutation(whole, upTo));
  const { outcomes, wrong } = tried([...known, ...byChance]);
  tell(`${known.length + byChance.length} hostile files: ${outcomes}`);
  expect(wrong).toEqual([]);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(everything);
}, 900_000);

it("a game that trusts a file is caught by the same files", () => {
  const files = [...knownTricks(whole), ...broken()].filter(({ bytes }) => bytes.length < 100_000);
  const { wrong } = tried(files, trusting);
  tell(`A trusting game: ${wrong.length} of ${files.length} hostile files go wrong`);
  expect(wrong.length).toBeGreaterThan(files.length / 4);
}, 300_000);

it("a hostile file that was opened can be played on, and stands one decision further when it is opened again", () => {
  const upTo = dice(SEED + 1);
  const files = [...broken(), ...Array.from({ length: COUNT / 4 }, () => mutation(whole, upTo))];
  const wrong = files.filter(({ bytes }) => {
    writeFileSync(file, bytes);
    const before = playedOn();
    return before !== undefined && playedOn() !== before + 1;
  });
  tell(`${files.length} hostile files played on`);
  expect(wrong.map(({ what }) => what)).toEqual([]);
}, 900_000);

/** Takes a decision in the hostile file; how many lay behind it, or nothing if it is refused. */
function playedOn(): number | undefined {
  const session = openedOrRefused();
  if (!session) return undefined;
  const { count } = session;
  session.decide("trench.dig.again");
  session.close();
  return count;
}

function openedOrRefused(): Session | undefined {
  try {
    return library().open("hostile").session;
  } catch (fault) {
    if (fault instanceof Fault) return undefined;
    throw fault;
  }
}
