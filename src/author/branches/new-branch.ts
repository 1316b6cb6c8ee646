import { isNameOf } from "../../ink/branch-names.ts";
import { DOORS, DOORS_FILE, type Door, listDoors } from "../../ink/outline/doors.ts";
import type { Outline } from "../../ink/outline/outline.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { nameOfPiece, refuseReserved } from "../new/name-of-piece.ts";
import { NewFault } from "../new/piece.ts";
import { type Branch, folderOf, readBranch } from "./branch.ts";
import { identityIn } from "./files-with.ts";
import { BRANCH_FORMAT, LONGEST_ID, MANIFEST_FILE, type Manifest } from "./manifest.ts";

/** A branch that was begun: what it is made of, and what only its writer can do. */
export interface NewBranch {
  readonly branch: Branch;
  /** Its files, by their paths in the story. */
  readonly files: Readonly<Record<string, string>>;
  readonly left: readonly string[];
  /** Where its door is opened. */
  readonly scene: string;
}

/**
 * A branch that comes in by one door and goes back by it, with two options between.
 * @param asked the door; without it the first there is
 * @param there the branches the book has
 * @throws NewFault where the book has no such door, or the branch could not be called so.
 */
export function newBranch(
  files: StoryFiles,
  outline: Outline,
  typed: string,
  asked: string | undefined,
  there: readonly Branch[],
): NewBranch {
  const { word, title } = nameOfPiece(typed, "branch");
  const id = shortened(word);
  refuseReserved(id);
  refuseAlike(id, title, outline, there);
  const door = doorFor(listDoors(outline), asked);
  const book = identityIn(files);
  if (book === undefined)
    throw new NewFault('The book has no "# id:" in its main file, by which a branch knows whose it is.');
  const manifest: Manifest = {
    format: BRANCH_FORMAT,
    book,
    id,
    title,
    author: "Nobody yet",
    version: "0.1",
    doors: { [door.name]: `${id}_${door.name}` },
    rejoins: [door.name],
  };
  const own = new Map([
    [MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`],
    [`${id}.ink`, inkOf(manifest, door, cardOf(files, door.name))],
  ]);
  const branch = readBranch(folderOf(manifest), own);
  if (!("manifest" in branch)) throw new NewFault(`It cannot be called so: ${branch.says}.`);
  return {
    branch,
    files: Object.fromEntries([...own].map(([name, text]) => [folderOf(manifest) + name, text])),
    scene: door.scene,
    left: [
      `${folderOf(manifest)}${id}.ink is yours to write; its card says what is so at the door.`,
      `${folderOf(manifest)}${MANIFEST_FILE} says who wrote it, and in which version.`,
    ],
  };
}

/** As many whole words as an id may be long. */
function shortened(word: string): string {
  const short = word.slice(0, LONGEST_ID + 1);
  return short.length <= LONGEST_ID ? short : short.slice(0, short.lastIndexOf("_")).slice(0, LONGEST_ID);
}

/** What a branch has in it begins with its id, so that of two neither may begin with the other. */
function refuseAlike(id: string, title: string, outline: Outline, there: readonly Branch[]): void {
  const branch = there
    .map(({ manifest }) => manifest.id)
    .find((other) => isNameOf(id, other) || isNameOf(other, id));
  const knot = outline.flows.map(({ name }) => name.split(".")[0] ?? "").find((name) => isNameOf(id, name));
  if (branch === id) throw new NewFault(`There is a branch "${id}" already. Choose another name.`);
  const other = branch === undefined ? knot && `the book's "${knot}"` : `the branch "${branch}"`;
  if (other)
    throw new NewFault(
      `What the branch has in it would be called "${id}_…", and could not be told from ${other}. Begin its name with another word: "My ${title}".`,
    );
}

function doorFor(doors: readonly Door[], asked: string | undefined): Door {
  const [first] = doors;
  if (!first)
    throw new NewFault(
      `The book has no doors, by which a branch could come in: they stand in ${DOORS_FILE}.`,
    );
  const door = asked === undefined ? first : doors.find(({ name, scene }) => [name, scene].includes(asked));
  if (door) return door;
  throw new NewFault(`There is no door "${asked}". There are: ${doors.map(({ name }) => name).join(", ")}.`);
}

/** What is said of a door where it stands. */
function cardOf({ read }: StoryFiles, door: string): string[] {
  const above = (read(DOORS_FILE) ?? "").split(new RegExp(`^\\s*=\\s*${door}\\s*$`, "m"))[0] ?? "";
  const lines = above.trimEnd().split("\n");
  const begins = lines.findLastIndex((line) => !line.startsWith("//")) + 1;
  return lines.slice(begins);
}

const inkOf = ({ id, title }: Manifest, { name, back }: Door, card: readonly string[]): string =>
  [
    `// ${title.toUpperCase()}. A branch, by the door ${DOORS}.${name}.`,
    ...card,
    "// Who wants what:",
    "",
    `=== ${id}_${name}`,
    `{${id}_scene: -> DONE}`,
    `* (went) [Leave that for a moment]`,
    `    -> ${id}_scene`,
    "",
    `=== ${id}_scene`,
    "The branch opens here.",
    "",
    "* (went_on) [Go on]",
    "",
    "* (stood_still) [Stand still]",
    "",
    "- {stood_still:You stood still a while.|You went on.}",
    `-> ${back}`,
    "",
  ].join("\n");
