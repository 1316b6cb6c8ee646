import type { Book } from "../ink/book.ts";
import { nameToday } from "../ink/renamed.ts";
import { DecisionTree } from "./decision-tree.ts";
import { replay } from "./replay.ts";
import type { RunFile } from "./run-file.ts";
import { plainText, type Scene } from "./scene.ts";

/** A run as a list shows it; `fault` says in a sentence why it cannot be opened. */
export interface RunSummary {
  /** Safe to print; only a run without a fault can be opened by it. */
  readonly name: string;
  readonly when: Date;
  readonly fault?: string;
  readonly chapter?: number;
  readonly title?: string;
  readonly day?: string;
  readonly lastLine?: string;
  readonly decisions?: number;
  readonly fate?: string;
  /** What a reader calls that fate. */
  readonly ending?: string;
}

/** Where a run stands, from its decisions. */
export function summaryOf(book: Book, name: string, when: Date, { header, lines }: RunFile): RunSummary {
  const { decisions } = DecisionTree.from(lines, nameToday(book));
  const { scene, steps } = replay(book, header.seed, decisions);
  const { close } = scene;
  return {
    name,
    when,
    chapter: scene.chapter,
    title: scene.title,
    day: scene.when,
    lastLine: lastLine(scene),
    decisions: steps.length,
    ...(close?.kind === "ending" ? { fate: close.fate, ending: close.title } : {}),
  };
}

function lastLine(scene: Scene): string {
  const last = scene.passages.findLast((passage) => passage.kind !== "card");
  return last ? plainText(last) : "";
}
