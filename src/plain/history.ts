import type { Session } from "../run/keep/session.ts";
import {
  findInRun,
  notFound,
  type RunPosition,
  type RunText,
  sceneAfter,
  sceneOver,
  searchedText,
} from "../run/play/run-text.ts";
import { STRUCK_OUT } from "../run/play/scene.ts";
import type { Dialog } from "./dialog.ts";
import { passageLines } from "./scene-lines.ts";

/** How much is shown of a passage on either side of what was found in it. */
const AROUND = 30;

/** The last N passages that were read, what was chosen between them; without N all of the run, from the first page. */
export function sayHistory(dialog: Dialog, { playthrough }: Session, given: string): "ask" {
  const said = paragraphsOf(playthrough);
  const passages = said.flatMap(({ isChosen }, index) => (isChosen ? [] : [index]));
  if (given !== "" && !/^[1-9]\d*$/.test(given)) {
    dialog.say(`Type “history N”, N from 1 to ${passages.length}, or “history” for all of it.`);
    return "ask";
  }
  const from = given === "" ? 0 : (passages.at(-Number(given)) ?? 0);
  for (const { lines } of said.slice(from)) for (const line of [...lines, ""]) dialog.say(line);
  return "ask";
}

function paragraphsOf(run: RunText): { lines: string[]; isChosen: boolean }[] {
  return Array.from({ length: run.steps.length + 1 }, (_, step) => {
    const chosen = run.steps[step]?.chose.text;
    return [
      ...sceneAfter(run, step).passages.map((passage) => ({ lines: passageLines(passage), isChosen: false })),
      ...(chosen === undefined ? [] : [{ lines: [`> ${chosen}`], isChosen: true }]),
    ];
  }).flat();
}

/** Where words stand in the run, each place with the number of the decision that was made after it. */
export function sayPlaces(dialog: Dialog, { playthrough }: Session, given: string): "ask" {
  if (given === "") {
    dialog.say("Type “find WORDS”.");
    return "ask";
  }
  const hits = findInRun(playthrough, given);
  for (const hit of hits) {
    const { title } = sceneOver(playthrough, hit);
    dialog.say(`  ${hit.step + 1}. ${[title, around(playthrough, hit)].filter(Boolean).join(": ")}`);
  }
  dialog.say(hits.length > 0 ? "Type “back N” to stand before decision N again." : `${notFound(given)}.`);
  return "ask";
}

/** What was found and some words on either side of it. */
function around(run: RunText, { step, passage, at }: RunPosition): string {
  const read = sceneAfter(run, step).passages[passage];
  const text = read ? searchedText(read) : (run.steps[step]?.chose.text ?? "");
  const from = at <= AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  const space = text.indexOf(" ", at + AROUND);
  const to = space < 0 ? text.length : space;
  const words = text.slice(Math.min(from, at), to).replaceAll("\n", ", ").replace(/█+/g, STRUCK_OUT);
  return `${from > 0 ? "… " : ""}${words}${to < text.length ? " …" : ""}`;
}
