import type { Branch, LeftOut } from "../author/branches/branch.ts";
import { writePack } from "../author/branches/pack.ts";
import { BranchFault, findBranchesFolder, putBranch } from "../disk/branch-folder.ts";
import { putNew } from "../disk/loose-files.ts";
import { wholePath } from "../disk/places.ts";
import { readAt } from "./find-branches.ts";
import type { Streams } from "./streams.ts";
import { compileWithBranches } from "./with-branches.ts";

/**
 * Packs a branch into one file, to be sent.
 * @param to where the file is to be; in the folder one stands in, where it is not said
 */
export function packBranch({ out }: Streams, path: string, to: string | undefined): void {
  const branch = readable(path);
  const { id, version } = branch.manifest;
  const file = putNew(to ?? `${id}-${version}.branch`, writePack(branch));
  out.print(`Packed ${named(branch)} into ${file}.\n`);
}

/**
 * Unpacks a branch into a folder of its own, among those that the reader keeps where no other place is said. What is not
 * well packed, and what could not be read as a branch, is not unpacked at all.
 */
export function unpackBranch({ out }: Streams, path: string, to: string | undefined): void {
  const branch = readable(path);
  const where = to ?? findBranchesFolder();
  if (where === undefined)
    throw new BranchFault("Where branches are kept is no place: name a folder to unpack it into.");
  const folder = putBranch(where, branch.manifest.id, branch.files);
  out.print(`Unpacked ${named(branch)} into ${folder}.\n`);
}

/** Every branch there is for a book, and whether it is in it; answers the exit code. */
export async function listBranchesOf(
  { out }: Streams,
  folder: string,
  { asked, json }: { asked: readonly string[]; json: boolean },
): Promise<0 | 1> {
  const { taken, leftOut } = await compileWithBranches(folder, asked);
  if (json) out.printJson([...taken.map(rowOf), ...leftOut.map((left) => ({ ...left, isIn: false }))]);
  else out.print(`${[...taken.map(lineOf), ...leftOut.map(lineOut), summary(taken, leftOut)].join("\n")}\n`);
  return leftOut.length > 0 ? 1 : 0;
}

function readable(path: string): Branch {
  const read = readAt(wholePath(path));
  if ("manifest" in read) return read;
  throw new BranchFault(`There is no branch to be had from ${read.place}: ${read.says}.`);
}

const named = ({ manifest }: Branch): string => `"${manifest.id}" ${manifest.version}`;

const rowOf = ({ place, manifest: { id, title, author, version } }: Branch) => ({
  place,
  id,
  title,
  author,
  version,
  isIn: true,
});

const lineOf = ({ place, manifest: { id, title, author, version } }: Branch): string =>
  `${title}, by ${author} (${id} ${version})\n    in ${place}`;

const lineOut = ({ place, id, says }: LeftOut): string =>
  `left out: ${id ?? "a branch"}\n    in ${place}\n    ${says}`;

function summary(taken: readonly Branch[], leftOut: readonly LeftOut[]): string {
  const where = findBranchesFolder();
  const out = leftOut.length > 0 ? `, ${leftOut.length} left out` : "";
  return taken.length + leftOut.length > 0
    ? `${taken.length} ${taken.length === 1 ? "branch" : "branches"} in the book${out}.`
    : `No branch is there. They are looked for in branches/ beside the book${where === undefined ? "" : `, in ${where}`}, and where --with says.`;
}
