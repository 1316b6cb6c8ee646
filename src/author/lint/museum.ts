import { RENAMED_FILE } from "../../ink/annexes.ts";
import type { Book } from "../../ink/book.ts";
import type { Outline } from "../../ink/outline/outline.ts";
import type { Problem } from "../../ink/problem.ts";
import { choiceOf, nameToday } from "../../ink/renamed.ts";
import { decisionsOf, type Fingerprint, fingerprintOf } from "../../run/changed/fingerprint.ts";
import { type RunFile, RunFileFault, readRunFile } from "../../run/file/run-file.ts";
import type { Shelf } from "../../run/file/shelf.ts";
import { findStandings } from "../../run/keep/standings.ts";
import { idOf } from "../../run/play/decision.ts";
import type { KeptRun } from "./rules/rule.ts";

/** A run of the museum as it stands in its file, with what was chosen in any of its branches. */
export interface MuseumRun extends KeptRun {
  readonly file: RunFile;
}

/** What became of a kept run in the book as it is now, on one line, and whether that has to be looked into. */
export interface Replayed {
  readonly says: string;
  readonly problem?: Problem;
}

/**
 * Every run kept there. One that is written down as parting, as a run of an earlier edition does, holds the book to
 * nothing from there on.
 * @param recorded the line in NAME.expected
 * @throws RunFileFault if one cannot be read: every run of the museum must be readable.
 */
export function keptRuns(shelf: Shelf, recorded: (name: string) => string | undefined): MuseumRun[] {
  return shelf.names().map((name) => {
    try {
      const file = readRunFile(shelf.read(name));
      const chosen = file.lines.flatMap((line) => ("chose" in line ? [idOf(line.chose)] : []));
      const [, parting] = recorded(name)?.match(/^parted after (\d+) /) ?? [];
      return { name, file, chosen: parting === undefined ? chosen : chosen.slice(0, Number(parting)) };
    } catch (fault) {
      if (!(fault instanceof RunFileFault)) throw fault;
      throw new RunFileFault(`The kept run ${shelf.path(name)} cannot be opened: ${fault.message}.`);
    }
  });
}

/**
 * Replays each run and holds it against the line that was written down beside it when it was kept.
 * @param recorded that line, of NAME.expected
 */
export function replayMuseum(
  runs: readonly MuseumRun[],
  book: Book,
  outline: Outline,
  recorded: (name: string) => string | undefined,
): Replayed[] {
  const ids = new Set(Object.values(book.choices).map(({ id }) => id));
  const today = nameToday(book);
  const isThere = (id: string) => ids.has(choiceOf(today(id)));
  const chosen = new Set(runs.flatMap((run) => run.chosen.map((id) => today(id))));
  const groupOf = (id: string) => outline.choices.find((choice) => choice.id === id)?.group;
  const fallen = new Map<string, Fallen>();
  const because = fingerprintsOf(runs, book).map((now, at): { says: string; by?: string } => {
    const name = runs[at]?.name ?? "";
    const before = recorded(name)?.trim();
    const says = `museum: ${name} ${inWords(now, before)}`;
    // What is gone from the book is told of by its rule, whatever that does to the run.
    const isGone = now.parted !== undefined && !isThere(now.parted.id);
    if (now.line === before || isGone) return { says };
    // A choice in the way that nobody had when the runs were kept is one fault, however many runs come by; so is a passage
    // that nothing leads to any more.
    const { id: wanted = "", offered = [] } = now.parted ?? {};
    const isNew = (id: string) => !chosen.has(id) && groupOf(id) !== groupOf(today(wanted));
    const [comesBy] = offered.every(isNew) ? offered : [];
    const place = offered.length === 0 ? (groupOf(today(wanted)) ?? wanted) : wanted;
    const by = comesBy ?? (now.parted ? `at ${place}` : name);
    const known = fallen.get(by);
    fallen.set(
      by,
      known ? { ...known, others: known.others + 1 } : { name, now, before, comesBy, others: 0 },
    );
    return known ? { says } : { says, by };
  });
  const { file = "" } = book.headings[""] ?? {};
  return because.map(({ says, by = "" }) => {
    const one = fallen.get(by);
    return { says, ...(one ? { problem: problemOf(one, outline, file) } : {}) };
  });
}

/** A run that is not what it was, and how many others are not for the same reason. */
interface Fallen {
  readonly name: string;
  readonly now: Fingerprint;
  readonly before: string | undefined;
  /** A choice in its way that was not in the book. */
  readonly comesBy: string | undefined;
  readonly others: number;
}

/** What becomes of each of these runs, which are replayed together. */
function fingerprintsOf(runs: readonly MuseumRun[], book: Book): Fingerprint[] {
  const ways = runs.map(({ file }) => ({ file, seed: file.header.seed, decisions: decisionsOf(book, file) }));
  const known = new Map<RunFile, Fingerprint>();
  findStandings(book, ways, ({ file }, standing) => known.set(file, fingerprintOf(book, file, standing)));
  return runs.flatMap(({ file }) => known.get(file) ?? []);
}

function inWords({ line, renamed, parted }: Fingerprint, before: string | undefined): string {
  if (parted) {
    const since = line === before ? ", as it did before" : "";
    return `parted at decision ${parted.after + 1}, "${parted.id}"${since}`;
  }
  if (before !== undefined && line !== before) return `ends otherwise: ${line}; it was ${before}`;
  return renamed > 0 ? `moved: ${renamed} of its choices have new names; ${line}` : `same: ${line}`;
}

/** @param main where it is told that stands at no choice */
function problemOf({ name, now, before, comesBy, others }: Fallen, outline: Outline, main: string): Problem {
  const { line, parted } = now;
  const at = outline.choices.find(({ id }) => id === (comesBy ?? parted?.id))?.at;
  const place = at ?? { file: main, line: 1, column: 1 };
  const records = `saves/museum/${name}.expected`;
  const said = { ...place, rule: "museum-run", isFlaw: true, source: "" } as const;
  const run = `the kept run "${name}"`;
  const all = others === 0 ? run : `${run} and ${others} more`;
  if (comesBy !== undefined) {
    const says = `${all} ${others === 0 ? "comes" : "come"} to a choice here that was not in the book when it was kept`;
    const fix = `offer it beside choices that were there, or behind one of them, so that whoever does not take it goes on as before; where runs are to part here, write what is said of each below into its record: "parted after 72 at …" into ${records}`;
    return { ...said, says, fix };
  }
  if (others > 0) {
    const says = `${all} part here: it was "${before ?? "not recorded"}" and is "${line}" in this book`;
    return {
      ...said,
      says,
      fix: `let "${parted?.id ?? ""}" be come to and offered again`,
    };
  }
  const says =
    before === undefined
      ? `${run} has no record of how it ends`
      : `${run} was "${before}" and is "${line}" in this book`;
  const fix = parted
    ? `let "${parted.id}" be offered there again, or say in ${RENAMED_FILE} which choice stands for it`
    : `${before === undefined ? "" : "mend the book, or where it is meant so "}write "${line}" into ${records}`;
  return { ...said, says, fix };
}
