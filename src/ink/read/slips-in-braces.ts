import { DOTTED, isHeading, LABEL, NAME, type Place } from "../sources.ts";
import { stripComments } from "./comments.ts";
import type { Diagnosis } from "./diagnoses.ts";
import type { Slip } from "./slip.ts";

const NAMED = String.raw`(?:not\s+|!\s*)?${DOTTED}(?:\([^()]*\))?`;
const VALUE = String.raw`(?:${NAMED}|\d+|"[^"]*")`;
/** What can be asked: a name or a call, and what it is joined to. */
const QUESTION = String.raw`${NAMED}(?:\s*(?:&&|\|\||==|!=|[<>]=?|(?<=\s)(?:and|or)(?=\s))\s*${VALUE})*`;

const OPEN_QUESTION = new RegExp(String.raw`^(\s*(?:-(?!>)\s*)*)\{\s*${QUESTION}\s*$`, "u");
const QUESTION_FIRST = new RegExp(String.raw`^\s*(${QUESTION})[\s;,]\s*(\S.*)$`, "u");
/** Stars or pluses, a label, and braces with a colon right before their end or before an option. */
const OPTION_COLON = new RegExp(
  String.raw`^(\s*(?:[*+]\s*)+(?:${LABEL}\s*)?)\{([^{}:[\]]+):\s*(?:\}(.*)|(\[[^[\]{}]*\])\s*\}(.*))$`,
  "u",
);
const IF = /^(\s*(?:-(?!>)\s*)*)(?:~\s*)?if\s*(\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s{]+)\s*\{?\s*([^}]*?)\}?$/;
const ELSE_IF = /^(\s*-\s*)(?:else\s*if|elif)\b\s*(.*)$/i;
const ELSE = /^(\s*-\s*)else(?![\p{L}\p{N}_]|\s*:)\s*(.*)$/u;

/** A branch of a block, and what it asks, where that is plain; behind it an operator may join more to it. */
const BRANCH = new RegExp(
  String.raw`^(\s*-(?!>)\s*)(?!(?:else|if)\b)(${QUESTION})(?!\s*:)(?:\s+(.*))?$`,
  "u",
);
const IF_BRANCH = /^(\s*-(?!>)\s*)if\s+(.*)$/;
const JOINS_MORE = /^(?:&&|\|\||[=!<>%*/+-]|(?:and|or|has|hasnt|mod)\b)/;

const LOST_COLON: Diagnosis = {
  rule: "lost-colon",
  says: "no colon stands behind what is asked here",
  fix: "write one at the end of the line, what is told on the lines below it",
};

/**
 * Blocks that are closed as they should be, and have no colon behind what they or one of their branches ask; ink takes them
 * for open braces.
 */
export function openQuestions(text: string, file: string): Slip[] {
  const lines = stripComments(text).split("\n");
  return [...openBranches(lines, file), ...openBlocks(lines, file)];
}

function openBlocks(lines: readonly string[], file: string): Slip[] {
  return lines.flatMap((line, index) => {
    const [, before] = OPEN_QUESTION.exec(line) ?? [];
    if (before === undefined) return [];
    const below = lines.slice(index + 1);
    const end = below.findIndex((row) => isHeading(row) || /^\s*\}/.test(row));
    if (end < 0 || isHeading(below[end] ?? "")) return [];
    const at = { file, line: index + 1, column: before.length + 1 };
    return [{ finding: LOST_COLON, at, mended: `${line.trimEnd()}:` }];
  });
}

