import { PERSONS, type Person } from "../../survival/events.ts";
import { capitalise } from "../../text/capitalise.ts";

const SPEAKS = "says|asks|answers|replies|whispers|shouts|calls|mutters|adds|tells";
// How the prose calls somebody, where that is not his id with a capital.
const CALLED: Partial<Record<Person, string>> = {
  kuribayashi: "(?:Kuribayashi|the general)",
  tanida: "(?:Tanida|the captain)",
  nishi: "(?:Nishi|the Baron)",
  ito: "Itō",
  okubo: "Ōkubo",
};
interface Speech {
  readonly person: Person;
  readonly called: RegExp;
  readonly pattern: RegExp;
}

const SPEECH: Speech[] = [];

/** How each of them is said to speak. Made when it is first looked for: that takes V8 a while, and no start needs it. */
function speech(): readonly Speech[] {
  if (SPEECH.length === 0) SPEECH.push(...PERSONS.map(speechOf));
  return SPEECH;
}

function speechOf(person: Person): Speech {
  const name = CALLED[person] ?? capitalise(person);
  // "says Corporal Mori" and "Mori only says"; not "says Mori's brother", and not what nobody says.
  // Not \b, which knows no letter but those of English.
  const pattern = `(?<!(?:nobody|no one|never|who|what|as) )(?<!\\p{L})(?:${SPEAKS}) (?:\\p{Lu}\\p{L}+ )?${name}(?!\\p{L}|'s)|(?<!\\p{L})${name} (?:\\p{L}+ly |only |just )?(?:${SPEAKS})(?!\\p{L})`;
  return { person, called: new RegExp(name, "u"), pattern: new RegExp(pattern, "u") };
}

/** Whether that person speaks in a text of the story. */
export const speaksIn = (person: Person, text: string): boolean =>
  speech().some(
    // Most lines name nobody, and to look for that takes no time.
    (one) => one.person === person && one.called.test(text) && one.pattern.test(narrated(text)),
  );

/** Who speaks in a text that holds nothing said aloud (see `narrated`), now. */
export const speakersOf = (text: string): Person[] =>
  speech()
    .filter(({ pattern }) => pattern.test(text))
    .map(({ person }) => person);

/** A text without what is said aloud in it. */
export const narrated = (text: string): string =>
  text
    .replaceAll("“", '"')
    .replaceAll("”", '"')
    .replaceAll("’", "'")
    .replace(/"[^"]*("|$)/g, '""');
