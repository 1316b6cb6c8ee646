import type { Course, Part, Stage } from "../../../ink/outline/outline.ts";
import type { Rule } from "./rule.ts";

/** Reported at its beginning: what follows is unreachable because of it. */
export const unreachedText: Rule = {
  name: "unreached-text",
  explain:
    "Nothing stands behind a divert that is always taken, up to the next choice of its place or gather.",
  find({ courses }) {
    return [...courses.values()].flatMap(lostIn).map(({ at }) => ({
      at,
      says: "stands behind a divert that is always taken, where nobody comes by it",
      fix: "put it above the divert, or begin a gather (-) or a stitch with it, and lead there",
    }));
  },
};

function lostIn(course: Course): Part[] {
  let isLeft = false;
  return course.flatMap((stage): Part[] => {
    const lost = isLeft ? firstPart(stage) : undefined;
    if (stage.kind === "gather" || lost) isLeft = false;
    else isLeft ||= isLeaving(stage);
    if (lost) return [lost];
    if (stage.kind === "option") return lostIn(stage.inside);
    return stage.kind === "either" ? stage.branches.flatMap((branch) => lostIn(branch.course)) : [];
  });
}

function isLeaving(stage: Stage): boolean {
  if (stage.kind === "divert") return !stage.comesBack;
  if (stage.kind === "either")
    return stage.isSure && stage.branches.every(({ course }) => course.some(isLeaving));
  return stage.kind === "leave";
}

function firstPart(stage: Stage): Part | undefined {
  // A second divert does no harm.
  if (stage.kind === "part") return "written" in stage.part ? undefined : stage.part;
  if (stage.kind === "option") return stage.choice;
  if (stage.kind !== "either") return undefined;
  for (const { course } of stage.branches)
    for (const inner of course) {
      const part = firstPart(inner);
      if (part) return part;
    }
  return undefined;
}
