import { isDoor } from "../../../ink/outline/doors.ts";
import { ALWAYS, allOf, anyOf, canFail, type Formula, NEVER } from "../../../ink/outline/formula.ts";
import type { Course, OutlinedChoice, Stage } from "../../../ink/outline/outline.ts";
import { buildFlowGraph } from "../book/flow-graph.ts";
import type { Found, Rule } from "./rule.ts";

type Option = Extract<Stage, { kind: "option" }>;
type Either = Extract<Stage, { kind: "either" }>;

/** Where all that is offered can be closed at once, the reader has nowhere to go. */
export const closedGroups: Rule = {
  name: "closed-group",
  explain:
    "Of the options offered together one is always open, or one is taken by itself when none is: * ->.",
  find(outline) {
    const ways = buildFlowGraph(outline);
    const isUsedUp = ({ choice, isOnce }: Option) => isOnce && choice !== undefined && ways.isRound(choice);
    // What a thread offers is offered beside other options.
    const threads = new Set(outline.diverts.filter(({ isThread }) => isThread).map(({ to }) => to));
    const courses = [...outline.courses].flatMap(([flow, course]) => (threads.has(flow) ? [] : [course]));
    return courses.flatMap(groupsIn).flatMap((group): Found[] => {
      const first = firstChoice(group);
      if (!first) return [];
      const told = { at: first.at, word: first.label };
      const fallback = "or say what happens when none is left: * -> somewhere";
      if (canFail(openness(group, () => false)))
        return [
          {
            ...told,
            says: "the options from here on can all be closed at once, and then there is no way on",
            fix: `leave one of them without a condition, ${fallback}`,
          },
        ];
      if (canFail(openness(group, isUsedUp)))
        return [
          {
            ...told,
            says: "the way leads back here, and the options can all have been taken by then",
            fix: `let one of them stay (+), or lead on for good, ${fallback}`,
          },
        ];
      return [];
    });
  },
};

/** The stretches that end in options to decide between, at any depth. */
function groupsIn(course: Course): Course[] {
  return stretchesOf(course).flatMap((stretch) => [
    ...(stretch.some(({ kind }) => kind === "option") ? [stretch] : []),
    ...stretch.flatMap(groupsInside),
  ]);
}

function groupsInside(stage: Stage): Course[] {
  if (stage.kind === "option") return groupsIn(stage.inside);
  if (stage.kind !== "either") return [];
  // What is offered first in braces is offered together with what follows them.
  return stage.branches.flatMap(({ course }) => {
    const [first = [], ...more] = stretchesOf(course);
    return [...first.flatMap(groupsInside), ...more.flatMap(groupsIn)];
  });
}

/** A course from gather to gather. */
function stretchesOf(course: Course): Course[] {
  const stretches: Stage[][] = [[]];
  for (const stage of course) {
    if (stage.kind === "gather") stretches.push([]);
    else stretches.at(-1)?.push(stage);
  }
  return stretches;
}

/** What has to be so for the story to go on from a stretch, be it by an option or of itself. */
function openness(stretch: Course, isUsedUp: (option: Option) => boolean): Formula {
  const ways: Formula[] = [];
  for (const stage of stretch) {
    if (stage.kind === "option") {
      ways.push(isUsedUp(stage) ? NEVER : (stage.when ?? ALWAYS));
    } else if (stage.kind === "either") {
      ways.push(opennessOfEither(stage, isUsedUp));
    } else if (stage.kind === "leave" || (stage.kind === "divert" && !isTunnel(stage))) {
      ways.push(ALWAYS);
    }
  }
  return anyOf(ways);
}

/** A thread may offer something too, and what it does is not looked into; but a door is empty in most books. */
const isTunnel = ({ divert, comesBack }: Extract<Stage, { kind: "divert" }>): boolean =>
  comesBack && (divert.isThread !== true || isDoor(divert.to));

function opennessOfEither({ branches, isSure }: Either, isUsedUp: (option: Option) => boolean): Formula {
  const told = branches.map(({ course, when }) => ({ when, open: openness(firstOf(course), isUsedUp) }));
  if (told.every(({ when }) => when !== undefined))
    return anyOf(told.map(({ when, open }) => allOf([when ?? ALWAYS, open])));
  // Which of them is told depends on more than a condition: all have to lead on.
  return isSure ? allOf(told.map(({ open }) => open)) : NEVER;
}

const firstOf = (course: Course): Course => stretchesOf(course)[0] ?? [];

function firstChoice(stretch: Course): OutlinedChoice | undefined {
  for (const stage of stretch) {
    const choice =
      stage.kind === "option"
        ? stage.choice
        : stage.kind === "either"
          ? stage.branches.map(({ course }) => firstChoice(firstOf(course))).find(Boolean)
          : undefined;
    if (choice) return choice;
  }
  return undefined;
}
