import type { Mark } from "../../author/language/marks.ts";
import type { FileMarks } from "../../author/language/thread/messages.ts";

/** What an editor was told last of each file; it shows that until it is told otherwise. */
export class ToldMarks {
  /** By story and path, what the thread that reads has found. */
  readonly #read = new Map<string, Map<string, FileMarks>>();
  /** By story and path, what became of its kept runs when it was last saved. */
  readonly #replayed = new Map<string, Map<string, readonly Mark[]>>();
  readonly #told = new Map<string, string>();

  /** Answers what the editor is to be told. */
  read(story: string, files: readonly FileMarks[]): FileMarks[] {
    const paths = new Set(this.#read.get(story)?.keys());
    this.#read.set(story, new Map(files.map((file) => [file.path, file])));
    for (const { path } of files) paths.add(path);
    return this.#news(paths);
  }

  replayed(story: string, marks: ReadonlyMap<string, readonly Mark[]>): FileMarks[] {
    const paths = new Set([...(this.#replayed.get(story)?.keys() ?? []), ...marks.keys()]);
    this.#replayed.set(story, new Map(marks));
    return this.#news(paths);
  }

  #news(paths: ReadonlySet<string>): FileMarks[] {
    return [...paths].flatMap((path) => {
      const found = [...this.#read.values()].flatMap((files) => files.get(path) ?? []);
      const replayed = [...this.#replayed.values()].flatMap((files) => files.get(path) ?? []);
      const version = found.find((file) => file.version !== undefined)?.version;
      const marks = [...found.flatMap(({ marks }) => marks), ...replayed];
      const now: FileMarks = { path, ...(version === undefined ? {} : { version }), marks };
      const says = JSON.stringify([version ?? null, marks]);
      if ((this.#told.get(path) ?? "[null,[]]") === says) return [];
      this.#told.set(path, says);
      return [now];
    });
  }
}
