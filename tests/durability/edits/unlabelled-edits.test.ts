import { expect, it } from "vitest";
import { dice } from "../../../src/author/explore/play/dice.ts";
import type { Book } from "../../../src/ink/book.ts";
import { compileBook } from "../../../src/ink/compile/compile.ts";
import { rounds, SEED, tell } from "../rounds.ts";
import { played, reopened, reopenedByNumber } from "./edited-runs.ts";

type Dice = ReturnType<typeof dice>;

/** A choice with the number by which a test knows it, a line each. */
type Scene = readonly (readonly string[])[];
type Edit = (scene: Scene, upTo: Dice) => Scene;

const BOOKS = rounds(6, 150);
const EDITS_A_BOOK = 6;
const SCENES = 5;
// Few, so that one scene has the same words twice over.
const WORDS = ["Go on", "Look back", "Wait", "Take the {left|right} road", "Sing"];

let numbers = 0;
const choice = (upTo: Dice): string => {
  numbers += 1;
  return `* ${WORDS[upTo(WORDS.length)]}\n  You did. ⟪${numbers}⟫`;
};

/** Groups of choices one after the other, as ink gathers them. */
const scene = (upTo: Dice): Scene =>
  Array.from({ length: 1 + upTo(3) }, () => Array.from({ length: 2 + upTo(3) }, () => choice(upTo)));

const inkOf = (scenes: readonly Scene[]): string =>
  [
    "-> scene_0",
    ...scenes.map(
      (groups, at) =>
        `=== scene_${at}\nHere you are.\n${groups.map((group, step) => `${group.join("\n")}\n- Later, ${step}.`).join("\n")}\n-> scene_${at + 1}`,
    ),
    `=== scene_${scenes.length}\nDark.\n-> END`,
  ].join("\n");

const bookOf = (scenes: readonly Scene[]): Book | undefined =>
  compileBook({ read: (path) => (path === "main.ink" ? inkOf(scenes) : undefined) }).book;

/** What writers do to one scene. */
const EDITS: Readonly<Record<string, Edit>> = {
  "a choice added": (groups, upTo) =>
    changed(groups, upTo, (group) => {
      const at = upTo(group.length + 1);
      return [...group.slice(0, at), choice(upTo), ...group.slice(at)];
    }),
  "choices turned about": (groups, upTo) => changed(groups, upTo, (group) => [...group].reverse()),
  "a choice taken out": (groups, upTo) =>
    changed(groups, upTo, (group) => (group.length > 1 ? group.slice(1) : group)),
  "a choice reworded": (groups, upTo) =>
    changed(groups, upTo, ([first = "", ...rest]) => [first.replace(/^\* .*/, "* Do it otherwise"), ...rest]),
  "prose added": (groups, upTo) =>
    changed(groups, upTo, ([first = "", ...rest]) => [`- It is late.\n${first}`, ...rest]),
  "a group of choices added": (groups, upTo) => [[choice(upTo), choice(upTo)], ...groups],
};

const changed = (groups: Scene, upTo: Dice, edit: (group: readonly string[]) => readonly string[]): Scene => {
  const at = upTo(groups.length);
  return groups.map((group, index) => (index === at ? edit(group) : group));
};

it.each(Object.keys(EDITS))(
  "in a book without labels no run takes a wrong turn in silence after %s",
  (kind) => {
    const upTo = dice(SEED);
    const verdicts: string[] = [];
    const naive: string[] = [];
    for (let tries = 0; tries < BOOKS; tries += 1) {
      const scenes = Array.from({ length: SCENES }, () => scene(upTo));
      const book = bookOf(scenes);
      const edits = Array.from({ length: EDITS_A_BOOK }, () => upTo(SCENES));
      const edited = bookOf(
        scenes.map((each, at) =>
          edits.filter((edit) => edit === at).reduce((now) => EDITS[kind]?.(now, upTo) ?? now, each),
        ),
      );
      if (!book || !edited) throw new Error("The book does not compile.");
      for (let seed = 0; seed < 3; seed += 1) {
        const run = played(book, seed, (offered) => offered[upTo(Math.max(1, offered.length))]);
        verdicts.push(reopened(run, edited));
        naive.push(reopenedByNumber(run, edited));
      }
    }
    const counted = (all: readonly string[]) =>
      [...new Set(all)].sort().map((each) => `${each} ${all.filter((one) => one === each).length}`);
    tell(`${kind}: ${counted(verdicts).join(", ")}; by number: ${counted(naive).join(", ")}`);
    expect(verdicts).not.toContain("wrong turn");
  },
  900_000,
);
