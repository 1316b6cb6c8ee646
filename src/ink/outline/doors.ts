import type { Course, Outline } from "./outline.ts";

/** The knot whose stitches are the doors of a book: empty, until it is compiled with a branch. */
export const DOORS = "doors";
/** The file that knot stands in. */
export const DOORS_FILE = "doors.ink";
/** The gather above the options a door is opened beside. */
const WAY_BACK = "door";

/** Where a branch may come into the book. */
export interface Door {
  /** Its stitch, without the knot. */
  readonly name: string;
  /** Knot and stitch of the scene that opens it. */
  readonly scene: string;
  /** The label by which a branch comes back. */
  readonly back: string;
}

/** Whether a knot or stitch is a door. */
export const isDoor = (name: string | undefined): boolean => name?.startsWith(`${DOORS}.`) ?? false;

/** Every door that a scene opens as it should: by a thread, right behind the gather that is its way back. */
export function listDoors({ courses }: Pick<Outline, "courses">): Door[] {
  return [...courses].flatMap(([scene, course]) => {
    const back = `${scene}.${WAY_BACK}`;
    return openedBehind(course, back).map((name) => ({ name, scene, back }));
  });
}

function openedBehind(course: Course, label: string): string[] {
  return course.flatMap((stage, index) => {
    if (stage.kind !== "divert" || !stage.divert.isThread || !isDoor(stage.divert.to)) return [];
    // Right before where it leads stands what it is.
    const before = course[index - 2];
    const isBehind = before?.kind === "gather" && before.label === label;
    return isBehind ? [stage.divert.to?.slice(DOORS.length + 1) ?? ""] : [];
  });
}
