import { inWords as named } from "../changed/receipt.ts";
import type { DecisionTree } from "../file/decision-tree.ts";
import { idOf } from "../play/decision.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { sharedLength, stand } from "../play/replay.ts";
import { endingOf, type Scene } from "../play/scene.ts";
import type { Step } from "../play/told.ts";

/** A line of a run that the reader left by going back and deciding otherwise. */
export interface Branch {
  readonly decisions: readonly string[];
  /** How many of them it shares with the line the run is on; the next is where it parted. */
  readonly parted: number;
  /** What was chosen there, by its id and in words. */
  readonly option: string;
  readonly chose: string;
  /** What it came to, or how far. */
  readonly ended: string;
  /** The ending, where it came to one. */
  readonly ending?: string;
  /** What was read last on it. */
  readonly scene: Scene;
}

/** All that was ever decided in a run. */
export interface Gone {
  /** What was decided, and what lies ahead that was decided before. */
  readonly line: readonly Step[];
  /** The scene that line comes to. */
  readonly end: Scene;
  readonly branches: readonly Branch[];
}

type Tree = Pick<DecisionTree, "decisions" | "ahead" | "ends">;

const known = new WeakMap<Playthrough, { readonly key: string; readonly gone: Gone }>();

const keyOf = (tree: Tree): string => JSON.stringify([lineOf(tree), tree.ends]);

const lineOf = ({ decisions, ahead }: Tree): string[] => [...decisions, ...ahead];

/**
 * All of it, found by playing each way once, and known until something else is decided: to go back and forward among
 * them changes nothing of it. The playthrough stands where it stood.
 */
export function goneIn(playthrough: Playthrough, tree: Tree): Gone {
  const key = keyOf(tree);
  const before = known.get(playthrough);
  if (before?.key === key) return before.gone;
  stand(playthrough, lineOf(tree));
  const [line, end] = [[...playthrough.steps], playthrough.scene];
  const ids = line.map(({ chose }) => chose.id);
  const gone = { line, end, branches: listBranches(playthrough, ids, tree.ends) };
  stand(playthrough, tree.decisions);
  known.set(playthrough, { key, gone });
  return gone;
}

/** How many decisions have to be played for that; none where it is known. */
export function toPlay(playthrough: Playthrough, tree: Tree): number {
  const isKnown = known.get(playthrough)?.key === keyOf(tree);
  return isKnown ? 0 : tree.ends.reduce((sum, { length }) => sum + length, 0);
}

/**
 * The lines that were left, told by where they parted from this one and how they ended, in the order they parted.
 * Leaves the playthrough at one of them.
 * @param line as far as the book still has it; what it no longer has of it is a line that was left
 */
function listBranches(
  playthrough: Playthrough,
  line: readonly string[],
  ends: readonly (readonly string[])[],
): Branch[] {
  const left = ends.filter((decisions) => sharedLength(decisions, line) < decisions.length);
  const branches = left.map((decisions) => {
    const parted = sharedLength(line, decisions);
    stand(playthrough, decisions);
    const { scene } = playthrough;
    return {
      decisions,
      parted,
      option: idOf(decisions[parted] ?? ""),
      scene,
      ...inWords(playthrough, decisions, parted),
    };
  });
  return branches.sort((one, other) => one.parted - other.parted);
}

function inWords(
  { steps, scene }: Playthrough,
  decisions: readonly string[],
  parted: number,
): Pick<Branch, "chose" | "ended" | "ending"> {
  const chose = steps[parted]?.chose.text ?? (named(decisions[parted] ?? "") || "a choice");
  if (steps.length < decisions.length)
    return { chose, ended: `${steps.length > parted ? "the rest is " : ""}no longer in the book` };
  const ending = endingOf(scene);
  if (ending !== undefined) return { chose, ended: `came to: ${ending}`, ending };
  if (scene.close?.kind === "broken") return { chose, ended: "the story breaks off" };
  const last = steps.at(-1)?.chose.text ?? "";
  const where = [scene.title, steps.length - 1 > parted ? last : ""].filter(Boolean).join(": ");
  return { chose, ended: where ? `stands at: ${where}` : "no further" };
}
