import type { Outline, OutlinedChoice, Part, Prose } from "../../ink/outline/outline.ts";
import type { Place } from "../../ink/sources.ts";
import { countWords } from "../../text/count-words.ts";
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

/** What is read in a tunnel or a thread is read before what follows it, unless it comes to a decision of its own. */
function thereAndBack([there, back]: readonly Longest[]): readonly Longest[] {
  if (!there || !back) return [];
  const both = there.before ? there : { words: there.words + back.words, before: back.before };
  return [both, back];
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
  const known = new Map<FlowNode, Longest>();
  const longestFrom = (node: FlowNode): Longest => {
    const found = known.get(node);
    if (found) return found;
    if (node.part && choices.has(node.part)) return { words: 0, before: node.part.at };
    // What leads back here adds nothing.
    known.set(node, { words: 0, before: undefined });
    let longest: Longest = { words: 0, before: undefined };
    const ways = [...node.next, ...(node.perhaps ?? [])].map(longestFrom);
    for (const on of node.comesBack ? thereAndBack(ways) : ways) {
      const isLonger = on.words > longest.words || (on.words === longest.words && !longest.before);
      if (isLonger) longest = on;
    }
    const here = { ...longest, words: longest.words + (node.part ? (prose.get(node.part) ?? 0) : 0) };
    known.set(node, here);
    return here;
  };
  const inside = (choice: OutlinedChoice): Stretch[] => {
    const first = graph.insideOf(choice);
    const name = choice.id ?? choice.option.trim();
    return first ? [{ ...longestFrom(first), after: { at: choice.at, name }, flow: choice.flow }] : [];
  };
  const opening: Stretch = { ...longestFrom(graph.start), after: undefined, flow: "" };
  return [opening, ...outline.choices.flatMap(inside)].sort((one, other) => other.words - one.words);
}
