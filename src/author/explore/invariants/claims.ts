import { type Passage, plainText } from "../../../run/play/scene.ts";
import { narrated, speakersOf } from "../../../run/show/speakers.ts";
import type { Person } from "../../../survival/events.ts";
import type { Light } from "./sky.ts";

/** What a paragraph says outright that the machine or the almanac can hold against it. */
export interface Claims {
  /** Who speaks in it, now. */
  readonly speakers: readonly Person[];
  readonly sky: readonly { readonly light: Light; readonly isUp: boolean; readonly says: string }[];
  /** The words about each full stop after which the next sentence begins without a space. */
  readonly joined: readonly string[];
}

const NOTHING: Claims = { speakers: [], sky: [], joined: [] };

// Two bracketed texts that stand next to each other in the ink are told as one word where both are told. A Ph.D. is none.
const JOINED = /[\p{L}\p{N}]*[\p{Ll}\p{N}][.?!…]+['’”]*[“‘(]*\p{Lu}(?:\p{Ll}+|(?=[\s'’]))/gu;
// Asked first, for it takes a tenth of the time, and hardly any paragraph has one.
const JOINT = /[.?!…]['’”]*[“‘(]*\p{Lu}/u;

// Only what a narrator says of the sky he has over him, in the present; a likeness ("like a moon") says nothing.
const SKY: readonly { readonly light: Light; readonly isUp: boolean; readonly pattern: RegExp }[] = [
  {
    light: "moon",
    isUp: false,
    pattern:
      /\b(?:there is|there's) no moon\b|\bno moon (?:yet|tonight)\b|\bmoonless\b|\bthe moon (?:is down|is not up|has set|has gone|has not risen)\b/i,
  },
  {
    light: "moon",
    isUp: true,
    pattern:
      /\bthere(?: is|'s) (?:a|the|half a) (?:\w+ )?moon\b(?! of)|\b(?:in|by) (?:the )?moonlight\b|\bthe moon (?:is up|is out|is high|is full|stands|hangs|shines|comes up|rises|has risen)\b|\bunder (?:a|the) (?:\w+ )?moon\b/i,
  },
  {
    light: "sun",
    isUp: false,
    pattern: /\bthe sun (?:is down|is not up|has set|has gone down|has not risen)\b|\bbefore sunrise\b/i,
  },
  {
    light: "sun",
    isUp: true,
    pattern: /\bthe sun (?:is up|is out|is high|stands|hangs|beats|burns|shines|has risen)\b|\bin the sun\b/i,
  },
];

const known = new WeakMap<Passage, Claims>();

/** The words about each joint of a text: where the next sentence begins without a space. */
export const joinedIn = (text: string): readonly string[] => (JOINT.test(text) && text.match(JOINED)) || [];

/** Reads a paragraph once. What is said aloud or written in a letter claims nothing of the world: people lie, and remember. */
export function claimsOf(passage: Passage): Claims {
  if (passage.kind === "card") return NOTHING;
  const before = known.get(passage);
  if (before) return before;
  const whole = plainText(passage);
  const text = passage.kind === "text" ? narrated(whole) : "";
  const speakers = speakersOf(text);
  const sky = SKY.flatMap(({ light, isUp, pattern }) => {
    const says = pattern.exec(text)?.[0];
    return says === undefined ? [] : [{ light, isUp, says }];
  });
  const joined = joinedIn(whole);
  const claims = speakers.length + sky.length + joined.length > 0 ? { speakers, sky, joined } : NOTHING;
  known.set(passage, claims);
  return claims;
}
