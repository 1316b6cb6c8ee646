import { CONTENT_NOTES, type ContentNote } from "../../run/play/content-notes.ts";
import type { Playthrough, RunSoFar } from "../../run/play/playthrough.ts";
import type { ReadRecord } from "../../run/read/read-record.ts";
import { listFinds } from "../../run/show/finds.ts";
import { writeFinds } from "../../run/show/finds-words.ts";
import { type LetterPage, letterInHand, listLetters, NO_LETTERS } from "../../run/show/letters.ts";
import { listNotes, NO_NOTES } from "../../run/show/notes.ts";
import { aboutSaigo, NO_SAIGO } from "../../run/show/saigo.ts";
import type { Section } from "../../run/show/section.ts";
import { readSoFar } from "../text/leaves.ts";
import type { Picture } from "../view/picture.ts";
import type { Beside, Piece } from "../view/pieces.ts";
import type { FindsPage, Page, PaperPage } from "../view/view.ts";

/** The letters of a run as they stand, laid over the page. */
export function layLetters(under: Page, playthrough: Playthrough): PaperPage {
  const pieces = listLetters(readSoFar(under, playthrough)).flatMap(letterPieces);
  return { ...paper(under, "Letters", pieces.length > 0 ? pieces : [text(NO_LETTERS)]), tells: "letters" };
}

/** How Saigo is, laid over the page. */
export function laySaigo(under: Page, playthrough: Playthrough): PaperPage {
  const pieces = saigoPieces(readSoFar(under, playthrough));
  return { ...paper(under, "Saigo", pieces.length > 0 ? pieces : [text(NO_SAIGO)]), tells: "saigo" };
}

const saigoPieces = (run: RunSoFar): Piece[] => sectionPieces(aboutSaigo(run));

const sectionPieces = (sections: readonly Section[]): Piece[] =>
  sections.flatMap(({ title, lines }): Piece[] => [
    { kind: "heading", text: title },
    ...lines.map((line) => ({ kind: "aside", text: line }) as const),
  ]);

/** The machine behind a passage, laid over the page. */
export const layInside = (under: Page, sections: readonly Section[], top = 0): PaperPage => ({
  ...paper(under, "Behind the page", sectionPieces(sections)),
  tells: "inside",
  top,
});

/**
 * What a reader would open while he reads: the letter being written, else how Saigo is, and where he is not, the map. Made when
 * there is room for it beside the text.
 */
export function makeBeside(
  playthrough: Playthrough,
  drawMap: (run: RunSoFar) => Picture | undefined,
): (passages: number) => Beside {
  // The run goes on; the page that stands does not.
  const soFar = playthrough.soFar();
  const made = new Map<number, Beside>();
  return (passages) => {
    const beside = made.get(passages) ?? besideOf(soFar(passages), drawMap);
    made.set(passages, beside);
    return beside;
  };
}

function besideOf(run: RunSoFar, drawMap: (run: RunSoFar) => Picture | undefined): Beside {
  const picture = run.scene.when === "" ? drawMap(run) : undefined;
  if (picture) return { picture };
  const letter = letterInHand(run);
  return { pieces: letter ? letterPieces(letter) : saigoPieces(run) };
}

const letterPieces = ({ title, fate, paragraphs }: LetterPage): Piece[] => [
  { kind: "heading", text: title },
  { kind: "aside", text: fate },
  ...paragraphs.map((passage) => ({ kind: "passage", passage }) as const),
];

/** The notes of what was read so far, the latest on top. */
export function layNotes(under: Page, playthrough: Playthrough): PaperPage {
  const pieces = listNotes(readSoFar(under, playthrough)).flatMap(({ title, paragraphs }): Piece[] => [
    { kind: "heading", text: title },
    ...paragraphs.map(text),
  ]);
  return { ...paper(under, "Notes", pieces.length > 0 ? pieces : [text(NO_NOTES)]), tells: "notes" };
}

/** What is hard in the book, before it is opened. */
export function layContentNotes(under: Page, graded: readonly ContentNote[]): PaperPage {
  const pieces = graded.flatMap(({ grade, things }): Piece[] => [
    { kind: "heading", text: grade },
    ...things.map((thing) => ({ kind: "aside", text: thing }) as const),
  ]);
  const { title, opening, none } = CONTENT_NOTES;
  return paper(under, title, [text(pieces.length > 0 ? opening : none), ...pieces]);
}

/** What all runs have found, the first that was found marked. */
export function layFinds(under: Page, record: ReadRecord): FindsPage {
  const words = writeFinds(listFinds(record));
  const first = words.entries.findIndex(({ open }) => open);
  return { kind: "finds", under, words, cursor: Math.max(0, first), top: 0 };
}

const paper = (under: Page, title: string, pieces: readonly Piece[]): PaperPage => ({
  kind: "paper",
  under,
  title,
  pieces,
  top: 0,
});

const text = (words: string): Piece => ({
  kind: "passage",
  passage: { kind: "text", spans: [{ text: words }] },
});
