import type { Branch } from "../../author/branches/branch.ts";
import type { StoryNow } from "../../author/watch/watched-story.ts";
import { openStoryFolder } from "../../disk/story-folder.ts";
import { findAll, soundBranches } from "../branches/with-branches.ts";

/**
 * The story in a folder as it is whenever that is asked. A branch that was found unsound when it was first looked into
 * stays out for as long as it is the same; whoever writes on it may be trusted with it.
 * @param asked the places of branches besides those in the folder and those that are kept
 * @throws BookFault or BranchFault where there is none, now as well as later
 */
export async function followStory(folder: string, asked: readonly string[]): Promise<() => StoryNow> {
  const first = findAll(folder, asked);
  const sound = await soundBranches(folder, first);
  const unsound = new Map(
    first.branches
      .filter((branch) => !sound.branches.some(({ place }) => place === branch.place))
      .map((branch) => [branch.place, textOf(branch)]),
  );
  const isUnsound = (branch: Branch) => unsound.get(branch.place) === textOf(branch);
  return () => {
    const { branches, leftOut } = findAll(folder, asked);
    const out = new Set(branches.filter(isUnsound).map(({ place }) => place));
    return {
      files: openStoryFolder(folder),
      branches: branches.filter(({ place }) => !out.has(place)),
      leftOut: [...leftOut, ...sound.leftOut.filter(({ place }) => out.has(place))],
    };
  };
}

const textOf = ({ files }: Branch): string => JSON.stringify([...files]);
