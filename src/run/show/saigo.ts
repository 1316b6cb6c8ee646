import { FACTS, type Fact, LETTERS } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { causeOfDeath, isAlive, knows } from "../../survival/queries.ts";
import { wholeCondition } from "../../survival/state-line.ts";
import { capitalise } from "../../text/capitalise.ts";
import type { RunSoFar } from "../play/playthrough.ts";
import { LETTER_TITLES } from "./letters.ts";
import { dayWhen, inSentence, isWithHim, type Moment, whereAndWhen } from "./moment.ts";
import type { Section } from "./section.ts";
import { whoIsKnown } from "./who-is-known.ts";

export const NO_SAIGO = "The story has not come to Saigo yet.";

const KNOWLEDGE: Readonly<Record<Fact, string>> = {
  censor_rules: "What the censor’s pencil strikes, and what it lets through.",
  general_by_sight: "What the general looks like.",
  bread_sum: "What one shell of a ship’s gun costs, in rolls.",
  beach_will_fall: "That the general did not mean to hold the beach.",
  flue_dug: "That the mountain has a flue: you dug it.",
  ten_for_one: "The order: each man is to kill ten before he dies.",
  shimizu_past: "Why Shimizu is not with the military police any more.",
  surrender_plan: "That Shimizu meant to give himself up.",
};

/**
 * How Saigo is and since when, whom he knows, what he knows and which letters he has kept, as far as it has been read.
 * Nothing where no book of ours is told, or nothing yet that is with him.
 */
export function aboutSaigo({
  steps,
  scene,
  survival,
}: Pick<RunSoFar, "steps" | "scene" | "survival">): Section[] {
  const moments: Moment[] = [...steps, { scene, survival }];
  if (!moments.some(isWithHim)) return [];
  return [
    {
      title: isWithHim({ scene }) || !isAlive(survival) ? "The body" : "The body, when last told of",
      lines: bodyLines(moments, survival),
    },
    { title: "Who is known", lines: whoIsKnown(moments, survival) },
    {
      title: "What you know",
      lines: FACTS.flatMap((fact) => (knows(survival, fact) ? [KNOWLEDGE[fact]] : [])),
    },
    { title: "Letters you have kept", lines: kept(survival) },
  ].filter(({ lines }) => lines.length > 0);
}

function bodyLines(moments: readonly Moment[], survival: Survival): string[] {
  const cause = causeOfDeath(survival);
  if (cause) {
    const day = dayWhen(moments, (each) => !isAlive(each.survival));
    return [["You died", day && ` on ${day}`, cause === "killed" ? "" : `, of ${cause}`, "."].join("")];
  }
  return wholly(survival).map(({ state, words }, index) => {
    const since = sinceWhen(moments, words, (each) => wholly(each.survival)[index]?.state === state);
    return `${capitalise(words)}${since || ", since the beginning"}.`;
  });
}

const known = new WeakMap<Survival, ReturnType<typeof wholeCondition>>();

function wholly(survival: Survival): ReturnType<typeof wholeCondition> {
  const before = known.get(survival) ?? wholeCondition(survival);
  known.set(survival, before);
  return before;
}

/** Since when something has held without a break, which is said in these words; empty where it always did. */
function sinceWhen(moments: readonly Moment[], words: string, holds: (moment: Moment) => boolean): string {
  const before = moments.findLastIndex((moment) => !holds(moment));
  const since = moments[before + 1];
  if (before < 0 || !since) return "";
  const { conditions, visits } = since.scene;
  const isSaid = ({ condition }: (typeof conditions)[number]) =>
    condition.some((each) => each.words === words);
  const came = conditions[conditions.findLastIndex((each) => !isSaid(each)) + 1];
  const index = visits.findLastIndex(({ from }) => from <= (came?.from ?? 0));
  const visit = visits[index];
  if (!visit) return `, since ${whereAndWhen(since)}`;
  // What came between two places has come at either.
  const place = visits[index - 1]?.place ?? moments[before]?.scene.place;
  const isOnTheWay = visit.from === came?.from && visit.place !== place;
  return `, since ${[visit.day, isOnTheWay ? "" : inSentence(visit.place)].filter(Boolean).join(", ")}`;
}

function kept({ value }: Survival): string[] {
  if (value.life !== "alive") return [];
  const letters = LETTERS.filter((letter) => value.letters[letter] === "kept");
  return letters.map((letter) => `${LETTER_TITLES[letter]}.`);
}
