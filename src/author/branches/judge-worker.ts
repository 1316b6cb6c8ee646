import { parentPort, workerData } from "node:worker_threads";
import type { StoryFiles } from "../../ink/sources.ts";
import { compileStory } from "../story-book.ts";
import type { Branch, LeftOut } from "./branch.ts";
import { compileWith } from "./compile-with.ts";
import type { Judged, JudgeTask } from "./judge.ts";
import { namesIn, skeletonOf } from "./skeleton.ts";
import { tryBranch } from "./trial.ts";

/**
 * The work of the thread in which branches are looked into, since nobody knows what is in them.
 * @param filesOf the story in a folder
 */
export function serve(filesOf: (folder: string) => StoryFiles): void {
  const files = filesOf(String(workerData));
  // What it takes to be ready for the first branch is none of its own time.
  compileStory(skeletonOf(files, new Set()));
  const answer = (judged: Judged) => parentPort?.postMessage(judged);
  parentPort?.on("message", (task: JudgeTask) => {
    if (task.kind === "branch")
      answer({ kind: "branch", leftOut: lookInto(files, task.branch, () => answer({ kind: "misled" })) });
    else {
      const { book, problems, taken, leftOut } = compileWith(files, task.branches, compileStory);
      answer({ kind: "book", compiled: { ...(book ? { book } : {}), problems, taken, leftOut } });
    }
  });
  answer({ kind: "ready" });
}

function lookInto(files: StoryFiles, branch: Branch, onMisled: () => void): LeftOut | undefined {
  const small = compileWith(skeletonOf(files, namesIn(branch)), [branch], compileStory);
  const isMisled = small.taken.length === 0;
  if (isMisled) onMisled();
  // What is said of a name that is wrong tells which there are.
  const { book, leftOut } = isMisled ? compileWith(skeletonOf(files), [branch], compileStory) : small;
  const [first] = leftOut;
  if (first || !book) return first;
  const says = tryBranch(book, branch);
  return says === undefined ? undefined : { place: branch.place, id: branch.manifest.id, says };
}
