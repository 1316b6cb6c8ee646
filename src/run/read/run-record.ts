import { LETTERS, type LetterFate, type LetterId } from "../../survival/events.ts";
import type { DecisionTree } from "../file/decision-tree.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { lastLine } from "../play/scene.ts";
import { type Bits, makeBits, setBit } from "./bits.ts";
import type { BookLists } from "./book-lists.ts";
import type { Player } from "./player.ts";
import { type SeededDecisions, walkTogether } from "./walk-together.ts";

/** An ending that a way of a run came to; `place` and `when` are of the last page with Saigo on it. Safe to print. */
export interface CameTo {
  readonly fate: string;
  readonly title: string;
  readonly place: string;
  readonly when: string;
  /** Whether the run stands there. */
  readonly isHere: boolean;
}

/** What was told on all ways of a run that was gone on from, or ended. */
export interface ReadOf {
  readonly texts: Bits;
  /** The choices whose words were shown. */
  readonly offered: Bits;
  readonly ends: readonly CameTo[];
  /** How many ways it has. */
  readonly ways: number;
  /** Each letter there is on any of its ways, what became of it there, and on how many of them. */
  readonly letters: readonly (readonly [LetterId, readonly (readonly [LetterFate, number])[]])[];
}

/** A run as the record of what was read takes it. */
export interface SeededTree {
  readonly seed: number;
  readonly tree: Pick<DecisionTree, "decisions" | "ends" | "ids">;
}

/** The choices that were taken on any way of a run: no story is asked for it. */
export function takenIn({ tree }: SeededTree, { choices, choiceAt }: BookLists): Bits {
  const taken = makeBits(choices.length);
  for (const id of tree.ids) {
    const number = choiceAt(id);
    if (number !== undefined) setBit(taken, number);
  }
  return taken;
}

interface Way extends SeededDecisions {
  readonly into: Gathered;
  /** Whether it leads to where the run stands, and no further. */
  readonly isHere: boolean;
  /** Whether the run has gone no further on it: where it stands may lie in the middle of another way. */
  readonly isWhole: boolean;
}

interface Gathered extends ReadOf {
  readonly ends: CameTo[];
  readonly letters: [LetterId, [LetterFate, number][]][];
}

/** What was read on all ways of all these runs; what they have in common is told once. */
export function gatherRead(
  player: Player,
  runs: readonly SeededTree[],
  lists: BookLists,
): Map<SeededTree, ReadOf> {
  const gathered = new Map<SeededTree, Gathered>();
  const ways: Way[] = [];
  for (const kept of runs) {
    const { seed, tree } = kept;
    const here = tree.decisions;
    const others = tree.ends.filter((decisions) => decisions.join("\n") !== here.join("\n"));
    const into: Gathered = {
      ways: tree.ends.length,
      texts: makeBits(lists.texts.length),
      offered: makeBits(lists.choices.length),
      ends: [],
      letters: [],
    };
    gathered.set(kept, into);
    ways.push({ seed, decisions: here, into, isHere: true, isWhole: others.length < tree.ends.length });
    for (const decisions of others) ways.push({ seed, decisions, into, isHere: false, isWhole: true });
  }
  player.start();
  const { run } = player;
  walkTogether(run, ways, {
    passed(on, ended) {
      const texts = player.takeTexts();
      // Where the reader can decide nothing more, all of it is read.
      const isEnd = run.options.length === 0;
      const offered = run.options.flatMap(({ id }) => lists.choiceAt(id) ?? []);
      let last: Gathered | undefined;
      for (const { into } of isEnd ? ended : on) {
        if (into === last) continue;
        last = into;
        for (const text of texts) setBit(into.texts, text);
        for (const choice of offered) setBit(into.offered, choice);
      }
      for (const { into, isHere, isWhole } of ended) {
        if (isWhole) noteLetters(into.letters, run);
        if (isEnd) noteEnd(into.ends, run, isHere);
      }
    },
    broke() {
      player.takeTexts();
    },
  });
  return gathered;
}

function noteEnd(ends: CameTo[], run: Playthrough, isHere: boolean): void {
  const { scene } = run;
  const { close } = scene;
  if (close?.kind !== "ending") return;
  const before = ends.findIndex(({ fate }) => fate === close.fate);
  if (before >= 0 && !isHere) return;
  if (before >= 0) ends.splice(before, 1);
  ends.push({ fate: close.fate, title: close.title || lastLine(scene), ...run.lastSeen, isHere });
}

function noteLetters(letters: Gathered["letters"], run: Playthrough): void {
  if (!run.book.isOurs) return;
  for (const id of LETTERS) {
    const fate = run.survival.value.letters[id];
    if (fate === "unwritten" && run.letter(id).length === 0) continue;
    const known = letters.find(([letter]) => letter === id);
    const before = known?.[1].find(([each]) => each === fate);
    if (before) before[1] += 1;
    else if (known) known[1].push([fate, 1]);
    else letters.push([id, [[fate, 1]]]);
  }
}
