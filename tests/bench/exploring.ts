import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Story } from "inkjs/engine/Story";
import { playBatch } from "../../src/author/explore/plays.ts";
import { search } from "../../src/author/explore/search.ts";
import { type Subject, subjectOf } from "../../src/author/explore/subject.ts";
import { storyBook, vocabularyFile } from "../../src/author/story-book.ts";
import type { Book } from "../../src/ink/book.ts";
import type { StoryFiles } from "../../src/ink/sources.ts";
import { percentile, type Row } from "./figures.ts";

const BUDGET = { ratio: 2, seconds: 60, megabytes: 512 };
const RANDOM_PLAYS = 1_000;
const DOORS = 20;
// As src/author/explore/crew.ts gives a worker.
const HEAP = 448;

/** The explorer against a naive loop of ink's own player on the same compiled book, one thread, by turns. */
export function exploring({ rounds, seconds }: { rounds: number; seconds: number }): Row[] {
  const subject = subjectOfFiles((path) => readFileSync(join("story", path), "utf8"));
  const measured = Array.from({ length: rounds }, () => {
    const naive = naiveChoices(subject.book, seconds);
    const found = search(subject, { seed: 1, seconds, states: Number.MAX_SAFE_INTEGER });
    return { naive, ours: found.decisions / found.seconds, ratio: found.decisions / found.seconds / naive };
  });
  const middle = (pick: (round: (typeof measured)[number]) => number) => percentile(measured.map(pick), 0.5);
  const ratio = middle((round) => round.ratio);
  const perSecond = (value: number) => `${value.toFixed(0)} /s`;
  const found = search(subject, { seed: 1, seconds: BUDGET.seconds, states: 1_000_000 });
  const { texts } = playBatch(subject, { policy: "random", from: 0, to: RANDOM_PLAYS }, 1);
  const words = texts.reduce((sum, index) => sum + (subject.map.texts[index]?.words ?? 0), 0);
  const share = (reached: number) => `${((100 * reached) / found.words.authored).toFixed(1)} % of words`;
  const isFull = found.choices.unreached.length === 0;
  return [
    {
      what: "choices a second against a naive ink loop, one thread",
      bare: perSecond(middle((round) => round.naive)),
      ours: perSecond(middle((round) => round.ours)),
      ratio: ratio.toFixed(2),
      budget: `≥ ${BUDGET.ratio}`,
      isMet: ratio >= BUDGET.ratio,
    },
    {
      what: "  until every choice of the book is reached",
      ours: `${found.secondsToChoices.toFixed(1)} s`,
      budget: `≤ ${BUDGET.seconds} s`,
      isMet: isFull && found.secondsToChoices <= BUDGET.seconds,
    },
    {
      what: `  reached at the end; beside it, by ${RANDOM_PLAYS} random plays`,
      bare: share(words),
      ours: share(found.words.reached),
    },
  ];
}

/** What a process of its own is asked to do, since memory is counted by the process. */
export const MILLION = "explore-a-million-states";

/** Goes through a story of a million states and prints how much memory that took. */
export function exploreMillion(): void {
  const { states } = search(subjectOfFiles(doors), { seed: 1, seconds: 600, states: 1_000_000 });
  process.stdout.write(JSON.stringify({ states, kilobytes: process.resourceUsage().maxRSS }));
}

/** How much memory a process with a worker's limit takes for a million states. */
export function memoryAtMillion(program: string): Row {
  const said = execFileSync(process.execPath, [`--max-old-space-size=${HEAP}`, program, MILLION]);
  const { states, kilobytes } = JSON.parse(String(said)) as { states: number; kilobytes: number };
  const megabytes = kilobytes / 1024;
  return {
    what: `memory at ${states.toLocaleString("en-GB")} states of a generated story`,
    ours: `${megabytes.toFixed(0)} MB`,
    budget: `≤ ${BUDGET.megabytes} MB`,
    isMet: megabytes <= BUDGET.megabytes,
  };
}

function naiveChoices(book: Book, seconds: number): number {
  const story = new Story(book.ink);
  story.allowExternalFunctionFallbacks = true;
  const start = performance.now();
  let choices = 0;
  while (performance.now() - start < 1000 * seconds) {
    story.ResetState();
    while (story.canContinue || story.currentChoices.length > 0) {
      while (story.canContinue) story.Continue();
      const { length } = story.currentChoices;
      if (length === 0) break;
      story.ChooseChoiceIndex(Math.floor(Math.random() * length));
      choices += 1;
    }
  }
  return choices / ((performance.now() - start) / 1000);
}

/** Twenty doors, each left or right, and all of them remembered to the end: two to the twentieth states. */
function doors(path: string): string | undefined {
  if (path === "vocabulary.ink") return vocabularyFile();
  if (path !== "main.ink") return undefined;
  const numbers = Array.from({ length: DOORS }, (_, index) => index + 1);
  const halls = numbers.map(
    (hall) => `=== hall_${hall}
Hall ${hall}.
* (left) [Left]
* (right) [Right]
- -> ${hall === DOORS ? "last" : `hall_${hall + 1}`}`,
  );
  // The line nobody can reach keeps the search going to the last state.
  return `INCLUDE vocabulary.ink
-> hall_1
${halls.join("\n")}
=== last
All the halls lie behind you.
{hall_1.left && hall_1.right:Nobody stood here.}
* (look) [Look back]
- ${numbers.map((hall) => `{hall_${hall}.left:L|R}`).join("")} # end: out
-> END`;
}

function subjectOfFiles(read: StoryFiles["read"]): Subject {
  const quietly: StoryFiles = {
    read(path) {
      try {
        return read(path);
      } catch {
        return undefined;
      }
    },
  };
  const { book } = storyBook(quietly);
  if (!book) throw new Error("The story to explore does not compile.");
  return subjectOf(book, quietly);
}
