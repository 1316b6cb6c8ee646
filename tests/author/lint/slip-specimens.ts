import type { Pair } from "./specimens.ts";

/** Of rules that hold a book against slips which ink takes without a word. */
export const SLIPS: Readonly<Record<string, Pair>> = {
  "unreached-text": {
    fails: { ink: "=== beach\nSand.\n-> dune\nAsh.\nMore ash.\n=== dune\nGrass.\n-> END" },
    at: "4:1",
    fix: "above the divert",
    passes: {
      ink: "=== beach\nSand.\n<- cave\n-> dune ->\nAsh.\n{parched(): -> dune}\n* (dig) [Dig]\n    -> dune\n* (lie) [Rest]\n- Dark.\n-> dune\n- (late) Night.\n-> dune\n=== dune\nGrass. {parched(): -> beach.late}\n->->\n=== cave\nDark.\n-> DONE",
    },
  },
  todo: {
    fails: { ink: "=== beach\nSand.\nTODO: more sand\n-> END" },
    at: "3:1",
    fix: "do it",
    passes: { ink: "=== beach\nSand. // TODO: none\nHe had a list: things to do.\n-> END" },
  },
  "bare-end": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n    -> END\n* (lie) [Rest]\n- Dark. # end: sunset\n-> END",
    },
    at: "3:8",
    fix: "divert on",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ toil()\n    <- dune\n* (lie) [Rest]\n- -> close\n= close\n{\n- dig: Sore. # end: sore\n- else: Dark. # end: sunset\n}\n-> END\n=== dune\nGrass.\n-> DONE\n=== endings\n= thirst\nDry.\n-> beach.close",
    },
  },
  "closed-group": {
    fails: {
      ink: "=== beach\nSand.\n* (dig) {parched()} [Dig] -> dune\n* (lie) {hungry()} [Rest] -> END\n=== dune\nGrass.\n-> END",
    },
    at: "3:4",
    fix: "* -> somewhere",
    passes: {
      ink: "=== beach\nSand.\n* (dig) {parched()} [Dig] -> dune\n* (lie) {not parched()} [Rest] -> END\n=== dune\nGrass.\n-> END",
    },
  },
  "slipped-choice": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ toil()\n* * (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END",
    },
    at: "4:6",
    fix: "one star less",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ toil()\n    * * (deep) [Deep]\n        ~ sicken()\n    * * (flat) [Flat]\n    - - Sand.\n* (lie) [Rest]\n    ~ rest()\n- Dark.\n-> END\n=== endings\n= dysentery\nDark.\n-> END",
    },
  },
  "printed-call": {
    fails: { ink: "=== beach\nSand, and give_water(KASHIWARA).\n-> END" },
    at: "2:11",
    fix: "~ give_water(KASHIWARA)",
    passes: { ink: "=== beach\nSand (warm).\n~ give_water(KASHIWARA)\nTwo page(s).\n-> END" },
  },
  "printed-condition": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n* (lie) [Rest]\n- Dark. {dig and parched() He drinks.|Dust.}\n-> END",
    },
    at: "4:10",
    fix: "{dig and parched(): …}",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n* (lie) [Rest]\n- Dark. {dig and parched(): He drinks.|Dust.} Some {dig sites|holes}. {Dig says|Says} nothing.\n-> END",
    },
  },
  "asked-constant": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n* (lie) {LETTER_ONE == SENT} [Rest]\n- Dark.\n-> END",
    },
    at: "4:10",
    fix: "letter_is(LETTER_ONE, fate)",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n* (lie) {letter_is(LETTER_ONE, SENT)} [Rest]\n- Dark. {knows(FLUE_DUG) and not dig: A flue.}\n-> END",
    },
  },
  "lost-gather": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n    He digs.\n* (lie) [Rest]\n    He lies.\nDark. {dig: Ash.}\n* (deep) [Deep]\n    Stones.\n* (flat) [Flat]\n    ~ rest()\n- Night.\n-> END",
    },
    at: "6:1",
    fix: "- before it",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n    He digs.\n* (lie) [Rest]\n    He lies.\n- Dark. {dig: Ash.}\n* (deep) [Deep]\n    Stones.\n    * * (on) [Dig on]\n    * * (up) [Stand up]\n        ~ eat()\n    - - Sand.\n* (flat) [Flat]\n    ~ rest()\n- Night.\n-> END",
    },
  },
  "backward-date": {
    fails: {
      ink: '=== beach\n~ day("1944-06-19")\n-> dune\n=== dune\n* (dig) [Dig]\n    ~ day("1945-01-02")\n* (lie) [Rest]\n- ~ day("1944-12-31")\nDark.\n-> END',
    },
    at: "8:5",
    fix: "correct one of the two dates",
    passes: {
      ink: '=== beach\n~ day("1944-06-19")\n-> dune\n=== dune\n* (dig) [Dig]\n    ~ day("1945-01-02")\n    -> noon\n* (lie) [Rest]\n- ~ day("1944-12-31")\nDark.\n-> noon\n= noon\n~ day("1945-01-02")\nNoon.\n-> END',
    },
  },
  "text-above-knots": {
    fails: { ink: "/ Who wants what.\n=== beach\nSand.\n-> END" },
    at: "1:1",
    fix: "write // before it",
    passes: { ink: "// Who wants what.\n=== beach\nSand.\n-> END" },
  },
  "same-options": {
    fails: { ink: "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n* (lie) [Dig]\n- Dark.\n-> END" },
    at: "4:9",
    fix: "say in one of the two what it would do",
    passes: { ink: "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n* (lie) [Rest]\n- Dark.\n-> END" },
  },
  "chapter-head": {
    fails: { ink: "=== beach\n# chapter: 1\nSand.\n-> END" },
    at: "2:1",
    fix: "put # title: …",
    passes: { ink: "=== beach\n# chapter: 1\n# title: Ash\nSand.\n-> END" },
  },
  "shared-ending": {
    fails: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n    Sand. # title: Sand # end: sand\n    -> END\n* (lie) [Rest]\n    Dark. # title: Dark # end: sand\n    -> END",
    },
    at: "7:32",
    fix: "an id of its own",
    passes: {
      ink: "=== beach\n* (dig) [Dig]\n    ~ go_hungry()\n    Sand. # title: Sand # end: sand\n    -> END\n* (lie) [Rest]\n    Dark. # title: Dark # end: dark\n    -> END",
    },
  },
  "undrafted-letter": {
    fails: { ink: "=== beach\nSand. # letter: letter_one\n-> END" },
    at: "2:17",
    fix: "~ draft(LETTER_ONE)",
    passes: { ink: "=== beach\n~ draft(LETTER_ONE)\nSand. # letter: letter_one\n-> END" },
  },
  "early-speaker": {
    fails: {
      ink: '=== beach\n"Dig," says Nishi.\n-> dune\n=== dune\n"Rest," says Nishi. # joins: nishi\n-> END',
      files: { "dictionary.txt": "Nishi\n" },
    },
    at: "2:1",
    fix: "# joins: nishi",
    passes: {
      ink: '=== beach\n"Dig, Nishi," says Mori. # leaves: mori\n-> dune\n=== dune\n"Rest," says Nishi. # joins: nishi\n"Yes," says Mori. # joins: mori\n-> END',
      files: { "dictionary.txt": "Mori\nNishi\n" },
    },
  },
  "doubled-word": {
    fails: { ink: "=== beach\nThe sand is is warm.\n-> END" },
    at: "2:10",
    fix: "take one out",
    passes: { ink: "=== beach\nWell, well. What he had had, he had. No-no. No, no.\n-> END" },
  },
};
