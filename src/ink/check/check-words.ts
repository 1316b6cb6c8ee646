import {
  ConstantDeclaration,
  ExternalDeclaration,
  FunctionCall,
  NumberExpression,
  type ParsedObject,
  type ParsedStory,
  StringExpression,
  VariableAssignment,
  VariableReference,
} from "../parser.ts";
import type { Diagnoses, Diagnosis } from "../read/diagnoses.ts";
import { findNear, listNames, type Names } from "../read/names.ts";
import { listParts } from "../read/parts.ts";
import { locate } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";
import { constantName, type Vocabulary, type Word } from "../vocabulary.ts";

const REGENERATE =
  'write vocabulary.ink again: "npm run generate" does so for the book in story/, and every other book may have a copy of that';

/** Notes where the book and the vocabulary disagree. Must run before the export, which takes calls apart. */
export function checkWords(
  story: ParsedStory,
  vocabulary: Vocabulary,
  sources: Sources,
  findings: Diagnoses,
): void {
  const add = (finding: Diagnosis, part: ParsedObject) =>
    findings.add(finding, locate(part, sources) ?? sources.start, part.debugMetadata?.endLineNumber);

  const parts = listParts(story);
  checkDeclarations(parts, vocabulary, add, (finding) => findings.add(finding, sources.start));
  for (const variable of parts) {
    if (!(variable instanceof VariableAssignment && variable.isGlobalDeclaration)) continue;
    const kind = variable.listDefinition ? "LIST" : "VAR";
    add(
      {
        rule: "no-var",
        says: `${kind} "${variable.variableName}" keeps a fact in the story`,
        fix: "ask a label ({quay.swam}) for what a scene remembers, and the vocabulary for everything else",
        word: variable.variableName,
        isFlaw: true,
      },
      variable,
    );
  }
  const names = listNames(story);
  for (const name of parts) {
    if (name instanceof VariableReference && names.functions.includes(name.name))
      add(notCalled(name.name), name);
  }
  const argumentTrouble = argumentJudge(parts, names, vocabulary);
  for (const call of parts) {
    if (!(call instanceof FunctionCall)) continue;
    const word = Object.hasOwn(vocabulary.words, call.name) ? vocabulary.words[call.name] : undefined;
    if (!word) continue;
    const use = useTrouble(call, word);
    if (use) add({ ...use, word: call.name }, call);
    if (call.args.length !== word.takes.length) continue;
    let isTroubled = use !== undefined;
    for (const [index, argument] of call.args.entries()) {
      const trouble = argumentTrouble(argument, word.takes[index] ?? "");
      if (trouble) add(trouble, argument);
      isTroubled ||= trouble !== undefined;
    }
    const isPrinted = call.outputWhenComplete && (word.gives ?? "truth") === "truth";
    if (isPrinted && !isTroubled) add(printedAnswer(call.name, word), call);
  }
}

type Add = (finding: Diagnosis, part: ParsedObject) => void;

function checkDeclarations(
  parts: readonly ParsedObject[],
  { words }: Vocabulary,
  add: Add,
  addAtStart: (finding: Diagnosis) => void,
): void {
  const missing = new Set(Object.keys(words));
  for (const external of parts.filter((part) => part instanceof ExternalDeclaration)) {
    const name = external.identifier.name;
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    missing.delete(name);
    if (!word) {
      const says = `EXTERNAL "${name}" is no word of the vocabulary, and nobody would answer it`;
      const fix = `take it out, and write a function: === function ${name}(${external.argumentNames.join(", ")}); for a new word ${REGENERATE}`;
      add({ rule: "unknown-external", says, fix, word: name }, external);
    } else if (external.argumentNames.length !== word.takes.length) {
      const says = `EXTERNAL "${name}" is declared with ${external.argumentNames.length} arguments and takes ${word.takes.length}`;
      add({ rule: "unknown-external", says, fix: REGENERATE, word: name }, external);
    }
  }
  if (missing.size > 0) {
    const says = `the book does not declare ${[...missing].map((name) => `"${name}"`).join(", ")}`;
    addAtStart({
      rule: "missing-external",
      says,
      fix: `include vocabulary.ink in the main file; if it is there, ${REGENERATE}`,
    });
  }
}

