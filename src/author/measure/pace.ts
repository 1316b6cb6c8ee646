import type { Outline, Part, Prose } from "../../ink/outline/outline.ts";
import type { Place } from "../../ink/sources.ts";
import { countWords } from "../../text/count-words.ts";
import { circles } from "../lint/book/circles.ts";
import { buildFlowGraph, type FlowNode } from "../lint/book/flow-graph.ts";

/** What a reader is told from one decision to the next, or from the first page to the first. */
export interface Stretch {
  /** The most words it can come to as the text stands: every branch is taken to be open, and what functions print is left out. */
  readonly words: number;
  /** Where it begins: the choice that was taken; nothing for the first page. */
  readonly after: { readonly at: Place; readonly name: string } | undefined;
  readonly flow: string;
  /** Where it ends: the first of the options that are offered then; nothing where the book ends. */
  readonly before: Place | undefined;
}

interface Longest {
  readonly words: number;
  readonly before: Place | undefined;
}

/**
 * How far it goes on from a point at most, by the points that are met before a decision. Of a circle all is read once, and
 * it is left where that is farthest.
 * @param stops whether a decision is offered there
 */
function longestWays(
  starts: readonly FlowNode[],
  stops: (part: Part) => boolean,
  wordsOf: (part: Part) => number,
): ReadonlyMap<FlowNode, Longest> {
  const waysOn = ({ part, next, perhaps = [] }: FlowNode) =>
    part && stops(part) ? [] : [...next, ...perhaps];
  const circleOf = circles(starts, waysOn);
  const members = new Map<FlowNode, FlowNode[]>();
  for (const [point, circle] of circleOf) {
    const inIt = members.get(circle);
    if (inIt) inIt.push(point);
    else members.set(circle, [point]);
  }
  const known = new Map<FlowNode, Longest>();
  // Each comes behind all that it leads to.
  for (const points of members.values()) {
    const within = new Set(points);
    let words = 0;
    let farthest: Longest = { words: 0, before: undefined };
    const goOn = (on: Longest | undefined) => {
      if (!on) return;
      const isFarther = on.words > farthest.words || (on.words === farthest.words && !farthest.before);
      if (isFarther) farthest = on;
    };
    for (const point of points) {
      if (point.part && stops(point.part)) {
        goOn({ words: 0, before: point.part.at });
        continue;
      }
      if (point.part) words += wordsOf(point.part);
      const [there, ...others] = waysOn(point).map((way) => (within.has(way) ? undefined : known.get(way)));
      // What is read in a tunnel or a thread is read before what follows it, unless it comes to a decision of its own.
      if (point.comesBack && !there?.before) words += there?.words ?? 0;
      else goOn(there);
      for (const other of others) goOn(other);
    }
    const longest = { ...farthest, words: words + farthest.words };
    for (const point of points) known.set(point, longest);
  }
  return known;
}

/** Every stretch between two decisions, the longest first. */
export function stretchesIn(outline: Outline): Stretch[] {
  const graph = buildFlowGraph(outline);
  const choices = new Set<Part>(outline.choices);
  // What is offered is read with what was told before it, but is no part of that.
  const offers = new Map(outline.choices.map(({ at, number }) => [`${at.file}:${at.line}`, number]));
  const isOffered = ({ at, branch }: Prose) => {
    const choice = offers.get(`${at.file}:${at.line}`);
    return choice !== undefined && !branch.includes(choice);
  };
  const prose = new Map<Part, number>(
    outline.prose.filter((part) => !isOffered(part)).map((part) => [part, countWords(part.text)]),
  );
  const firsts = outline.choices.flatMap((choice) => {
    const first = graph.insideOf(choice);
    return first ? [{ choice, first }] : [];
  });
  const longest = longestWays(
    [graph.start, ...firsts.map(({ first }) => first)],
    (part) => choices.has(part),
    (part) => prose.get(part) ?? 0,
  );
  const longestFrom = (node: FlowNode): Longest => longest.get(node) ?? { words: 0, before: undefined };
  const opening: Stretch = { ...longestFrom(graph.start), after: undefined, flow: "" };
  const taken = firsts.map(({ choice: { id, option, at, flow }, first }): Stretch => {
    return { ...longestFrom(first), after: { at, name: id ?? option.trim() }, flow };
  });
  return [opening, ...taken].sort((one, other) => other.words - one.words);
}
