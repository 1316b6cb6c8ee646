import type { Book } from "../../ink/book.ts";
import { isNameOf } from "../../ink/branch-names.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import { tellWatched } from "../../ink/tell/teller.ts";
import { Playthrough } from "../../run/play/playthrough.ts";
import { plainText, type Scene } from "../../run/play/scene.ts";
import type { Moment } from "../../run/play/told.ts";
import { type Branch, folderOf } from "./branch.ts";
import { HUB } from "./skeleton.ts";

// A passage of the book takes some hundreds of steps.
const MOST_WORK = 200_000;
const MOST_DECISIONS = 400;
// Thirty pages.
const MOST_CHARACTERS = 60_000;

/** The last choice, where that was the skeleton's own. */
const FROM_HUB = new RegExp(`, after “${HUB}\\.[^)]*\\)`);

/**
 * Goes into a branch by each of its doors, in a book that is the skeleton of its own, and takes whatever it offers.
 * @returns why it breaks off, if it does
 */
export function tryBranch(book: Book, { manifest }: Branch): string | undefined {
  const isOurs = (id: string) => isNameOf(manifest.id, id.split(".")[0] ?? "");
  try {
    const run = new Playthrough(book, 1, { teller: tellPatiently, isSearch: true });
    const start = run.moment;
    const open: Moment[] = [];
    for (const door of Object.keys(manifest.doors)) {
      run.resume(start);
      run.choose(`${HUB}.${door}`);
      open.push(run.moment);
    }
    let decisions = 0;
    for (let from = open.shift(); from; from = open.shift()) {
      for (const { id } of from.told.options) {
        if (!isOurs(id)) continue;
        decisions += 1;
        if (decisions > MOST_DECISIONS) return undefined;
        run.resume(from);
        run.choose(id);
        const told = lengthOf(run.scene);
        if (told > MOST_CHARACTERS)
          return `it tells ${told} characters at once, behind "${id}", and a branch may tell ${MOST_CHARACTERS}`;
        open.push(run.moment);
      }
    }
    return undefined;
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return fault.message
      .replace(/^The story broke off/, "it breaks off")
      .replace(FROM_HUB, "")
      .replaceAll(folderOf(manifest), "");
  }
}

const lengthOf = ({ passages }: Scene): number =>
  passages.reduce((sum, passage) => sum + (passage.kind === "card" ? 0 : plainText(passage).length), 0);

/** Tells as any reader is told, but for how long a passage may take: of what is unknown not as long. */
function tellPatiently(...given: Parameters<typeof tellWatched>): ReturnType<typeof tellWatched>["teller"] {
  const { teller, story } = tellWatched(...given);
  story().mostWork = MOST_WORK;
  return teller;
}
