import { cited, withoutLoneMarks } from "../../text/quoted.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { FIRST_READING, passagesOf, readLine } from "../play/reading.ts";
import { type Close, plainText, type Scene } from "../play/scene.ts";
import type { Step } from "../play/told.ts";
import { findEndingHinges } from "./ending-causes.ts";
import type { Hinge } from "./hinge.ts";
import { findLineHinges, findWayTo, hasParts } from "./line-causes.ts";
import type { TracedPassage } from "./traced-run.ts";
import { pointOf, type WhyPoint } from "./why-point.ts";
import { writeRun } from "./written-run.ts";

/** What an ending or a line hung on. */
export interface Why {
  /** What is asked about: the name of the ending, or the line as it was shown. */
  readonly about: string;
  /** What there is to say of the points as a whole, before them. */
  readonly says: string;
  /** In the order they were decided. */
  readonly points: readonly WhyPoint[];
}

/** What is asked of: a run as it was played, and the seed it was played with. */
export interface PlayedRun {
  readonly playthrough: Playthrough;
  readonly seed: number;
}

const TRIED_ALL =
  "The game has tried each of these otherwise, with all else as you decided it, and the run came to another end.";
const NOTHING_TRIED = "Nothing you decided was found that would have led to another end by itself.";
const ANSWERS = "This line would not be here without:";
const PARTS = "A part of this line would read otherwise without:";
const SOME_PARTS = "This line, or a part of it, would read otherwise without:";
const PARTS_UNKNOWN =
  "A part of it hangs on what was decided before, and no decision was found that changes it by itself.";
const CAME_BY = "You came here by:";
const CAME_HERE = "Whoever comes to this place reads it. You came here by:";
const ALWAYS = "Whoever plays this far reads it: no decision was found that leads past it.";
const NOT_FOUND =
  "No decision was found that leads past it; those that lie far back were not all tried otherwise.";
const SET_BY = "Too far back to be tried otherwise, but what this line asks was set by:";

/** What an ending hung on, and how much was read on the way to it. */
export interface WhyEnded extends Why {
  /** Of the words the book has, counted as the finds count them. */
  readonly words: number;
}

/** What set a line may lie far back, and each try is a way from there to it. */
const LINE_TRIES = 1000;

const known = new WeakMap<Playthrough, { readonly way: string; readonly why: WhyEnded }>();

/**
 * The decisions that the ending hung on which a run has come to; undefined where it has come to none. What was found last
 * is known as long as the run stands there: it takes a moment.
 */
export function whyEnding({ playthrough, seed }: PlayedRun): WhyEnded | undefined {
  const { scene, steps } = playthrough;
  if (scene.close?.kind !== "ending") return undefined;
  const way = wayOf(steps);
  const before = known.get(playthrough);
  if (before?.way === way) return before.why;
  const why = findWhyEnded(playthrough, seed, scene.close);
  known.set(playthrough, { way, why });
  return why;
}

const wayOf = (steps: readonly Pick<Step, "chose">[]): string =>
  steps.map(({ chose }) => chose.id).join("\n");

/**
 * The decisions that were tried otherwise and led to another end, by how many lie before each.
 * @param line all that was decided; what its end hung on is known yet where the run has gone back from there
 */
export function hingesOf(run: PlayedRun, line: readonly Pick<Step, "chose">[]): ReadonlySet<number> {
  const before = known.get(run.playthrough);
  const why = before?.way === wayOf(line) ? before.why : whyEnding(run);
  return new Set(why?.points.flatMap(({ decision, isSure }) => (isSure ? [decision] : [])));
}

function findWhyEnded(
  playthrough: Playthrough,
  seed: number,
  close: Extract<Close, { kind: "ending" }>,
): WhyEnded {
  const run = writeRun(playthrough, seed);
  const hinges = findEndingHinges(run, close.fate);
  const lastWay = hinges.findLast(({ isWay }) => isWay)?.decision;
  return {
    about: close.title || playthrough.scene.title || "The end",
    words: run.passages.reduce((sum, { newWords }) => sum + newWords, 0),
    says: hinges.some(({ isSure }) => isSure) ? TRIED_ALL : NOTHING_TRIED,
    points: hinges.map((hinge) =>
      pointOf(playthrough, run.passages, hinge, {
        came: hinge.decision === lastWay ? "so it came to this end" : "",
        hasOthers: true,
      }),
    ),
  };
}

/**
 * The decisions that a line hung on which was shown; undefined where there is no such line.
 * @param step how many decisions lie before the scene it stands in
 * @param passage its place among the passages of that scene
 */
export function whyLine({ playthrough, seed }: PlayedRun, step: number, passage: number): Why | undefined {
  const shown = sceneAt(playthrough, step)?.passages[passage];
  if (!shown) return undefined;
  const about = shown.kind === "card" ? shown.title : plainText(shown);
  // With the decision after it, by which another way is seen to come back to this place.
  const run = writeRun(playthrough, seed, { count: step + 1, tries: LINE_TRIES });
  const line = lineOf(playthrough, run.passages[step], passage);
  const { hinges, isWhole } =
    shown.kind === "card" ? { hinges: [], isWhole: true } : findLineHinges(run, step, line, about);
  const say = (says: string, found: readonly Hinge[]): Why => ({
    about,
    says,
    points: found.map((hinge) =>
      pointOf(playthrough, run.passages, hinge, {
        came: partWords(hinge) ?? (hinge.isAnswer ? "this answers it" : ""),
      }),
    ),
  });
  if (hinges.some(({ isSure }) => !isSure)) return say(SET_BY, hinges);
  if (hinges.length > 0) {
    const inPart = hinges.filter(({ part }) => part !== undefined).length;
    return say(inPart === 0 ? ANSWERS : inPart === hinges.length ? PARTS : SOME_PARTS, hinges);
  }
  const way = findWayTo(run, step, about);
  if (shown.kind !== "card" && hasParts(run, step, line))
    return way ? say(`${PARTS_UNKNOWN} ${CAME_BY}`, [way]) : say(PARTS_UNKNOWN, []);
  if (way) return say(isWhole ? CAME_HERE : CAME_BY, [way]);
  return say(isWhole && !run.ways.isSpent ? ALWAYS : NOT_FOUND, []);
}

/** What of the line hung on it, where that is only a part. */
function partWords({ part }: Hinge): string | undefined {
  if (part === undefined) return undefined;
  const words = withoutLoneMarks(part.replace(/^[^\p{L}\p{N}“]+/u, ""));
  return words ? `so it says ${cited(words)}` : "so it says no more here";
}

/** The scene after so many decisions. */
export const sceneAt = ({ steps, scene }: Playthrough, step: number): Scene | undefined =>
  step === steps.length ? scene : steps[step]?.scene;

/** Which of the lines that were told a passage of the page is, or stands in. */
function lineOf({ book }: Playthrough, traced: TracedPassage | undefined, passage: number): number {
  let reading = FIRST_READING;
  let count = 0;
  for (const [index, line] of (traced?.told ?? []).entries()) {
    const before = reading;
    reading = readLine(before, line, book.isOurs);
    count += passagesOf(before, reading, line, book.isOurs).length;
    if (count > passage) return index;
  }
  return -1;
}
