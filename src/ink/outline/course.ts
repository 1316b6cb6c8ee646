import {
  Choice,
  Conditional,
  Divert,
  DivertTarget,
  FlowBase,
  Gather,
  type ParsedObject,
  type ParsedStory,
  Sequence,
  Weave,
} from "../parser.ts";
import { findFlow } from "../read/names.ts";
import { listFlows } from "../read/parts.ts";
import { allOf, type Formula, not, parseFormula } from "./formula.ts";
import { isLeaving, ONCE } from "./leaving.ts";
import type { Alternative, Course, OutlinedChoice, OutlinedDivert, Part, Stage } from "./outline.ts";

/** What the outline says of a part of the story, if it speaks of it. */
export type PartFor = (part: ParsedObject) => Part | undefined;

/** The course of each knot and stitch by its name, without those of the stitches in it. */
export function buildCourses(story: ParsedStory, rowOf: PartFor): Map<string, Course> {
  const flows = listFlows(story);
  const courseOf = (flow: FlowBase) => flow.content.flatMap((part) => stagesOf(part, rowOf));
  return new Map(flows.map((flow) => [findFlow(flow).join("."), courseOf(flow)]));
}

function stagesOf(part: ParsedObject, rowOf: PartFor): Stage[] {
  if (part instanceof FlowBase || part instanceof DivertTarget) return [];
  if (part instanceof Weave) return weave(part.content, rowOf);
  if (part instanceof Conditional) return [conditional(part, rowOf)];
  if (part instanceof Sequence) {
    const branches = part.sequenceElements.map((element) => ({ course: stagesOf(element, rowOf) }));
    return [{ kind: "either", branches, isSure: (part.sequenceType & ONCE) === 0 }];
  }
  const row = rowOf(part);
  const own: Stage[] = row ? [{ kind: "part", part: row }] : [];
  if (part instanceof Divert) {
    if (part.isFunctionCall) return own;
    const comesBack = !isLeaving(part);
    if (row) return [...own, { kind: "divert", divert: row as OutlinedDivert, comesBack }];
    return comesBack ? [] : [{ kind: "leave" }];
  }
  const inner = (part.content ?? []).flatMap((one) => stagesOf(one, rowOf));
  return isLeaving(part) ? [...own, ...inner, { kind: "leave" }] : [...own, ...inner];
}

/** What follows a choice is its inside, up to the next choice or gather of its depth. */
function weave(parts: readonly ParsedObject[], rowOf: PartFor): Stage[] {
  const stages: Stage[] = [];
  let inside: Stage[] | undefined;
  for (const part of parts) {
    if (part instanceof Choice) {
      inside = stagesOf(part.innerContent, rowOf);
      const offered = [part.startContent, part.choiceOnlyContent].filter(Boolean);
      const choice = rowOf(part) as OutlinedChoice | undefined;
      stages.push(...offered.flatMap((one) => stagesOf(one, rowOf)), {
        kind: "option",
        isOnce: part.onceOnly,
        inside,
        ...(choice ? { choice } : {}),
        ...(part.condition ? { when: parseFormula(part.condition) } : {}),
      });
    } else if (part instanceof Gather) {
      inside = undefined;
      const label = part.name;
      stages.push({ kind: "gather", ...(label ? { label: [...findFlow(part), label].join(".") } : {}) });
    } else {
      (inside ?? stages).push(...stagesOf(part, rowOf));
    }
  }
  return stages;
}

function conditional({ initialCondition, branches }: Conditional, rowOf: PartFor): Stage {
  let before: Formula[] = [];
  const told = branches.map((branch): Alternative => {
    const own = branch.isElse ? undefined : branch.ownExpression;
    // With a value to compare with, `{ x: - 1: … }`, it is no question of yes or no.
    const asked = branch.matchingEquality ? undefined : (own ?? (branch.isTrueBranch && initialCondition));
    const course = (branch.content ?? []).flatMap((part) =>
      part === branch.ownExpression ? [] : stagesOf(part, rowOf),
    );
    const when: Formula | undefined = branch.isElse
      ? allOf(before.map(not))
      : asked
        ? allOf([...before.map(not), parseFormula(asked)])
        : undefined;
    before = asked ? [...before, parseFormula(asked)] : before;
    return { course, ...(when ? { when } : {}) };
  });
  return { kind: "either", branches: told, isSure: branches.some(({ isElse }) => isElse) };
}
