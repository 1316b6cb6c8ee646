import type { Outline } from "../../ink/outline/outline.ts";
import { countWords } from "../../text/count-words.ts";

/** How much book there is, for its writer: "36,012 words, 551 choices". */
export function describeSize({ prose, choices }: Pick<Outline, "prose" | "choices">): string {
  const words = prose.reduce((sum, { text }) => sum + countWords(text), 0);
  return `${counted(words, "word")}, ${counted(choices.length, "choice")}`;
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString("en-GB")} ${what}${count === 1 ? "" : "s"}`;
