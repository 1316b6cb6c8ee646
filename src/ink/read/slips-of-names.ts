import { NAME, type Place } from "../sources.ts";
import { stripComments } from "./comments.ts";
import type { Slip } from "./slip.ts";

const HEADING = /^(\s*(?:={2,}|=)\s*(?:function\s+)?)([^=()\s][^=()]*?)(\s*(?:\([^()]*\))?\s*=*\s*)$/u;
const LABEL = /^(\s*(?:(?:[*+]\s*)+|(?:-(?!>)\s*)+))\(([^()]*)\)/u;
const DIVERT = /(?:->|<-)\s*([\p{L}\p{N}_.]+(?:[ -]+[\p{L}\p{N}_.]+)+)/du;
const HEADINGS = /^[ \t]*=+[ \t]*(?:function[ \t]+)?([^=()\n]+)/gm;
const QUOTED = new RegExp(String.raw`(?<![\p{L}\p{N}_])${NAME}\(([^()]*[“”„‟][^()]*)\)`, "du");

/** No name that somebody gave is as many words as that. */
const MOST_WORDS = 12;

/** What ink can call so: the-ferry and "the ferry" as the_ferry. */
const asName = (written: string): string =>
  written
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}_.]+/gu, "_")
    .replace(/^_+|_+$/g, "");

/** The names of all knots and stitches of these texts, as ink could call them. */
export const namesGiven = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(HEADINGS)].map(([, name = ""]) => asName(name))));

/**
 * A name ink cannot read, since it is several words or has a sign that no name has: at the head of a knot or stitch, as a
 * label, behind a divert.
 * @param isGiven whether a knot or stitch of the book has this name
 */
export function slipOfName(line: string, at: Place, isGiven: (name: string) => boolean): Slip | undefined {
  const plain = stripComments(line).trimEnd();
  const [, before = "", head = "", behind = ""] = HEADING.exec(plain) ?? [];
  if (isNoName(head)) return misnamed(head, at, plain, before + asName(head) + behind);
  const [labelled = "", star = "", label = ""] = LABEL.exec(plain) ?? [];
  if (isNoName(label))
    return misnamed(label, at, plain, `${star}(${asName(label)})${plain.slice(labelled.length)}`, "()");
  return slipOfDivert(plain, at, isGiven);
}

const isNoName = (written: string): boolean =>
  written !== "" && !/^[\p{L}\p{N}_]+$/u.test(written) && asName(written) !== "";

function slipOfDivert(line: string, at: Place, isGiven: (name: string) => boolean): Slip | undefined {
  const [from, to] = DIVERT.exec(line)?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const words = line.slice(from, to).split(/(?<=[ -]+)(?=[^ -])/);
  for (let count = Math.min(words.length, MOST_WORDS); count > 1; count -= 1) {
    const written = words.slice(0, count).join("").trimEnd();
    const name = asName(written);
    if (!isGiven(name) && !isGiven(name.slice(name.lastIndexOf(".") + 1))) continue;
    return misnamed(written, at, line, line.slice(0, from) + name + line.slice(from + written.length));
  }
  return undefined;
}

/** @param around what stands around the name where it is advised */
function misnamed(written: string, at: Place, line: string, mended: string, around = ""): Slip {
  const [open = "", close = ""] = around;
  return {
    finding: {
      rule: "not-a-name",
      says: `"${written}" cannot be a name: in ink one is a single word, of letters, digits and _`,
      fix: `write ${open}${asName(written)}${close} here and wherever it is named`,
    },
    at: { ...at, column: line.indexOf(written) + 1 },
    mended,
  };
}

/** Quotation marks that belong to prose, in what is given to a word or a function. */
export function slipOfQuotes(line: string, at: Place): Slip | undefined {
  const [from, to] = QUOTED.exec(stripComments(line))?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const straight = line.slice(from, to).replace(/[“”„‟]/g, '"');
  return {
    finding: {
      rule: "curly-quotes",
      says: "what is given to a word stands in curly quotation marks, which ink cannot read there",
      fix: `write straight ones: ${straight}`,
    },
    at: { ...at, column: from + 1 },
    mended: line.slice(0, from) + straight + line.slice(to),
  };
}
