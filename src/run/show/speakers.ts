import { PERSONS, type Person } from "../../survival/events.ts";
import { capitalise } from "../../text/capitalise.ts";

const SPEAKS = "says|asks|answers|replies|whispers|shouts|calls|mutters|adds|tells";
// What nobody says.
const UNSAID = "(?<!(?:[Nn]obody|[Nn]o one|[Nn]ever|[Ww]ho|[Ww]hat|[Aa]s) )";
// How the prose calls somebody, where that is not his id with a capital.
const CALLED: Partial<Record<Person, string>> = {
  kuribayashi: "(?:Kuribayashi|the general)",
  tanida: "(?:Tanida|the captain)",
  nemoto: "(?:Nemoto|the sergeant)",
  nishi: "(?:Nishi|the Baron)",
  ito: "Itō",
  okubo: "Ōkubo",
  pak: "(?:Pak|Arai)",
};

interface Speech {
  readonly person: Person;
  readonly called: RegExp;
  /** Named himself, and not by what is his. */
  readonly named: RegExp;
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
  const pattern = `${UNSAID}(?<!\\p{L})(?:${SPEAKS}) (?:\\p{Lu}\\p{L}+ )?${name}(?!\\p{L}|'s)|(?<!\\p{L})${name} (?:\\p{L}+ly |only |just )?(?:${SPEAKS})(?!\\p{L})`;
  return {
    person,
    called: new RegExp(name, "u"),
    named: new RegExp(`(?<!\\p{L})${name}(?!\\p{L}|'s)`, "u"),
    pattern: new RegExp(pattern, "u"),
  };
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

// What is said by somebody who is named.
const SAID_BY_NAME = new RegExp(`(?<!\\p{L})(?:${SPEAKS}) (?:\\p{Lu}|the )`, "u");

/**
 * Whom Saigo hears in a text of the story, and by what name: whoever is said to speak; where nobody is, and something is
 * said, the one man who is named.
 */
export function heardIn(text: string): ReadonlyMap<Person, string> {
  const told = narrated(text);
  const saying = speech().filter(({ pattern }) => pattern.test(told));
  const named = () => speech().filter((one) => one.named.test(told));
  const isUnsaid = saying.length === 0 && told.includes('""') && !SAID_BY_NAME.test(told);
  const heard = isUnsaid ? named() : saying;
  if (isUnsaid && heard.length > 1) return new Map();
  return new Map(heard.map(({ person, called }) => [person, called.exec(told)?.[0] ?? ""]));
}

const NAME = "\\p{Lu}\\p{Ll}+";
// What a name may have before it; a rank in small letters is whoever in the text has it before his name.
const RANKS = "Private|Corporal|Sergeant|Lieutenant|Captain|Major|Colonel|General|Admiral|Doctor|Mrs|Mr|Miss";
const SAYS_NAME = new RegExp(`${UNSAID}(?<!\\p{L})(?:${SPEAKS}) ((?:${NAME} )*${NAME})(?!\\p{L}|'s)`, "gu");
const RANKED = new RegExp(`(?<!\\p{L})((${RANKS}) ${NAME})(?!\\p{L}|'s)`, "gu");

/**
 * Whom else Saigo hears in a text of the story: whoever is no person of the book, and is said to speak by his name, or by
 * a rank that stands before his name there. By the last part of the name, and what he is called.
 */
export function othersHeardIn(text: string): ReadonlyMap<string, string> {
  const told = narrated(text);
  const heard = new Map<string, string>();
  const add = (called: string) => {
    const isPerson = speech().some(({ named }) => named.test(called));
    const who = called.replace(/^.* /, "");
    if (!isPerson && called.length > (heard.get(who) ?? "").length) heard.set(who, called);
  };
  for (const [, called = ""] of told.matchAll(SAYS_NAME)) add(called);
  const ranked = [...told.matchAll(RANKED)];
  for (const [, called = "", rank = ""] of ranked) {
    const isAlone = ranked.every(([, other, same]) => same !== rank || other === called);
    const who = isAlone ? `(?:${called}|the ${rank.toLowerCase()})` : called;
    const speaks = `(?:${SPEAKS}) ${who}(?!\\p{L}|'s)|${who} (?:\\p{L}+ly |only |just )?(?:${SPEAKS})(?!\\p{L})`;
    if (new RegExp(`(?<!\\p{L})(?:${speaks})`, "u").test(told)) add(called);
  }
  return heard;
}

/** A text without what is said aloud in it. */
export const narrated = (text: string): string =>
  text
    .replaceAll("“", '"')
    .replaceAll("”", '"')
    .replaceAll("’", "'")
    .replace(/"[^"]*("|$)/g, '""');
