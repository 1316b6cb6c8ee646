import { damageNotices } from "../changed/notices.ts";
import { DecisionTree } from "../file/decision-tree.ts";
import { readRunFile } from "../file/run-file.ts";

/** A way through a book as somebody wrote it down. */
export interface DecisionList {
  readonly decisions: readonly string[];
  /** Of the run it was taken from. */
  readonly seed?: number;
  /** What a reader is to be told of it, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Reads a list of decisions: choice ids, one a line, as they are or in quotation marks; or a run's own file, of which it
 * is the line the run stands on. Comments begin with `#`. What is set in and more than one word is passed over in
 * silence: a transcript says so what came of a decision.
 * @throws RunFileFault if it is a run that cannot be read.
 */
export function readDecisionList(text: string): DecisionList {
  if (text.trimStart().startsWith("{")) {
    const { header, lines, damage } = readRunFile(text);
    const notices = damageNotices("the list", damage);
    return { decisions: DecisionTree.from(lines).decisions, seed: header.seed, notices };
  }
  const decisions: string[] = [];
  const passedOver: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const said = line.replace(/(^|\s)#.*$/, "").trim();
    const decision = /^"?([^\s"]+)"?$/.exec(said)?.[1];
    if (decision !== undefined) decisions.push(decision);
    else if (said !== "" && !/^\s|^The end: /.test(line)) passedOver.push(index + 1);
  }
  return {
    decisions,
    notices: [
      ...(passedOver.length > 0 ? [saidOf(passedOver)] : []),
      ...(decisions.length === 0 ? ["The list has no decision in it."] : []),
    ],
  };
}

const saidOf = ([first, ...more]: readonly number[]): string =>
  more.length > 0
    ? `Line ${first} of the list and ${more.length} more were passed over: they are no choice ids.`
    : `Line ${first} of the list was passed over: it is no choice id.`;
