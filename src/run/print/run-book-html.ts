import type { Library } from "../keep/library.ts";
import type { Session } from "../keep/session.ts";
import { type Card, numberWord } from "../play/scene.ts";
import type { NoteRun } from "../show/notes.ts";
import { escaped, saidOnly, writeHtmlPage } from "./html-page.ts";
import { setLetter, setPaper, setWords } from "./letters-html.ts";
import {
  type BookNote,
  type Chapter,
  type MarkedParagraph,
  makeRunBook,
  type NoteMark,
  type Piece,
  type RunBook,
} from "./run-book.ts";
import { RUN_BOOK_STYLE } from "./run-book-style.ts";

/** The book of a run as it stands, as one page for a browser or a printer. */
export function writeRunBook(session: Session, library: Library, { ids = false } = {}): string {
  const book = makeRunBook(session, library, { ids });
  const { title, run, chapters, letters, notes } = book;
  const parts = [
    ...chapters.map((chapter, index) => setChapter(chapter, index, book)),
    ...(letters.length > 0 ? [setLetters(book)] : []),
    ...(notes.length > 0 ? [setNotes(book)] : []),
  ];
  return writeHtmlPage({
    title: run === undefined ? title : `${title}: the run “${run}”`,
    style: RUN_BOOK_STYLE,
    body: [setTitle(book), setContents(book), `<main>\n${parts.join("\n")}\n</main>`]
      .filter(Boolean)
      .join("\n"),
  });
}

function setTitle({ title, author, run, played, end }: RunBook): string {
  const lines = [
    `<h1>${escaped(title)}</h1>`,
    author ? `<p>by ${escaped(author)}</p>` : "",
    `<hr class="rule" aria-hidden="true">`,
    run === undefined ? "" : `<p class="run">The run “${escaped(run)}”</p>`,
    played ? `<p>${escaped(played)}</p>` : "",
    `<p>${escaped(end)}</p>`,
  ];
  return `<header class="title">\n${lines.filter(Boolean).join("\n")}\n</header>`;
}

/** The list of chapters; a book that has none is not listed. */
function setContents({ chapters, letters, notes, isOurs }: RunBook): string {
  const ofChapters = chapters.flatMap(({ card, isNumbered }, index) => {
    if (!card) return [];
    const where = whereOf(card);
    return [
      `<li${isNumbered || card.chapter === 0 ? "" : ` class="aside"`}><a class="name" href="#${idOf(index)}"${unknownTongue(isOurs)}>${escaped(card.title)}</a>${
        where ? ` <span class="where"${unknownTongue(isOurs)}>${escaped(where)}</span>` : ""
      }</li>`,
    ];
  });
  const ofRest = [letters.length > 0 ? LETTERS : undefined, notes.length > 0 ? NOTES : undefined].flatMap(
    (part) => (part ? [`<li><a class="name" href="#${part.id}">${part.title}</a></li>`] : []),
  );
  if (ofChapters.length === 0) return "";
  return `<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${[...ofChapters, ...ofRest].join("\n")}
</ol>
</nav>`;
}

const LETTERS = { id: "letters", title: "Letters" };
const NOTES = { id: "notes", title: "Notes" };
const idOf = (chapter: number): string => `chapter-${chapter}`;
const noteId = (note: number): string => `note-${note}`;
const markId = ({ note, time }: NoteMark): string => `mark-${note}-${time}`;

/** Of what tongue the words of another's book are is not known; then nothing is hyphenated, or read out, as English. */
const unknownTongue = (isOurs: boolean): string => (isOurs ? "" : ` lang=""`);

function setChapter({ card, isNumbered, pieces }: Chapter, index: number, book: RunBook): string {
  const words = pieces.map((piece) => setPiece(piece, book.notes));
  const end = index === book.chapters.length - 1 ? [`<p class="end">${escaped(book.end)}</p>`] : [];
  const tongue = unknownTongue(book.isOurs);
  const body = [...(card ? [setOpening(card, isNumbered, index)] : []), ...words, ...end].join("\n");
  return card
    ? `<section class="part" role="doc-chapter" aria-labelledby="${idOf(index)}"${tongue}>\n${body}\n</section>`
    : `<div class="part"${tongue}>\n${body}\n</div>`;
}

function setOpening(card: Card, isNumbered: boolean, index: number): string {
  const where = whereOf(card);
  const lines = [
    isNumbered ? `<p class="number">${numberWord(card.chapter)}</p>` : "",
    `<h2 id="${idOf(index)}">${escaped(card.title)}</h2>`,
    where ? `<p class="where">${escaped(where)}</p>` : "",
    card.care ? `<p class="care">${escaped(card.care)}</p>` : "",
  ];
  return `<hgroup>\n${lines.filter(Boolean).join("\n")}\n</hgroup>`;
}

const whereOf = ({ place, when }: Card): string => [place, when].filter(Boolean).join(", ");

function setPiece(piece: Piece, notes: readonly BookNote[]): string {
  switch (piece.kind) {
    case "text":
      return `<p class="text">${setMarked(piece.paragraph, notes)}</p>`;
    case "letter":
      return setPaper(piece.paragraphs.map((paragraph) => setMarked(paragraph, notes)));
    case "chosen":
      return `<p class="chosen">${saidOnly("Chosen: ")}${escaped(piece.text)}</p>`;
  }
}

function setMarked(paragraph: MarkedParagraph, notes: readonly BookNote[]): string {
  return setWords(paragraph) + paragraph.marks.map((mark) => setMark(mark, notes)).join("");
}

function setMark(mark: NoteMark, notes: readonly BookNote[]): string {
  const title = notes[mark.note - 1]?.title ?? "";
  return `<sup class="mark"><a id="${markId(mark)}" href="#${noteId(mark.note)}" role="doc-noteref" aria-label="Note ${mark.note}: ${escaped(title)}">${mark.note}</a></sup>`;
}

const setLetters = ({ letters }: RunBook): string =>
  `<section class="part letters" aria-labelledby="${LETTERS.id}">
<h2 class="part-title" id="${LETTERS.id}">${LETTERS.title}</h2>
${letters.map((letter) => `<article>\n${setLetter(letter, "h3")}\n</article>`).join("\n")}
</section>`;

const setNotes = ({ notes, isOurs }: RunBook): string =>
  `<section class="part notes" role="doc-endnotes" aria-labelledby="${NOTES.id}"${unknownTongue(isOurs)}>
<h2 class="part-title" id="${NOTES.id}">${NOTES.title}</h2>
${notes.map(setNote).join("\n")}
</section>`;

function setNote({ title, paragraphs, times }: BookNote, index: number): string {
  const note = index + 1;
  const back = Array.from({ length: times }, (_, earlier) => {
    const where = times === 1 ? "Back to the page" : `Back to place ${earlier + 1}`;
    return `<a href="#${markId({ note, time: earlier + 1 })}" role="doc-backlink">${where}</a>`;
  });
  return `<article>
<h3 id="${noteId(note)}">${note}. ${escaped(title)}</h3>
${paragraphs.map((runs) => `<p>${runs.map(setRun).join("")}</p>`).join("\n")}
<p class="back">${back.join(" · ")}</p>
</article>`;
}

function setRun({ text, stars }: NoteRun): string {
  const tag = stars === "**" ? "strong" : "em";
  return stars === "" ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`;
}
