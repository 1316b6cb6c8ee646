import { toHalfwidth } from "../../text/halfwidth.ts";
import { DOTTED, LABEL, NAME, type Place } from "../sources.ts";
import { openComment, stripComments } from "./comments.ts";
import type { Diagnosis } from "./diagnoses.ts";
import type { Slip } from "./slip.ts";
import { slipOfElse } from "./slips-in-braces.ts";

const STARS = String.raw`^(\s*(?:[*+]\s*)+)`;
const LATE = String.raw`\(\s*(${NAME})\s*\)`;
const BEHIND_CONDITION = new RegExp(String.raw`${STARS}((?:\{[^{}]*\}\s*)+)${LATE}\s*(.*)$`, "u");
const BEHIND_OPTION = new RegExp(String.raw`${STARS}(\[[^[\]]*\])\s*${LATE}\s*$`, "u");
/** What is in brackets on a line of its own, with all that can stand before it but a star. */
const NO_STAR = new RegExp(
  String.raw`^(\s*)(?:-(?!>)\s*)?((?:${LABEL}\s*)?(?:\{[^{}]*\}\s*)?\[[^[\]]+\])\s*$`,
  "u",
);
const OTHER_ARROW = new RegExp(
  String.raw`(?:[→⇒]|=>|(?:-\s|[–—])>|(?<=^\s*(?:-\s+)?)>)\s*(${DOTTED})\s*$`,
  "du",
);

const ENDS = new Set(["END", "DONE"]);

/**
 * What ink takes without a word and nobody means, line by line. Only in a book of ours: in another's it may be meant.
 * @param isGiven whether a knot or stitch of the book has this name
 */
export function findSilentSlips(text: string, file: string, isGiven: (name: string) => boolean): Slip[] {
  const open = openComment(text);
  if (open) return [unclosed(text.split("\n")[open.line - 1] ?? "", { file, ...open })];
  // A line of prose has none of these signs.
  const plain = text.includes("/*") ? stripComments(text) : text;
  return plain.split("\n").flatMap((line, index): Slip[] => {
    if (!/[[>{→⇒]|^\s*(?:-\s*el|[•▪‣◦●])/.test(line)) return [];
    const at = { file, line: index + 1, column: 1 };
    return (
      bullet(line, at) ??
      lateLabel(line.trimEnd(), at) ??
      noStar(line, at) ??
      slipOfElseIn(line, at) ??
      arrow(line, at, isGiven)
    );
  });
}

const BLANKS: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u202f": "a narrow no-break space",
  "\u3000": "a wide space",
  "\u200b": "a space of no width",
  "\u2060": "a mark of no width",
  "\ufeff": "a mark of no width",
};
const ODD =
  /[\u00a0\u202f\u3000\u200b\u2060\ufeff\uff03\uff06\uff08-\uff0b\uff0d\uff1a\uff1c-\uff1e\uff3b-\uff3d\uff5b-\uff5e]/;
const ALL_ODD = new RegExp(ODD, "g");

/**
 * Signs that look like those of ink and are others, the first of each line: blanks that cannot be seen, and the wide signs of a
 * Chinese, Japanese or Korean keyboard. A book of ours has none.
 */
export function findOddSigns(text: string, file: string): Slip[] {
  if (!ODD.test(text)) return [];
  return text.split("\n").flatMap((line, index): Slip[] => {
    const [sign] = ODD.exec(line) ?? [];
    if (sign === undefined) return [];
    const blank = BLANKS[sign];
    const isOfNoWidth = /[\u200b\u2060\ufeff]/.test(sign);
    const finding: Diagnosis = {
      rule: "odd-sign",
      says: `${blank ?? `a wide "${sign}"`} stands here`,
      fix: isOfNoWidth ? "take it out" : blank ? "write an ordinary space" : `write ${toHalfwidth(sign)}`,
      // Read as what it looks like, it does no harm.
      isFlaw: true,
    };
    const mended = line.replace(ALL_ODD, (each) =>
      /[\u200b\u2060\ufeff]/.test(each) ? "" : BLANKS[each] ? " " : toHalfwidth(each),
    );
    return [{ finding, at: { file, line: index + 1, column: line.search(ODD) + 1 }, mended }];
  });
}

function bullet(line: string, at: Place): Slip[] | undefined {
  const [, indent, rest = ""] = /^(\s*)[•▪‣◦●]\s*(.*)$/.exec(line) ?? [];
  if (indent === undefined) return undefined;
  const finding: Diagnosis = {
    rule: "lost-star",
    says: "a bullet is printed: an option begins with a star",
    fix: `write * ${rest.trimEnd()}`,
  };
  return [{ finding, at: { ...at, column: indent.length + 1 }, mended: `${indent}* ${rest}` }];
}

function lateLabel(line: string, at: Place): Slip[] | undefined {
  const [, star = "", condition, behind = "", rest = ""] = BEHIND_CONDITION.exec(line) ?? [];
  const [, stars = "", option, last = ""] = BEHIND_OPTION.exec(line) ?? [];
  const what = condition?.trim() ?? option;
  if (what === undefined) return undefined;
  const label = behind || last;
  const mended =
    condition === undefined ? `${stars}(${last}) ${option}` : `${star}(${behind}) ${what} ${rest}`;
  const finding: Diagnosis = {
    rule: "late-label",
    says: `the label "${label}" stands behind the ${condition === undefined ? "option" : "condition"}, where ink prints it and remembers nothing`,
    fix: `write it right behind the star: ${mended.trim()}`,
    word: label,
  };
  return [{ finding, at, mended }];
}

function noStar(line: string, at: Place): Slip[] | undefined {
  const [, indent, option = ""] = NO_STAR.exec(line) ?? [];
  if (indent === undefined) return undefined;
  const finding: Diagnosis = {
    rule: "lost-star",
    says: "what stands in [ ] is offered behind a star, and printed here",
    fix: `write * ${option}`,
    word: "[",
  };
  return [{ finding, at, mended: `${indent}* ${option}` }];
}

const slipOfElseIn = (line: string, at: Place): Slip[] | undefined => {
  const slip = /^\s*-\s*el/i.test(line) ? slipOfElse(line.trimEnd(), at) : undefined;
  return slip && [slip];
};

function arrow(line: string, at: Place, isGiven: (name: string) => boolean): Slip[] {
  const found = OTHER_ARROW.exec(line);
  const [from] = found?.indices?.[0] ?? [];
  const [, name = ""] = found ?? [];
  if (from === undefined || !(ENDS.has(name) || isGiven(name.slice(name.lastIndexOf(".") + 1)))) return [];
  const finding: Diagnosis = {
    rule: "other-arrow",
    says: `"${line.slice(from).trim()}" is printed: it is no divert`,
    fix: `write -> ${name}`,
  };
  return [{ finding, at: { ...at, column: from + 1 }, mended: `${line.slice(0, from)}-> ${name}` }];
}

function unclosed(line: string, at: Place): Slip {
  const finding: Diagnosis = {
    rule: "open-comment",
    says: "this /* is never closed, and all that stands below it is left out of the book",
    fix: "close it with */ where the comment ends",
    word: "/*",
  };
  return { finding, at, mended: line.slice(0, at.column - 1) };
}
