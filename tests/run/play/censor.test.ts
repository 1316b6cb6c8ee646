import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUBJECTS } from "../../../src/run/play/censor.ts";
import { Playthrough } from "../../../src/run/play/playthrough.ts";
import { plainText } from "../../../src/run/play/scene.ts";
import { OWN_LETTERS } from "../../../src/survival/events.ts";
import { smallBook } from "../../book.ts";

const CHAPTERS = join(import.meta.dirname, "..", "..", "..", "story", "chapters");
/** How Mori says each of them when he is asked. */
const SAID = {
  place: "where we are",
  weather: "what weather we're having",
  sickness: "who is ill",
  orders: "what anyone has ordered",
  the_dead: "who is dead",
  hope: "when you'll be home",
} as const satisfies Record<(typeof SUBJECTS)[number], string>;

/** The lines as the censor lets them go, and whether he found anything. */
function sent(lines: readonly string[], letter = "letter_one"): { lines: string[]; isStruck: boolean } {
  const run = new Playthrough(
    smallBook(`
Lamp.
* (write) [Write]
${lines.map((line) => `    ${line} # letter: ${letter}`).join("\n")}
- Sealed.
* (look) [Look]
- {is_struck(${letter.toUpperCase()}):Struck.|Clean.}
{as_sent(${letter.toUpperCase()})}
-> END`),
    1,
  );
  run.choose("write");
  const [verdict = "", ...read] = run
    .choose("look")
    .scene.passages.flatMap((passage) => (passage.kind === "card" ? [] : [plainText(passage)]));
  return { lines: read, isStruck: verdict === "Struck." };
}

describe("the censor's pencil", () => {
  it.each(SUBJECTS)("takes what is said about %s, in every letter alike", (subject) => {
    for (const letter of OWN_LETTERS)
      expect(sent([`I know {about(${subject.toUpperCase()}, "this")} and say it.`], letter)).toEqual({
        lines: ["I know [words struck out] and say it."],
        isStruck: true,
      });
  });

  it("takes nothing else: names, numbers and what a thing costs go through", () => {
    const lines = [
      "Kashiwara sold ferry tickets.",
      "If it is a girl I would like Fumi.",
      "Sixty thousand rolls.",
    ];
    expect(sent(lines)).toEqual({ lines, isStruck: false });
  });

  it("leaves the rest of the line, and of the letter", () => {
    const lines = [
      'I am well. {about(WEATHER, "It rains.")} Feed the starter.',
      '{about(HOPE, "I shall be home.")}',
      "Yours.",
    ];
    expect(sent(lines).lines).toEqual([
      "I am well. [words struck out] Feed the starter.",
      "[words struck out]",
      "Yours.",
    ]);
  });

  it("draws one stroke through two forbidden things that touch, and two where a word is left between", () => {
    expect(sent(['It is {about(PLACE, "black")} {about(WEATHER, "and hot")} here.']).lines).toEqual([
      "It is [words struck out] here.",
    ]);
    expect(sent(['It is {about(PLACE, "black")} and {about(WEATHER, "hot")} here.']).lines).toEqual([
      "It is [words struck out] and [words struck out] here.",
    ]);
  });
});

describe("the rules can be learned", () => {
  const book = readdirSync(CHAPTERS).map((file) => readFileSync(join(CHAPTERS, file), "utf8"));

  it("whoever asks Mori is told all six, and each of them is met in the book", () => {
    const answer = book.join("\n").match(/There's no list\..*/)?.[0] ?? "";
    for (const subject of SUBJECTS) {
      expect(answer).toContain(SAID[subject]);
      expect(book.join("\n")).toContain(`about(${subject.toUpperCase()},`);
    }
  });

  it("each can be met in a letter before the last post goes", () => {
    const posted = book.slice(1, 6).join("\n");
    expect(SUBJECTS.filter((subject) => !posted.includes(`about(${subject.toUpperCase()},`))).toEqual([]);
  });
});
