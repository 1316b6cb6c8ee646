import { DOORS, DOORS_FILE } from "../../ink/outline/doors.ts";
import { stripComments } from "../../ink/read/comments.ts";
import { MAIN, NAME, type StoryFiles } from "../../ink/sources.ts";
import { VOCABULARY_FILE } from "../../ink/vocabulary.ts";
import { type Branch, isInk } from "./branch.ts";
import { identityIn } from "./files-with.ts";

const SKELETON_FILE = "skeleton.ink";
/** The knot in which a trial begins; its options lead to the scenes with doors. */
export const HUB = "skeleton";

interface Bones {
  readonly heading: string;
  readonly name: string;
  readonly isKnot: boolean;
  readonly labels: Set<string>;
  door: string | undefined;
}

const NAMES = new RegExp(NAME, "gu");
const DOOR_USED = new RegExp(String.raw`^\s*<-\s*${DOORS}\.(${NAME})`, "u");

/** Every name that could be meant in the ink of a branch. */
export const namesIn = ({ files }: Branch): Set<string> =>
  new Set([...files].flatMap(([name, text]) => (isInk(name) ? (text.match(NAMES) ?? []) : [])));

/**
 * A book of which there are only the names: what a branch may ask for or go back to, without a word told. It compiles in
 * a tenth of the time, so that a branch can be looked into by itself first.
 * @param named only these names, and what is needed to come in by its doors: a third of the time again
 */
export function skeletonOf(files: StoryFiles, named?: ReadonlySet<string>): StoryFiles {
  const chapters = (files.list?.() ?? []).filter(
    (path) => !path.startsWith("branches/") && ![VOCABULARY_FILE, DOORS_FILE].includes(path),
  );
  const made = new Map([
    [MAIN, mainOf(identityIn(files))],
    [SKELETON_FILE, bonesOf(chapters.map((path) => files.read(path) ?? "").join("\n"), named)],
  ]);
  const kept = new Set<string>([VOCABULARY_FILE, DOORS_FILE]);
  return { main: MAIN, read: (path) => made.get(path) ?? (kept.has(path) ? files.read(path) : undefined) };
}

/** All that a branch is held against when it is looked into by itself. */
export function bonesFor(files: StoryFiles, branch: Branch): string[] {
  const { read } = skeletonOf(files, namesIn(branch));
  return [MAIN, SKELETON_FILE, VOCABULARY_FILE, DOORS_FILE].map((file) => read(file) ?? "");
}

const mainOf = (identity: string | undefined): string =>
  [
    ...(identity === undefined ? [] : [`# id: ${identity}`]),
    ...[VOCABULARY_FILE, DOORS_FILE, SKELETON_FILE].map((file) => `INCLUDE ${file}`),
    `-> ${HUB}`,
  ].join("\n");

function bonesOf(text: string, named?: ReadonlySet<string>): string {
  const flows: Bones[] = [];
  const scenes = new Map<string, string>();
  const constants: string[] = [];
  let knot = "";
  for (const line of stripComments(text).split(/\r?\n/)) {
    const [, level = "", called = "", name = ""] =
      /^\s*(={1,})\s*((?:function\s+)?([\p{L}\p{N}_]+)\s*(?:\([^)]*\))?)/u.exec(line) ?? [];
    if (name !== "") {
      if (level.length > 1) knot = name;
      flows.push({
        heading: `${level.length > 1 ? "===" : "="} ${called}`,
        name,
        isKnot: level.length > 1,
        labels: new Set(),
        door: undefined,
      });
      continue;
    }
    if (/^\s*CONST\b/.test(line)) constants.push(line);
    const flow = flows.at(-1);
    if (!flow) continue;
    const [, label] = /^\s*(?:[*+-]\s*)+\(\s*([\p{L}\p{N}_]+)\s*\)(?!\s*:)/u.exec(line) ?? [];
    if (label !== undefined) flow.labels.add(label);
    const [, door] = DOOR_USED.exec(line) ?? [];
    if (door === undefined) continue;
    flow.door = door;
    const [, stitch] = /^= (\S+)/.exec(flow.heading) ?? [];
    scenes.set(door, stitch === undefined ? knot : `${knot}.${stitch}`);
  }
  const hub = [...scenes].map(([door, scene]) => `+ (${door}) [${door}] -> ${scene}`);
  if (named) for (const flow of flows) leaveOut(flow, named);
  const needed = ({ name, labels, door }: Bones) =>
    door !== undefined || labels.size > 0 || (named?.has(name) ?? true);
  const kept = flows.filter((flow, at) => {
    const next = flows.findIndex(({ isKnot }, index) => index > at && isKnot);
    const inside = flow.isKnot ? flows.slice(at, next < 0 ? undefined : next) : [flow];
    return inside.some(needed);
  });
  return [...constants, ...kept.map(asInk), `=== ${HUB}`, ...hub, "+ (over) [Over] -> END"].join("\n");
}

/** Of a scene with a door all options stay: where there is none the story would end before what comes in. */
function leaveOut({ labels, door }: Bones, named: ReadonlySet<string>): void {
  if (door !== undefined) return;
  for (const label of labels) if (!named.has(label)) labels.delete(label);
}

function asInk({ heading, labels, door }: Bones): string {
  if (heading.includes("function ")) return `${heading}\n~ return 0`;
  const open = door === undefined ? [] : ["A scene.", "- (door)", `<- ${DOORS}.${door}`];
  const options = [...labels]
    .filter((label) => door === undefined || label !== "door")
    .map((label) => `+ (${label}) [${label}] -> END`);
  return [heading, ...open, ...(options.length > 0 ? options : ["-> END"])].join("\n");
}
