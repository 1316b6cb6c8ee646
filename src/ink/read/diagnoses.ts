import { type Problem, sortProblems } from "../problem.ts";
import type { Place, Sources } from "../sources.ts";

/** What is wrong and what to do, before it is known where. */
export interface Diagnosis {
  rule: string;
  says: string;
  fix: string;
  /** The word at fault, looked for from the place on. */
  word?: string | undefined;
  /** The book still plays. */
  isFlaw?: boolean | undefined;
}

/** Collects the problems of one compilation; each is kept once, however often ink says it. */
export class Diagnoses {
  readonly #sources: Sources;
  readonly #problems = new Map<string, Problem>();
  #unplayable = false;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  get isUnplayable(): boolean {
    return this.#unplayable;
  }

  /** @param rule that one alone */
  hasProblemOn({ file, line }: Place, rule?: string): boolean {
    return [...this.#problems.values()].some(
      (known) => known.file === file && known.line === line && (rule === undefined || known.rule === rule),
    );
  }

  get problems(): Problem[] {
    return sortProblems([...this.#problems.values()]);
  }

  add(finding: Diagnosis | undefined, near: Place, lastLine = near.line): void {
    if (!finding) return;
    const { rule, says, fix, word, isFlaw } = finding;
    const place = this.#sources.find(near, word, lastLine);
    const source = this.#sources.line(place.file, place.line);
    const key = `${place.file}:${place.line}:${place.column} ${rule}`;
    if (!this.#problems.has(key))
      this.#problems.set(key, { ...place, rule, says, fix, ...(isFlaw ? { isFlaw } : {}), source });
    if (!isFlaw) this.#unplayable = true;
  }
}
