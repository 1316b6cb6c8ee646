import { endWords, lastLine, otherEnds, type Scene } from "../play/scene.ts";
import type { Standing } from "./standings.ts";

/** A run as a list shows it; `fault` says in a sentence why it cannot be opened. */
export interface RunSummary {
  /** Safe to print; only a run without a fault can be opened by it. */
  readonly name: string;
  readonly when: Date;
  readonly fault?: string | undefined;
  readonly chapter?: number | undefined;
  readonly title?: string | undefined;
  readonly day?: string | undefined;
  /** The words it is gone on with; the last ones of one that has ended. */
  readonly line?: string | undefined;
  readonly decisions?: number | undefined;
  readonly fate?: string | undefined;
  /** What a reader calls that fate. */
  readonly ending?: string | undefined;
  /** Every ending that any of its ways came to, also one it was gone back from; where it stands is the first of them. */
  readonly endings?: readonly CameToEnd[] | undefined;
}

/** An ending a way of a run came to. */
export interface CameToEnd {
  readonly fate: string;
  readonly ending: string;
}

/** The ending a scene is, if it is one. */
export const endIn = ({ close }: Scene): CameToEnd | undefined =>
  close?.kind === "ending" ? { fate: close.fate, ending: close.title } : undefined;

/** What a list says of where a run stands. */
export type Whereabouts = Omit<RunSummary, "name" | "when" | "fault">;

/** A run that has not ended stands where it is gone on with: of what follows there nothing need have been read yet. */
export function describeWhereabouts({ scene, opening, count }: Standing): Whereabouts {
  const end = endIn(scene);
  const at = end || !opening ? { ...scene, line: lastLine(scene) } : opening;
  return {
    chapter: at.chapter,
    title: at.title,
    day: at.when,
    line: at.line,
    decisions: count,
    ...end,
    endings: end ? [end] : [],
  };
}

/** Where a run stands of which another way came to that end. */
export function withEnd(whereabouts: Whereabouts, end: CameToEnd): Whereabouts {
  const { endings = [] } = whereabouts;
  return endings.some(({ fate }) => fate === end.fate)
    ? whereabouts
    : { ...whereabouts, endings: [...endings, end] };
}

/** What a run came to that it does not stand at, in the words of its ways back; nothing where there is no such end. */
export const cameToBesides = (run: RunSummary): string =>
  otherEnds(run.fate !== undefined, endingsBesides(run));

/** What the endings are called that it does not stand at. */
export const endingsBesides = ({ fate, endings = [] }: RunSummary): string[] =>
  endings.flatMap((end) => (end.fate === fate ? [] : [end.ending]));

/** What is gone on with: how the run ended, or the chapter it stands in and the day there; its words where it has neither. */
export function standingParts({ chapter, title, day, ending, line }: RunSummary): string[] {
  if (ending !== undefined) return [endWords(ending)];
  const number = chapter ? `Chapter ${chapter}` : "";
  const parts = [[number, title].filter(Boolean).join(": "), day ?? ""].filter(Boolean);
  return parts.length > 0 ? parts : [line ?? ""].filter(Boolean);
}

/** Where a run stands, in the words of a table of contents. */
export const describeWhere = ({ title, day }: RunSummary): string => [title, day].filter(Boolean).join(", ");
