import { DOTTED, isHeading, LABEL, NAME, type Place } from "../sources.ts";
import { stripComments } from "./comments.ts";
import type { Slip } from "./slip.ts";
import { slipInBraces } from "./slips-in-braces.ts";
import { slipOfName, slipOfQuotes } from "./slips-of-names.ts";
import { slipOfOption } from "./slips-of-options.ts";

/** Where a name, or what a word answers, is compared by one =. */
const SINGLE_EQUALS =
  /(?:^\s*-(?!>)|\{|\(|&&|\|\||\band\b|\bor\b|\bnot\b)[^{}|:="]*?[\w)]\s*(=)(?!=)\s*[\w"(-][^{}|]*?(?:[:})]|$)/du;
const BEHIND_DIVERT = new RegExp(
  String.raw`((?:->|<-)\s*${DOTTED}(?:\([^()]*\))?)\s+((?![>|}-])(?:\{[^{}]*\}|[^|{}])+)`,
  "du",
);
const LONE_NAME = new RegExp(String.raw`^\s*(?:-(?!>)\s*)*~\s*(${NAME})\s*$`, "u");

/**
 * What is wrong with a line ink has stumbled at, where it is one of the slips everybody makes.
 * @param message what ink says of it
 * @param isGiven whether a knot or stitch of the book has this name
 */
export function findSlip(
  text: string,
  { file, line, column }: Place,
  message: string,
  isGiven: (name: string) => boolean,
): Slip | undefined {
  const lines = text.split("\n");
  const own = lines[line - 1] ?? "";
  return (
    slipOfName(own, { file, line, column }, isGiven) ??
    slipOfQuotes(own, { file, line, column }) ??
    singleEquals(own, { file, line, column }) ??
    slipInBraces(own, { file, line, column }, message) ??
    slipOfOption(own, { file, line, column }, message) ??
    lostParentheses(own, { file, line, column }, message) ??
    // Of a block ink only says that it cannot read it; the slip may be in the condition of any of its branches.
    branches(lines, line)
      .map((at) => singleEquals(lines[at - 1] ?? "", { file, line: at, column: 1 }))
      .find(Boolean) ??
    (/^Expected (?:end of line|closing brace)/.test(message)
      ? (arrowForDash(own, { file, line, column }, isGiven) ?? behindDivert(own, { file, line, column }))
      : undefined)
  );
}

export const GIVES_A_VALUE = {
  rule: "single-equals",
  says: "= gives a value, and compares nothing",
  fix: "write == to ask whether the two are the same",
  word: "=",
};

function singleEquals(line: string, at: Place): Slip | undefined {
  const [from] = SINGLE_EQUALS.exec(stripComments(line))?.indices?.[1] ?? [];
  if (from === undefined || line.charAt(from) !== "=") return undefined;
  return {
    finding: GIVES_A_VALUE,
    at: { ...at, column: from + 1 },
    // As long as before where there is room, so that the columns behind it stay.
    mended: line.slice(0, from) + line.slice(from).replace(/^= ?/, "=="),
  };
}

function lostParentheses(line: string, at: Place, message: string): Slip | undefined {
  const [, name] = LONE_NAME.exec(stripComments(line)) ?? [];
  if (name === undefined || !message.startsWith("Logic following a '~'")) return undefined;
  return {
    finding: {
      rule: "lost-parentheses",
      says: `"${name}" stands here alone, and is neither asked nor called`,
      fix: `write ~ ${name}()`,
      word: name,
    },
    at: { ...at, column: line.indexOf("~") + 1 },
    mended: line.trimEnd().replace(/(?=\s*(?:\/\/.*)?$)/, "()"),
  };
}

/** A gather that begins with an arrow: what would be diverted to is a word of its text. */
function arrowForDash(line: string, at: Place, isGiven: (name: string) => boolean): Slip | undefined {
  const [, indent, word = "", rest] = /^(\s*)->\s*(\p{Lu}[\p{L}’']*)([ ,]\s*\p{L}.*)$/u.exec(line) ?? [];
  if (indent === undefined || isGiven(word) || /^(?:END|DONE)$/.test(word)) return undefined;
  return {
    finding: {
      rule: "arrow-for-dash",
      says: `nothing is called "${word}" to be diverted to, and more text follows`,
      fix: `write - for a gather: - ${word}${rest?.trimEnd()}`,
    },
    at: { ...at, column: indent.length + 1 },
    mended: `${indent}- ${word}${rest}`,
  };
}

function behindDivert(line: string, at: Place): Slip | undefined {
  const match = BEHIND_DIVERT.exec(line.replace(/\/\/.*/, ""));
  const [from, to] = match?.indices?.[2] ?? [];
  if (!match || from === undefined || to === undefined) return undefined;
  const written = match[2]?.trim() ?? "";
  return {
    finding: {
      rule: "text-after-divert",
      says: `"${written}" stands behind a divert, where nobody comes by it`,
      fix: `put it before the divert: ${written} ${match[1]}`,
    },
    at: { ...at, column: from + 1 },
    mended: line.slice(0, from).trimEnd() + line.slice(to),
  };
}

/** The lines of the block that is opened on this one. */
function branches(lines: readonly string[], opener: number): number[] {
  if (!/\{[^{}]*$/.test(lines[opener - 1] ?? "")) return [];
  const rest = lines.slice(opener);
  const end = rest.findIndex((line) => /^\s*\}/.test(line) || isHeading(line));
  return rest.slice(0, end < 0 ? rest.length : end).map((_, index) => opener + index + 1);
}

interface Opener {
  line: number;
  column: number;
  indent: number;
}

/** Braces that nothing closes in the passages around some lines; ink tells of them only where the passage ends. */
export function openBraces(text: string, file: string, lines: readonly number[]): Slip[] {
  const written = text.split("\n");
  const plain = stripComments(text).split("\n");
  const passages = new Map(lines.map((line) => passageAround(plain, line)));
  return [...passages].flatMap((passage) => openBracesOf(passage, { written, plain, file }));
}

function openBracesOf(
  [first, last]: Passage,
  { written, plain, file }: { written: readonly string[]; plain: readonly string[]; file: string },
): Slip[] {
  const lost: Opener[] = [];
  let open: Opener[] = [];
  for (let at = first; at <= last; at += 1) {
    const row = plain[at - 1] ?? "";
    const indent = row.search(/\S|$/);
    for (const { 0: sign, index } of row.matchAll(/(?<!\\)[{}]/g)) {
      if (sign === "{") {
        open.push({ line: at, column: index + 1, indent });
        continue;
      }
      // One at the start of its line closes what was opened as far in as it stands.
      const partner = index === indent ? open.findLastIndex((one) => one.indent === indent) : -1;
      if (partner >= 0) lost.push(...open.splice(partner + 1));
      open.pop();
    }
    const isBlock = ({ column }: Opener) => column >= row.trimEnd().length || /:\s*$/.test(row);
    lost.push(...open.filter((one) => one.line === at && !isBlock(one)));
    open = open.filter((one) => one.line !== at || isBlock(one));
  }
  return [...lost, ...open].map((opener) => ({
    finding: {
      rule: "open-brace",
      says: "this { is never closed",
      fix: "close it with } where its text ends",
      word: "{",
    },
    at: { file, line: opener.line, column: opener.column },
    mended: closed(written[opener.line - 1] ?? "", opener.column - 1),
    ...(open.includes(opener) ? { lastLine: last } : {}),
  }));
}

/** From heading to heading. */
type Passage = readonly [first: number, last: number];

function passageAround(lines: readonly string[], line: number): Passage {
  const isFirst = (at: number) => isHeading(lines[at - 1] ?? "");
  // What ends at a heading is told of there.
  let first = isFirst(line) ? line - 1 : line;
  while (first > 1 && !isFirst(first)) first -= 1;
  let last = first;
  while (last < lines.length && !isFirst(last + 1)) last += 1;
  return [first, last];
}

const OPTION = new RegExp(
  String.raw`^(\s*(?:[*+]\s*)+(?:${LABEL}\s*)?\{[^{}[\]]*?)(\s*(?:${LABEL}\s*)?\[)`,
  "u",
);

function closed(line: string, at: number): string {
  if (OPTION.test(line)) return line.replace(OPTION, "$1}$2");
  const rest = line.slice(at).trimEnd();
  if (/[:|]\s*\S/.test(rest)) return `${line.slice(0, at)}${rest}}`;
  // Nothing in it can be told; where it leads is worth keeping.
  return line.slice(0, at) + (/->.*$/.exec(rest)?.[0] ?? "");
}
