import { endWords, lastLine } from "../play/scene.ts";
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
  readonly lastLine?: string | undefined;
  readonly decisions?: number | undefined;
  readonly fate?: string | undefined;
  /** What a reader calls that fate. */
  readonly ending?: string | undefined;
}

/** What a list says of where a run stands. */
export type Whereabouts = Omit<RunSummary, "name" | "when" | "fault">;

export function describeWhereabouts({ scene, count }: Standing): Whereabouts {
  const { close } = scene;
  return {
    chapter: scene.chapter,
    title: scene.title,
    day: scene.when,
    lastLine: lastLine(scene),
    decisions: count,
    ...(close?.kind === "ending" ? { fate: close.fate, ending: close.title } : {}),
  };
}

/** What is gone on with: how the run ended, or the chapter it stands in and the day there; the last line where it has neither. */
export function standingParts({ chapter, title, day, ending, lastLine }: RunSummary): string[] {
  if (ending !== undefined) return [endWords(ending)];
  const number = chapter ? `Chapter ${chapter}` : "";
  const parts = [[number, title].filter(Boolean).join(": "), day ?? ""].filter(Boolean);
  return parts.length > 0 ? parts : [lastLine ?? ""].filter(Boolean);
}

/** Where a run stands, in the words of a table of contents. */
export const describeWhere = ({ title, day }: RunSummary): string => [title, day].filter(Boolean).join(", ");
