import type { Mention } from "../../ink/outline/mentions.ts";
import type { OutlinedChoice } from "../../ink/outline/outline.ts";
import type { Place } from "../../ink/sources.ts";
import { constantName, type Vocabulary } from "../../ink/vocabulary.ts";
import { TELLS } from "../../run/play/vocabulary.ts";
import { countWords } from "../../text/count-words.ts";
import { counted } from "../../text/counted.ts";
import { tellingNames } from "../lint/book/telling.ts";
import { mentionAt, mentionsOf, type Span, spanOf } from "./names.ts";
import type { ReadBook } from "./reading/book-reader.ts";

/** What is to be known of a name, in paragraphs of Markdown. */
export interface Hover {
  readonly of: Span;
  /** Its full name. */
  readonly name: string;
  readonly says: readonly string[];
}

/**
 * What is to be known of the name at a place.
 * @param vocabulary of a book of ours
 * @param takenBy the kept runs that took a choice
 */
export function hoverAt(
  book: ReadBook,
  place: Place,
  { vocabulary, takenBy }: { vocabulary?: Vocabulary | undefined; takenBy(id: string): readonly string[] },
): Hover | undefined {
  const mention = mentionAt(book, place);
  if (!mention || mention.name === undefined) return undefined;
  const says = saysOf(book, mention, mention.name, { vocabulary, takenBy });
  return says.length === 0 ? undefined : { of: spanOf(mention), name: mention.name, says };
}

function saysOf(
  book: ReadBook,
  { written }: Mention,
  name: string,
  { vocabulary, takenBy }: { vocabulary?: Vocabulary | undefined; takenBy(id: string): readonly string[] },
): string[] {
  const all = mentionsOf(book, name);
  const given = all.flatMap(({ as }) => ("given" in as ? as : []));
  const uses = all.filter(({ as }) => "used" in as);
  const kinds = given.map((as) => as.given);
  if (vocabulary && Object.hasOwn(vocabulary.words, name) && kinds.includes("external"))
    return [...ofWord(name, vocabulary), usedIn(uses)];
  if (kinds.includes("choice"))
    return [...ofChoice(book, name, vocabulary), usedIn(uses), ...runs(takenBy(name))];
  if (kinds.includes("knot") || kinds.includes("stitch"))
    return [`**${name}**, a ${kinds[0]}`, ...ofPassage(book, name), usedIn(uses)];
  const family = vocabulary && familyOf(written, vocabulary);
  const kind = family ?? kinds[0];
  if (kind === undefined) return [];
  const takes = given[0]?.takes ?? "";
  return [`**${name.split("~").at(-1)}${takes}**, ${article(kind)} ${kind}`, usedIn(uses)];
}

function ofWord(name: string, { words, families }: Vocabulary): string[] {
  const word = words[name];
  if (!word) return [];
  const takes = word.takes.map((what) => what.toUpperCase()).join(", ");
  const event = TELLS[name]?.event().type;
  const does = word.kind === "asks" ? `asks; the answer is a ${word.gives ?? "truth"}` : "tells the body";
  const lists = word.takes.flatMap((what) => {
    const ids = families[what];
    return ids ? [`${what.toUpperCase()} is one of ${ids.map(constantName).join(", ")}`] : [];
  });
  return [`**${name}(${takes})** ${does}${event ? `: ${event}` : ""}`, ...lists];
}

function ofChoice(book: ReadBook, name: string, vocabulary?: Vocabulary): string[] {
  const choice = book.outline?.choices.find(({ id }) => id === name);
  const head = `**${name}**, a choice${choice?.option.trim() ? `: “${choice.option.trim()}”` : ""}`;
  if (!choice) return [head];
  const { told, leads } = afterChoice(book, choice, vocabulary);
  return [
    head,
    ...(told.length > 0 ? [`changes: ${told.join(", ")}`] : []),
    ...(leads.length > 0 ? [`leads to: ${leads.join(", ")}`] : []),
  ];
}

/** What is told in the branch of a choice itself, and where that leads. */
function afterChoice({ outline }: ReadBook, { number }: OutlinedChoice, vocabulary?: Vocabulary) {
  const isOwn = ({ branch }: { branch: readonly number[] }) => branch.at(-1) === number;
  const telling = outline && vocabulary ? tellingNames(outline, vocabulary) : new Set<string>();
  const calls = outline?.calls.filter((call) => isOwn(call) && telling.has(call.name)) ?? [];
  const diverts = outline?.diverts.filter(isOwn) ?? [];
  return {
    told: [...new Set(calls.map(({ name, args }) => `${name}(${args.join(", ")})`))],
    leads: [...new Set(diverts.map(({ to, written }) => to ?? written))],
  };
}

function ofPassage({ outline }: ReadBook, name: string): string[] {
  if (!outline) return [];
  const isInside = ({ flow }: { flow: string }) => flow === name || flow.startsWith(`${name}.`);
  const words = outline.prose.filter(isInside).reduce((sum, { text }) => sum + countWords(text), 0);
  const tags = outline.tags.filter(
    ({ flow, text }) => flow === name && /^\s*(title|place|when)\s*:/.test(text),
  );
  return [
    `${counted(words, "word")}, ${counted(outline.choices.filter(isInside).length, "choice")}`,
    ...tags.map(({ text }) => `\\# ${text.trim()}`),
  ];
}

const usedIn = (uses: readonly Mention[]): string => {
  const files = new Set(uses.map(({ file }) => file));
  return uses.length === 0
    ? "named nowhere else"
    : `named in ${counted(uses.length, "place")} of ${counted(files.size, "file")}`;
};

const runs = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`taken by the kept ${names.length === 1 ? "run" : "runs"} ${names.join(", ")}`];

const familyOf = (written: string, { families }: Vocabulary): string | undefined =>
  Object.keys(families).find((family) => families[family]?.some((id) => constantName(id) === written));

const article = (word: string): string => (/^[aeiou]/.test(word) ? "an" : "a");
