import { isBranchFile, type LeftOut, readBranch } from "../../author/branches/branch.ts";
import { readPack } from "../../author/branches/pack.ts";
import { isPackedName } from "../../disk/branches/branch-folder.ts";
import { storyAt } from "../../disk/story-at.ts";
import { type FoundBranches, findBranches } from "./find-branches.ts";

const IN_BRANCHES = /^branches\/([^/.][^/]*)(?:\/(.+))?$/;

/**
 * The branches that lay with a book as it was: in the other folder, or in that version of its own.
 * @param at a folder or .ink file, or what git takes for a commit
 * @param folder of the book as it is now
 * @throws BookFault where there is no such version.
 */
export function findBranchesAt(at: string, folder: string): FoundBranches {
  const { names, read } = storyAt(at, folder);
  if (!names) return findBranches([], at);
  const places = new Map<string, Map<string, string>>();
  for (const path of names()) {
    const [, place, name = ""] = IN_BRANCHES.exec(path) ?? [];
    if (place === undefined || !(name === "" ? isPackedName(place) : isBranchFile(name))) continue;
    const files = places.get(place) ?? new Map<string, string>();
    places.set(place, files.set(name, read(path) ?? ""));
  }
  const found = [...places].map(([place, files]) => {
    const packed = files.get("");
    const unpacked = packed === undefined ? files : readPack(packed);
    return "says" in unpacked ? { place, says: unpacked.says } : readBranch(place, unpacked);
  });
  return {
    branches: found.filter((each) => "manifest" in each),
    leftOut: found.filter((each): each is LeftOut => !("manifest" in each)),
  };
}
