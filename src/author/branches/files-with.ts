import { DOORS_FILE } from "../../ink/outline/doors.ts";
import { MAIN, type StoryFiles, withoutMark } from "../../ink/sources.ts";
import { type Branch, folderOf, isInk } from "./branch.ts";

/** Generated: takes the branches in, and opens to each the doors it comes by. */
export const OPENED_FILE = "branches/opened.ink";
const OPENED_KNOT = "branches_at_";
const DONE = "-> DONE";

/** The files of a book with those of its branches; not a line of the book's own is moved. */
export function filesWith(files: StoryFiles, branches: readonly Branch[]): StoryFiles {
  if (branches.length === 0) return files;
  const made = new Map<string, string>([[OPENED_FILE, openedFile(branches)]]);
  for (const { manifest, files: own } of branches)
    for (const [name, text] of own) if (isInk(name)) made.set(folderOf(manifest) + name, text);
  const ofAll = (name: string) => branches.flatMap((branch) => branch.files.get(name) ?? []);
  const joined = (name: string) => [files.read(name) ?? "", ...ofAll(name)].join("\n");
  const doors = new Set(branches.flatMap(({ manifest }) => Object.keys(manifest.doors)));
  return {
    ...files,
    read(path) {
      if (made.has(path)) return made.get(path);
      if (path === DOORS_FILE) return openDoors(withoutMark(files.read(path) ?? ""), doors);
      if (path === "dictionary.txt" || path === "island.txt")
        return ofAll(path).length > 0 ? joined(path) : files.read(path);
      return files.read(path) ?? (path.startsWith("notes/") ? ofAll(path)[0] : undefined);
    },
  };
}

/** The names of the doors a book has, by its doors.ink. */
export const doorsIn = ({ read }: StoryFiles): string[] =>
  [...withoutMark(read(DOORS_FILE) ?? "").matchAll(/^[ \t]*=[ \t]*(\w+)[ \t]*\r?$/gm)].map(
    ([, name = ""]) => name,
  );

/** By what a book that takes branches is known: the # id: in its main file. */
export const identityIn = ({ read, main = MAIN }: StoryFiles): string | undefined =>
  /^[ \t]*#[ \t]*id[ \t]*:[ \t]*(\S+)[ \t]*$/m.exec(withoutMark(read(main) ?? ""))?.[1];

function openedFile(branches: readonly Branch[]): string {
  const includes = branches.flatMap(({ manifest, files }) =>
    [...files.keys()].filter(isInk).map((name) => `INCLUDE ${folderOf(manifest)}${name}`),
  );
  const knots = new Map<string, string[]>();
  for (const { manifest } of branches)
    for (const [door, knot] of Object.entries(manifest.doors))
      knots.set(door, [...(knots.get(door) ?? []), knot]);
  const opened = [...knots].map(([door, told]) =>
    [`=== ${OPENED_KNOT}${door}`, ...told.map((knot) => `<- ${knot}`), DONE].join("\n"),
  );
  return [...includes, ...opened].join("\n");
}

/** The first line, a comment, becomes the INCLUDE; of each door that is opened the DONE moves to the empty line below. */
function openDoors(text: string, doors: ReadonlySet<string>): string {
  const [first = "", ...rest] = text.split("\n");
  const lines = [`INCLUDE ${OPENED_FILE}`, ...(first.trim() === "" || first.startsWith("//") ? [] : [first])];
  let door = "";
  let isMoved = false;
  for (const line of rest) {
    door = /^\s*=\s*(\w+)/.exec(line)?.[1] ?? door;
    const isDone = line.trim() === DONE;
    if (isMoved && line.trim() !== "") lines.push(DONE);
    lines.push(
      isMoved && line.trim() === "" ? DONE : isDone && doors.has(door) ? `<- ${OPENED_KNOT}${door}` : line,
    );
    isMoved = isDone && doors.has(door);
  }
  if (isMoved) lines.push(DONE);
  return lines.join("\n");
}
