import { StoryFault } from "../../../ink/tell/story-fault.ts";
import { type Paragraph, plainText, type Scene } from "../../../run/play/scene.ts";
import type { Survival } from "../../../survival/machine.ts";
import { isAlive } from "../../../survival/queries.ts";
import { countWords } from "../../../text/count-words.ts";
import type { Draws } from "../play/draws.ts";
import type { QuickRun } from "../play/quick-run.ts";
import { ENDINGS, isIn } from "../play/subject.ts";

/**
 * How a reader decides. All but `random` look one decision ahead, and only at what it does to the machine; at an ending,
 * which is of one piece whatever is decided in it, to where it is over.
 */
export const POLICIES = ["random", "kind", "careful", "obedient", "keeper"] as const;
export type Policy = (typeof POLICIES)[number];

/** What came of one run played by a policy. */
export interface PlayedRun {
  /** Where it ended; "unended" after too many decisions, "fault" where the story broke. */
  readonly fate: string;
  readonly words: number;
  readonly decisions: number;
  /** Words before the first input, and between each two. */
  readonly between: readonly number[];
  readonly chose: readonly string[];
}

// A story may loop for ever; no book of ours has a run a tenth as long.
const MOST_DECISIONS = 2_000;

const WARMTH = { cold: -1, stranger: 0, known: 1, close: 2 } as const;
const FROM_BEST = {
  thirst: ["slaked", "dry", "parched", "failing", "gone"],
  canteen: ["full", "half", "mouthful", "empty"],
  hunger: ["fed", "hungry", "starving"],
  illness: ["well", "mending", "loose", "dysentery", "dying", "gone"],
  wounds: ["whole", "grazed", "wounded", "crippled"],
  strength: ["rested", "tired", "spent", "dropping"],
} as const;
/** To a keeper a sheet is there as long as it can be read; where the post takes it he does not see. */
const PAPER = {
  unwritten: 0,
  drafted: 0,
  sent: 0,
  kept: 1,
  buried: 1,
  carried: 1,
  burned: -1,
  lost: -1,
} as const;
const STANDING = { cleared: 0, unnoticed: 0, marked: -1, condemned: -2 } as const;

/** How good each policy thinks it to be so. */
const WORTH: Readonly<Record<Exclude<Policy, "random">, (survival: Survival) => number>> = {
  kind: ({ value }) => Object.values(value.people).reduce((sum, { bond }) => sum + WARMTH[bond], 0),
  careful: (survival) => {
    if (!isAlive(survival)) return Number.NEGATIVE_INFINITY;
    const parts = Object.entries(FROM_BEST) as [keyof typeof FROM_BEST, readonly string[]][];
    return -parts.reduce((sum, [part, states]) => sum + states.indexOf(survival.value[part]), 0);
  },
  obedient: ({ value }) => STANDING[value.standing],
  // Gets, keeps and carries what has been written, and for that has to stay alive.
  keeper: (survival) => {
    if (!isAlive(survival)) return Number.NEGATIVE_INFINITY;
    return Object.values(survival.value.letters).reduce((sum, fate) => sum + PAPER[fate], 0);
  },
};

interface Watch {
  /** What was come by when so many decisions had been taken. */
  onSights(sights: readonly (readonly number[])[], decisions: number): void;
  /** What a reader would come by who then took another option, since he looked at it. */
  onLook?(sights: readonly (readonly number[])[], decisions: number): unknown;
  /** Whether it is enough. */
  isCut(): boolean;
}

/**
 * Plays one run from the first page to its end, or to where it is cut. Its luck decides where the policy does not, and what
 * the story leaves to chance.
 * @param begun the first decisions, where it is known how the policy decides
 * @returns nothing if it was cut
 */
export function playRun(
  run: QuickRun,
  policy: Policy,
  draws: Draws,
  { onSights, onLook = () => {}, isCut }: Watch,
  begun: readonly string[] = [],
): PlayedRun | undefined {
  const chose: string[] = [];
  const between: number[] = [];
  let fate: string | undefined;
  const isTold = (tell: () => void): boolean => {
    try {
      tell();
      between.push(wordsOf(run.scene));
      return true;
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      fate = "fault";
      return false;
    } finally {
      onSights(run.teller.takeSights(), chose.length);
      run.takeShown();
    }
  };
  let goesOn = isTold(() => run.begin(draws.luckAfter()));
  while (goesOn && run.playthrough.options.length > 0) {
    if (isCut()) return undefined;
    if (chose.length >= MOST_DECISIONS) break;
    const ids = run.playthrough.options.map(({ id }) => id);
    const known = begun[chose.length] ?? "";
    const best = ids.includes(known) ? [known] : bestOf(run, ids, policy, draws);
    onLook(run.teller.takeSights(), chose.length);
    const id = draws.oneOf(best, ids);
    goesOn = isTold(() => {
      run.teller.luck = draws.luckAfter(id);
      draws.take(id);
      chose.push(id);
      run.playthrough.choose(id);
    });
  }
  return {
    fate: fate ?? fateOf(run),
    words: between.reduce((sum, words) => sum + words, 0),
    decisions: chose.length,
    between,
    chose,
  };
}

/** The options that a reader likes best, and as good as each other. */
function bestOf(run: QuickRun, ids: readonly string[], policy: Policy, draws: Draws): readonly string[] {
  if (policy === "random" || ids.length === 1) return ids;
  const { playthrough } = run;
  const { moment } = playthrough;
  const judged = ids.map((id) => {
    playthrough.resume(moment);
    // As it will be if it is taken, or a reader would look ahead at another's luck.
    run.teller.luck = draws.luckAfter(id);
    try {
      playthrough.choose(id);
      goThroughEnding(run);
      return { id, worth: WORTH[policy](playthrough.survival) };
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      return { id, worth: Number.NEGATIVE_INFINITY };
    }
  });
  playthrough.resume(moment);
  const most = Math.max(...judged.map((each) => each.worth));
  return judged.filter((each) => each.worth === most).map(({ id }) => id);
}

// More than an ending of ours has by far; a story may loop for ever.
const MOST_IN_AN_ENDING = 20;

function goThroughEnding({ playthrough, teller }: QuickRun): void {
  for (let count = 0; count < MOST_IN_AN_ENDING && isIn(ENDINGS, teller.position); count += 1) {
    const [first] = playthrough.options;
    if (!first) return;
    playthrough.choose(first.id);
  }
}

function fateOf({ scene, teller }: QuickRun): string {
  if (scene.options.length > 0) return "unended";
  if (scene.close?.kind === "ending") return scene.close.fate;
  return scene.close ? "edge" : teller.position || "end";
}

// Words are counted ten thousand times over, and that costs as much as telling them.
const counts = new WeakMap<Paragraph["spans"], number>();

function wordsIn(paragraph: Paragraph): number {
  const words = counts.get(paragraph.spans) ?? countWords(plainText(paragraph));
  counts.set(paragraph.spans, words);
  return words;
}

const wordsOf = ({ passages }: Scene): number =>
  passages.reduce((sum, passage) => (passage.kind === "card" ? sum : sum + wordsIn(passage)), 0);
