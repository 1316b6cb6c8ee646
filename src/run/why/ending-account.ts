import { counted } from "../../text/counted.ts";
import { cited } from "../../text/quoted.ts";
import type { WaysFound } from "../keep/ways-found.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { endWords, type Option } from "../play/scene.ts";
import { WHAT_IT_CAME_TO } from "../show/offers.ts";
import { type Account, type AccountPiece, pointPieces } from "./account.ts";
import { fateOfName, fatesOfLetters, fatesOfPeople } from "./what-was-kept.ts";
import { type PlayedRun, type WhyEnded, whyEnding } from "./why.ts";
import type { WhyPoint } from "./why-point.ts";

export const NO_ENDING = "This run has not come to an end yet.";
/** What is said while it is looked for what an end hung on. */
export const LOOKING_HUNG_ON = "Working out what it hung on …";

/** What a run came to that has ended, in the order a reader asks: what end, what was kept, why, what else there is. */
export function accountOfEnding(run: PlayedRun, found: WaysFound): Account | undefined {
  const { playthrough } = run;
  const { close } = playthrough.scene;
  const why = whyEnding(run);
  if (close?.kind !== "ending" || !why) return undefined;
  const untaken = waysNotTaken(playthrough, found, why.points);
  const read = [howManyFound(playthrough, close.fate, found), howMuchRead(playthrough, why)];
  const { title, pieces } = account(playthrough, close.title, read, why.says);
  return {
    title,
    pieces: [...pieces, ...pointPieces(why), ...(untaken.length > 0 ? headedBy(untaken) : [])],
  };
}

/** As much of that as is known before all runs and other ways have been looked through, which takes a moment. */
export function accountAtOnce({ playthrough }: Pick<PlayedRun, "playthrough">): Account | undefined {
  const { close } = playthrough.scene;
  if (close?.kind !== "ending") return undefined;
  return account(playthrough, close.title, ["Looking up what else you have read …"], LOOKING_HUNG_ON);
}

function account(playthrough: Playthrough, end: string, read: readonly string[], hungOn: string): Account {
  const lines = [...fatesOfLetters(playthrough), ...fateOfName(playthrough), ...fatesOfPeople(playthrough)];
  return {
    title: WHAT_IT_CAME_TO,
    pieces: [
      ...headed(endWords(end), read),
      ...headed("The letters, and who lived", lines),
      ...headed("What it hung on", [hungOn]),
    ],
  };
}

const headed = (words: string, lines: readonly string[]): AccountPiece[] =>
  lines.length === 0
    ? []
    : [{ kind: "heading", text: words }, ...lines.map((text) => ({ kind: "text", text }) as const)];

/** Which of the ways for a book to end this is, of those that were found. */
function howManyFound({ book }: Playthrough, fate: string, { endings }: WaysFound): string {
  const all = book.endings;
  const isListed = all.includes(fate);
  const found = isListed ? all.filter((each) => endings.has(each)).length : endings.size;
  const isNew = (endings.get(fate) ?? 0) <= 1;
  if (isListed && all.length === 1)
    return isNew
      ? "There is no other way for it to end."
      : "You have come to this end before; there is no other.";
  const of = isListed ? ` of ${all.length}` : "";
  if (!isNew) return `You have come to this end before. You have found ${found}${of} ways for it to end.`;
  if (found === 1)
    return isListed
      ? `You have found 1 of ${all.length} ways for it to end: this one.`
      : "The first way for it to end that you have found.";
  return `You have found ${found}${of} ways for it to end, and this one for the first time.`;
}

/** So many ways not taken are named. */
const MOST_WAYS = 3;

/** How much of the book was read on the way to its end, counted as the finds count it for all ways of all runs. */
function howMuchRead({ steps, book }: Playthrough, { words }: WhyEnded): string {
  return `On this way: ${counted(steps.length)}, and some ${rounded(words)} of the book’s ${rounded(book.words)} words.`;
}

const rounded = (count: number): string =>
  String(count < 1000 ? count : Math.round(count / 100) * 100).replace(/\B(?=(\d{3})+$)/g, ",");

const headedBy = (ways: readonly AccountPiece[]): AccountPiece[] => [
  { kind: "heading", text: ways.length > 1 ? "Ways not taken" : "A way not taken" },
  ...ways,
];

/**
 * Options that were offered and that no kept run ever took, each of another chapter: first at one of the decisions all hung
 * on, then at the latest with Saigo; those that were named already stand back.
 */
function waysNotTaken(
  { steps }: Playthrough,
  { isTaken }: WaysFound,
  points: readonly WhyPoint[],
): AccountPiece[] {
  const sure = points.filter(({ isSure }) => isSure).map(({ decision }) => decision);
  const latest = steps.map((_, decision) => decision).reverse();
  const withHim = latest.filter((decision) => steps[decision]?.scene.when);
  const isNamed = ({ text }: Option) => points.some(({ changed }) => changed.includes(cited(text)));
  const ways = [...sure, ...withHim, ...latest].flatMap((decision) => {
    const { scene } = steps[decision] ?? {};
    const untaken = (scene?.options ?? []).filter(({ id }) => !isTaken(id));
    return untaken.map((option) => ({ decision, title: scene?.title, when: scene?.when, option }));
  });
  const others = ways.filter(({ option }) => !isNamed(option));
  const chapters = new Map((others.length > 0 ? others : ways).toReversed().map((way) => [way.title, way]));
  return [...chapters.values()]
    .toReversed()
    .slice(0, MOST_WAYS)
    .map(({ decision, title, when, option }) => ({
      kind: "decision",
      decision,
      text: [[title, when].filter(Boolean).join(", "), option.text].filter(Boolean).join(": "),
      changed: "You have tried it in no run yet.",
    }));
}
