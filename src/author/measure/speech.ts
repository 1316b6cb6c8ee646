import { narrated, speakersOf } from "../../run/show/speakers.ts";
import { capitalise } from "../../text/capitalise.ts";
import { countWords } from "../../text/count-words.ts";
import type { WrittenLine } from "./written-lines.ts";

/** How much is said aloud, and by whom. */
export interface Speech {
  readonly words: number;
  /** Of all words that are told, in hundredths. */
  readonly share: number;
  /** Who says most first; whoever is not named on the line stands under UNNAMED. */
  readonly people: readonly Speaker[];
}

export interface Speaker {
  readonly name: string;
  /** Lines in which he speaks. */
  readonly lines: number;
  readonly words: number;
  /** Of all words said, in hundredths. */
  readonly share: number;
}

export const UNNAMED = "not named on the line";
const SAYS =
  "says?|said|asks?|asked|answers?|answered|repl(?:y|ies|ied)|whispers?|whispered|shouts?|shouted|calls?|called|mutters?|muttered|adds?|added|tells?|told|sings?|sang|goes on|went on|begins?|began";
const NAME = "(?:Mrs?\\. )?(?:\\p{Lu}\\p{L}+ )?\\p{Lu}[\\p{L}\\p{M}'’-]+";
const ONE = "(?:the|a|an|another|my|your|his|her) ";
const HOW = "(?:\\p{L}+ly |only |just )?";
/** Each with who speaks as its first group, the surest first; quotations are empty by then. */
const SPEAKERS: readonly RegExp[] = [
  // Behind what is said, which is how it mostly stands: "…" says the man; "…" Pak says.
  `""[^"]{0,3} ?${HOW}(?:${SAYS}) (you|I|${NAME}|${ONE}(?:\\p{Ll}+ )?\\p{Ll}+(?=[.,;:"]|$|,? (?:and|who|to|in|from|with|at|on|by)(?!\\p{L})))`,
  `""[^"]{0,3} ?(you|I|${NAME}|${ONE}\\p{Ll}+) ${HOW}(?:${SAYS})(?!\\p{L})`,
  // Anywhere on the line.
  `(?<!\\p{L})(You|you|I|${NAME}|${ONE}\\p{Ll}+) ${HOW}(?:${SAYS})(?!\\p{L})`,
  `(?<!\\p{L})(?:${SAYS}) (you|I|${NAME})`,
  // Who does something on the line on which it is said: Pak looks up. "…"
  `(?:^|[.!?"] )(You(?= \\p{Ll})|${NAME}(?= \\p{Ll}+(?:s|ed) ))`,
].map((pattern) => new RegExp(pattern, "u"));
// What stands where a name would, and is none.
const NOBODY =
  /^(?:s?he|they|it|there|this|that|what|then|when|but|and|if|in|at|on|as|nobody|no|the|an?|his|her|my|your|their|our|one|some|all|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)$|\s(?:and|or|of|that|it|in|them|him|her|who|you)$/i;

/** What is said aloud in a story; of a line all is taken to be said by the first who is named as speaking on it. */
export function speechIn(lines: readonly WrittenLine[], isOurs: boolean): Speech {
  const people = new Map<string, { lines: number; words: number }>();
  let told = 0;
  let said = 0;
  for (const { text, isOption } of lines) {
    const words = countWords(text);
    told += words;
    const spoken = countWords(saidIn(text).join(" "));
    if (spoken === 0) continue;
    said += spoken;
    const name = isOption ? "you, in an option" : (speakerOf(text, isOurs) ?? UNNAMED);
    const known = people.get(name) ?? { lines: 0, words: 0 };
    people.set(name, { lines: known.lines + 1, words: known.words + spoken });
  }
  return {
    words: said,
    share: percent(said, told),
    people: [...people]
      .map(([name, own]) => ({ name, ...own, share: percent(own.words, said) }))
      .sort((one, other) => other.words - one.words || (one.name < other.name ? -1 : 1)),
  };
}

const saidIn = (text: string): string[] => text.match(/"[^"]*(?:"|$)|“[^”]*(?:”|$)/g) ?? [];

function speakerOf(text: string, isOurs: boolean): string | undefined {
  const told = narrated(text);
  const [person] = isOurs ? speakersOf(told) : [];
  if (person) return capitalise(person);
  for (const pattern of SPEAKERS) {
    const name = pattern.exec(told)?.[1];
    if (!name || NOBODY.test(name)) continue;
    if (/^(?:you|i)$/i.test(name)) return name === "I" ? "I" : "you";
    // Whom the book also calls otherwise: says the general.
    const [known] = isOurs ? speakersOf(`says ${name}`) : [];
    if (known) return capitalise(known);
    return /^\p{Lu}/u.test(name) ? (name.split(" ").at(-1) ?? name) : name;
  }
  return undefined;
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
