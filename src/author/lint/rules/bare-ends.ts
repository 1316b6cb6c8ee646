import type { OutlinedDivert, OutlinedTag, Part } from "../../../ink/outline/outline.ts";
import { buildFlowGraph, follow } from "../book/flow-graph.ts";
import type { Rule } from "./rule.ts";

/** In a book that names its endings, an END on a way that names none breaks it off in the middle. */
export const bareEnds: Rule = {
  name: "bare-end",
  explain:
    "In a book that names its endings no way comes to -> END or -> DONE without an # end: or an # edge.",
  find(outline) {
    const closing = new Set<Part>(outline.tags.filter(isClosing));
    if (closing.size === 0) return [];
    // Of a thread DONE only closes its own strand.
    const threads = new Set(outline.diverts.filter(({ isThread }) => isThread).map(({ to }) => to));
    const met = follow([buildFlowGraph(outline).start], (part) => closing.has(part));
    return outline.diverts
      .filter((divert) => isEnd(divert, threads) && met.has(divert))
      .map(({ at, written }) => ({
        at,
        says: "the book ends here, and no ending was named on the way",
        fix: "divert on (-> somewhere), or close an ending on the last line: # title: … # end: …",
        word: written,
      }));
  },
};

const isClosing = ({ text }: OutlinedTag): boolean => /^(?:end\s*:|edge\b)/.test(text.trim());
const isEnd = ({ to, flow }: OutlinedDivert, threads: ReadonlySet<string | undefined>): boolean =>
  to === "END" || (to === "DONE" && !threads.has(flow));