/** In a block that opens with a brace alone every branch asks something. */
function openBranches(lines: readonly string[], file: string): Slip[] {
  const blocks: boolean[] = [];
  return lines.flatMap((line, index) => {
    const inBlock = blocks.at(-1) === true;
    const branch = inBlock ? BRANCH.exec(line) : null;
    if (isHeading(line)) blocks.length = 0;
    const braces = [...line.matchAll(/(?<!\\)[{}]/g)];
    for (const { 0: sign } of braces)
      if (sign === "{") blocks.push(false);
      else blocks.pop();
    if (/\{\s*$/.test(line)) blocks.splice(-1, 1, true);
    const [, bare, rest = ""] = (inBlock && IF_BRANCH.exec(line)) || [];
    if (bare !== undefined) {
      const says = 'ink has no "if": what a branch asks stands before its colon';
      const fix = `write - ${rest.replace(/:.*/, "").trim()}: …`;
      const at = { file, line: index + 1, column: bare.length + 1 };
      return [{ finding: { rule: "if-statement", says, fix }, at, mended: bare + rest }];
    }
    const [, dash = "", asked = "", told = ""] = branch ?? [];
    if (!branch || (JOINS_MORE.test(told) && told.includes(":"))) return [];
    const at = { file, line: index + 1, column: dash.length + 1 };
    const fix = `write - ${asked}: ${told === "" ? "and what is told behind it" : "…"}`;
    return [{ finding: { ...LOST_COLON, fix }, at, mended: `${dash}${asked}: ${told}` }];
  });
}

/**
 * What is wrong in braces that ink cannot read.
 * @param message what ink says of it
 */
export function slipInBraces(line: string, at: Place, message: string): Slip | undefined {
  const plain = stripComments(line).trimEnd();
  return (
    optionColon(plain, at) ??
    slipOfElse(plain, at) ??
    slipOfIf(plain, at) ??
    (/^Expected some kind of logic, conditional/.test(message) ? lostColon(plain, at) : undefined) ??
    (/^Expected end of line but saw '\}/.test(message) ? spare("}", plain, at, SPARE_BRACE) : undefined) ??
    (/^Expected end of line but saw '\|/.test(message) || /^\s*\|/.test(plain)
      ? spare("|", plain, at, SPARE_BAR)
      : undefined)
  );
}

function optionColon(line: string, at: Place): Slip | undefined {
  const [, star, asked = "", behind, option, rest] = OPTION_COLON.exec(line) ?? [];
  if (star === undefined) return undefined;
  const mended = `${star}{${asked.trim()}} ${(option === undefined ? (behind ?? "") : `${option}${rest ?? ""}`).trimStart()}`;
  return {
    finding: {
      rule: "option-colon",
      says: "the condition of an option takes no colon, and its braces end before the option begins",
      fix: `write ${mended.trim()}`,
    },
    at: { ...at, column: star.length + 1 },
    mended,
  };
}

/** An else that ink does not take for one: it has no "else if", and wants a colon. */
export function slipOfElse(line: string, at: Place): Slip | undefined {
  const [, dash, asked = ""] = ELSE_IF.exec(line) ?? [];
  if (dash !== undefined)
    return {
      finding: {
        rule: "else-if",
        says: 'ink has no "else if": each branch asks for itself, and the first that is so is told',
        fix: `write ${dash.trim()} ${asked.replace(/:.*/, "")}: …`,
      },
      at: { ...at, column: dash.length + 1 },
      mended: dash + asked,
    };
  const [, bare, told = ""] = ELSE.exec(line) ?? [];
  if (bare === undefined) return undefined;
  return {
    finding: {
      ...LOST_COLON,
      says: 'no colon stands behind this "else"',
      fix: `write - else: ${told === "" ? "…" : told}`,
    },
    at: { ...at, column: bare.length + 1 },
    mended: `${bare}else: ${told}`,
  };
}

const CALL = new RegExp(String.raw`^${NAME}\(.*\)$`, "u");

function slipOfIf(line: string, at: Place): Slip | undefined {
  const [, dashes, asked = "", more = ""] = IF.exec(line) ?? [];
  if (dashes === undefined) return undefined;
  const done = CALL.test(more) ? `~ ${more}` : more || "…";
  return {
    finding: {
      rule: "if-statement",
      says: 'ink has no "if": what is asked stands in braces',
      fix: `write {${asked.replace(/^\((.*)\)$/, "$1")}: on this line, ${done} on the next, and } on the one below that`,
    },
    at: { ...at, column: dashes.length + 1 },
    mended: dashes,
  };
}

function lostColon(line: string, at: Place): Slip | undefined {
  const from = line.lastIndexOf("{", at.column - 1);
  const to = line.indexOf("}", from);
  if (from < 0 || to < 0) return undefined;
  const inside = line.slice(from + 1, to);
  const [, asked, told] = QUESTION_FIRST.exec(inside) ?? [];
  const meant = asked === undefined ? undefined : `{${asked}: ${told}}`;
  return {
    finding: {
      rule: "lost-colon",
      says: "ink takes what stands in braces for a question or a name, and this is neither",
      fix: meant
        ? `write a colon behind what is asked: ${meant}; or \\{ and \\} to print the braces`
        : "write {what is asked: what is told}; or \\{ and \\} to print the braces",
    },
    at: { ...at, column: from + 1 },
    // Whether it is a name is not known: what is told of is the colon alone.
    mended: line.slice(0, from) + " ".repeat(to + 1 - from) + line.slice(to + 1),
  };
}

/** A sign that means something only within braces. */
function spare(sign: string, line: string, at: Place, finding: Diagnosis): Slip | undefined {
  const column = line.indexOf(sign, at.column - 1);
  if (column < 0) return undefined;
  return {
    finding,
    at: { ...at, column: column + 1 },
    mended: `${line.slice(0, column)} ${line.slice(column + 1)}`,
  };
}

const SPARE_BAR: Diagnosis = {
  rule: "spare-bar",
  says: "this | stands in no braces, and parts nothing",
  fix: "write \\| to print it; or put braces round what is told in turn: {one|two}",
};

const SPARE_BRACE: Diagnosis = {
  rule: "spare-brace",
  says: "this } closes nothing that is open",
  fix: "take it out; or write \\} to print it",
};
