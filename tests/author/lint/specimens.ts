import type { KeptRun } from "../../../src/author/lint/rules/rule.ts";
import { SLIPS } from "./slip-specimens.ts";

/** A chapter that the book opens with, the book's other files, and the runs it has to open. */
export interface Specimen {
  ink: string;
  files?: Readonly<Record<string, string>>;
  museum?: readonly KeptRun[];
}

export interface Pair {
  fails: Specimen;
  /** Line and column in the chapter. */
  at: string;
  /** What is advised there. */
  fix: string;
  passes: Specimen;
}

const SMALL_MAP = `coast
    0 0, 900 0, 900 900
spot 100 100: South beach
    The tents
nowhere
    At sea
front neck: They are across the neck.
    0 0, 500 0, 500 500
`;
const kept: KeptRun[] = [{ name: "first", chosen: ["beach.dig", "beach.lay", "beach.dig~2"] }];
const crossroads = "=== beach\n* (dig) [Dig] -> END\n* (lie) [Rest] -> END";
const twoWays = "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n* (lie) [Rest]\n- Dark.\n-> END";

/** Four ways to end, and what is made of them. */
const fates = (list: string) =>
  `=== beach
* (raft) [Raft] -> endings.raft
* (cave) [Cave] -> endings.cave
* (slope) [Slope] -> endings.slope
* (lay) [Lay] -> endings.laid
=== earth
{beach.raft + beach.cave + beach.slope + beach.lay > 0: Sand.}
-> fate
= fate
${list}
-> END
=== endings
= raft
-> earth
= cave
-> earth
= slope
-> earth
= laid
-> earth`;