function useTrouble(call: FunctionCall, word: Word): Diagnosis | undefined {
  const given = call.args.length;
  const wanted = word.takes.length;
  const asWritten = example(call.name, word.takes);
  if (given !== wanted) {
    const says = `"${call.name}" takes ${wanted} argument${wanted === 1 ? "" : "s"}, but gets ${given}`;
    return { rule: "wrong-arguments", says, fix: `write ${asWritten}` };
  }
  const isStatement = call.shouldPopReturnedValue;
  if (word.kind === "asks" && isStatement) {
    const says = `"${call.name}" asks, and nobody hears the answer`;
    return { rule: "ask-in-braces", says, fix: `put it in a condition or a text: {${asWritten}: …}` };
  }
  if (word.kind === "tells" && !isStatement) {
    const says = `"${call.name}" tells, and ink may read a text more than once`;
    return { rule: "tell-on-its-own-line", says, fix: `give it a line of its own: ~ ${asWritten}` };
  }
  return undefined;
}

const notCalled = (name: string): Diagnosis => ({
  rule: "lost-parentheses",
  says: `"${name}" stands here alone, and is neither asked nor called`,
  fix: `write ${name}()`,
  word: name,
  isFlaw: true,
});

const printedAnswer = (name: string, { takes }: Word): Diagnosis => ({
  rule: "printed-answer",
  says: `"${name}" is asked and its answer printed: true or false`,
  fix: `say what is told if it is so: {${example(name, takes)}: …}; before an option its condition stands outside of the [ ]`,
  word: name,
  isFlaw: true,
});

const example = (name: string, takes: Word["takes"]): string =>
  `${name}(${takes.map((what) => what.toUpperCase()).join(", ")})`;

function argumentJudge(parts: readonly ParsedObject[], { variables }: Names, { families }: Vocabulary) {
  const constants = new Map(
    parts
      .filter((part) => part instanceof ConstantDeclaration)
      .map((one) => [one.constantIdentifier.name, one.expression]),
  );
  return (argument: ParsedObject, takes: string): Diagnosis | undefined => {
    const name = argument instanceof VariableReference ? argument.path.join(".") : undefined;
    const value = (name !== undefined && constants.get(name)) || argument;
    const family = Object.hasOwn(families, takes) ? families[takes] : undefined;
    if (family) {
      const id = value instanceof StringExpression ? literal(value) : undefined;
      if (name !== undefined && id !== undefined && family.includes(id)) return undefined;
      const written = name ?? `"${id ?? "…"}"`;
      const meant = findNear(written.replaceAll('"', "").toUpperCase(), family.map(constantName));
      return {
        // ink has its own word for a name nobody declares; it is reported once.
        rule: name && !variables.includes(name) ? "unknown-variable" : "wrong-argument",
        says: `${written} is no ${takes}`,
        fix: meant ? `did you mean ${meant}?` : `write one of: ${family.map(constantName).join(", ")}`,
        word: name,
      };
    }
    if (isLiteral(value, takes)) return undefined;
    const written = name ?? (value instanceof StringExpression ? `"${value}"` : "this");
    return {
      rule: "wrong-argument",
      says: `${written} is no ${takes}`,
      fix: takes === "date" ? 'write a date, for example "1944-06-19"' : `write a ${takes} here`,
      word: name,
    };
  };
}

function isLiteral(value: ParsedObject, takes: string): boolean {
  if (takes === "number") return value instanceof NumberExpression && value.isInt();
  if (!(value instanceof StringExpression)) return false;
  return takes === "text" || (takes === "date" && isDate(literal(value) ?? ""));
}

function literal(value: StringExpression): string | undefined {
  return value.isSingleString ? value.toString() : undefined;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
