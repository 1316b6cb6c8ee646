import type { Playthrough } from "../play/playthrough.ts";
import { cardLines, endWords, type Passage, plainText, type Scene } from "../play/scene.ts";
import type { Format } from "./formats.ts";
import { listLetters } from "./letters.ts";
import { writeLettersMarkdown, writeLettersText } from "./letters-text.ts";
import { bare, marked } from "./markdown.ts";

/** What a transcript can be; a page of HTML is a book, and more than that (print/run-book-html.ts). */
type TranscriptFormat = Exclude<Format, "html">;

/** The whole run as one text: every passage read, what was chosen under it, and then its letters. Ends with a line break. */
export function writeTranscript(
  playthrough: Playthrough,
  format: TranscriptFormat,
  { ids = false }: { readonly ids?: boolean } = {},
): string {
  const parts = [
    ...playthrough.steps.map(({ scene, chose }) => [scene, chose.text] as const),
    [playthrough.scene, ""] as const,
  ];
  const paragraphs = parts.flatMap(([scene, chose]) => [
    ...scene.passages.map((passage) => write(passage, format)),
    ...(chose ? [format === "md" ? `**> ${bare(chose)}**` : `> ${chose}`] : []),
    ...closing(scene, ids).map((words) => (format === "md" ? bare(words) : words)),
  ]);
  return `${[...paragraphs, ...lettersOf(playthrough, format)].join("\n\n")}\n`;
}

/** The letters once more by themselves, as they stand at the end: in the story they come in pieces. */
function lettersOf(playthrough: Playthrough, format: TranscriptFormat): string[] {
  const letters = listLetters(playthrough);
  if (letters.length === 0) return [];
  return format === "md"
    ? ["# Letters", ...writeLettersMarkdown(letters)]
    : [`* * *`, writeLettersText(letters).trimEnd()];
}

function write(passage: Passage, format: TranscriptFormat): string {
  const isMarkdown = format === "md";
  if (passage.kind !== "card") {
    const words = isMarkdown ? marked(passage) : plainText(passage);
    return passage.kind === "letter" ? (isMarkdown ? "> " : "    ") + words : words;
  }
  const [title = "", ...rest] = cardLines(passage);
  return isMarkdown
    ? [`## ${bare(title)}`, ...rest.map((line) => `*${bare(line)}*`)].join("\n\n")
    : [title.toUpperCase(), ...rest].join("\n");
}

function closing({ close }: Scene, ids: boolean): string[] {
  if (close?.kind === "broken") return [close.says];
  return close?.kind === "ending" ? [endWords(close.title, ids ? close.fate : "")] : [];
}
