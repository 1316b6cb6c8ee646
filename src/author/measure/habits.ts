import type { Place } from "../../ink/sources.ts";
import type { Sentence } from "./sentences.ts";

/** A turn of phrase that reads as formula where it comes often, and where it stands. */
export interface Habit {
  readonly name: string;
  readonly per1000: number;
  readonly places: readonly { readonly at: Place; readonly text: string }[];
}

const SAYS_OTHERWISE =
  /(?:\b(?:not|never)\b|n['’]t\b)[^.;!?]{1,60}?[,;—–-]\s*(?:but|it is|it['’]s|only|just|merely)\b|\bnot (?:an?|the|from|for|with|in|because)\b[^.!?]{1,40}[.;—–] (?:an?|the|it|from|for|with|in|because)\b/i;
const GESTURE =
  /\b(?:breath(?:es?|ed)? (?:you|s?he|i)|lets?(?:ting)? out a breath|jaw (?:tight|clench|set)|nod(?:s|ded)?|sigh(?:s|ed)?|swallow(?:s|ed)?|gaze|exhale[sd]?|shrug(?:s|ged)?|silence (?:stretch|settle|fall|hang)|eyes me?et)\b/i;
const HABITS: Readonly<Record<string, RegExp>> = {
  "not this but that": SAYS_OTHERWISE,
  "like a, as if, as though": /\b(?:like (?:an?|the|some|something)|as (?:if|though))\b/i,
  "something, somehow, almost, seems":
    /\b(?:some(?:thing|how|where)|a (?:kind|sort) of|almost|seem(?:s|ed)?|appears to)\b/i,
  "you see, he feels, I hear":
    /\b(?:you|s?he|i) (?:can |could )?(?:see|saw|feel|felt|hear|heard|notice[sd]?|reali[sz]e[sd]?|watch(?:ed|es)?|think|thought|wonder(?:ed|s)?|sense[sd]?)\b/i,
  "nods, sighs, breath, gaze": GESTURE,
  "weight, echo, ghost, silence, truth":
    /\b(?:the weight of|weightless|hollow|echo(?:es|ed)?|ghosts?|whisper(?:s|ed)?|silence|truth|souls?|eternity|destiny|void|shatter(?:s|ed)?)\b/i,
  dashes: /—|--/,
  "one, two and three": /\b[\w’']+(?: [\w’']+){0,3}, [\w’']+(?: [\w’']+){0,3},? and [\w’']+/i,
  "That is how, This was all": /^(?:that|this|it) (?:is|was)(?: all| how| what| why| the)\b[^.]{0,60}\.$/i,
};

/** Counts each habit by the sentences that have it, for a thousand words of the story. */
export const habitsIn = (sentences: readonly Sentence[], words: number): Habit[] =>
  Object.entries(HABITS).map(([name, pattern]) => {
    const places = sentences.filter(({ text }) => pattern.test(text)).map(({ at, text }) => ({ at, text }));
    return { name, per1000: rate(places.length, words), places };
  });

/** For a thousand words, to two digits. */
export const rate = (count: number, words: number): number =>
  words === 0 ? 0 : Math.round((count / words) * 100_000) / 100;
