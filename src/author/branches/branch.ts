import { isNameOf } from "../../ink/branch-names.ts";
import type { Problem } from "../../ink/problem.ts";
import { stripComments } from "../../ink/read/comments.ts";
import { isHeading, withoutMark } from "../../ink/sources.ts";
import { counted } from "../../text/counted.ts";
import { sanitise } from "../../text/sanitise.ts";
import { MANIFEST_FILE, type Manifest, readManifest } from "./manifest.ts";

/** A branch as it was read: its manifest, and the text of each of its files by name. */
export interface Branch {
  /** Where it lies, as a reader is told. */
  readonly place: string;
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

/** A branch that is not in the book, and why, in a sentence without its full stop. */
export interface LeftOut {
  readonly place: string;
  /** Its id, where that much of it could be read. */
  readonly id?: string;
  readonly says: string;
  /** All that is wrong in its files, where they could be compiled; their paths are those they have in the book. */
  readonly problems?: readonly Problem[];
  /** What looked into it was ended, for its time or memory, or ended itself: another time it may pass. */
  readonly mayPass?: true;
}

/** What is wrong with a branch that is not in the book, a problem each, where its files could be read so far. */
export const asProblems = ({ place, says, problems }: LeftOut): readonly Problem[] =>
  problems ?? [{ file: place, line: 1, column: 1, rule: "branch", says, fix: "mend that, or take it away" }];

/** Ten times the longest there is. */
export const LARGEST_BRANCH = 512 * 1024;
export const MOST_FILES = 60;
const MOST_CHOICES = 2_000;
const DEEPEST_CHOICE = 6;
/** What lies in a branch; anything else in its folder is nobody's business. */
const FILE_NAME =
  /^(?:branch\.json|dictionary\.txt|island\.txt|[a-z0-9_-]{1,40}\.ink|notes\/[a-z0-9_-]{1,40}\.md)$/;
const NOTE = /^notes\/(.+)\.md$/;

export const isBranchFile = (name: string): boolean => FILE_NAME.test(name);
export const isInk = (name: string): boolean => name.endsWith(".ink");

/** The folder its files lie in, as seen from the book. */
export const folderOf = ({ id }: Pick<Manifest, "id">): string => `branches/${id}/`;

/** Reads a branch from its files, or says why it is none. What its ink comes to is not looked into. */
export function readBranch(place: string, files: ReadonlyMap<string, string>): Branch | LeftOut {
  const text = files.get(MANIFEST_FILE);
  if (text === undefined) return { place, says: `it has no ${MANIFEST_FILE}, by which a branch is known` };
  const manifest = readManifest(text);
  if ("says" in manifest) return { place, says: manifest.says };
  const says = troubleOf(manifest, files);
  return says === undefined ? { place, manifest, files } : { place, id: manifest.id, says };
}

function troubleOf(manifest: Manifest, files: ReadonlyMap<string, string>): string | undefined {
  const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  if (size > LARGEST_BRANCH) return tooLarge(size);
  if (![...files.keys()].some(isInk)) return "it has no .ink file";
  for (const [name, text] of files) {
    const [, note] = NOTE.exec(name) ?? [];
    if (note !== undefined && !isNameOf(manifest.id, note))
      return `its note ${name} is not called after it: the name has to begin with "${manifest.id}_"`;
    const says = unsafe(name, text) ?? (isInk(name) ? troubleInInk(name, text) : undefined);
    if (says !== undefined) return says;
  }
  return troubleOnMap(files.get("island.txt") ?? "");
}

export const tooLarge = (size: number): string =>
  `it has ${Math.ceil(size / 1024)} KB of text, and a branch may have ${LARGEST_BRANCH / 1024}`;

/** What a terminal would obey, and what is no text at all, has no place in any file of it. */
function unsafe(name: string, text: string): string | undefined {
  const plain = withoutMark(text).replaceAll("\r\n", "\n").replaceAll("\t", " ");
  const line = plain.split("\n").findIndex((each) => sanitise(each) !== each || /\p{Surrogate}/u.test(each));
  return line < 0
    ? undefined
    : `${name}:${line + 1} has a character that is no letter, and that a terminal might obey`;
}

/** What would reach beyond the branch, or cost more than one ever needs. */
function troubleInInk(name: string, text: string): string | undefined {
  const lines = stripComments(text).split("\n");
  let choices = 0;
  let isAboveKnots = true;
  for (const [index, line] of lines.entries()) {
    const at = `${name}:${index + 1}`;
    const [, keyword] = /^\s*(INCLUDE|VAR|LIST|EXTERNAL)\b/.exec(line) ?? [];
    if (keyword === "INCLUDE")
      return `${at} has an INCLUDE: every .ink file of its folder is taken in by itself, and nothing else is`;
    if (keyword)
      return `${at} has a ${keyword}: a branch remembers by its labels, and speaks by the words of vocabulary.ink`;
    if (isHeading(line)) isAboveKnots = false;
    else if (isAboveKnots && line.trim() !== "" && !/^\s*CONST\b/.test(line))
      return `${at} stands above its first knot, where it would be told on the first page of the book`;
    const [bullets = ""] = /^\s*(?:[*+]\s*)+/.exec(line) ?? [];
    if (bullets.replace(/\s/g, "").length > DEEPEST_CHOICE)
      return `${at} has a choice nested deeper than ${DEEPEST_CHOICE}`;
    if (bullets !== "") choices += 1;
  }
  return choices > MOST_CHOICES
    ? `${name} offers ${counted(choices, "choice")}, and a branch may offer ${MOST_CHOICES}`
    : undefined;
}

/** Places of its own it may put on the map; the shore and the front are the book's. */
function troubleOnMap(text: string): string | undefined {
  const line = text.split(/\r?\n/).findIndex((each) => /^(?!spot \S|nowhere\b)[^\s#]/.test(each));
  return line < 0
    ? undefined
    : `island.txt:${line + 1} begins neither a spot nor "nowhere", which is all a branch may put on the map`;
}
