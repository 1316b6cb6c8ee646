import { type Account, accountOfLine, accountOfWhy } from "./account.ts";
import { findLine, LineFault } from "./find-line.ts";
import { type PlayedRun, whyEnding, whyLine } from "./why.ts";

/**
 * Why a line is said that is named by its number or by words of it; without either, why the run ended so.
 * @throws LineFault where no one line is meant, or the run has not ended.
 */
export function answerWhy(run: PlayedRun, asked: string): Account {
  const why = asked === "" ? whyEnding(run) : whyOf(run, asked);
  if (!why)
    throw new LineFault(
      "The run has come to no end yet. Name a line of it: some words of it as it was shown, or its number.",
    );
  return asked === "" ? accountOfWhy(why) : accountOfLine(why);
}

function whyOf(run: PlayedRun, asked: string): ReturnType<typeof whyLine> {
  const { step, passage } = findLine(run.playthrough, asked);
  return whyLine(run, step, passage);
}
