import type { Book } from "../../ink/book.ts";
import { Fault } from "../../run/file/fault.ts";
import { Playthrough } from "../../run/play/playthrough.ts";
import type { Survival } from "../../survival/machine.ts";
import { findState, REGIONS } from "../../survival/regions.ts";
import { hourWords } from "../../survival/state-line.ts";
import { atTheStart } from "../../survival/survival.ts";

/** A list of decisions that cannot be played to its end. */
export class TranscriptFault extends Fault {
  readonly code = "not-played";
}

const SEED = 1;
const IS_DECISION = /^[\p{L}\p{N}_.~-]+$/u;

/**
 * The transcript with its consequences as the book now has them: the decisions and the `#` lines on top stay as they
 * are, all else is written anew.
 * @throws TranscriptFault at a decision that is not offered, with those that are.
 */
export function recordTranscript(transcript: string, book: Book): string {
  const lines = transcript.split("\n").map((line) => line.trimEnd());
  const run = new Playthrough(book, SEED);
  const recorded = [
    ...lines.filter((line) => line.startsWith("#")),
    ...setIn(changes({ survival: atTheStart, place: "" }, stateOfRun(run))),
  ];
  for (const id of lines.filter((line) => IS_DECISION.test(line))) {
    if (!run.offers(id)) throw new TranscriptFault(notOffered(id, run));
    const before = stateOfRun(run);
    run.choose(id);
    recorded.push(id, ...setIn(changes(before, stateOfRun(run))));
  }
  return [...recorded, endOf(run), ""].join("\n");
}

interface Standing {
  readonly survival: Survival;
  readonly place: string;
}

const stateOfRun = ({ survival, scene }: Playthrough): Standing => ({ survival, place: scene.place });

function changes(before: Standing, after: Standing): string[] {
  const when = hourWords(after.survival);
  return [
    ...(when === hourWords(before.survival) ? [] : [when]),
    ...(after.place === before.place ? [] : [`at ${after.place}`]),
    ...REGIONS.flatMap((region) => {
      const was = findState(region, before.survival.value);
      const is = findState(region, after.survival.value);
      return was === is || region.path[0] === "hour" ? [] : [inWords(region.path, was, is)];
    }),
  ];
}

function inWords([part = "", id = "", what = ""]: readonly string[], was: string, is: string): string {
  if (part === "people") return what === "life" ? `${id} dies` : `${id}: ${was} → ${is}`;
  if (part === "facts") return `learns ${id}`;
  if (part === "childName") return `the child is ${is}`;
  return part === "letters" ? `${id}: ${is}` : `${part}: ${was} → ${is}`;
}

function endOf({ scene }: Playthrough): string {
  if (scene.close?.kind === "ending") return `The end: ${scene.close.fate}`;
  return scene.close ? "The end: as far as the book is written" : "The end: not reached by these decisions";
}

function notOffered(id: string, { scene, steps }: Playthrough): string {
  const offered = scene.options.map((option) => option.id).join(", ");
  return `After ${steps.length} decisions "${id}" is not offered; there is ${offered || "nothing more"}.`;
}

const setIn = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);
