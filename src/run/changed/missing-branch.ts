import type { Book } from "../../ink/book.ts";
import { isNameOf } from "../../ink/branch-names.ts";
import { DecisionTree } from "../file/decision-tree.ts";
import type { RunHeader } from "../file/header.ts";
import { NOTHING, type RunLine } from "../file/run-file.ts";
import { idOf } from "../play/decision.ts";

/** The branch a decision was made in, of those the book had and has no more. */
export function missingBranch(
  decision: string,
  { branches: there = [] }: Pick<Book, "branches">,
  had: RunHeader["branches"] = {},
): string | undefined {
  const [knot = ""] = idOf(decision).split(".");
  if (there.some(({ id }) => isNameOf(id, knot))) return undefined;
  return Object.keys(had).find((id) => isNameOf(id, knot));
}

/** The tree as it would be had nothing been decided in a branch that is missing: what was behind it may hold all the same. */
export function withoutMissing(tree: DecisionTree, isMissing: (decision: string) => boolean): DecisionTree {
  const isOne = (line: RunLine) => "chose" in line && isMissing(line.chose);
  // Of a line that cannot be read nobody knows whether it was a decision.
  if (!tree.lines.some(isOne) || tree.lines.some((line) => "lost" in line)) return tree;
  // Whether each decision on the way is left out, for a return counts them all.
  const way: boolean[] = [];
  return DecisionTree.from(
    tree.lines.map((line) => {
      if ("chose" in line) {
        const isOut = isMissing(line.chose);
        way.push(isOut);
        return isOut ? NOTHING : line;
      }
      if (!("back" in line) || line.back >= way.length) return line;
      way.length = line.back;
      return { back: way.filter((isOut) => !isOut).length };
    }),
  );
}
