import type { Library } from "../run/keep/library.ts";
import type { Session } from "../run/keep/session.ts";
import { CONTENT_NOTES } from "../run/play/content-notes.ts";
import { letterPages } from "../run/show/letters.ts";
import { lettersText } from "../run/show/letters-text.ts";
import { NO_NOTES, type Note, notesMet } from "../run/show/notes.ts";
import type { Console } from "./dialog.ts";
import { back, bookmarks, forward, save, way } from "./go-back.ts";
import { runsTable } from "./runs-table.ts";

/** What a command works on. */
export interface Desk {
  readonly console: Console;
  readonly session: Session;
  readonly library: Library;
}

interface Command {
  readonly words: readonly string[];
  readonly takes?: string;
  readonly says: string;
  /** Answers what happens next: the scene is shown again, the reader is asked again, or the game is left. */
  readonly run: (desk: Desk, given: string) => "show" | "ask" | "leave";
}

/** One table: what can be typed beside a number, and what the help says of it. */
const COMMANDS: readonly Command[] = [
  { words: ["?", "help"], says: "this list", run: help },
  { words: ["look"], says: "the last passage again", run: () => "show" },
  { words: ["letters", "l"], says: "the letters of this run, and what became of them", run: letters },
  {
    words: ["notes", "n"],
    takes: "N",
    says: "the last note: what is documented, what invented; N for an earlier one",
    run: notes,
  },
  {
    words: ["back", "b"],
    takes: "N",
    says: "to before decision N; without N, every decision, and the ways you left",
    run: ({ console, session }, given) => back(console, session, given),
  },
  {
    words: ["way", "w"],
    takes: "N",
    says: "to the end of way N that you left",
    run: ({ console, session }, given) => way(console, session, given),
  },
  {
    words: ["forward", "f"],
    says: "one decision forward again, after going back",
    run: ({ console, session }) => forward(console, session),
  },
  {
    words: ["save", "s"],
    takes: "NAME",
    says: "set a bookmark here; the run itself is kept at every decision",
    run: ({ console, session }, given) => save(console, session, given),
  },
  {
    words: ["bookmarks", "m"],
    takes: "N",
    says: "to bookmark N; without N, the list of them",
    run: ({ console, session }, given) => bookmarks(console, session, given),
  },
  {
    words: ["content"],
    says: "what is hard in this book, and how near it goes",
    run: ({ console, library }) => content(console, library),
  },
  { words: ["runs"], says: "every run that is kept here", run: runs },
  { words: ["quit", "q"], says: "leave the game", run: () => "leave" },
];

/** The command a line calls for, and what was typed behind it. */
export function commandFor(
  line: string,
  library: Library,
): { run: (desk: Desk) => "show" | "ask" | "leave" } | undefined {
  const [word = "", ...given] = line.split(/\s+/);
  const command = commandsIn(library).find(({ words }) => words.includes(word.toLowerCase()));
  return command && { run: (desk) => command.run(desk, given.join(" ")) };
}

/** What a book has nothing of is not spoken of in it: only ours has letters. */
function commandsIn({ front }: Library): readonly Command[] {
  if (!front) return COMMANDS;
  const missing = [
    "letters",
    ...(front.hasNotes ? [] : ["notes"]),
    ...(front.hasContentNotes ? [] : ["content"]),
  ];
  return COMMANDS.filter(({ words }) => !words.some((word) => missing.includes(word)));
}

function help({ console, library }: Desk): "ask" {
  console.say("A number takes that option. Besides:");
  for (const { words, takes, says } of commandsIn(library))
    console.say(helpLine(words.join(", "), takes, says));
  return "ask";
}

/** A line of help: what to type, and what it does. */
export const helpLine = (words: string, takes = "", says = ""): string =>
  `  ${[words, takes].filter(Boolean).join(" ").padEnd(18)}${says}`;

function runs({ console, library }: Desk): "ask" {
  console.say(runsTable(library.runs(), library.store.removed(), library.folder).trimEnd());
  return "ask";
}

function letters({ console, session }: Desk): "ask" {
  console.say(lettersText(letterPages(session.playthrough)).trimEnd());
  return "ask";
}

function notes({ console, session }: Desk, given: string): "ask" {
  const met = notesMet(session.playthrough);
  const asked = met[given === "" ? 0 : Number(given) - 1];
  if (asked) sayNote(console, asked);
  else console.say(met.length === 0 ? NO_NOTES : `Type "notes N", N from 1 to ${met.length}.`);
  if (met.length > 1) for (const [index, { title }] of met.entries()) console.say(`  ${index + 1}. ${title}`);
  return "ask";
}

function sayNote(console: Console, { title, paragraphs }: Note): void {
  for (const text of [title, ...paragraphs]) console.say(`${text}\n`);
}

/** What is hard in the book, a line each. */
export function content(console: Console, library: Library): "ask" {
  const graded = library.contentNotes();
  console.say(graded.length > 0 ? CONTENT_NOTES.opening : CONTENT_NOTES.none);
  for (const { grade, things } of graded) {
    console.say(`${grade}:`);
    for (const thing of things) console.say(`  ${thing}`);
  }
  return "ask";
}
