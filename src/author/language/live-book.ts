import type { Problem } from "../../ink/problem.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { VOCABULARY } from "../../run/play/vocabulary.ts";
import { findTrespass } from "../branches/bounds.ts";
import type { Branch } from "../branches/branch.ts";
import { lint } from "../lint/lint.ts";
import type { MuseumRun } from "../lint/museum.ts";
import { settleFindings } from "../lint/settle.ts";
import type { Speller } from "../lint/words/speller.ts";
import { isOurs } from "../story-book.ts";
import { type Mark, markOf, todoMarks } from "./marks.ts";
import { BookReader, type ReadBook } from "./reading/book-reader.ts";

/** A story as it stands on the disk and in the windows of an editor. */
export interface OpenStory {
  readonly files: StoryFiles;
  readonly branches: readonly Branch[];
  /** What keeps other branches from being in it. */
  readonly refused: readonly Problem[];
}

/** What rules ask of the world around a book. */
export interface Judging {
  speller(): Speller;
  /** The kept runs of a book, which may lie with those of others. */
  museum(looked: Omit<LookedAt, "marks">, files: StoryFiles): readonly MuseumRun[];
}

/** A book as it was last looked at. */
export interface LookedAt {
  readonly book: ReadBook;
  readonly isOurs: boolean;
  readonly marks: readonly Mark[];
}

/** A book that is being written. */
export class LiveBook {
  readonly #judging: Judging;
  readonly #pause: () => void;
  #reader: { readonly isOurs: boolean; readonly reader: BookReader } | undefined;

  /** @param pause see `BookReader` */
  constructor(judging: Judging, pause: () => void) {
    this.#judging = judging;
    this.#pause = pause;
  }

  /** What is to be said of it now: what `check` says, but of the kept runs; and what is still to be done. */
  look({ files, branches, refused }: OpenStory): LookedAt {
    const ours = isOurs(files);
    if (this.#reader?.isOurs !== ours)
      this.#reader = { isOurs: ours, reader: new BookReader(ours ? VOCABULARY : undefined, this.#pause) };
    const book = this.#reader.reader.read(files);
    this.#pause();
    const { outline, sources, problems } = book;
    const found = outline
      ? [
          ...branches.flatMap((branch) => findTrespass(branch, outline)),
          ...(ours
            ? lint(outline, files, {
                museum: this.#judging.museum({ book, isOurs: ours }, files),
                speller: this.#judging.speller(),
              })
            : []),
        ]
      : [];
    const all = [...problems, ...refused, ...found];
    const marks = (outline ? settleFindings(all, outline) : all).map((problem) =>
      markOf(problem, sources.line(problem.file, problem.line)),
    );
    return {
      book,
      isOurs: ours,
      marks: [...marks, ...(outline && !ours ? todoMarks(outline, sources) : [])],
    };
  }
}
