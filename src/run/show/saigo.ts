import { FACTS, type Fact, LETTERS, PERSONS, type Person } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { causeOfDeath, isAlive, isClose, isCold, isKnown, knows, lives } from "../../survival/queries.ts";
import { wholeCondition } from "../../survival/state-line.ts";
import { capitalise } from "../../text/capitalise.ts";
import { plainText, type Scene } from "../play/scene.ts";
import { LETTER_TITLES } from "./letters.ts";
import type { Section } from "./section.ts";
import type { RunSoFar } from "./so-far.ts";
import { heardIn } from "./speakers.ts";

export const NO_SAIGO = "The story has not come to Saigo yet.";

/** A scene of the run, and how Saigo was when it had been read. */
interface Moment {
  readonly scene: Scene;
  readonly survival: Survival;
}

/** What a reader calls the people of the book. */
export const PERSON_NAMES: Readonly<Record<Person, string>> = {
  kashiwara: "Kashiwara",
  tanida: "Captain Tanida",
  shimizu: "Shimizu",
  pak: "Pak",
  kuribayashi: "the general",
  nishi: "Lieutenant Colonel Nishi",
  ito: "Lieutenant Itō",
  okubo: "Ōkubo",
  oiso: "Lieutenant Oiso",
  fujita: "Fujita",
  hirano: "Hirano",
  mori: "Corporal Mori",
  yoneda: "Yoneda",
  sam: "Sam",
};

const KNOWLEDGE: Readonly<Record<Fact, string>> = {
  censor_rules: "What the censor’s pencil strikes, and what it lets through.",
  general_by_sight: "What the general looks like.",
  bread_sum: "What one shell of a ship’s gun costs, in rolls.",
  beach_will_fall: "That the general does not mean to hold the beach.",
  flue_dug: "That the mountain has a flue: you dug it.",
  ten_for_one: "The order: each man is to kill ten before he dies.",
  shimizu_past: "Why Shimizu is not with the military police any more.",
  surrender_plan: "That Shimizu means to give himself up.",
};

/**
 * How Saigo is and since when, whom he knows, what he knows and what he carries, as far as it has been read.
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
    { title: "Who is known", lines: PERSONS.flatMap((person) => personLine(person, moments, survival)) },
    {
      title: "What you know",
      lines: FACTS.flatMap((fact) => (knows(survival, fact) ? [KNOWLEDGE[fact]] : [])),
    },
    { title: "What you carry", lines: carried(survival) },
  ].filter(({ lines }) => lines.length > 0);
}

const isWithHim = ({ scene }: Pick<Moment, "scene">): boolean => scene.when !== "";

function bodyLines(moments: readonly Moment[], survival: Survival): string[] {
  const cause = causeOfDeath(survival);
  if (cause) {
    const day = dayWhen(moments, (each) => !isAlive(each.survival));
    return [["You died", day && ` on ${day}`, cause === "killed" ? "" : `, of ${cause}`, "."].join("")];
  }
  return wholly(survival).map(({ state, words }, index) => {
    const since = sinceWhen(moments, (each) => wholly(each.survival)[index]?.state === state);
    return `${capitalise(words)}${since || ", since the beginning"}.`;
  });
}

const known = new WeakMap<Survival, ReturnType<typeof wholeCondition>>();

function wholly(survival: Survival): ReturnType<typeof wholeCondition> {
  const before = known.get(survival) ?? wholeCondition(survival);
  known.set(survival, before);
  return before;
}

/** Since when something has held without a break; empty where it always did. */
function sinceWhen(moments: readonly Moment[], holds: (moment: Moment) => boolean): string {
  const before = moments.findLastIndex((moment) => !holds(moment));
  const since = moments[before + 1];
  if (before < 0 || !since) return "";
  return `, since ${whereAndWhen(since)}`;
}

/** The day on which something was first told; no place, since Saigo is seldom where another dies. */
function dayWhen(moments: readonly Moment[], isTold: (moment: Moment) => boolean): string {
  const told = moments.find(isTold);
  return told ? dayOf(told.scene) : "";
}

const dayOf = ({ when }: Scene): string => when.replace(/, \w+$/, "");

/** By the day: a passage may go through several hours, and what it told happened at some one of them. */
const whereAndWhen = ({ scene }: Moment): string =>
  [dayOf(scene), inSentence(scene.place)].filter(Boolean).join(", ");

/** A place is written as a heading: the first word of it has a capital that it has not inside a sentence, if it is no name. */
const inSentence = (place: string): string =>
  place.replace(/^(?:The|An?|At|In|On|By|Near|Above|Below|Between|Behind|Over|Under|Underground)\b/, (word) =>
    word.toLowerCase(),
  );

/** Nobody is listed before the page has let him speak by his name: what he is to Saigo may be told before who he is. */
function personLine(person: Person, moments: readonly Moment[], survival: Survival): string[] {
  const heard = moments.findLastIndex((moment) => isWithHim(moment) && speakersIn(moment.scene).has(person));
  const hearing = moments[heard];
  if (!hearing) return [];
  const bond = isClose(survival, person)
    ? "trusts you"
    : isKnown(survival, person)
      ? "knows you"
      : isCold(survival, person)
        ? "cold to you"
        : "";
  const died = dayWhen(moments, (each) => !lives(each.survival, person));
  const parts = lives(survival, person)
    ? [bond || "hardly knows you", `last heard ${whereHeard(person, hearing, moments[heard - 1])}`]
    : [died ? `died on ${died}` : "died"];
  return [`${capitalise(nameOf(person, hearing))}: ${parts.filter(Boolean).join("; ")}.`];
}

/** A scene may go to another place or day: who speaks before it does is heard where the scene before was. */
function whereHeard(person: Person, hearing: Moment, before: Moment | undefined): string {
  const spoke = speakersIn(hearing.scene).get(person)?.passage ?? 0;
  const visit = hearing.scene.visits.findLast(({ from }) => from <= spoke);
  if (!visit) return whereAndWhen(before ?? hearing);
  return [visit.day, inSentence(visit.place)].filter(Boolean).join(", ");
}

/** The name by which Saigo knows a man whose own he is told later. */
const FIRST_CALLED: Partial<Record<Person, string>> = { pak: "Arai" };

function nameOf(person: Person, { scene }: Moment): string {
  const first = FIRST_CALLED[person];
  return first !== undefined && speakersIn(scene).get(person)?.called === first
    ? first
    : PERSON_NAMES[person];
}

interface Speaker {
  /** The passage in which he does so last, and what he is called there. */
  readonly passage: number;
  readonly called: string;
}

/** Who speaks in a scene. */
const spoken = new WeakMap<Scene, ReadonlyMap<Person, Speaker>>();

function speakersIn(scene: Scene): ReadonlyMap<Person, Speaker> {
  const known = spoken.get(scene);
  if (known) return known;
  const people = new Map<Person, Speaker>();
  for (const [index, passage] of scene.passages.entries())
    if (passage.kind === "text")
      for (const [person, called] of heardIn(plainText(passage)))
        people.set(person, { passage: index, called });
  spoken.set(scene, people);
  return people;
}

function carried({ value }: Survival): string[] {
  if (value.life !== "alive") return [];
  const letters = LETTERS.filter(
    (letter) => value.letters[letter] === "kept" || value.letters[letter] === "drafted",
  );
  return letters.map((letter) => `${LETTER_TITLES[letter]}.`);
}
