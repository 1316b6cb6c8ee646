import { createHash } from "node:crypto";
import type { Choice } from "../parser.ts";
import { stripComments } from "../read/comments.ts";
import { findFlow } from "../read/names.ts";
import { locate } from "../read/place-of.ts";
import { LABEL, type Place, type Sources } from "../sources.ts";

// No label can begin with it.
const UNLABELLED = "-";
const NEXT_CHOICE = /^\s*(?:[*+]|=)/;
const NEXT_CHOICE_OR_GATHER = /^\s*(?:[*+]|=|-(?!>))/;

/**
 * Ids of choices that have no label: their knot and stitch, and a hash of the words they are written with and of those
 * they stand under. So an id moves neither with prose nor with choices that are added around it. Choices that are
 * written alike in one scene are told apart by what is told after them, and only what is the same there too by its
 * place.
 */
export function makeWordIds(choices: readonly Choice[], sources: Sources): Map<Choice, string> {
  const ways = waysTo(choices, sources);
  const files = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const lines = files.get(file) ?? stripComments(sources.text(file) ?? "").split("\n");
    files.set(file, lines);
    return lines;
  };
  const first = new Map(choices.map((choice) => [choice, idFrom(choice, ways.get(choice) ?? [])]));
  const alike = repeated([...first.values()]);
  const behind = (choice: Choice) => hash(told(placeIn(choice, sources), linesOf), 4);
  const second = new Map(
    [...first].map(([choice, id]) => [choice, alike.has(id) ? `${id}-${behind(choice)}` : id]),
  );
  const met = new Map<string, number>();
  return new Map(
    [...second].map(([choice, id]) => {
      const times = (met.get(id) ?? 0) + 1;
      met.set(id, times);
      return [choice, times === 1 ? id : `${id}-${times}`];
    }),
  );
}

/** The words of each choice, after those of the choices it is nested under. */
function waysTo(choices: readonly Choice[], sources: Sources): Map<Choice, string[]> {
  const ways = new Map<Choice, string[]>();
  let scene = "";
  let way: { depth: number; words: string }[] = [];
  for (const choice of choices) {
    const around = findFlow(choice).join(".");
    const depth = choice.indentationDepth;
    way = around === scene ? way.filter((outer) => outer.depth < depth) : [];
    scene = around;
    way.push({ depth, words: wordsOf(choice, sources) });
    ways.set(
      choice,
      way.map(({ words }) => words),
    );
  }
  return ways;
}

const idFrom = (choice: Choice, way: readonly string[]): string =>
  [...findFlow(choice), UNLABELLED + hash(way.join("\n"), 6)].join(".");

const LABELLED = new RegExp(String.raw`^${LABEL}\s*`, "u");

/** What is offered as it is written: without bullets, label, conditions, tags and where it leads. */
function wordsOf(choice: Choice, sources: Sources): string {
  const place = placeIn(choice, sources);
  const line = stripComments(sources.line(place.file, place.line).slice(place.column - 1));
  let words = line.replace(/^[\s*+]+/, "").replace(LABELLED, "");
  for (let end = conditionEnd(words); end > 0; end = conditionEnd(words))
    words = words.slice(end).trimStart();
  const bracket = /^([^[\]]*)\[([^\]]*)\]/.exec(words);
  const shown = bracket ? `${bracket[1]}${bracket[2]}` : words.replace(/->.*$/, "");
  return shown
    .replace(/(?<!\\)#.*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where a condition ends that these words begin with; 0 where they begin with none. An option cannot begin with words that vary. */
function conditionEnd(words: string): number {
  if (!words.startsWith("{")) return 0;
  let depth = 0;
  for (const [index, letter] of [...words].entries()) {
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return 0;
}

/** What is told when a choice was taken, or where that is nothing of its own, what all are told then. */
function told({ file, line }: Place, linesOf: (file: string) => string[]): string {
  const lines = linesOf(file);
  const upTo = (next: RegExp) => {
    const end = lines.findIndex((each, index) => index >= line && next.test(each));
    return lines.slice(line - 1, end < 0 ? lines.length : end).map((each) => each.trim());
  };
  const own = upTo(NEXT_CHOICE_OR_GATHER);
  return (own.slice(1).some(Boolean) ? own : upTo(NEXT_CHOICE)).join("\n");
}

const placeIn = (choice: Choice, sources: Sources): Place => locate(choice, sources) ?? sources.start;

function repeated(ids: readonly string[]): Set<string> {
  const met = new Set<string>();
  return new Set(ids.filter((id) => met.size === met.add(id).size));
}

const hash = (text: string, length: number): string =>
  createHash("sha256").update(text.normalize("NFC")).digest("hex").slice(0, length);
