import { MISREAD } from "../../ink/read/misread-specimens.ts";
import type { Pair } from "./specimens.ts";

/** The same for what compiling finds besides bad grammar: rules of ours, and ink's own. */
export const COMPILED: Readonly<Record<string, Pair>> = {
  ...MISREAD,
  "unlabelled-choice": {
    fails: { ink: "=== beach\n* [Dig the trench] -> END" },
    at: "2:1",
    fix: "* (dig_the_trench)",
    passes: { ink: "=== beach\n* (dig_the_trench) [Dig the trench] -> END" },
  },
  "duplicate-choice": {
    fails: {
      ink: "=== beach\n{parched():\n    * (dig) [Dig] -> END\n- else:\n    * (dig) [Dig] -> END\n}",
    },
    at: "5:8",
    fix: "another label",
    passes: {
      ink: "=== beach\n{parched():\n    * (dig) [Dig] -> END\n- else:\n    * (dig_on) [Dig] -> END\n}",
    },
  },
  "slipped-head": {
    fails: {
      ink: "=== beach\nSand. -> dune\n== dune\nGrass. -> top\n= top\n{beach.dune.top: Again.}\n{beach.dune: Here.}\n{beach.top: There.}\n-> END",
    },
    at: "3:4",
    fix: "write = dune",
    passes: {
      ink: "=== beach\nSand. -> dune\n= dune\nGrass. -> top\n= top\n{beach.dune: Here.}\n{beach.top: There.}\n-> END",
    },
  },
  "unknown-function": {
    fails: { ink: "=== beach\n~ rst()\nSand.\n-> END" },
    at: "2:3",
    fix: 'did you mean "rest"?',
    passes: { ink: "=== beach\n~ rest()\nSand.\n-> END" },
  },
  "wrong-arguments": {
    fails: { ink: "=== beach\n~ warm()\nSand.\n-> END" },
    at: "2:3",
    fix: "warm(PERSON)",
    passes: { ink: "=== beach\n~ warm(MORI)\nSand.\n-> END" },
  },
  "wrong-argument": {
    fails: { ink: "=== beach\n~ warm(LETTER_ONE)\nSand.\n-> END" },
    at: "2:8",
    fix: "write one of",
    passes: { ink: "=== beach\n~ warm(MORI)\nSand.\n-> END" },
  },
  // A person nobody knows.
  "unknown-variable": {
    fails: { ink: "=== beach\n{lives(MORRI): Sand.}\n-> END" },
    at: "2:8",
    fix: "did you mean MORI?",
    passes: { ink: "=== beach\n{lives(MORI): Sand.}\n-> END" },
  },
  "unknown-tag": {
    fails: { ink: "=== beach\nSand. # hears: morri\n-> END" },
    at: "2:9",
    fix: "hears: mori",
    passes: { ink: "=== beach\nSand. # hears: mori\n-> END" },
  },
  "no-var": {
    fails: { ink: "VAR sand = 3\n=== beach\n{sand} heaps.\n-> END" },
    at: "1:5",
    fix: "ask a label",
    passes: { ink: "CONST SAND = 3\n=== beach\n{SAND} heaps.\n-> END" },
  },
  "ask-in-braces": {
    fails: { ink: "=== beach\n~ parched()\nSand.\n-> END" },
    at: "2:3",
    fix: "{parched(): …}",
    passes: { ink: "=== beach\n{parched(): Sand.}\n-> END" },
  },
  "tell-on-its-own-line": {
    fails: { ink: "=== beach\nSand. {rest()}\n-> END" },
    at: "2:8",
    fix: "~ rest()",
    passes: { ink: "=== beach\nSand.\n~ rest()\n-> END" },
  },
  "printed-answer": {
    fails: {
      ink: "=== beach\n* (dig) [{parched()} Dig] -> END\n* (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END",
    },
    at: "2:11",
    fix: "outside of the [ ]",
    passes: {
      ink: "=== beach\n* (dig) {parched()} [Dig] -> END\n* (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END",
    },
  },
  "loose-end": {
    fails: { ink: "=== beach\nSand.\n{parched(): -> dune}\nGrass.\n=== dune\nGrass.\n-> END" },
    at: "4:1",
    fix: "divert on",
    passes: { ink: "=== beach\nSand.\n{parched(): -> dune}\nGrass.\n-> END\n=== dune\nGrass.\n-> END" },
  },
  "trailing-dot": {
    fails: { ink: "CONST MILES = 2.\n=== beach\n{MILES} miles.\n-> END" },
    at: "1:15",
    fix: "write 2.0, or better a whole number: 2",
    passes: { ink: "CONST MILES = 2\n=== beach\n{MILES} miles.\n-> END" },
  },
};
