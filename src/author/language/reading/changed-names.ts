import type { Mention } from "../../../ink/outline/mentions.ts";
import type { Problem } from "../../../ink/problem.ts";

/** Of what holds a value the value counts too. */
const VALUES = new Set(["constant", "variable", "list"]);
/** A change of these may concern any file. */
const BROAD = new Set(["list", "item", "external"]);
/** Two of these may share a name; the passage's own check reports it. */
const SHARED = new Set(["choice", "gather", "parameter", "temp", "item"]);
/** Rules that look through all names of the book for what else may be meant. */
export const SEEKING = /^(?:unknown-|wrong-|not-a-)/;
/** Those of them that are given the names they look through (see `collectDiagnoses`). */
export const GIVEN_NAMES = /^unknown-(?:divert|function|variable)$/;

/** What a change of some files does to the names of the book. */
export interface NameChange {
  /** Each name that was given or taken away by it, or means something else after it, by its last word. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Whether it may concern any file. */
  readonly isBroad: boolean;
}

/** The names of some files, and what stands on the line of one. */
export interface FileNames {
  readonly mentions: readonly Mention[];
  lineOf(mention: Mention): string;
}

export function compareNames(before: FileNames, after: FileNames): NameChange {
  const [old, now] = [count(before), count(after)];
  const differing = [...old, ...now].filter(([key]) => old.get(key)?.times !== now.get(key)?.times);
  return {
    names: byWord(differing.map(([, named]) => named)),
    isBroad: differing.some(([, { kind }]) => BROAD.has(kind)),
  };
}

function count({ mentions, lineOf }: FileNames) {
  const names = new Map<string, { word: string; name: string; kind: string; times: number }>();
  for (const mention of mentions) {
    const { as, name = "", written } = mention;
    if (!("given" in as) || as.given === "parameter") continue;
    const value = VALUES.has(as.given) ? lineOf(mention).trim() : "";
    const key = [as.given, name, as.takes, value].join("\t");
    const known = names.get(key) ?? { word: written, name, kind: as.given, times: 0 };
    names.set(key, { ...known, times: known.times + 1 });
  }
  return names;
}

/** Whether what may have one meaning alone is given twice: then it hangs on the order of the book who is told of it. */
export function givesTwice(mentions: readonly Mention[]): boolean {
  const ones = mentions.flatMap(({ as, name }) =>
    "given" in as && !SHARED.has(as.given) ? [`${as.given === "external" ? "EXTERNAL " : ""}${name}`] : [],
  );
  return new Set(ones).size < ones.length;
}

export function byWord(
  named: readonly { readonly word: string; readonly name: string }[],
): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { word, name } of named) names.set(word, [...(names.get(word) ?? []), name]);
  return names;
}

/** Whether what is found in a file may be another thing after that. */
export const isConcerned = (
  mentions: readonly Mention[],
  problems: readonly Problem[],
  { names }: NameChange,
): boolean =>
  names.size > 0 &&
  (problems.some(({ rule }) => SEEKING.test(rule)) ||
    mentions.some(({ written, name }) =>
      written.split(".").some((word) => names.get(word)?.some((changed) => mayBeMeant(changed, name))),
    ));

/**
 * Whether what means one name may mean another after that was changed. What has its place in a knot is looked for there
 * alone, and where its whole name is written.
 */
const mayBeMeant = (changed: string, meant: string | undefined): boolean =>
  meant === undefined || !/[.~]/.test(changed) || knotOf(changed) === knotOf(meant);

const knotOf = (name: string): string => name.split(/[.~]/, 1)[0] ?? "";
