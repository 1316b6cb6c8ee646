import { join } from "node:path";
import { type Mark, markOf } from "../../author/language/marks.ts";
import { openMuseum } from "../../disk/beside-story.ts";
import { storyRoot } from "../../disk/story-folder.ts";
import type { Problem } from "../../ink/problem.ts";
import { type CheckThread, startChecking } from "../threads/check-thread.ts";

const RULE = "museum-run";

/** Replays the kept runs of stories as they lie on the disk: too much for every key, and a run is kept of what is saved. */
export class MuseumWatch {
  readonly #threads = new Map<string, CheckThread>();
  readonly #branches: readonly string[];
  readonly #onReplayed: (story: string, marks: ReadonlyMap<string, readonly Mark[]>) => void;

  constructor(
    branches: readonly string[],
    onReplayed: (story: string, marks: ReadonlyMap<string, readonly Mark[]>) => void,
  ) {
    this.#branches = branches;
    this.#onReplayed = onReplayed;
  }

  /** Replays those of a story once, when it is first met. */
  meet(story: string): void {
    if (this.#threads.has(story) || openMuseum(story).shelf.names().length === 0) return;
    const thread = startChecking({ folder: story, asked: this.#branches }, (checked) => {
      if ("found" in checked) this.#onReplayed(story, marksOf(story, checked.found));
    });
    this.#threads.set(story, thread);
    thread.ask();
  }

  /** Something was saved. */
  replay(): void {
    for (const thread of this.#threads.values()) thread.ask();
  }

  close(): void {
    for (const thread of this.#threads.values()) thread.close();
  }
}

function marksOf(story: string, found: readonly Problem[]): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const problem of found.filter(({ rule }) => rule === RULE)) {
    const path = join(storyRoot(story), problem.file);
    marks.set(path, [...(marks.get(path) ?? []), markOf(problem, problem.source ?? "")]);
  }
  return marks;
}
