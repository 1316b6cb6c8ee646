import { PERSONS, type Person } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { isClose, isCold, isKnown, lives } from "../../survival/queries.ts";
import { capitalise } from "../../text/capitalise.ts";
import { plainText, type Scene } from "../play/scene.ts";
import { inSentence, isWithHim, type Moment, whereAndWhen } from "./moment.ts";
import { heardIn, othersHeardIn } from "./speakers.ts";

/** What a reader calls the people of the book. */
export const PERSON_NAMES: Readonly<Record<Person, string>> = {
  kashiwara: "Kashiwara",
  tanida: "Captain Tanida",
  nemoto: "Sergeant Nemoto",
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

/** Whom Saigo has met by name, how each stands to him, and where each was last heard. */
export const whoIsKnown = (moments: readonly Moment[], survival: Survival): string[] => [
  ...PERSONS.flatMap((person) => personLine(person, moments, survival)),
  ...otherLines(moments),
];

/** Nobody is listed before the page has let him speak by his name: what he is to Saigo may be told before who he is. */
function personLine(person: Person, moments: readonly Moment[], survival: Survival): string[] {
  const heard = lastHeard(person, moments);
  const hearing = moments[heard];
  if (!hearing) return [];
  const bond = isClose(survival, person)
    ? "trusts you"
    : isKnown(survival, person)
      ? "knows you"
      : isCold(survival, person)
        ? "cold to you"
        : "";
  const died = moments.flatMap(({ scene }) => scene.died).find((each) => each.person === person)?.day;
  const parts = lives(survival, person)
    ? [bond, `last heard ${whereHeard(person, hearing, moments[heard - 1])}`]
    : [died ? `died on ${died}` : "died"];
  return [`${capitalise(nameOf(person, hearing))}: ${parts.filter(Boolean).join("; ")}.`];
}

const lastHeard = (who: string, moments: readonly Moment[]): number =>
  moments.findLastIndex((moment) => isWithHim(moment) && speakersIn(moment.scene).has(who));

/** Who speaks by his name and is nobody to Saigo, in the order in which they were met; by the fullest name the page had. */
function otherLines(moments: readonly Moment[]): string[] {
  const names = new Map<string, string>();
  for (const moment of moments.filter(isWithHim))
    for (const [who, { called }] of speakersIn(moment.scene))
      if (!isPerson(who)) names.set(who, fuller(called, names.get(who)));
  return [...names].flatMap(([who, called]) => {
    const heard = lastHeard(who, moments);
    const hearing = moments[heard];
    return hearing ? [`${called}: last heard ${whereHeard(who, hearing, moments[heard - 1])}.`] : [];
  });
}

const fuller = (name: string, before = ""): string => (name.length > before.length ? name : before);

const isPerson = (who: string): boolean => PERSONS.some((person) => person === who);

/** A scene may go to another place or day: who speaks before it does is heard where the scene before was. */
function whereHeard(who: string, hearing: Moment, before: Moment | undefined): string {
  const spoke = speakersIn(hearing.scene).get(who)?.passage ?? 0;
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

const spoken = new WeakMap<Scene, ReadonlyMap<string, Speaker>>();

/** Who speaks in a scene: a person of the book by his id, anybody else by his name. */
export function speakersIn(scene: Scene): ReadonlyMap<string, Speaker> {
  const known = spoken.get(scene);
  if (known) return known;
  const people = new Map<string, Speaker>();
  for (const [index, passage] of scene.passages.entries())
    if (passage.kind === "text")
      for (const [who, called] of [...heardIn(plainText(passage)), ...othersHeardIn(plainText(passage))])
        people.set(who, {
          passage: index,
          called: isPerson(who) ? called : fuller(called, people.get(who)?.called),
        });
  spoken.set(scene, people);
  return people;
}
