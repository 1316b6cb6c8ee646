import { beginningOf, quoted } from "../../text/quoted.ts";
import { Fault } from "../file/fault.ts";
import type { Playthrough } from "../play/playthrough.ts";
import { plainText } from "../play/scene.ts";

/** A line of a run that can be asked about. */
export interface RunLinePlace {
  /** As it is counted from the first page on, chapter cards among them. */
  readonly number: number;
  /** How many decisions lie before the scene it stands in, and its place among the passages of that. */
  readonly step: number;
  readonly passage: number;
  readonly text: string;
}

/** A line was asked about that is not there, or that could be several. */
export class LineFault extends Fault {
  readonly code = "no-such-line";
}

const MOST_LISTED = 8;
const MOST_OF_A_LINE = 60;

/**
 * The line that is meant by its number or by some words of it, in either case of letters and with any quotation marks.
 * @throws LineFault where there is none, or more than one that reads differently.
 */
export function findLine(playthrough: Playthrough, asked: string): RunLinePlace {
  const lines = listLines(playthrough);
  const number = /^\d+$/.test(asked.trim()) ? Number(asked) : undefined;
  const byNumber = lines.find((line) => line.number === number);
  if (byNumber) return byNumber;
  const words = simple(asked);
  const having = words === "" ? [] : lines.filter(({ text }) => simple(text).includes(words));
  const whole = having.filter(({ text }) => hasWhole(simple(text), words));
  const meant = whole.length > 0 ? whole : having;
  const [first, ...others] = meant;
  if (!first) {
    const about = number === undefined ? quoted(asked) : `the number ${asked.trim()}`;
    throw new LineFault(
      `No line of this run has ${about}. Type some words of one as it was shown, or a number from 1 to ${lines.length}.`,
    );
  }
  if (others.length === 0) return first;
  throw new LineFault(severalWords(asked, meant));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words stand in a text by themselves, and not as part of longer ones. */
function hasWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + words.length] ?? "")) return true;
  return false;
}

function severalWords(asked: string, meant: readonly RunLinePlace[]): string {
  const listed = meant.slice(0, MOST_LISTED).map(({ number, text }) => `  ${number}. ${shortened(text)}`);
  const more = meant.length > MOST_LISTED ? [`  and ${meant.length - MOST_LISTED} more`] : [];
  return [
    `${meant.length} lines have ${quoted(asked)}. Type “why” and the number of one, or more words:`,
    ...listed,
    ...more,
  ].join("\n");
}

function listLines({ steps, scene }: Playthrough): RunLinePlace[] {
  const scenes = [...steps.map((step) => step.scene), scene];
  return scenes
    .flatMap(({ passages }, step) =>
      passages.map((each, passage) => ({
        step,
        passage,
        text: each.kind === "card" ? each.title : plainText(each),
      })),
    )
    .map((line, index) => ({ ...line, number: index + 1 }));
}

const simple = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[“”"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/\s+/g, " ")
    .trim();

function shortened(text: string): string {
  const beginning = beginningOf(text, MOST_OF_A_LINE);
  return beginning === text ? text : `${beginning}…`;
}
