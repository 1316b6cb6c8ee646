import { QuickRun } from "../../author/explore/play/quick-run.ts";
import { subjectOf } from "../../author/explore/play/subject.ts";
import { playSample } from "../../author/graph/sample.ts";
import { compileAsserted } from "../../author/story-book.ts";
import { openStoryFolder } from "../../disk/story-folder.ts";

/** How many runs by chance came by each scene and choice of a story. */
export interface Hits {
  readonly runs: number;
  readonly scenes: ReadonlyMap<string, number>;
  readonly choices: ReadonlyMap<string, number>;
}

const SEED = 1;

/** Plays a story as it lies on the disk. @returns undefined where it does not compile */
export function sampleStory(folder: string): Hits | undefined {
  const files = openStoryFolder(folder);
  const subject = subjectOf(compileAsserted(files), files);
  if (!subject) return undefined;
  const { runs, scenes, choices } = playSample(subject, new QuickRun(subject), SEED);
  const counts = (met: typeof scenes) => new Map([...met].map(([name, each]) => [name, each.runs]));
  return { runs, scenes: counts(scenes), choices: counts(choices) };
}
