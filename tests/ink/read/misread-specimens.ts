import type { Pair } from "../../author/lint/specimens.ts";

const twoWays = "* (dig) [Dig]\n    ~ rest()\n* (lie) [Rest]\n- Dark.\n-> END";

/** Of lines that ink cannot read, or reads as what nobody means; what they spoil is not told of. */
export const MISREAD: Readonly<Record<string, Pair>> = {
  "not-a-name": {
    fails: { ink: "=== beach\n-> the_dune\n== the dune\nGrass.\n-> END" },
    at: "3:4",
    fix: "the_dune",
    passes: { ink: "=== beach\n-> the_dune\n== the_dune\nGrass.\n-> END" },
  },
  "late-label": {
    fails: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "* {parched()} (lie)") },
    at: "4:16",
    fix: "* (lie) {parched()} [Rest]",
    passes: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "* (lie) {parched()}") },
  },
  "lost-star": {
    fails: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "- (lie)") },
    at: "4:9",
    fix: "* (lie) [Rest]",
    passes: { ink: `=== beach\n${twoWays}` },
  },
  "lost-colon": {
    fails: { ink: "=== beach\nSand. {parched() Dry.}\n-> END" },
    at: "2:7",
    fix: "{parched(): Dry.}",
    passes: { ink: "=== beach\nSand. {parched(): Dry.}\n-> END" },
  },
  "option-colon": {
    fails: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "* (lie) {parched():}") },
    at: "4:9",
    fix: "* (lie) {parched()} [Rest]",
    passes: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "* (lie) {parched()}") },
  },
  "unread-condition": {
    fails: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "* (lie) {parched(), hungry()}") },
    at: "4:9",
    fix: 'write "or", or "and", for the comma',
    passes: { ink: `=== beach\n${twoWays}`.replace("* (lie)", "* (lie) {parched() or hungry()}") },
  },
  "divert-in-option": {
    fails: { ink: "=== beach\n* (dig) [Dig -> END]" },
    at: "2:14",
    fix: "[Dig] -> END",
    passes: { ink: "=== beach\n* (dig) [Dig] -> END" },
  },
  "odd-sign": {
    fails: { ink: "=== beach\n~ rest（)\nSand.\n-> END" },
    at: "2:7",
    fix: "write (",
    passes: { ink: "=== beach\n~ rest()\nSand.\n-> END" },
  },
  "else-if": {
    fails: { ink: "=== beach\n{\n- parched(): Dry.\n- else if hungry(): Lean.\n- else: Dark.\n}\n-> END" },
    at: "4:3",
    fix: "- hungry(): …",
    passes: { ink: "=== beach\n{\n- parched(): Dry.\n- hungry(): Lean.\n- else: Dark.\n}\n-> END" },
  },
  "if-statement": {
    fails: { ink: "=== beach\n~ if (parched()) drink()\nSand.\n-> END" },
    at: "2:1",
    fix: "write {parched(): on this line, ~ drink() on the next",
    passes: { ink: "=== beach\n{parched():\n    ~ drink()\n}\nSand.\n-> END" },
  },
  "name-in-parentheses": {
    fails: { ink: "=== beach\n{not(beach): Ash.|Sand.}\n-> END" },
    at: "2:6",
    fix: "not beach",
    passes: { ink: "=== beach\n{not beach: Ash.|Sand.}\n-> END" },
  },
  "single-equals": {
    fails: { ink: "=== beach\n{mouthfuls() = 1: Sand.}\n-> END" },
    at: "2:14",
    fix: "write ==",
    passes: { ink: "=== beach\n{mouthfuls() == 1: Sand.}\n-> END" },
  },
  "once-only": {
    fails: { ink: "=== beach\nSand. # holds: !parched()\n-> END" },
    at: "2:16",
    fix: 'write "not"',
    passes: { ink: "=== beach\nSand. # holds: not parched()\n-> END" },
  },
  "open-brace": {
    fails: { ink: "=== beach\n{parched(): Sand.\n-> END" },
    at: "2:1",
    fix: "close it with }",
    passes: { ink: "=== beach\n{parched(): Sand.}\n-> END" },
  },
  "spare-brace": {
    fails: { ink: "=== beach\n{parched(): Sand.}}\n-> END" },
    at: "2:19",
    fix: "take it out",
    passes: { ink: "=== beach\n{parched(): Sand.}\n-> END" },
  },
  "spare-bar": {
    fails: { ink: "=== beach\n| Sand.\n-> END" },
    at: "2:1",
    fix: "write \\| to print it",
    passes: { ink: "=== beach\n\\| Sand.\n-> END" },
  },
  "open-bracket": {
    fails: { ink: "=== beach\n* (dig) [Dig\n- Dark.\n-> END" },
    at: "2:13",
    fix: "close it with ]",
    passes: { ink: "=== beach\n* (dig) [Dig]\n- Dark.\n-> END" },
  },
  "open-comment": {
    fails: { ink: "=== beach\nSand.\n/* more ash\n-> END" },
    at: "3:1",
    fix: "close it with */",
    passes: { ink: "=== beach\nSand.\n/* more ash */\n-> END" },
  },
  "curly-quotes": {
    fails: { ink: "=== beach\n~ day(“1944-06-19”)\nSand.\n-> END" },
    at: "2:7",
    fix: '"1944-06-19"',
    passes: { ink: '=== beach\n~ day("1944-06-19")\nSand.\n-> END' },
  },
  "lost-parentheses": {
    fails: { ink: "=== beach\n~ rest\nSand.\n-> END" },
    at: "2:3",
    fix: "~ rest()",
    passes: { ink: "=== beach\n~ rest()\nSand.\n-> END" },
  },
  "other-arrow": {
    fails: { ink: "=== beach\nSand.\n=> END" },
    at: "3:1",
    fix: "-> END",
    passes: { ink: "=== beach\nSand, 3 => 2 heaps.\n-> END" },
  },
  "arrow-for-dash": {
    fails: { ink: `=== beach\n${twoWays}`.replace("- Dark.", "-> Dark already.") },
    at: "5:1",
    fix: "- Dark already.",
    passes: { ink: `=== beach\n${twoWays}` },
  },
  "text-after-divert": {
    fails: { ink: "=== beach\n-> dune more sand\n=== dune\nGrass.\n-> END" },
    at: "2:9",
    fix: "before the divert",
    passes: { ink: "=== beach\nMore sand.\n-> dune\n=== dune\nGrass.\n-> END" },
  },
  "return-outside": {
    fails: { ink: "=== beach\nSand.\n~ return\n-> END" },
    at: "3:3",
    fix: "->->",
    passes: { ink: "=== beach\nSand.\n-> dune ->\n-> END\n=== dune\nGrass.\n->->" },
  },
};
