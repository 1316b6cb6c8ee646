import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Story } from "inkjs/engine/Story";
import { QuickRun } from "../../src/author/explore/play/quick-run.ts";
import { type Subject, subjectOf } from "../../src/author/explore/play/subject.ts";
import { BatchPlayer } from "../../src/author/explore/policies/batch.ts";
import { searchPart } from "../../src/author/explore/search/do-part.ts";
import { search } from "../../src/author/explore/search/search.ts";
import type { SearchResult } from "../../src/author/explore/search/search-result.ts";
import { compileAsserted, writeVocabulary } from "../../src/author/story-book.ts";
import type { Book } from "../../src/ink/book.ts";
import { percentile, type Row } from "./figures.ts";
import { foreignBook } from "./foreign-book.ts";

const BUDGET = { ratio: 3.5, seconds: 60, megabytes: 512 };
const RANDOM_PLAYS = 1_000;
const MOST_STATES = 1_000_000;
const DOORS = 22;
// As src/author/explore/workers/worker-pool.ts gives a worker.
const HEAP = 448;

/** The explorer against a naive loop of ink's own player on the same compiled book, one thread, by turns. */
export function choicesASecond({ rounds, seconds }: { rounds: number; seconds: number }): Row {
  // The search is done with the book in a quarter of a minute, most of which goes into reading it for the first time; a
  // passage that nothing leads to keeps it at work as long as the loop beside it.
  const subject = ourBook("\n=== nowhere\nNobody ever comes here.\n-> END\n");
  const measured = Array.from({ length: rounds }, () => {
    const naive = naiveChoices(subject.book, seconds / 2);
    const start = processorSeconds();
    const { decisions } = search(subject, { seed: 1, cut: after(seconds), states: MOST_STATES });
    const ours = decisions / (processorSeconds() - start);
    return { naive, ours, ratio: ours / naive };
  });
  const middle = (pick: (round: (typeof measured)[number]) => number) => percentile(measured.map(pick), 0.5);
  const ratio = middle((round) => round.ratio);
  return {
    what: "choices a second against a naive ink loop, one thread",
    bare: `${middle((round) => round.naive).toFixed(0)} /s`,
    ours: `${middle((round) => round.ours).toFixed(0)} /s`,
    ratio: ratio.toFixed(2),
    budget: `≥ ${BUDGET.ratio}`,
    isMet: ratio >= BUDGET.ratio,
  };
}

/** How soon and how much of our book and of a foreign one is reached, beside what random plays come by. */
export function reached(): Row[] {
  const ours = ourBook();
  const found = explored(ours);
  const { choices, secondsToChoices } = found;
  const byChance = new BatchPlayer(ours, 1).play({ policy: "random", from: 0, to: RANDOM_PLAYS }).choices
    .size;
  const foreign = subjectOfFiles((path) => (path === "main.ink" ? foreignBook() : undefined));
  return [
    {
      what: `until every choice is reached (${choices.reached} of ${choices.authored}), beside ${RANDOM_PLAYS} random plays`,
      bare: `${((100 * byChance) / choices.authored).toFixed(1)} %`,
      ours: `${secondsToChoices.toFixed(1)} s`,
      budget: `≤ ${BUDGET.seconds} s`,
      isMet: choices.unreached.length === 0 && secondsToChoices <= BUDGET.seconds,
    },
    besideRandom(`  its words; beside it, by ${RANDOM_PLAYS} random plays`, ours, found),
    besideRandom(
      `words of a foreign story (${foreign.book.words}, ${Object.keys(foreign.book.choices).length} choices), beside ${RANDOM_PLAYS} random plays`,
      foreign,
      explored(foreign),
    ),
  ];
}

/** What a process of its own is asked to do, since memory is counted by the process. */
export const MILLION = "explore-a-million-states";

/** Goes through a story of four million states until it knows one, and prints how much memory that took. */
export function exploreMillion(): void {
  const subject = subjectOfFiles(doors);
  const part = { seed: 1, number: 0, states: MOST_STATES, how: { how: "everywhere" } } as const;
  const { states } = searchPart(subject, new QuickRun(subject), part);
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
    isMet: states >= MOST_STATES && megabytes <= BUDGET.megabytes,
  };
}

const explored = (subject: Subject): SearchResult =>
  search(subject, { seed: 1, cut: after(BUDGET.seconds), states: MOST_STATES });

/** What this process has used of the processor: what else the machine does is not counted. */
const processorSeconds = (): number => process.cpuUsage().user / 1_000_000;

function after(seconds: number) {
  const start = processorSeconds();
  return () => (processorSeconds() - start > seconds ? ("seconds" as const) : undefined);
}

function besideRandom(what: string, subject: Subject, { words }: SearchResult): Row {
  const { sights } = new BatchPlayer(subject, 1).play({ policy: "random", from: 0, to: RANDOM_PLAYS });
  const byChance = subject.map.texts.reduce(
    (sum, { words }, index) => sum + (sights.has(2 * index) ? words : 0),
    0,
  );
  const share = (some: number) => `${((100 * some) / words.authored).toFixed(1)} %`;
  return { what, bare: share(byChance), ours: share(words.reached) };
}

function naiveChoices(book: Book, seconds: number): number {
  const story = new Story(book.ink);
  story.allowExternalFunctionFallbacks = true;
  const start = processorSeconds();
  let choices = 0;
  while (processorSeconds() - start < seconds) {
    story.ResetState();
    while (story.canContinue || story.currentChoices.length > 0) {
      while (story.canContinue) story.Continue();
      const { length } = story.currentChoices;
      if (length === 0) break;
      story.ChooseChoiceIndex(Math.floor(Math.random() * length));
      choices += 1;
    }
  }
  return choices / (processorSeconds() - start);
}

/** Doors one behind the other, each left or right, and all of them remembered to the end. */
function doors(path: string): string | undefined {
  if (path === "vocabulary.ink") return writeVocabulary();
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

/** @param more stands at the end of the book */
export const ourBook = (more = ""): Subject =>
  subjectOfFiles((path) => readFileSync(join("story", path), "utf8") + (path === "endings.ink" ? more : ""));

function subjectOfFiles(read: (path: string) => string | undefined): Subject {
  const files = {
    read(path: string) {
      try {
        return read(path);
      } catch {
        return undefined;
      }
    },
  };
  const compiled = compileAsserted(files);
  const subject = subjectOf(compiled, files);
  if (!subject)
    throw new Error(
      `The story to explore does not compile: ${JSON.stringify(compiled.problems.slice(0, 3))}`,
    );
  return subject;
}
