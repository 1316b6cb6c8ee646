import { beginningOf, cited } from "../../text/quoted.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { plainText, type Scene } from "../play/scene.ts";
import type { Reason } from "./answer-history.ts";
import type { Hinge } from "./hinge.ts";
import type { Happening, TracedPassage } from "./traced-run.ts";
import { asSentence, changeWords, LASTING, mainChange } from "./what-changed.ts";

/** A decision that something hung on, in a reader's words. Safe to print. */
export interface WhyPoint {
  /** How many decisions lie before it: to stand at it again is to go there. */
  readonly decision: number;
  /** Chapter and date, as far as there are such. */
  readonly where: string;
  /** The option that was taken. */
  readonly option: string;
  /** What it changed, a sentence; and what else could be taken, another, where that is told. */
  readonly changed: string;
  /** Whether it was played otherwise, and what is asked about came out otherwise. */
  readonly isSure: boolean;
}

// Of what came with a decision that is remembered, what is worth telling; of any other only what lasts.
const LEAST = 4;
const MOST_OF_A_SENTENCE = 72;

/**
 * @param came what is to be said of it where it is known, and it only led somewhere
 * @param hasOthers whether what was not taken is to be named
 */
export function pointOf(
  { steps, scene }: Playthrough,
  passages: readonly TracedPassage[],
  { decision, cause, isSure, otherwise }: Hinge,
  { came = "", hasOthers = false }: { came?: string; hasOthers?: boolean } = {},
): WhyPoint {
  const step = steps[decision];
  const happened = passages[decision + 1]?.happened ?? [];
  const reason = cause?.reason;
  const leftId = reason?.kind === "left" ? reason.id : undefined;
  const leftOption = step?.scene.options.find(({ id }) => id === leftId);
  const change = changeOf(reason, happened, hasOthers);
  const opened = cause?.asked.option === undefined ? undefined : steps[cause.asked.passage]?.chose.text;
  const others = (step?.scene.options ?? []).filter(({ id }) => hasOthers && id !== step?.chose.id);
  const elsewhere = others.find(({ id }) => id === otherwise);
  const left = change || elsewhere ? undefined : leftOption;
  const clauses = [
    change,
    left ? `you did not take ${cited(left.text)}` : "",
    opened === undefined ? "" : `without it ${cited(opened)} would not have been offered`,
    came,
  ].filter(Boolean);
  const next = steps[decision + 1]?.scene ?? scene;
  const notNamed = others.filter(({ id }) => id !== left?.id);
  const notTaken = elsewhere
    ? `With ${cited(elsewhere.text)} it would have ended otherwise.`
    : notNamed.length > 0
      ? `Not taken: ${notNamed.map(({ text }) => cited(text)).join(", ")}.`
      : "";
  const opening = `What came of it: ${cited(openingOf(next))}`;
  return {
    decision,
    where: [step?.scene.title, step?.scene.when].filter(Boolean).join(", "),
    option: step?.chose.text ?? "",
    changed: [clauses.length > 0 ? asSentence(clauses) : opening, notTaken].filter(Boolean).join(" "),
    isSure,
  };
}

/** What a decision changed: what was asked about; or of an end, what most of all came with its being taken. */
function changeOf(reason: Reason | undefined, happened: readonly Happening[], isOfEnd: boolean): string {
  if (reason?.kind === "told") return changeWords(reason.happening);
  // What else came with it may have come with any other option, too.
  if (!isOfEnd || !reason) return "";
  return mainChange(happened, reason.kind === "taken" ? LEAST : LASTING);
}

/** What a scene begins with: its first sentence, as much of it as makes a line. */
function openingOf({ passages }: Scene): string {
  const first = passages.find((passage) => passage.kind !== "card");
  const text = first ? plainText(first) : "";
  const [sentence = text] = /^.{12,}?[.!?…]”?(?=\s|$)/u.exec(text) ?? [];
  const short = beginningOf(sentence, MOST_OF_A_SENTENCE);
  return short === sentence ? sentence : `${short.replace(/\s+\S*$/, "")} …`;
}
