import type { Call, Part } from "../../../ink/outline/outline.ts";
import { behind, buildFlowGraph, follow } from "../book/flow-graph.ts";
import type { Rule } from "./rule.ts";

export const backwardDates: Rule = {
  name: "backward-date",
  explain: "On every way through the book one day comes after the other.",
  find(outline) {
    const days = new Map<Part, Call>(
      outline.calls.filter((call) => call.name === "day" && isDate(dateOf(call))).map((call) => [call, call]),
    );
    const ways = buildFlowGraph(outline);
    const found = new Map<Call, Call>();
    for (const day of days.values())
      for (const part of follow(behind(ways, day), (part) => days.has(part))) {
        const next = days.get(part);
        // As text: the year stands first.
        if (next && dateOf(next) < dateOf(day) && !found.has(next)) found.set(next, day);
      }
    return [...found].map(([{ at, args }, day]) => ({
      at,
      says: `goes back to ${args[0]}, from ${day.args[0]} at ${day.at.file}:${day.at.line}`,
      fix: "correct one of the two dates, or the way from the one to the other",
      word: "day",
    }));
  },
};

/** What is none is told of where it stands. */
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const dateOf = ({ args }: Call): string => args[0] ?? "";
