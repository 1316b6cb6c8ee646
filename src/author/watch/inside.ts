import type { Book } from "../../ink/book.ts";
import type { BookMap } from "../../ink/compile/book-map.ts";
import { choicePlacesOf } from "../../ink/trace/choice-places.ts";
import type { Answer, TracedCondition } from "../../ink/trace/passage-trace.ts";
import type { Session } from "../../run/keep/session.ts";
import type { Section } from "../../run/show/section.ts";
import { type Happening, type TracedPassage, traceRun } from "../../run/why/traced-run.ts";
import { hearingOf } from "../../survival/hearing.ts";
import type { Survival } from "../../survival/machine.ts";
import { findState, REGIONS } from "../../survival/regions.ts";
import { atTheStart } from "../../survival/survival.ts";
import { writtenCondition } from "./written-condition.ts";

/** The story's files, as the book was made of them. */
export interface Written {
  /** Where each condition stands; nothing where that is not known. */
  readonly map: BookMap | undefined;
  line(file: string, line: number): string;
}

/**
 * What is in the machine behind the passage a run stands at, in the words of the story: what it holds now, what was
 * moved by the last decision and what could not be, and what the story asked and was answered.
 */
export function tellInside(
  { playthrough, seed }: Pick<Session, "playthrough" | "seed">,
  written: Written,
): Section[] {
  const { book, steps, survival } = playthrough;
  const traced = traceRun(
    book,
    seed,
    steps.map(({ chose }) => chose.id),
  );
  const passage = traced[steps.length];
  const asked: Section = {
    title: "Asked in this passage",
    lines: passage
      ? repeated(passage.conditions.flatMap((each) => conditionLine(each, book, written)))
      : ["The story breaks off in it, so what it asked is not known."],
  };
  if (!book.isOurs) return filled([...variablesIn(passage, traced[steps.length - 1]), asked]);
  const happened = passage?.happened ?? [];
  return filled([
    ...holdings(survival),
    { title: "Moved by what was told here", lines: repeated(happened.flatMap(movedLine)) },
    { title: "Refused", lines: repeated(happened.flatMap((each) => refusedLine(each, survival))) },
    asked,
  ]);
}

const filled = (sections: readonly Section[]): Section[] =>
  sections.map(({ title, lines }) => ({ title, lines: lines.length > 0 ? lines : ["Nothing."] }));

/** What the regions are in: those of the body all, of all others those that are not as they were on the first page. */
function holdings({ value, context }: Survival): Section[] {
  const body = REGIONS.filter(({ path }) => path.length === 1).map(
    (region) => `${region.path[0]} ${findState(region, value)}`,
  );
  return [
    { title: "The body", lines: [[`day ${context.day}`, ...body].join(", ")] },
    { title: "Bonds", lines: changedIn("people", value) },
    { title: "Known", lines: changedIn("facts", value) },
    { title: "Letters", lines: changedIn("letters", value) },
  ];
}

/** A line for each person, fact or letter: "pak: close, dead". */
function changedIn(group: string, value: Survival["value"]): string[] {
  const states = new Map<string, string[]>();
  for (const region of REGIONS) {
    const [outer, name = ""] = region.path;
    const state = findState(region, value);
    if (outer === group && state !== findState(region, atTheStart.value))
      states.set(name, [...(states.get(name) ?? []), state]);
  }
  return [...states].map(([name, all]) => `${name}: ${all.join(", ")}`);
}

function movedLine({ deed, moved, outcome }: Happening): string[] {
  if (outcome === "refused") return [];
  if (outcome === "unchanged") return [`${called(deed)}: moved nothing`];
  const moves = moved.map(({ region, from, to }) => `${nameOf(region)} ${from} to ${to}`);
  return [`${called(deed)}${moves.length > 0 ? `: ${moves.join(", ")}` : ""}`];
}

/** With what the regions are in that would have had to hear it. */
function refusedLine({ event, deed, outcome }: Happening, survival: Survival): string[] {
  if (outcome !== "refused") return [];
  const { value } = survival;
  if (value.life !== "alive") return [`${called(deed)}: he is dead (${value.life})`];
  const standing = [...hearingOf(event).hears].map((region) => {
    const { path, states } = REGIONS[region] ?? { path: [], states: [] };
    return `${nameOf(region)} is ${findState({ path, states }, value)}`;
  });
  return [`${called(deed)}${standing.length > 0 ? `: ${standing.join(", ")}` : ""}`];
}

const nameOf = (region: number): string => (REGIONS[region]?.path ?? []).join(".");

/** As it would be written: "bury(letter_one)". */
const called = ({ word, given }: Pick<Happening["deed"], "word" | "given">): string =>
  `${word}(${given.join(", ")})`;

function conditionLine({ path, answers, holds }: TracedCondition, book: Book, written: Written): string[] {
  // Conditions that are not in the map were made by ink itself, which counts its alternatives by them.
  const place = written.map?.conditions.find((each) => each.path === path)?.place;
  if (!place) return [];
  const { file, line, column } = place;
  const condition = writtenCondition(written.line(file, line), column);
  const answered = repeated(answers.map((answer) => answerWords(answer, book)));
  const outcome = holds ? "yes" : "no";
  // Where one thing was asked and its answer is the outcome, it is said once.
  const isSaid = answered.length === 1 && alike(answered[0] ?? "") === alike(`${condition} ${outcome}`);
  const how = isSaid || answered.length === 0 ? "" : ` (${answered.join(", ")})`;
  return [`${file}:${line}  ${condition}: ${outcome}${how}`];
}

/** The constants of a story are its ids in capitals. */
const alike = (words: string): string => words.toLowerCase().replace(/\s/g, "");

function answerWords(answer: Answer, book: Book): string {
  switch (answer.kind) {
    case "count":
      return `${placeName(answer.of, book)} ${answer.visits}`;
    case "variable":
      return `${answer.of} ${answer.holds}`;
    case "word":
      return `${called({ word: answer.of, given: answer.given })} ${valueWords(answer.holds)}`;
    case "sent":
      return "sent there by the death";
  }
}

const valueWords = (value: unknown): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);

/** A place whose visits are counted, as a writer names it: without what ink puts into its path. */
const placeName = (path: string, book: Book): string =>
  choicePlacesOf(book).byTarget.get(path)?.id ??
  path
    .split(".")
    .filter((part) => !/^(\d+|[cg]-\d+|b)$/.test(part))
    .join(".");

/** What another story keeps of its own. */
function variablesIn(passage: TracedPassage | undefined, before: TracedPassage | undefined): Section[] {
  const all = [...(passage?.variables ?? [])];
  const moved = all.filter(([name, value]) => before && before.variables.get(name) !== value);
  return [
    { title: "Variables", lines: all.map(([name, value]) => `${name} = ${value}`) },
    {
      title: "Set by what was told here",
      lines: moved.map(([name, value]) => `${name} = ${value}, was ${before?.variables.get(name)}`),
    },
  ];
}

/** Each line once, with how often it came. */
function repeated(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count > 1 ? `${line}, ${count} times` : line));
}
