import type { OutlinedChoice } from "../../ink/outline/outline.ts";
import { isHeading } from "../../ink/sources.ts";
import { STEP_PAST } from "../../run/play/scene.ts";
import { DEATHS } from "../lint/book/deaths.ts";
import { ENDINGS, endingListsIn, endingsOf } from "../lint/book/ending-lists.ts";
import type { Edit } from "../rename/edit.ts";
import { refuseTaken } from "./name-of-piece.ts";
import { chaptersOf } from "./new-chapter.ts";
import { lastSceneOf } from "./new-scene.ts";
import { type BookNow, NewFault, type Piece, type PieceName } from "./piece.ts";
import { includeBehind, lastLineOf, linesBehind } from "./text-places.ts";
import { END, type Stretch, turn, wayFurther, waysOutOf } from "./ways-on.ts";

const FILE = "endings.ink";
const MOST_OPTIONS = 4;

/**
 * An end of the book, led to from a passage: by an option of its own, or where the book is not written further, by that.
 * It goes on where all endings go on, and has its branch in every list that tells them apart.
 * @param after the passage that leads to it; without it the last, where it can only be that
 * @throws NewFault where it cannot stand there.
 */
export function newEnding(book: BookNow, name: PieceName, after?: string): Piece {
  const { outline } = book;
  const full = `${ENDINGS}.${name.word}`;
  refuseTaken(outline, full);
  if (outline.tags.some(({ text }) => text.replace(/^\s*end\s*:\s*/, "") === name.word))
    throw new NewFault(`An ending has the tag "# end: ${name.word}" already. Choose another name.`);
  const place = after ?? lastSceneOf(book);
  if (!outline.flows.some((flow) => flow.name === place && flow.kind !== "function"))
    throw new NewFault(`There is no knot or stitch "${place}" that could lead to an ending.`);
  const written = endingText(book, name);
  return {
    files: written.files,
    edits: [...written.edits, ...wayTo(book, place, name, after === undefined), ...branches(book, name)],
    place: full,
    left: [`"${full}" is yours to write, and what leads to it in "${place}".`, ...askedBeside(book)],
  };
}

/** The ending itself: behind the others, or in a file with their knot where it is the first. */
function endingText(book: BookNow, { word, title }: PieceName): Pick<Piece, "files" | "edits"> {
  const { outline, sources, isOurs } = book;
  const isEnding = (flow: string) => flow === ENDINGS || flow.startsWith(`${ENDINGS}.`);
  const out = waysOutOf(book, { name: ENDINGS, isWhole: true });
  const [on, other] = out;
  const sentence = "This is how it ends, where it ends so.";
  const passage =
    on && !other && on.to !== END
      ? [`= ${word}`, sentence, `-> ${on.to}`]
      : [`= ${word}`, `${sentence}${isOurs ? ` # title: ${title} # end: ${word}` : ""}`, `-> ${END}`];
  const last = outline.flows.findLast(({ name, kind }) => isEnding(name) && kind !== "function");
  if (last)
    return {
      files: {},
      edits: [linesBehind(sources, last.at.file, lastLineOf(book, last), ["", ...passage])],
    };
  const text = ["// ENDINGS. The ways out of the book.", "", `=== ${ENDINGS}`, "", ...passage, ""].join("\n");
  return { files: { [FILE]: text }, edits: [includeBehind(book, FILE, "")] };
}

function wayTo(book: BookNow, place: string, name: PieceName, isGuessed: boolean): Edit[] {
  const { outline, sources } = book;
  const stretch: Stretch = { name: place, isWhole: false };
  const further = wayFurther(book, stretch, () => false);
  if (further) return turn(book, stretch, further, `${ENDINGS}.${name.word}`);
  if (isGuessed && chaptersOf(book).size > 1)
    throw new NewFault(
      "Say what leads to it: --after KNOT.STITCH. The last passage comes to an end of its own.",
    );
  const own = outline.choices.filter(({ flow, ways }) => flow === place && ways.length === 0);
  const depth = Math.min(...own.map(({ branch }) => branch.length));
  const last = own.findLast(({ branch }) => branch.length === depth);
  if (!last)
    throw new NewFault(
      `"${place}" offers nothing yet, beside which what leads to the ending could be offered. Write its options first: * (label) [Words].`,
    );

  const beside = own.filter(({ group, label }) => group === last.group && label !== STEP_PAST);
  if (beside.length >= MOST_OPTIONS)
    throw new NewFault(
      `"${place}" offers ${beside.length} options already; a fifth is too many. Name another passage: --after KNOT.STITCH.`,
    );
  const { file } = last.at;
  const [, indent = "", stars = "*"] = /^(\s*)((?:[*+]\s*)+)/.exec(sources.line(file, last.at.line)) ?? [];
  const option = `${indent}${stars.trimEnd()} (${name.word}) [${name.title}]`;
  return [
    linesBehind(sources, file, lastLineOfChoice(book, last), [
      "",
      option,
      `${indent}    -> ${ENDINGS}.${name.word}`,
    ]),
  ];
}

/** The last line that belongs to a choice and is not empty: what follows is a gather of its depth, or another passage. */
function lastLineOfChoice({ sources }: BookNow, { at: { file, line }, branch }: OutlinedChoice): number {
  const lines = (sources.text(file) ?? "").split("\n");
  let last = line;
  let braces = 0;
  for (const [index, text] of lines.entries()) {
    if (index < line) continue;
    const [dashes = ""] = /^\s*(-\s*(?!>))+/.exec(text) ?? [];
    const depth = dashes.match(/-/g)?.length ?? 0;
    // Dashes in braces are branches.
    if (braces === 0 && (isHeading(text) || (depth > 0 && depth <= branch.length + 1))) break;
    braces += (text.match(/\{/g)?.length ?? 0) - (text.match(/\}/g)?.length ?? 0);
    if (text.trim() !== "") last = index + 1;
  }
  return last;
}

/** Its branch in each list of endings, before the first; where a list names the ends, it names this one too. */
function branches({ outline, sources }: BookNow, { word, title }: PieceName): Edit[] {
  return endingListsIn(outline, endingsOf(outline, DEATHS)).flatMap(([first]) => {
    if (!first) return [];
    const { file, line } = first.at;
    const text = sources.line(file, line);
    const [, indent] = /^(\s*)-\s/.exec(text) ?? [];
    if (indent === undefined) return [];
    const tags = /#\s*end\s*:/.test(text) ? ` # title: ${title} # end: ${word}` : "";
    const branch = `${indent}- ${ENDINGS}.${word}: What is told where it ended so.${tags}`;
    return [linesBehind(sources, file, line - 1, [branch])];
  });
}

/** The questions about endings that are asked elsewhere, and may have to be asked of this one. */
function askedBeside({ outline }: BookNow): string[] {
  const functions = new Set(outline.flows.filter(({ kind }) => kind === "function").map(({ name }) => name));
  const asking = outline.reads.filter(
    ({ of = "", flow }) => of.startsWith(`${ENDINGS}.`) && functions.has(flow),
  );
  const places = [
    ...new Map(asking.map(({ flow, at }) => [flow, `${flow}() in ${at.file}:${at.line}`])).values(),
  ];
  return places.length === 0
    ? []
    : [`These ask for endings, and may have to ask for this one: ${places.join(", ")}.`];
}
