import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../../src/ink/book.ts";
import { nameToday } from "../../../src/ink/renamed.ts";
import { type Teller, tell } from "../../../src/ink/tell/teller.ts";
import { DecisionTree } from "../../../src/run/file/decision-tree.ts";
import { type RunLine, readRunFile } from "../../../src/run/file/run-file.ts";
import { Session } from "../../../src/run/keep/session.ts";
import { idOf } from "../../../src/run/play/decision.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { decisionFor } from "../../../src/run/play/printed-option.ts";
import type { Moment } from "../../../src/run/play/told.ts";
import { marksIn, marksOf } from "./marked-story.ts";

const MUSEUM = join(import.meta.dirname, "..", "..", "..", "saves", "museum");
const MOMENTS_EVERY = 6;

/** A run of the unedited story: what was decided, and what the page showed for it. */
export interface PlayedRun {
  readonly seed: number;
  readonly decisions: readonly string[];
  /** Which option of those offered each decision was. */
  readonly numbers: readonly number[];
  /** The numbers that were read up to and with each decision's answer. */
  readonly marks: readonly (readonly number[])[];
  /** How it ended, if it did. */
  readonly fate: string | undefined;
  /** Raw states of ink, as a game would save that kept those, and the decision that came next. */
  readonly saves: readonly { readonly moment: Moment; readonly next: number }[];
}

/** Plays on with what is drawn from the options until nothing is offered. */
export function played(
  book: Book,
  seed: number,
  choose: (offered: readonly string[]) => string | undefined,
): PlayedRun {
  const run = new Playthrough(book, seed);
  const saves: { moment: Moment; next: number }[] = [];
  const numbers: number[] = [];
  for (;;) {
    const ids = run.scene.options.map(({ id }) => id);
    const id = choose(ids);
    if (id === undefined || !ids.includes(id)) break;
    if (run.steps.length % MOMENTS_EVERY === 5) saves.push({ moment: run.moment, next: run.steps.length });
    numbers.push(ids.indexOf(id));
    run.choose(id);
  }
  const decisions = run.steps.map(({ chose }) => decisionFor(chose));
  return { seed, decisions, numbers, marks: marksAfter(run), fate: fateOf(run), saves };
}

/** The runs of the museum, as far as the unedited story takes them. */
export function museumRuns(book: Book): PlayedRun[] {
  const names = readdirSync(MUSEUM).filter((name) => name.endsWith(".jsonl"));
  return names.map((name) => {
    const { header, lines } = readRunFile(readFileSync(join(MUSEUM, name), "utf8"));
    const left = DecisionTree.from(lines, nameToday(book)).decisions.map(idOf);
    return played(book, header.seed, () => left.shift());
  });
}

export type Verdict = "same" | "reworded" | "moved" | "parted" | "wrong turn";

/** Opens the run in the edited book as a reader would, and holds each answer against the one it had before. */
export function reopened({ seed, decisions, marks, fate }: PlayedRun, book: Book): Verdict {
  const now = nameToday(book);
  const lines: RunLine[] = decisions.map((chose) => ({ chose }));
  const tree = DecisionTree.from(lines, now);
  const session = new Session({ name: "x", book, seed, tree });
  if (isOtherwise(marksAfter(session.playthrough), marks)) return "wrong turn";
  if (!session.receipt) {
    if (fateOf(session.playthrough) !== fate) return "wrong turn";
    if (session.notices.length > 0) return "reworded";
    return decisions.map(idOf).some((id) => now(id) !== id) ? "moved" : "same";
  }
  // It parted: told of, and nothing of what was decided is lost.
  const isKept = tree.ends.some((end) => end.length === decisions.length);
  return isKept && isSafe(session) ? "parted" : "wrong turn";
}

/** Whether it is told in one sentence, with three places to go on from wherever there are so many, each of them real. */
function isSafe(session: Session): boolean {
  const { says = "", points = [] } = session.receipt ?? {};
  const isOneSentence = /^The story has changed since: [^.]*decision .*\.$/.test(says);
  const isEnough = points.length >= Math.min(3, session.count + 1) && points[0]?.count === session.count;
  const here = session.count;
  const stood = points.map(({ count }) => {
    session.goTo(count);
    return session.count === count && (count > here || session.scene.options.length > 0);
  });
  return isOneSentence && isEnough && stood.every(Boolean);
}

const fateOf = ({ scene }: Playthrough): string | undefined =>
  scene.close?.kind === "ending" ? scene.close.fate : undefined;

/** The same for a game that remembers which number was typed, and so the proof that a wrong turn is seen. */
export function reopenedByNumber({ seed, numbers, marks }: PlayedRun, book: Book): Verdict {
  const run = new Playthrough(book, seed);
  for (const number of numbers) {
    const id = run.scene.options[number]?.id;
    if (id === undefined) break;
    run.choose(id);
  }
  return isOtherwise(marksAfter(run), marks) ? "wrong turn" : "same";
}

/** Loads each raw state of ink into the edited book and takes the option that was taken, as the saved page shows it. */
export function reloaded(
  { seed, numbers, marks, saves }: PlayedRun,
  book: Book,
): ("same" | "error" | "wrong turn")[] {
  const tellers: Teller[] = [];
  const telling = (...made: Parameters<typeof tell>) => {
    const teller = tell(...made);
    tellers.push(teller);
    return teller;
  };
  const run = new Playthrough(book, seed, { teller: telling, isSearch: true });
  return saves.map(({ moment, next }) => {
    try {
      run.resume(moment);
      const [teller] = tellers;
      const option = teller?.options[numbers[next] ?? 0];
      if (!teller || !option) return "error";
      teller.choose(option.id);
      const read = teller.advance().flatMap(({ text }) => marksIn(text));
      const was = marks[next + 1]?.slice(marks[next]?.length) ?? [];
      return was.every((mark, index) => read[index] === mark) ? "same" : "wrong turn";
    } catch {
      // Whatever inkjs or the story throws at a game that loads such a state.
      return "error";
    }
  });
}

/** The numbers read from the first page to each scene. */
function marksAfter(run: Playthrough): number[][] {
  const all: number[][] = [];
  for (const scene of [...run.steps.map((step) => step.scene), run.scene])
    all.push([...(all.at(-1) ?? []), ...marksOf(scene)]);
  return all;
}

const isOtherwise = (now: readonly (readonly number[])[], then: readonly (readonly number[])[]): boolean =>
  now.some((marks, index) => marks.join() !== then[index]?.join());
