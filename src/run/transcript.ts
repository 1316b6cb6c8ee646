import type { Playthrough } from "./playthrough.ts";
import { cardLines, type Passage, plainText, type Scene } from "./scene.ts";

export const TRANSCRIPT_FORMATS = ["txt", "md"] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** The whole run as one text: every passage read, and what was chosen under it. Ends with a line break. */
export function transcript(playthrough: Playthrough, format: TranscriptFormat): string {
  const parts = [
    ...playthrough.steps.map(({ scene, chose }) => [scene, chose.text] as const),
    [playthrough.scene, ""] as const,
  ];
  const paragraphs = parts.flatMap(([scene, chose]) => [
    ...scene.passages.map((passage) => write(passage, format)),
    ...(chose ? [format === "md" ? `**> ${chose}**` : `> ${chose}`] : []),
    ...closing(scene),
  ]);
  return `${paragraphs.join("\n\n")}\n`;
}

function write(passage: Passage, format: TranscriptFormat): string {
  if (passage.kind !== "card")
    return (passage.kind === "letter" ? (format === "md" ? "> " : "    ") : "") + plainText(passage);
  const [title = "", ...rest] = cardLines(passage);
  return format === "md"
    ? [`## ${title}`, ...rest.map((line) => `*${line}*`)].join("\n\n")
    : [title.toUpperCase(), ...rest].join("\n");
}

const closing = ({ close }: Scene): string[] =>
  close?.kind === "ending" ? [`The end: ${close.title} (${close.fate})`] : [];
