import { beforeAll, expect, it } from "vitest";
import type { Book } from "../../../src/ink/book.ts";
import { IS_LONG, rounds, SEED, tell } from "../rounds.ts";
import { museumRuns, type PlayedRun, played, reloaded, reopened, reopenedByNumber } from "./edited-runs.ts";
import { type Draw, EDITS } from "./edits.ts";
import { compiledStory, markedStory, type StoryText } from "./marked-story.ts";
import { smallStory } from "./small-story.ts";

/** Copies of each kind, and edits of that kind in each: an update of a book is never one edit. */
const COPIES = rounds(1, 4);
const EDITS_A_COPY = 8;
const RANDOM_RUNS = rounds(6, 20);
const MINUTES = 60_000;

let state = SEED;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const draw: Draw = (from) => from[Math.floor(random() * from.length)];

/** The real story with the museum's runs, or a small one: each with runs that decide by chance. */
interface Told {
  readonly story: StoryText;
  readonly runs: readonly PlayedRun[];
}

function told(story: StoryText, kept: (book: Book) => readonly PlayedRun[]): Told {
  const book = compiledStory(story);
  if (!book) throw new Error("The story does not compile.");
  const byChance = Array.from({ length: RANDOM_RUNS }, (_, index) => played(book, SEED + index, draw));
  return { story, runs: [...kept(book), ...byChance] };
}

let real: Told;
let small: Told;
beforeAll(() => {
  real = told(markedStory(), museumRuns);
  small = told(smallStory(), () => []);
}, MINUTES);

/** A copy of the story with these kinds of edits, one after the other; fewer where they do not compile together. */
function edited(story: StoryText, kinds: readonly string[]): { book: Book; edits: number } {
  for (let tries = 0; tries < 12; tries += 1) {
    let [copy, edits] = [story, 0];
    for (const kind of kinds.slice(tries)) {
      const edit = EDITS[kind]?.(copy, draw);
      if (edit) [copy, edits] = [edit.story, edits + 1];
    }
    const book = edits > 0 ? compiledStory(copy) : undefined;
    if (book) return { book, edits };
  }
  throw new Error(`No edit of these kinds compiles: ${kinds.join(", ")}.`);
}

const ofOneKind = (kind: string) => Array.from({ length: EDITS_A_COPY }, () => kind);

const counted = (verdicts: readonly string[]): string =>
  [...new Set(verdicts)]
    .sort()
    .map((each) => `${each} ${verdicts.filter((other) => other === each).length}`)
    .join(", ");

/** Everything at once, as between two versions of a book. */
const UPDATE = Object.keys(EDITS).filter(
  (kind) =>
    !/^(choice removed|condition added|label|knot renamed|scene moved to a stitch|chapter with)/.test(kind),
);
const KINDS = Object.keys(EDITS).map((kind) => [kind, ofOneKind(kind)] as const);
const TOGETHER: readonly (readonly [string, readonly string[]])[] = [
  ["an update of all kinds that should keep runs whole", [...UPDATE, ...UPDATE]],
  // Where the real story is not edited in each way by itself, it is in all others at once.
  [
    "choice removed, and whatever else parts runs",
    Object.keys(EDITS).filter((kind) => !UPDATE.includes(kind)),
  ],
];
/** Every kind of edit by itself, in the small story; in the full length in the real one, too. */
const WAYS = [
  ...KINDS.map((way) => ["the small story", ...way] as const),
  ...[...(IS_LONG ? KINDS : []), ...TOGETHER].map((way) => ["the real story", ...way] as const),
];

/** What a run is to come through whole, because nothing it decided is gone or stands under a name nobody was told. */
const KEEPS_WHOLE = /^(choice added|siblings|text|prose|flag|chapter inserted|an update)|renamed\.json/;
/** What it cannot, so that it is seen to part: without this, a book that took any run would pass. */
const PARTS = /^(choice removed|scene moved to|knot renamed$|chapter with)/;

it.each(WAYS)(
  "no run of %s takes a wrong turn in silence after edits of a kind: %s",
  (which, what, kinds) => {
    const { story, runs } = which === "the real story" ? real : small;
    const copies = Array.from({ length: COPIES }, () => edited(story, kinds));
    const ours = copies.flatMap(({ book }) => runs.map((run) => reopened(run, book)));
    // Nothing is expected of these: they say beside ours what a game risks that keeps raw states.
    const raw = IS_LONG ? copies.flatMap(({ book }) => runs.flatMap((run) => reloaded(run, book))) : [];
    const edits = copies.reduce((sum, copy) => sum + copy.edits, 0);
    tell(
      `${what}: ${edits} edits, ${runs.length} runs: ${counted(ours)}; raw states of ink: ${counted(raw)}`,
    );
    expect(ours).not.toContain("wrong turn");
    if (KEEPS_WHOLE.test(what)) expect(ours).not.toContain("parted");
    // Where the new names stand in renamed.json, runs have to have gone by them.
    if (/renamed\.json/.test(what)) expect(ours).toContain("moved");
    if (PARTS.test(what)) expect(ours).toContain("parted");
  },
  30 * MINUTES,
);

it(
  "a game that remembers the number that was typed takes wrong turns, and the same test sees them",
  () => {
    const { book } = edited(real.story, ["choice added above", "siblings reordered"].flatMap(ofOneKind));
    const verdicts = real.runs.map((run) => reopenedByNumber(run, book));
    tell(`remembered by number: ${counted(verdicts)}`);
    expect(verdicts).toContain("wrong turn");
  },
  30 * MINUTES,
);
