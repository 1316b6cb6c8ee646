import { flowAround } from "../../ink/check/named-problems.ts";
import { isGiven, type Mention } from "../../ink/outline/mentions.ts";
import { isHeading, NAME, type Place } from "../../ink/sources.ts";
import { constantName, type Vocabulary } from "../../ink/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { completeTag } from "./complete-tag.ts";
import type { ReadBook } from "./reading/book-reader.ts";

/** A call that is being written: its name, and what stands in it so far. */
const OPEN_CALL = new RegExp(String.raw`(?<![\p{L}\p{N}_])(${NAME})\(([^()]*)$`, "u");

/** What may be written at a place, and from which column on it takes the place of what stands there. */
export interface Completion {
  readonly from: number;
  readonly items: readonly Candidate[];
}

/**
 * What may stand at a place of a book.
 * @param text the line as it is now, which may be newer than the book
 * @param vocabulary of a book of ours
 */
export function complete(book: ReadBook, place: Place, text: string, vocabulary?: Vocabulary): Completion {
  const before = text.slice(0, place.column - 1);
  const nothing = { from: place.column, items: [] };
  const included = /^\s*INCLUDE\s+(\S*)$/.exec(before)?.[1];
  if (included !== undefined) return filesFor(book, place.column - included.length);
  const tag = /(?<!\\)#([^#]*)$/.exec(before)?.[1];
  const isAsserted = tag !== undefined && /^\s*holds\s*:/.test(tag);
  if (tag !== undefined && !isAsserted) {
    const items = vocabulary ? completeTag(book, tag, vocabulary) : [];
    const value = /^\s*(?:\w+\s*:\s*)?(.*)$/.exec(tag)?.[1] ?? "";
    return { from: place.column - value.length, items };
  }
  const written = /[\p{L}\p{N}_.]*$/u.exec(before)?.[0] ?? "";
  const head = before.slice(0, before.length - written.length);
  const from = place.column - written.length;
  if (/(?:->|<-)\s*$/.test(head))
    return {
      from,
      items: [...placesFrom(book, place), ...ENDS.map((text) => ({ text, kind: "knot" }) as const)],
    };
  const isTold = /^\s*~/.test(before);
  if (!isTold && !isAsserted && !isInLogic(book, place, head)) return nothing;
  const word = OPEN_CALL.exec(head);
  const family = vocabulary?.words[word?.[1] ?? ""]?.takes[(word?.[2] ?? "").split(",").length - 1];
  const ids = family === undefined ? undefined : vocabulary?.families[family];
  if (ids)
    return {
      from,
      items: ids.map((id) => ({ text: constantName(id), kind: "value", detail: family ?? "" })),
    };
  return {
    from,
    items: [...calledFrom(book, isTold, vocabulary), ...valuesFrom(book, place), ...placesFrom(book, place)],
  };
}

const ENDS = ["END", "DONE"];

/** Whether braces are open there, or the line is the condition of a branch in braces that were opened above it. */
function isInLogic({ sources }: ReadBook, { file, line }: Place, head: string): boolean {
  const opened = (text: string) => text.split("{").length - text.split("}").length;
  if (opened(head) > 0) return true;
  if (!/^\s*-(?!>)[^:]*$/.test(head)) return false;
  let open = 0;
  for (let above = line - 1; above > 0 && open <= 0 && !isHeading(sources.line(file, above)); above -= 1)
    open += opened(sources.line(file, above));
  return open > 0;
}

const givenIn = ({ mentions }: ReadBook): Mention[] =>
  [...mentions.values()].flatMap((all) => all.filter(isGiven));
const kindOf = ({ as }: Mention): string => ("given" in as ? as.given : "");

/** Knots, stitches and labels, as they can be written there: what lies in the same knot or stitch without these. */
function placesFrom(book: ReadBook, place: Place): Candidate[] {
  const flow = flowHere(book, place);
  const knot = flow.split(".")[0] ?? "";
  return givenIn(book).flatMap((mention): Candidate[] => {
    const { name = "" } = mention;
    const kind = kindOf(mention);
    if (!["knot", "stitch", "choice", "gather"].includes(kind)) return [];
    const around = [flow, knot].find((one) => one !== "" && name.startsWith(`${one}.`));
    const text = around === undefined ? name : name.slice(around.length + 1);
    return [
      { text, kind: kind === "knot" || kind === "stitch" ? "knot" : "label", detail: `${kind} ${name}` },
    ];
  });
}

/** In a line that tells, words that tell; elsewhere those that ask. */
function calledFrom(book: ReadBook, isTold: boolean, vocabulary?: Vocabulary): Candidate[] {
  const words = vocabulary?.words ?? {};
  const own = givenIn(book).filter(
    (mention) => ["function", "external"].includes(kindOf(mention)) && !Object.hasOwn(words, mention.written),
  );
  return [
    ...Object.entries(words)
      .filter(([, { kind }]) => (kind === "tells") === isTold)
      .map(
        ([text, { kind, takes }]): Candidate => ({
          text,
          kind: "function",
          detail: `${kind} (${takes.join(", ")})`,
        }),
      ),
    ...own.map(({ written, as }): Candidate => {
      const takes = "given" in as ? as.takes : undefined;
      return { text: written, kind: "function", detail: `function ${takes ?? "()"}` };
    }),
  ];
}

/** Constants, variables and lists; temps and parameters of the passage alone. */
function valuesFrom(book: ReadBook, place: Place): Candidate[] {
  const flow = flowHere(book, place);
  return givenIn(book).flatMap((mention): Candidate[] => {
    const { name = "", written } = mention;
    const kind = kindOf(mention);
    const isHere = name === `${flow}~${written}`;
    const isValue = ["constant", "variable", "list", "item"].includes(kind) || isHere;
    return isValue ? [{ text: written, kind: "value", detail: kind }] : [];
  });
}

/** The knot or stitch around a place. */
const flowHere = ({ outline }: ReadBook, place: Place): string =>
  outline === undefined ? "" : flowAround(place, outline);

function filesFor({ sources }: ReadBook, from: number): Completion {
  const items = sources.list().map((text): Candidate => ({ text, kind: "file" }));
  return { from, items };
}
