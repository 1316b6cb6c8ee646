import { LETTERS, type LetterFate, type LetterId, PERSONS, type Person } from "../../survival/events.ts";
import { causeOfDeath, lives } from "../../survival/queries.ts";
import { capitalise } from "../../text/capitalise.ts";
import { counted } from "../../text/counted.ts";
import { asSent, asWritten } from "../play/censor.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { plainText, type Scene } from "../play/scene.ts";
import { isByHisHand, isWorn, letterWords, WORN } from "../show/letters.ts";
import { PERSON_NAMES, speakersIn } from "../show/who-is-known.ts";

/** What can have become of papers, in the order it is told. */
const FATES: readonly (readonly [fate: LetterFate, words: string, more?: string])[] = [
  ["buried", "In the bag"],
  ["kept", "Kept"],
  ["carried", "Carried by hand", ", past every censor"],
  ["sent", "Sent"],
  ["burned", "Burned"],
  ["lost", "Lost"],
  ["drafted", "Neither kept nor sent"],
  ["unwritten", "Read, and not kept"],
];
const UNFINISHED = "Never finished: ";

const OF_SENT = "Sent: ";

/** What became of the letters a run has had in its hands, a line for each fate. */
export function fatesOfLetters(run: Playthrough): string[] {
  const { letters } = run.survival.value;
  const here = LETTERS.filter((id) => letters[id] !== "unwritten" || run.letter(id).length > 0);
  const isUnfinished = (id: LetterId) => letters[id] === "unwritten" && isByHisHand(id);
  const unfinished = here.filter(isUnfinished).map((id) => `${UNFINISHED}${letterWords(id)}.`);
  const worn = here
    .filter((id) => isWorn(id, letters[id]))
    .map((id) => `${capitalise(WORN)}: ${letterWords(id)}.`);
  const lines = FATES.flatMap(([fate, words, more = ""]) => {
    const papers = here.filter((id) => letters[id] === fate && !isWorn(id, fate) && !isUnfinished(id));
    return papers.length > 0 ? [`${words}${more}: ${listed(papers.map(letterWords))}.`] : [];
  });
  const struck = here.filter((id) => letters[id] === "sent" && strokes(run.letter(id)) > 0);
  const sent = lines.findIndex((line) => line.startsWith(OF_SENT));
  const all = struck.length === 0 ? lines : lines.toSpliced(sent + 1, 0, struckLine(run, struck));
  return [...all, ...worn, ...unfinished];
}

function struckLine(run: Playthrough, struck: readonly LetterId[]): string {
  const count = struck.reduce((sum, id) => sum + strokes(run.letter(id)), 0);
  return `Struck by the censor: ${counted(count, "place")} in ${listed(struck.map(letterWords))}.`;
}

/** What the child was to be called, and what became of the letters that say so. */
export function fateOfName(run: Playthrough): string[] {
  const { childName, letters } = run.survival.value;
  if (childName === "unnamed") return [];
  const name = capitalise(childName);
  const says = (id: LetterId) => {
    const left = run.letter(id).flatMap(letters[id] === "sent" ? asSent : asWritten);
    return left.some(({ text, struck }) => !struck && text.includes(name));
  };
  const where = LETTERS.filter(says).map((id) => `${letterWords(id)} (${fateWords(id, letters[id])})`);
  return [`The child’s name: ${name}${where.length > 0 ? `, in ${listed(where)}` : ""}.`];
}

const fateWords = (id: LetterId, fate: LetterFate): string =>
  (isWorn(id, fate) ? WORN : (FATES.find(([each]) => each === fate)?.[1] ?? fate)).toLowerCase();

/** In how many places the censor has been. */
const strokes = (lines: readonly string[]): number =>
  lines.flatMap(asSent).filter(({ struck }) => struck).length;

/** Who died, of those who were named in what was read, and who lived, of those who were heard; the reader himself first. */
export function fatesOfPeople(run: Playthrough): string[] {
  if (!run.book.isOurs) return [];
  const { survival } = run;
  const read = wordsRead(run);
  // By the last word of it: "Captain Tanida" is Tanida on the page.
  const met = PERSONS.filter((person) => read.includes(PERSON_NAMES[person].replace(/^.* /, "")));
  const named = (people: readonly Person[]) => listed(people.map((person) => PERSON_NAMES[person]));
  const dead = met.filter((person) => !lives(survival, person));
  const heard = new Set(scenesRead(run).flatMap((scene) => [...speakersIn(scene).keys()]));
  const alive = met.filter((person) => lives(survival, person) && heard.has(person));
  const cause = causeOfDeath(survival);
  return [
    ...(cause ? [`You died${cause === "killed" ? "" : ` of ${cause}`}.`] : ["You lived."]),
    ...(dead.length > 0 ? [`Dead: ${named(dead)}.`] : []),
    ...(alive.length > 0 ? [`Alive when you last heard of them: ${named(alive)}.`] : []),
  ];
}

/** All that was read in a run, without what stands on its cards. */
function wordsRead(run: Playthrough): string {
  return scenesRead(run)
    .flatMap(({ passages }) => passages)
    .map((passage) => (passage.kind === "card" ? "" : plainText(passage)))
    .join("\n");
}

const scenesRead = ({ steps, scene }: Playthrough): Scene[] => [...steps.map((step) => step.scene), scene];

/** "Pak", "Pak and Mori", "Pak, Mori and Sam". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
