import { beginningOf } from "../../text/quoted.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { plainText, type Scene } from "../play/scene.ts";
import type { Hinge } from "./hinge.ts";
import type { TracedPassage } from "./traced-run.ts";
import { asSentence, changeWords, LASTING, mainChange } from "./what-changed.ts";

/** A decision that something hung on, in a reader's words. Safe to print. */
export interface WhyPoint {
  /** How many decisions lie before it: to stand at it again is to go there. */
  readonly decision: number;
  /** Chapter and date, as far as there are such. */
  readonly where: string;
  /** The option that was taken. */
  readonly option: string;
  /** What it changed, a sentence. */
  readonly changed: string;
}

// Of what came with a decision that is remembered, what is worth telling; of any other only what lasts.
const LEAST = 4;
const MOST_OF_A_SENTENCE = 72;

/** @param came what is to be said of it where it is known, and it only led somewhere */
export function pointOf(
  { steps, scene }: Playthrough,
  passages: readonly TracedPassage[],
  { decision, cause, isSure }: Hinge,
  came = "",
): WhyPoint {
  const step = steps[decision];
  const happened = passages[decision + 1]?.happened ?? [];
  const reason = cause?.reason;
  const change =
    reason?.kind === "told"
      ? changeWords(reason.happening)
      : mainChange(happened, reason?.kind === "taken" ? LEAST : LASTING);
  const opened = cause?.asked.option === undefined ? undefined : steps[cause.asked.passage]?.chose.text;
  const left =
    reason?.kind === "left" ? step?.scene.options.find(({ id }) => id === reason.id)?.text : undefined;
  const clauses = [
    change,
    left !== undefined && !change ? `you did not take ${cited(left)}` : "",
    opened === undefined ? "" : `without it there was no ${cited(opened)}`,
    came,
    isSure ? "" : "it is spoken of at the end",
  ].filter(Boolean);
  const next = steps[decision + 1]?.scene ?? scene;
  return {
    decision,
    where: [step?.scene.title, step?.scene.when].filter(Boolean).join(", "),
    option: step?.chose.text ?? "",
    changed: clauses.length > 0 ? asSentence(clauses) : `What came of it: ${cited(openingOf(next))}`,
  };
}

/** What a scene begins with: its first sentence, as much of it as makes a line. */
function openingOf({ passages }: Scene): string {
  const first = passages.find((passage) => passage.kind !== "card");
  const text = first ? plainText(first) : "";
  const [sentence = text] = /^.{12,}?[.!?…]”?(?=\s|$)/u.exec(text) ?? [];
  const short = beginningOf(sentence, MOST_OF_A_SENTENCE);
  return short === sentence ? sentence : `${short.replace(/\s+\S*$/, "")} …`;
}

/** Words of the story within ours; what somebody says has its marks already. */
export const cited = (text: string): string => (text.startsWith("“") ? text : `“${text}”`);