/** For every rule a book that breaks it and nothing else, and the same book mended. */
export const SPECIMENS: Readonly<Record<string, Pair>> = {
  ...SLIPS,
  orphan: {
    fails: {
      ink: "=== beach\nSand.\n-> END\n= dune\nGrass.\n-> slope\n= slope\nStones.\n-> dune\n=== endings\n= thirst\nDry.\n-> END",
    },
    at: "4:3",
    fix: "-> beach.dune",
    passes: {
      ink: "=== beach\nSand.\n-> dune\n= dune\nGrass.\n-> slope\n= slope\nStones.\n-> END\n=== endings\n= thirst\nDry.\n-> END",
    },
  },
  "unlisted-ending": {
    fails: {
      ink: fates(
        "{\n- endings.raft: Drums.\n- endings.cave: Dark.\n- endings.slope: A bench.\n- else: Home.\n}",
      ),
    },
    at: "11:3",
    fix: "- endings.laid: …",
    passes: {
      ink: fates(
        "{\n- endings.raft: Drums.\n- endings.cave: Dark.\n- endings.slope: A bench.\n- else: Home. # holds: endings.laid\n}",
      ),
    },
  },
  "unread-name": {
    fails: { ink: "CONST MILES = 3\n=== beach\nSand.\n-> END" },
    at: "1:7",
    fix: "take it out",
    passes: { ink: "CONST MILES = 3\n=== beach\nSand, {MILES} miles of it.\n-> END" },
  },
  "write-only-choice": {
    fails: { ink: `${crossroads}\n` },
    at: "3:4",
    fix: "{lie: …}",
    passes: { ink: twoWays },
  },
  "deep-choice": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n    * * (deep) [Deep]\n        * * * (on) [On]\n        - - - Dark.\n    - - Done.\n- Night.\n-> END",
    },
    at: "4:16",
    fix: "stitch",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n    * * (deep) [Deep]\n        Dark.\n    - - Done.\n* (lie) [Rest]\n    ~ rest()\n- Night.\n* (on) [On]\n- Dawn.\n-> END",
    },
  },
  "long-option": {
    fails: {
      ink: "=== beach\n* (dig) [Dig the same {TURNS() > 1:old|very old} trench once more for the captain] -> END",
    },
    at: "2:4",
    fix: "in fewer",
    passes: { ink: "=== beach\n* (dig) [Dig the same trench once more for the captain] -> END" },
  },
  "crowded-options": {
    fails: {
      ink: "=== beach\n# care: shown, a fight\n* (dig) [Dig]\n* (lie) [Lie]\n* (sit) [Sit]\n* (run) [Run]\n* (sing) [Sing]\n* (step_past) [Past]\n- {dig:A}{lie:B}{sit:C}{run:D}\n-> END",
    },
    at: "7:4",
    fix: "two decisions",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n* (lie) [Lie]\n* (sit) [Sit]\n* (run) [Run]\n* (sing) {TURNS() > 3} [Sing]\n- {dig:A}{lie:B}{sit:C}{run:D}\n-> END",
    },
  },
  "telling-before-glue": {
    fails: { ink: "=== beach\nSand\n~ go_hungry()\n<> and more sand.\n-> END" },
    at: "3:3",
    fix: "above the line",
    passes: { ink: "=== beach\n~ go_hungry()\nSand\n<> and more sand.\n-> END" },
  },
  "whole-float": {
    fails: { ink: "CONST MILES = 2.0\n=== beach\nSand, {MILES} miles of it.\n-> END" },
    at: "1:15",
    fix: "write 2",
    passes: { ink: "CONST MILES = 2.5\n=== beach\nSand, {MILES} miles of it.\n-> END" },
  },
  "vanished-choice": {
    fails: { ink: twoWays, museum: kept },
    at: "1:5",
    fix: '{"beach.lay": "beach.lie"}',
    passes: {
      ink: twoWays,
      museum: kept,
      files: { "renamed.json": '{ "beach.lay": "beach.sit", "beach.sit": "beach.lie" }' },
    },
  },
  door: {
    fails: {
      ink: "=== beach\nSand.\n<- doors.dune\n* (dig) [Dig]\n* (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END\n=== doors\n= dune\n-> DONE",
    },
    at: "3:4",
    fix: 'on two lines: "- (door)", and "<- doors.dune"',
    passes: {
      ink: "=== beach\nSand.\n- (door)\n<- doors.dune\n* (dig) [Dig]\n* (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END\n=== doors\n= dune\n-> DONE",
    },
  },
  note: {
    fails: {
      ink: "=== beach\nIt was Nishi.\n-> END",
      files: { "notes/real.txt": "Nishi: the_baron\n", "dictionary.txt": "Nishi\n" },
    },
    at: "2:8",
    fix: "invented: notes/the_baron.md",
    passes: {
      ink: "=== beach\nIt was Nishi. # note: the_baron\n-> END",
      files: {
        "notes/real.txt": "# Who lived\nNishi: the_baron\n",
        "notes/the_baron.md": "# Nishi\nReal.",
        "dictionary.txt": "Nishi\n",
      },
    },
  },
  "dated-event": {
    fails: {
      ink: "=== beach\n# when: 3 June 1944\n// On 4 June 1944.\nSand.\n-> noon\n= noon\nIt was the nineteenth of February.\n-> dusk\n= dusk\nDark. # note: ash\n-> END",
      files: { "notes/ash.md": "Ash." },
    },
    at: "7:12",
    fix: "# note: ID",
    passes: {
      ink: "=== beach\nSand.\n-> noon\n= noon\nIt was the nineteenth of February. # note: ash\n-> END",
      files: { "notes/ash.md": "Ash." },
    },
  },
  "unwritten-death": {
    fails: { ink: "=== beach\nSand.\n~ grow_thirsty()\n-> END\n=== endings\n= dysentery\nDark.\n-> END" },
    at: "3:3",
    fix: "= thirst under === endings",
    passes: { ink: "=== beach\nSand.\n~ grow_thirsty()\n-> END\n=== endings\n= thirst\nDark.\n-> END" },
  },
  "step-past": {
    fails: {
      ink: "=== beach\n-> dawn\n= dawn\n* (step_past) [Step past this]\n* (stay) [Stand there]\n    ~ wound()\n- -> noon\n= noon\n# care: shown, a beating\nHe hits you.\n-> END",
    },
    at: "9:9",
    fix: "(step_past)",
    passes: {
      ink: "=== beach\n-> noon\n= noon\n# care: shown, a beating\nHe has a stick.\n* (step_past) [Step past this]\n* (stay) [Stand there]\n    ~ wound()\n- He has gone.\n-> END",
    },
  },
  "near-place": {
    fails: {
      ink: "=== beach\n# place: South beach\nSand.\n-> dune\n= dune\n# place: South Beech\nGrass.\n-> END",
    },
    at: "6:10",
    fix: "# place: South beach",
    passes: {
      ink: "=== beach\n# place: South beach\nSand.\n-> dune\n= dune\n# place: North beach\nGrass.\n-> cave\n= cave\n# place: Cave 1\nDark.\n-> deeper\n= deeper\n# place: Cave 2\nDarker.\n-> END",
    },
  },
  "off-the-map": {
    fails: {
      ink: "=== beach\n# place: South beach\nSand. # front: neck\n-> cave\n= cave\n# place: The long cave\nDark.\n-> END",
      files: { "island.txt": SMALL_MAP },
    },
    at: "6:10",
    fix: "spot EAST NORTH: NAME",
    passes: {
      ink: "=== beach\n# place: South beach\nSand. # front: neck\n-> cave\n= cave\n# place: The tents\nDark.\n-> sea\n= sea\n# place: At sea\nSalt.\n-> END",
      files: { "island.txt": SMALL_MAP },
    },
  },
  spelling: {
    fails: { ink: "=== beach\nThe sand's colour, {TURNS() > 1:half-seperate|grey}.\n-> END" },
    at: "2:38",
    fix: 'did you mean "separate"?',
    passes: {
      ink: "=== beach\nKashiwara’s half-separate taikō-binta. Don’t m-mind it at 26th.\n-> END",
      files: { "dictionary.txt": "Kashiwara\ntaikō-binta\n" },
    },
  },
};
