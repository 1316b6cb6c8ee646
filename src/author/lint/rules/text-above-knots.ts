import { isWritten, type Rule } from "./rule.ts";

export const textAboveKnots: Rule = {
  name: "text-above-knots",
  explain:
    "Nothing stands above the first knot of a chapter's file: it would be told on the first page of the book.",
  find({ prose }, { main }) {
    const told = new Set<string>();
    return prose.flatMap(({ flow, at, text }) => {
      if (flow !== "" || at.file === main || !isWritten(at) || text.trim() === "" || told.has(at.file))
        return [];
      told.add(at.file);
      return [
        {
          at,
          says: "stands above the first knot, and is printed on the first page of the book",
          fix: "write // before it, if it is a note of yours; else put it below the head of a knot",
        },
      ];
    });
  },
};
