import leven from "leven";
import { DecisionTree } from "../file/decision-tree.ts";
import { NOTHING, type RunLine } from "../file/run-file.ts";
import { idOf } from "../play/decision.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { decisionFor } from "../play/printed-option.ts";
import { holds, stand, walk, withTextOf } from "../play/replay.ts";

// More damage than a disk leaves in a file, and a stranger's may be nothing but damage.
const MOST_LOST = 6;
const MOST_MOVED = 40;
// Enough to tell which guess is right.
const LOOKED_AT = 60;
// A flipped bit makes one letter another, and may take a line end with it.
const MOST_LETTERS = 3;
const ONE_LETTER = 1;
const LONGEST = 400;

/**
 * The tree as it most likely was: a line that cannot be read is what lets most of the lines behind it hold, and a
 * decision that does not hold is the one option offered there that has its text. Without such lines it is the same
 * tree. A guess, which a reader is offered and never given. Moves the playthrough about.
 */
export function mend(playthrough: Playthrough, tree: DecisionTree): DecisionTree {
  const lost = tree.lines.flatMap((line, index) => ("lost" in line ? [index] : []));
  let now = tree;
  for (const index of lost.slice(0, MOST_LOST)) now = guessed(playthrough, now, index);
  for (let moved = 0; moved < MOST_MOVED; moved += 1) {
    const next = followed(playthrough, now);
    if (!next) break;
    now = next;
  }
  return now;
}

function guessed(playthrough: Playthrough, tree: DecisionTree, index: number): DecisionTree {
  const { lines } = tree;
  const line = lines[index];
  const path = DecisionTree.from(lines.slice(0, index)).decisions;
  stand(playthrough, path);
  if (!line || !("lost" in line) || playthrough.steps.length < path.length) return tree;
  const meant = guesses(playthrough, line.lost);
  const behind = lines.slice(index + 1, index + 1 + LOOKED_AT);
  const held = meant.all.map((guess) => heldBehind(playthrough, path, [guess, ...behind]));
  const most = Math.max(...held);
  const best = meant.all[held.indexOf(most)];
  if (!best || most < (meant.isSure ? 0 : 1)) return tree;
  return DecisionTree.from(lines.map((each, at) => (at === index ? best : each)));
}

/** What a line was perhaps, the likeliest first; sure where its letters say so. */
function guesses({ scene, steps }: Playthrough, line: string): { all: RunLine[]; isSure: boolean } {
  // No line of ours is longer, and comparing takes as long as both are together.
  const lost = line.slice(0, LONGEST);
  const options = scene.options.map(decisionFor);
  const number = Number(/\d+/.exec(lost)?.[0] ?? -1);
  if (leven(lost, `{"back":${number}}`) <= MOST_LETTERS) return { all: [{ back: number }], isSure: true };
  if (leven(lost.slice(0, 9), '{"mark":"') <= MOST_LETTERS) return { all: [NOTHING], isSure: true };
  const sure = likely(options, lost, MOST_LETTERS);
  if (sure !== undefined) return { all: [{ chose: sure }], isSure: true };
  const returns = steps.map((_, count): RunLine => ({ back: count })).reverse();
  const decisions = options.map((chose): RunLine => ({ chose }));
  return { all: [...decisions, NOTHING, ...returns.slice(0, LOOKED_AT)], isSure: false };
}

/** The one decision that was meant by a line with so many letters wrong, where there is one. */
function likely(decisions: readonly string[], line: string, most: number): string | undefined {
  const [first, second] = decisions
    .map((decision) => ({
      decision,
      slips: Math.min(...asWritten(decision).map((written) => leven(line, written))),
    }))
    .sort((one, other) => one.slips - other.slips);
  return first && first.slips <= most && first.slips !== second?.slips ? first.decision : undefined;
}

/** A decision as each format writes it. */
const asWritten = (decision: string): string[] => [
  JSON.stringify(decision),
  JSON.stringify(idOf(decision)),
  JSON.stringify({ chose: idOf(decision) }),
];

/** How many decisions of these lines hold from there on, up to the first that does not. */
function heldBehind(playthrough: Playthrough, path: readonly string[], lines: readonly RunLine[]): number {
  stand(playthrough, path);
  let held = -1;
  for (const line of lines) {
    if ("lost" in line) break;
    if ("back" in line) playthrough.rewind(line.back);
    if ("chose" in line) {
      if (!holds(playthrough.options, line.chose) || walk(playthrough, [line.chose])) break;
    }
    if (held < 0 || "chose" in line) held += 1;
  }
  return held;
}

/** The tree in which the first decision that does not hold goes by the name that its text, or nearly its id, has today. */
function followed(playthrough: Playthrough, tree: DecisionTree): DecisionTree | undefined {
  const { decisions, lines } = tree;
  stand(playthrough, decisions);
  const parted = decisions[playthrough.steps.length];
  if (parted === undefined) return undefined;
  const { scene, book } = playthrough;
  const [option, another] = withTextOf(scene.options, parted);
  const isInBook = Object.values(book.choices).some(({ id }) => id === idOf(parted));
  const today =
    option && !another
      ? decisionFor(option)
      : isInBook
        ? undefined
        : likely(scene.options.map(decisionFor), JSON.stringify(parted), ONE_LETTER);
  if (today === undefined || today === parted) return undefined;
  return DecisionTree.from(
    lines.map((line) => ("chose" in line && line.chose === parted ? { chose: today } : line)),
  );
}
