import { isNameOf } from "../../ink/branch-names.ts";
import type { Compiled } from "../../ink/compile/compile.ts";
import type { Problem } from "../../ink/problem.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { findTrespass } from "./bounds.ts";
import { type Branch, folderOf, type LeftOut } from "./branch.ts";
import { doorsIn, filesWith, identityIn } from "./files-with.ts";

/** A book with the branches that could be taken into it. */
export interface CompiledWith extends Compiled {
  readonly taken: readonly Branch[];
  readonly leftOut: readonly LeftOut[];
}

/** Names the book has for itself, or will. */
const RESERVED = ["doors", "branches", "skeleton"];

/**
 * Compiles a book with its branches. One that is at fault is left out, whatever is the matter with it, and the book
 * compiled without it: no branch keeps it from being read. Where the book by itself cannot be, nothing is said of branches:
 * what is wrong with it would be laid to them.
 * @param compile how the book is compiled, with its assertions or without
 */
export function compileWith(
  files: StoryFiles,
  branches: readonly Branch[],
  compile: (files: StoryFiles) => Compiled,
): CompiledWith {
  const { fitting, leftOut } = sortOut(files, branches);
  let taken = fitting;
  for (;;) {
    const compiled = compile(filesWith(files, taken));
    if (taken.length === 0) return { ...compiled, taken, leftOut: compiled.book ? leftOut : [] };
    const alone = compiled.book ? undefined : compile(files);
    if (alone && !alone.book) return { ...alone, taken: [], leftOut: [] };
    const faults = taken.flatMap((branch) => faultsOf(branch, compiled) ?? []);
    const isLost = compiled.book === undefined && faults.length === 0;
    if (!isLost && faults.length === 0) {
      const labels = taken.map(({ manifest: { id, title, author, version } }) => ({
        id,
        title,
        author,
        version,
      }));
      const book = compiled.book && { ...compiled.book, branches: labels };
      return { ...compiled, ...(book ? { book } : {}), taken, leftOut };
    }
    leftOut.push(...(isLost ? taken.map(lostBy) : faults));
    taken = isLost ? [] : taken.filter(({ place }) => !faults.some((fault) => fault.place === place));
  }
}

/** Those that belong to this book and get along with each other; the first of two that do not stays. */
export function sortOut(
  files: StoryFiles,
  branches: readonly Branch[],
): { fitting: readonly Branch[]; leftOut: LeftOut[] } {
  const misfits = findMisfits(files, branches);
  const fitting: Branch[] = [];
  const leftOut = [...misfits];
  for (const branch of branches) {
    if (misfits.some(({ place }) => place === branch.place)) continue;
    const says = clash(branch, fitting);
    if (says === undefined) fitting.push(branch);
    else leftOut.push({ place: branch.place, id: branch.manifest.id, says });
  }
  return { fitting, leftOut };
}

/** Those that by their manifest are of another book, or come in by doors that this one does not have. */
export function findMisfits(files: StoryFiles, branches: readonly Branch[]): LeftOut[] {
  const doors = doorsIn(files);
  const identity = identityIn(files);
  return branches.flatMap(({ place, manifest: { id, book, doors: opened, rejoins } }) => {
    const says =
      book !== identity
        ? `it is a branch of the book "${book}", and this one is ${identity === undefined ? "none that takes branches" : `"${identity}"`}`
        : RESERVED.includes(id)
          ? `"${id}" is a name of the book's own`
          : missingDoor([...Object.keys(opened), ...rejoins], doors);
    return says === undefined ? [] : [{ place, id, says }];
  });
}

function missingDoor(named: readonly string[], doors: readonly string[]): string | undefined {
  const missing = named.find((name) => name !== "END" && !doors.includes(name));
  return missing === undefined
    ? undefined
    : `it comes in or goes back by a door "${missing}", which the book does not have; there are ${doors.join(", ")}`;
}

function clash({ manifest }: Branch, others: readonly Branch[]): string | undefined {
  const { id } = manifest;
  const other = others.find(
    (each) => isNameOf(id, each.manifest.id) || isNameOf(each.manifest.id, id),
  )?.manifest;
  if (!other) return undefined;
  return other.id === id
    ? `the branch "${other.id}" is there already, in version ${other.version}`
    : `its names could be those of the branch "${other.id}", which is there already`;
}

/**
 * Why a branch cannot be in the book, if it cannot: it goes beyond itself, or what is wrong in its files, or with a name it
 * has, keeps the book from being read.
 */
function faultsOf(branch: Branch, { book, outline, problems }: Compiled): LeftOut | undefined {
  const { manifest, place } = branch;
  const isOf = (file: string) => file.startsWith(folderOf(manifest));
  const faults = [
    ...(outline ? findTrespass(branch, outline) : []),
    ...(book ? [] : problems.filter(({ file, says }) => isOf(file) || says.includes(folderOf(manifest)))),
  ];
  const [first] = faults;
  return first && { place, id: manifest.id, says: inWords(first, manifest), problems: faults };
}

const inWords = ({ file, line, says, fix }: Problem, manifest: Branch["manifest"]): string =>
  `${file}:${line} ${says}; ${fix}`.replaceAll(folderOf(manifest), "");

const lostBy = ({ place, manifest }: Branch): LeftOut => ({
  place,
  id: manifest.id,
  says: "the book could not be read with it",
});
