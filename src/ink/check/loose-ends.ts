import { isLeaving, ONCE } from "../outline/leaving.ts";
import {
  AuthorWarning,
  Choice,
  Conditional,
  Divert,
  DivertTarget,
  Gather,
  type ParsedObject,
  type ParsedStory,
  Sequence,
  Text,
  Weave,
} from "../parser.ts";
import type { Diagnoses } from "../read/diagnoses.ts";
import { listFlows, listParts } from "../read/parts.ts";
import { locate } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";

/**
 * Notes where the story can run out behind a divert that is not always taken, such as {thirsty(): -> well}.
 * ink is content with any divert; it tells of the ends that have none, and those are left to it.
 */
export function checkEnds(story: ParsedStory, sources: Sources, findings: Diagnoses): void {
  const note = (end: ParsedObject) =>
    findings.add(
      {
        rule: "loose-end",
        says: "the divert before this is not always taken, and then the story would run out here",
        fix: "divert on behind it (-> somewhere), or give the braces an else that diverts too",
        isFlaw: true,
      },
      locate(end, sources) ?? sources.start,
    );
  for (const flow of listFlows(story)) {
    if (flow.isFunction) continue;
    for (const weave of flow.content) if (weave instanceof Weave) follow(weave, false, note);
  }
}

/** Follows each way through a weave to its end. `isGathered`: a gather further out takes up whatever ends here. */
function follow(weave: Weave, isGathered: boolean, note: (end: ParsedObject) => void): void {
  const lastGather = weave.content.findLastIndex((part) => part instanceof Gather);
  let way: ParsedObject[] = [];
  let isChoice = false;
  const close = (index: number, isOffered: boolean) => {
    const isTakenUp = isGathered || index <= lastGather || isOffered;
    const end = way.findLast((part) => !(part instanceof Text && part.text.trim() === ""));
    if (!isTakenUp && end && !(end instanceof AuthorWarning) && mayLead(way) && !way.some(leadsOn)) note(end);
    way = [];
  };
  for (const [index, part] of weave.content.entries()) {
    if (part instanceof Choice || part instanceof Gather) {
      // The way to the first choice of a group ends in being offered it.
      close(index, part instanceof Choice && !isChoice);
      isChoice = part instanceof Choice;
      if (part instanceof Choice && part.innerContent) way.push(part.innerContent);
    } else {
      if (part instanceof Weave) follow(part, isGathered || index < lastGather, note);
      way.push(part);
    }
  }
  close(weave.content.length, false);
}

const mayLead = (way: readonly ParsedObject[]): boolean =>
  way.some((part) => listParts(part).some(isLeaving));

/** Whether the story never comes to what stands behind this part: it has left, or waits for a decision. */
function leadsOn(part: ParsedObject): boolean {
  if (isLeaving(part) || part instanceof Choice) return true;
  if (part instanceof Divert || part instanceof DivertTarget) return false;
  if (part instanceof Conditional) {
    const offers = listParts(part).some((inner) => inner instanceof Choice);
    return offers || (part.branches.some(({ isElse }) => isElse) && part.branches.every(leadsOnInside));
  }
  if (part instanceof Sequence)
    return (part.sequenceType & ONCE) === 0 && part.sequenceElements.every(leadsOnInside);
  return leadsOnInside(part);
}

const leadsOnInside = ({ content }: ParsedObject): boolean => (content ?? []).some(leadsOn);
