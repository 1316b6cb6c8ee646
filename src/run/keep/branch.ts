import { inWords as named } from "../changed/receipt.ts";
import { type ChapterStart, listChapters } from "../play/chapters.ts";
import { idOf } from "../play/decision.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { sharedLength, stand } from "../play/replay.ts";
import { endingOf, type Scene } from "../play/scene.ts";

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
  /** The chapters that began on it after it parted. */
  readonly chapters: readonly ChapterStart[];
}

/**
 * The lines that were left, told by where they parted from this one and how they ended, in the order they parted.
 * Moves the playthrough about and leaves it where it was.
 * @param line as far as the book still has it; what it no longer has of it is a line that was left
 */
export function listBranches(
  playthrough: Playthrough,
  line: readonly string[],
  ends: readonly (readonly string[])[],
): Branch[] {
  const here = playthrough.steps.map(({ chose }) => chose.id);
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
      chapters: listChapters(playthrough).filter(({ count }) => count > parted),
      ...inWords(playthrough, decisions, parted),
    };
  });
  stand(playthrough, here);
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
