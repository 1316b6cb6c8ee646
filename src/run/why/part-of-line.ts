import { plainText } from "../play/scene.ts";
import type { ToldScene } from "../play/told.ts";

/**
 * The words of a line that another way does not have, where it was told there too and for the most part reads the same:
 * none where it only says more. Undefined where it was not told.
 */
export function partOtherwise(text: string, scenes: readonly ToldScene[]): string | undefined {
  const ours = text.split(" ");
  let best: { readonly same: number; readonly part: string } | undefined;
  for (const { scene } of scenes)
    for (const passage of scene.passages) {
      if (passage.kind === "card") continue;
      const theirs = plainText(passage).split(" ");
      const shorter = Math.min(ours.length, theirs.length);
      const before = countSame(shorter, (at) => isSame(ours[at], theirs[at]));
      const after = countSame(shorter - before, (at) => isSame(ours.at(-1 - at), theirs.at(-1 - at)));
      const same = countShared(ours, theirs);
      // What begins or ends alike is the same line sooner than what only shares words.
      const isTheLine = same * 2 > shorter || (before + after) * 3 > shorter;
      if (!isTheLine || same <= (best?.same ?? 0)) continue;
      best = {
        same,
        part: ours
          .slice(before, ours.length - after)
          .join(" ")
          .replace(ENDS, ""),
      };
    }
  // What has hardly a word in common with it is another line.
  return best && countWords(best.part) < MOST_OF_A_LINE * ours.length ? best.part : undefined;
}

// A part with a larger share of the words is as good as all of the line.
const MOST_OF_A_LINE = 0.8;

const countWords = (part: string): number => (part === "" ? 0 : part.split(" ").length);

/** A comma where the other has a full stop makes no other word. */
const isSame = (one = "", other = ""): boolean => one.replace(ENDS, "") === other.replace(ENDS, "");

const ENDS = /[,;:.]+$/;

function countSame(most: number, isAlike: (at: number) => boolean): number {
  let count = 0;
  while (count < most && isAlike(count)) count += 1;
  return count;
}

/** How many words two texts share, in the same order. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    let [left, corner] = [0, 0];
    row = row.map((above, at) => {
      left = isSame(word, other[at]) ? corner + 1 : Math.max(above, left);
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
