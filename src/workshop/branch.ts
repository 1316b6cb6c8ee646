import { join, relative } from "node:path";
import { asProblems, type Branch, type LeftOut } from "../author/branches/branch.ts";
import { compileWith } from "../author/branches/compile-with.ts";
import { filesWith } from "../author/branches/files-with.ts";
import { newBranch } from "../author/branches/new-branch.ts";
import { writePack } from "../author/branches/pack.ts";
import { lint } from "../author/lint/lint.ts";
import { openSpeller } from "../author/lint/words/speller.ts";
import { NewFault } from "../author/new/piece.ts";
import { compileAsserted, compileStory } from "../author/story-book.ts";
import { BranchFault, findBranchesFolder, putBranch } from "../disk/branches/branch-folder.ts";
import { readBritishWords } from "../disk/british-words.ts";
import { putNew } from "../disk/loose-files.ts";
import { openStoryFolder, storyRoot } from "../disk/story-folder.ts";
import { writeTogether } from "../disk/write-together.ts";
import { readNamed } from "./branches/find-branches.ts";
import { compileWithBranches, findAll, soundBranches } from "./branches/with-branches.ts";
import { listProblems } from "./open-book.ts";
import type { Streams } from "./streams.ts";
import { playFrom } from "./typed/play-from.ts";

/**
 * Packs a branch into one file, to be sent; says what is wrong with it, where the book of a folder would leave it out. Answers
 * the exit code.
 * @param to where the file is to be; in the folder one stands in, where it is not said
 */
export async function packBranch(
  { out }: Streams,
  folder: string,
  path: string,
  to: string | undefined,
): Promise<0 | 1> {
  const branch = readNamed(path);
  const { id, version } = branch.manifest;
  // By itself: another version of it may be in the book.
  const sound = await soundBranches(folder, { branches: [branch], leftOut: [] });
  const { leftOut } = compileWith(openStoryFolder(folder), sound.branches, compileStory);
  const [left] = [...sound.leftOut, ...leftOut];
  const file = putNew(to ?? `${id}-${version}.branch`, writePack(branch));
  out.print(`Packed ${named(branch)} into ${file}.\n`);
  if (!left) return 0;
  const why = left.problems ? `\n${listProblems(left.problems)}` : ` ${left.says}.\n`;
  out.print(`The book in ${folder} leaves it out as it is:${why}`);
  return 1;
}

/**
 * Unpacks a branch into a folder of its own, among those that the reader keeps where no other place is said. What is not
 * well packed, and what could not be read as a branch, is not unpacked at all.
 */
export function unpackBranch({ out }: Streams, path: string, to: string | undefined): void {
  const branch = readNamed(path);
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
  const { book, taken, leftOut } = await compileWithBranches(folder, asked);
  if (!book)
    throw new BranchFault(
      'No branch can be in the book as long as that does not compile. Mend it first; "check" says what is wrong.',
    );
  if (json)
    out.printJson([
      ...taken.map(rowOf),
      ...leftOut.map(({ mayPass, ...left }) => ({ ...left, isIn: false })),
    ]);
  else out.print(`${[...taken.map(lineOf), ...leftOut.map(lineOut), summary(taken, leftOut)].join("\n")}\n`);
  return leftOut.length > 0 ? 1 : 0;
}

/**
 * Begins a branch of a book, in the folder of its branches: one that check passes and that can be played. Answers the exit
 * code.
 * @throws Fault where it cannot be begun so.
 */
export function beginBranch(
  { out }: Streams,
  folder: string,
  { name, door, called }: { name: string; door: string | undefined; called(): string },
): 0 | 1 {
  const files = openStoryFolder(folder);
  const { book, outline } = compileAsserted(files);
  if (!book || !outline)
    throw new NewFault('The book does not compile as it is. Mend it first; "check" says what is wrong.');
  const begun = newBranch(files, outline, name, door, findAll(folder, []).branches);
  const compiled = compileWith(files, [begun.branch], compileAsserted);
  const story = filesWith(files, [begun.branch]);
  const speller = openSpeller(readBritishWords());
  const found = [
    ...compiled.leftOut.flatMap(asProblems),
    ...(compiled.outline ? lint(compiled.outline, story, { museum: [], speller }) : []),
  ].filter(({ file }) => Object.hasOwn(begun.files, file) || compiled.leftOut.length > 0);
  if (found.length > 0) {
    out.print(`${listProblems(found)}So "check" would say of it. Nothing was written.\n`);
    return 1;
  }
  const root = storyRoot(folder);
  const written = Object.entries(begun.files).map(([path, text]) => ({
    path: join(root, path),
    was: undefined,
    text,
  }));
  writeTogether(written);
  for (const { path } of written) out.print(`  new      ${relative("", path)}\n`);
  out.print("check has nothing against it. What is left:\n");
  for (const each of begun.left) out.print(`- ${each}\n`);
  out.print(`To stand at its door: ${playFrom(called(), begun.scene, folder)}\n`);
  return 0;
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
