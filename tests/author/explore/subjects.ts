import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExploreOptions, explore } from "../../../src/author/explore/explore.ts";
import { type Subject, subjectOf } from "../../../src/author/explore/play/subject.ts";
import type { WorkerPool } from "../../../src/author/explore/workers/worker-pool.ts";
import { compileAsserted, writeVocabulary } from "../../../src/author/story-book.ts";
import type { StoryFiles } from "../../../src/ink/sources.ts";
import "../../game/start/kept-threads.mjs";

const ROOT = join(import.meta.dirname, "..", "..", "..");

let real: Subject | undefined;

/** The real book, compiled once for all tests that share a process. */
export function realSubject(): Subject {
  real ??= subject({
    read(path) {
      try {
        return readFileSync(join(ROOT, "story", path), "utf8");
      } catch {
        return undefined;
      }
    },
  });
  return real;
}

/** A story in our vocabulary. */
export const ours = (ink: string): Subject =>
  of({ "main.ink": `INCLUDE vocabulary.ink\n${ink}`, "vocabulary.ink": writeVocabulary() });

/** A story of somebody else's. */
export const foreign = (ink: string, others: Readonly<Record<string, string>> = {}): Subject =>
  of({ ...others, "main.ink": ink });

/** Explores on threads of the built game. */
export const explored = (
  about: Subject,
  { threads = 1, onBusy, ...options }: Partial<ExploreOptions & Pick<WorkerPool, "threads" | "onBusy">> = {},
) =>
  explore(
    about,
    {
      script: new URL(`file://${join(ROOT, "dist", "explorer.js")}`),
      threads,
      ...(onBusy ? { onBusy } : {}),
    },
    { seed: 1, runs: 60, ...options },
  );

const of = (files: Record<string, string>): Subject => subject({ read: (path) => files[path] });

function subject(files: StoryFiles): Subject {
  const compiled = compileAsserted(files);
  const about = subjectOf(compiled, files);
  if (!about) throw new Error(`The story does not compile: ${JSON.stringify(compiled.problems, null, 2)}`);
  return about;
}
