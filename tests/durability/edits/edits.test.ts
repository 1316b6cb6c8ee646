import { beforeAll, expect, it } from "vitest";
import type { Book } from "../../../src/ink/book.ts";
import { IS_LONG, rounds, SEED, tell } from "../rounds.ts";
import { museumRuns, type PlayedRun, played, reloaded, reopened, reopenedByNumber } from "./edited-runs.ts";
import { type Draw, EDITS } from "./edits.ts";
import { compiledStory, markedStory } from "./marked-story.ts";

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

const story = markedStory();
let runs: PlayedRun[] = [];
beforeAll(() => {
  const book = compiledStory(story);
  if (!book) throw new Error("The story does not compile.");
  runs = [
    ...museumRuns(book),
    ...Array.from({ length: RANDOM_RUNS }, (_, index) => played(book, SEED + index, draw)),
  ];
}, MINUTES);

/** A copy of the story with these kinds of edits, one after the other; fewer where they do not compile together. */
function edited(kinds: readonly string[]): { book: Book; edits: number } {
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
const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ...Object.keys(EDITS).map((kind) => [kind, ofOneKind(kind)] as const),
  ["an update of all kinds that should keep runs whole", [...UPDATE, ...UPDATE]],
];

/** What a run is to come through whole, because nothing it decided is gone or stands under a name nobody was told. */
const KEEPS_WHOLE = /^(choice added|siblings|text|prose|flag|chapter inserted|an update)|renamed\.json/;
/** What it cannot, so that it is seen to part: without this, a book that took any run would pass. */
const PARTS = /^(choice removed|scene moved to|knot renamed$|chapter with)/;

it.each(WAYS)(
  "no run takes a wrong turn in silence after edits of a kind: %s",
  (what, kinds) => {
    const copies = Array.from({ length: COPIES }, () => edited(kinds));
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
    const { book } = edited(["choice added above", "siblings reordered"].flatMap(ofOneKind));
    const verdicts = runs.map((run) => reopenedByNumber(run, book));
    tell(`remembered by number: ${counted(verdicts)}`);
    expect(verdicts).toContain("wrong turn");
  },
  30 * MINUTES,
);
