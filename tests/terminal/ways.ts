import type { PageKind } from "../../src/terminal/view/key-table.ts";

/** The keys that lead to a page from the title page, over the runs of three-runs.ts. */
export type Way = readonly string[];

// Lines of the title page; in the list of runs the second was played to its end.
const GO_ON = "1";
/** With all of it in sight: a page laid over it tells what was read. */
const READ = [GO_ON, "end"] as const;
const RUNS = "4";
const ENDED = [RUNS, "2"] as const;

/** Every page there is, by its kind: the type says which has no way to it, so that none is forgotten. */
export const WAYS: Readonly<Record<PageKind, Readonly<Record<string, Way>>>> = {
  title: { "the title page": [] },
  runs: { runs: [RUNS] },
  finds: { finds: ["6"] },
  reading: {
    "a chapter card": ["3"],
    "the first scene": ["3", " "],
    "a long passage": [GO_ON],
    "the last words": [...ENDED],
  },
  back: {
    "ways back": [GO_ON, "b"],
    "ways back after the end": [...ENDED, "b"],
  },
  backlog: {
    "all that was read": [GO_ON, "h"],
    "words found in it": [GO_ON, "h", "/", "d", "i", "g", "enter"],
  },
  help: {
    "help for the title page": ["8"],
    "help while reading": [GO_ON, "?"],
  },
  paper: {
    Saigo: [...READ, "i"],
    letters: [...READ, "l"],
    notes: [...READ, "n"],
    "what is hard in the book": ["5"],
  },
  account: {
    "what it came to": [...ENDED, "enter"],
    "why a line is said": [GO_ON, "h", "/", ..."you dig.", "enter", "w"],
  },
  island: { "the map": [...READ, "p"] },
  bookmarks: { bookmarks: [GO_ON, "m"] },
  notice: {
    chapters: ["2"],
    "deleted runs": [RUNS, "u"],
  },
  ask: {
    "a bookmark's name": [GO_ON, "s"],
    "words to look for": [GO_ON, "h", "/", "d", "i", "g"],
    "a run's other name": [RUNS, "r"],
  },
  settings: {
    "settings from the title page": ["7"],
    "settings while reading": [GO_ON, "o"],
  },
};

const KINDS = Object.keys(WAYS) as PageKind[];

/** The same one after another. */
export const EVERY_PAGE = KINDS.flatMap((kind) =>
  Object.entries(WAYS[kind]).map(([name, keys]) => ({ kind, name, keys })),
);

/** The first of each kind. */
export const ONE_OF_EACH = EVERY_PAGE.filter(
  ({ kind }, index) => EVERY_PAGE.findIndex((page) => page.kind === kind) === index,
);

/** Where the reader has gone to a place in the text: another window begins with that, and not where it would have begun. */
export const KEEPS_ITS_PLACE: ReadonlySet<string> = new Set(["words found in it"]);
