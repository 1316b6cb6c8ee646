import type { Diagnosis } from "./diagnoses.ts";
import { findNear, type Names, nearTarget } from "./names.ts";

interface Around {
  isFlaw: boolean;
  names?: Names;
  /** The knot it happened in. */
  knot?: string | undefined;
}

type Said = [message: RegExp, finding: (groups: string[], around: Around) => Diagnosis];

const meant = (name: string | undefined, otherwise: string) => (name ? `did you mean "${name}"?` : otherwise);

const SAID: readonly Said[] = [
  [
    /(?:^Divert target not found|^Failed to find target for TURNS_SINCE): '-> (.+)'/,
    ([target = ""], { names, knot }) => ({
      rule: "unknown-divert",
      says: `diverts to "${target}", which does not exist`,
      fix: meant(names && nearTarget(target, names, knot), `add "${asHeading(target)}", or correct the name`),
      word: target,
    }),
  ],
  [
    /^Function call target not found: '-> (.+)'/,
    ([name = ""], { names }) => ({
      rule: "unknown-function",
      says: `calls "${name}", which is no function and no word of the vocabulary`,
      fix: meant(names && findNear(name, names.functions), "correct the name, or leave it out"),
      word: name,
    }),
  ],
  [
    /^(?:Unresolved variable: |Variable could not be found to assign to: '|variable for \w+ could not be found: ')([^']+)/,
    ([name = ""], { names, knot }) => ({
      rule: "unknown-variable",
      says: `uses "${name}", which nothing in the book is called`,
      fix: meant(
        names && (findNear(name, names.variables) ?? nearTarget(name, names, knot)),
        `correct the name: a label, a stitch, a knot or a CONST; a value for this passage is declared first, ~ temp ${name} = …`,
      ),
      word: name,
    }),
  ],
  [
    /^Could not find target for read count: -> ([^,]+)/,
    ([target = ""], { names, knot }) => ({
      rule: "unknown-variable",
      says: `asks about "${target}", which does not exist`,
      fix: meant(names && nearTarget(target, names, knot), "correct the name: knot.stitch.label"),
      word: target,
    }),
  ],
  [
    /to '(.+)' requires (\d+) arguments, but (?:only )?(?:got (\d+)|there weren't any)/,
    ([name = "", wanted = "", got = "none"]) => wrongCount(name, wanted, got),
  ],
  [
    /sent to external function '(.+)'\. Expected (\d+) but got (\d+)/,
    ([name = "", wanted = "", got = ""]) => wrongCount(name, wanted, got),
  ],
  [
    /^(?:Divert|Function call) target \((.+)\) doesn't take parameters/,
    ([name = ""]) => wrongCount(name, "0", "some"),
  ],
  [
    /^(.+) hasn't been marked as a function/,
    ([name = ""]) => ({
      rule: "not-a-function",
      says: `calls "${name}" like a function, but it is a knot`,
      fix: `divert to it: -> ${name}`,
      word: name,
    }),
  ],
  [
    /^(.+) can't be diverted to/,
    ([name = ""]) => ({
      rule: "not-a-knot",
      says: `diverts to "${name}", which is a function`,
      fix: `call it: ~ ${name}()`,
      word: name,
    }),
  ],
  [
    /^Apparent loose end/,
    () => ({
      rule: "loose-end",
      says: "nothing follows here: the story would run out",
      fix: "divert on (-> somewhere), gather (-), or return (->->)",
    }),
  ],
  [
    /^A (choice|gather) with the same label name '(.+)' already exists in this context on line (\d+)/,
    ([kind = "", label = "", line = ""]) => ({
      rule: kind === "choice" ? "duplicate-choice" : "duplicate-label",
      says: `has the label "${label}", which line ${line} already has`,
      fix: "give one of the two another label",
      word: label,
    }),
  ],
  [
    /(?:already contains flow named '(.+?)'|'(.+)': name has already been used for an? (\w+) on line (\d+) of (.+?)"?$|'(.+)' has the same label name as)/,
    ([knot, taken, kind, line, file, label]) => {
      const name = knot ?? taken ?? label ?? "";
      return {
        rule: "name-taken",
        says: `the name "${name}" is already taken${kind ? ` by a ${kind} (${file}:${line})` : ""}`,
        fix: "give one of the two another name",
        word: name,
      };
    },
  ],
  [
    /^found declaration variable '(.+)' that was already declared/,
    ([name = ""]) => ({
      rule: "name-taken",
      says: `declares "${name}" a second time`,
      fix: "keep one of the two",
      word: name,
    }),
  ],
  [
    /^Could not find list definition that contains item '(.+)'/,
    ([name = ""]) => ({
      rule: "name-in-parentheses",
      says: `takes "(${name})" for a list, and none has that in it`,
      fix: `write the name without parentheses: ${name}, not ${name}`,
      word: name,
    }),
  ],
  [
    /^Expected at least one line within the knot/,
    () => ({
      rule: "empty-knot",
      says: "the knot above this line has nothing in it",
      fix: "write what is told there, or -> somewhere",
    }),
  ],
  [
    /^Expected end of line but saw '\[/,
    () => ({
      rule: "open-bracket",
      says: "the option has [ ] already, and takes them once",
      fix: "put all that only the option says into the first, and what is also told behind it",
    }),
  ],
  [
    /^Expected closing '\]' for weave-style option/,
    () => ({
      rule: "open-bracket",
      says: "the [ of this option is never closed",
      fix: "close it with ] where what the reader is offered ends",
    }),
  ],
  [
    /^Expected end of line but saw '\]/,
    () => ({
      rule: "open-bracket",
      says: "this ] closes nothing that is open",
      fix: "write [ where what the reader is offered begins, or take it out",
    }),
  ],
  [
    /^Expected (.+) but saw (.+)$/s,
    ([wanted = "", saw = ""]) => ({
      rule: "syntax",
      says: `expects ${wanted.replace(/ initial value for $/, " a value")}, but finds ${saw.replaceAll("'", '"')}`,
      fix: "correct the line from the mark on",
    }),
  ],
  [
    /^You shouldn't use a '~' here/,
    () => ({
      rule: "syntax",
      says: 'has a "~" inside a line',
      fix: "put the ~ on a line of its own, between braces as well: {what is asked: on one line, ~ below it, then }",
      word: "~",
    }),
  ],
  [
    /^Return statements can only be used/,
    () => ({
      rule: "return-outside",
      says: '"return" gives back the value of a function, and stands in none',
      fix: "take it out; a tunnel leads back by ->->, and the story on by -> somewhere",
      word: "return",
    }),
  ],
  [
    /^(?:Choices nested in conditionals|Choices with conditions should be written)/,
    () => ({
      rule: "loose-end",
      says: "a choice inside { } has nowhere to go afterwards",
      fix: "end it with a divert, or write the condition on the choice: * {condition} (label) [Choice]",
    }),
  ],
  [
    /^(?:Blank choice|Choice is completely empty)/,
    () => ({
      rule: "blank-choice",
      says: "a choice without words",
      fix: "give it words in [ ], or write * -> for what happens when nothing else is left",
    }),
  ],
];

// ink says two or three times of like labels that they are alike; the table has the clearest.
const ECHO =
  /has the same label name as a (?:Choice|Gather)|^(?:Choice|Gather) '.+': name has already been used for a (?:choice|gather)/;

/** What ink's compiler says, as a writer would want to be told; nothing where it only repeats itself. */
export function explain(message: string, around: Around): Diagnosis | undefined {
  if (ECHO.test(message)) return undefined;
  for (const [pattern, finding] of SAID) {
    const groups = pattern.exec(message);
    if (groups) return { ...finding(groups.slice(1), around), isFlaw: around.isFlaw };
  }
  return {
    rule: around.isFlaw ? "ink-doubts" : "ink-refuses",
    says: `ink says: ${message.split("\n", 1)[0] ?? message}`,
    fix: "correct this line; ink's manual, “Writing with ink”, explains the term",
    word: /'([^']+)'/.exec(message)?.[1],
    isFlaw: around.isFlaw,
  };
}

function asHeading(target: string): string {
  const [knot = "", stitch] = target.split(".");
  return stitch === undefined ? `=== ${knot}` : `= ${stitch}" to the knot "${knot}`;
}

function wrongCount(name: string, wanted: string, got: string): Diagnosis {
  return {
    rule: "wrong-arguments",
    says: `"${name}" takes ${wanted} argument${wanted === "1" ? "" : "s"}, but gets ${got}`,
    fix: `write ${wanted === "0" ? `${name}()` : `${wanted} between the parentheses`}`,
    word: name,
  };
}
