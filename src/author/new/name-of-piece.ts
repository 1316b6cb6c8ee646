import type { Outline } from "../../ink/outline/outline.ts";
import { NewFault, type PieceName } from "./piece.ts";

/** Letters that are not one of a to z with a mark. */
const SPELT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
/** What ink keeps for itself, or a writer would take for an end. */
const INKS_OWN = /^(?:true|false|not|and|or|mod|has|hasnt|return|temp|else|function|end|done)$/;
/** What would be read as ink, or end the tag that has the title. */
const NO_TITLE = /(?:[\s#[\]{}|\\]|\/\/+|\/\*|->|<-|<>)+/g;

/**
 * A name typed as a title, "The Ferry", or as a word, the-ferry.
 * @param kind what it is the name of, put before a number: ink's names begin with a letter
 * @throws NewFault where ink could not call anything so.
 */
export function nameOfPiece(typed: string, kind: string): PieceName {
  const words = typed
    .toLowerCase()
    .replace(/[^\x00-\x7f]/g, (letter) => SPELT[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .match(/[a-z0-9]+/g);
  if (!words)
    throw new NewFault(
      `${typed.trim() === "" ? "An empty name" : `"${typed}"`} has no letter from a to z and no digit, of which names are made in ink. Type it in such; what readers see can be written otherwise afterwards, in "# title:".`,
    );
  const isNumber = /^\d/.test(words[0] ?? "");
  const isWord = /^[a-z0-9_-]+$/.test(typed);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    word: [...(isNumber ? [kind] : []), ...words].join("_"),
    slug: words.join("-"),
    title: isWord ? words.map(capital).join(" ") : typed.replace(/_/g, " ").replace(NO_TITLE, " ").trim(),
  };
}

/** @throws NewFault where the book or ink has something of that name. @param name in full */
export function refuseTaken({ flows, choices, names }: Outline, name: string): void {
  const own = name.slice(name.lastIndexOf(".") + 1);
  refuseReserved(own);
  const labels = choices.map(({ id = "", at }) => ({ name: id, at }));
  // A stitch cannot be called as a knot or a function is.
  const there = [...flows, ...labels, ...names].find((each) => each.name === name || each.name === own);
  if (there)
    throw new NewFault(
      `There is a "${there.name}" already, in ${there.at.file}:${there.at.line}. Choose another name.`,
    );
}

/** @throws NewFault for a word that no part of any book can be called by. */
export function refuseReserved(word: string): void {
  if (INKS_OWN.test(word)) throw new NewFault(`"${word}" is a word of ink's own. Choose another name.`);
}
