import type { Assertion } from "../assertions.ts";
import { IncludedFile, type ParsedStory } from "../parser.ts";
import type { Place, Sources } from "../sources.ts";
import { VOCABULARY_FILE } from "../vocabulary.ts";
import { BookParser, type ParserContext } from "./book-parser.ts";
import { collectDiagnoses } from "./collect-diagnoses.ts";
import type { Diagnoses, Diagnosis } from "./diagnoses.ts";
import type { Draft } from "./draft.ts";
import type { Names } from "./names.ts";
import { listParts } from "./parts.ts";
import { explain } from "./plain-words.ts";
import { findOddSigns, findSilentSlips } from "./silent-slips.ts";
import type { Slip } from "./slip.ts";
import { findSlip, openBraces } from "./slips.ts";
import { openQuestions } from "./slips-in-braces.ts";
import { namesGiven } from "./slips-of-names.ts";

const MOST_READINGS = 50;

/**
 * Parses the book from its main file on. ink's parser leaves the rest of a file unread after some
 * faults, and crashes on others. So each line at fault is noted and taken out of the draft, and the
 * book read again: one bad line must not hide the rest.
 * @param assertions filled with those of the book, which are then read as well; without it they are left out
 * @param namesIn see `collectDiagnoses`
 */
export function readBook(
  draft: Draft,
  sources: Sources,
  findings: Diagnoses,
  assertions?: Assertion[],
  namesIn?: (story: ParsedStory) => Names,
): ParsedStory | undefined {
  let story: ParsedStory | undefined;
  for (let readings = 0; readings < MOST_READINGS; readings += 1) {
    if (assertions) assertions.length = 0;
    const reading: ParserContext = { sources, draft, findings, included: new Set(), unread: [], assertions };
    draft.included.push(reading.included);
    let crash: unknown;
    try {
      story = new BookParser(reading, sources.start.file).read();
    } catch (thrown) {
      crash = thrown;
    }
    // A crash mostly follows from a fault the parser has just reported.
    if (mendUnread(reading)) continue;
    if (crash === undefined && mendSilent(reading)) continue;
    if (crash === undefined) break;
    const at = reading.current?.place ?? sources.start;
    if (mendNumber(at, draft, findings)) continue;
    if (reading.unread.length === 0) findings.add(breakOff(crash), at);
    if (!draft.strike(at)) break;
  }
  if (!story) return undefined;
  collectDiagnoses(story, sources, findings, namesIn);
  refuseLostIncludes(story, sources, findings);
  return story;
}

/**
 * Says what is wrong with each line that was not read, and mends it for the next reading, or takes it out.
 * @returns whether that changed anything
 */
function mendUnread(reading: ParserContext): boolean {
  const { unread, draft, findings, included } = reading;
  const mend = mending(reading);
  if (included.has(VOCABULARY_FILE) && mendOddSigns(reading)) return true;
  const isGiven = givenNames(reading);
  const files = [...new Set(unread.map(({ place }) => place.file))];
  if (
    files
      .flatMap((file) => openQuestions(draft.text(file) ?? "", file))
      .map(mend)
      .includes(true)
  )
    return true;
  const open = files.flatMap((file) => {
    const lines = unread.filter(({ place }) => place.file === file).map(({ place }) => place.line);
    return openBraces(draft.text(file) ?? "", file, [...new Set(lines)]);
  });
  // What else ink says may come of the brace; if not, it says so again.
  if (open.map(mend).includes(true)) return true;
  const lineOf = ({ place }: ParserContext["unread"][number]) => `${place.file}:${place.line}`;
  return [...new Set(unread.map(lineOf))]
    .map((line) => {
      const said = unread.filter((one) => lineOf(one) === line);
      // Of one unreadable line ink complains at every level of its grammar; the deepest knows best.
      const [deepest] = said.toSorted((one, other) => other.place.column - one.place.column);
      if (!deepest) return false;
      const { place, message } = deepest;
      const text = draft.text(place.file) ?? "";
      const slip = said.map((one) => findSlip(text, one.place, one.message, isGiven)).find(Boolean);
      if (slip && mend(slip)) return true;
      if (!findings.hasProblemOn(place, "open-brace"))
        findings.add(explain(message, { isFlaw: false }), place);
      return draft.strike(place);
    })
    .includes(true);
}

/** The same with what ink reads without a word, in a book of ours. */
function mendSilent(reading: ParserContext): boolean {
  const { draft, included } = reading;
  if (!included.has(VOCABULARY_FILE)) return false;
  if (mendOddSigns(reading)) return true;
  const isGiven = givenNames(reading);
  return [...included]
    .filter((file) => file !== VOCABULARY_FILE)
    .flatMap((file) => findSilentSlips(draft.text(file) ?? "", file, isGiven))
    .map(mending(reading))
    .includes(true);
}

const mendOddSigns = (reading: ParserContext): boolean =>
  [...reading.included]
    .flatMap((file) => findOddSigns(reading.draft.text(file) ?? "", file))
    .map(mending(reading))
    .includes(true);

const mending =
  ({ draft, findings }: ParserContext) =>
  ({ finding, at, mended, lastLine }: Slip): boolean => {
    findings.add(finding, at);
    return draft.mend(at, () => mended, lastLine);
  };

/** Whether a knot or stitch is called so, in any file of the book. */
function givenNames({ draft, included, sources }: ParserContext): (name: string) => boolean {
  let given: ReadonlySet<string> | undefined;
  return (name) => {
    given ??= namesGiven(
      [...new Set([...included, ...sources.list()])].map((file) => draft.text(file) ?? ""),
    );
    return given.has(name);
  };
}

/** What to say of a line that ink's compiler crashed on. */
export function breakOff(crash: unknown): Diagnosis {
  const message = crash instanceof Error ? crash.message : String(crash);
  return {
    rule: "ink-breaks",
    says: `ink's compiler breaks off here${message ? ` (${message})` : ""}`,
    fix: "write this line in a simpler way; everything else was read without it",
  };
}

/** The one crash every writer of numbers meets. */
function mendNumber(at: Place, draft: Draft, findings: Diagnoses): boolean {
  return draft.mend(at, (line) => {
    const numbers = [...line.matchAll(/(?<![\w.])\d+\.(?!\d)/g)].filter((match) => match.index < at.column);
    const number = numbers.at(-1);
    if (!number) return line;
    const says = `the number "${number[0]}" ends in a dot, which ink cannot read`;
    const fix = `write ${number[0]}0, or better a whole number: ${number[0].slice(0, -1)}`;
    findings.add({ rule: "trailing-dot", says, fix }, { ...at, column: number.index + 1 });
    const end = number.index + number[0].length;
    // Not 0: nobody has written a whole number with a point.
    return `${line.slice(0, end)}5${line.slice(end)}`;
  });
}

/** ink takes an INCLUDE inside a knot, and then drops all that the file holds. */
function refuseLostIncludes(story: ParsedStory, sources: Sources, findings: Diagnoses): void {
  for (const { debugMetadata } of listParts(story).filter((part) => part instanceof IncludedFile)) {
    if (!debugMetadata?.fileName) continue;
    findings.add(
      {
        rule: "include-in-knot",
        says: "INCLUDE stands inside a knot, where ink drops what it brings",
        fix: `move it to the top of ${sources.start.file}`,
        word: "INCLUDE",
      },
      sources.place(debugMetadata.fileName, debugMetadata.startLineNumber, 1),
    );
  }
}
