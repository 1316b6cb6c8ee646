import { CONTENT_NOTES } from "../run/content-notes.ts";
import { letterPages } from "../run/letters.ts";
import { lettersText } from "../run/letters-text.ts";
import type { Library } from "../run/library.ts";
import { NO_NOTES, type Note, notesMet } from "../run/notes.ts";
import type { Session } from "../run/session.ts";
import type { Console } from "./console.ts";

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
  { words: ["?", "help"], says: "this list", run: ({ console }) => help(console) },
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
    says: "to before decision N; without N, the list of decisions",
    run: back,
  },
  { words: ["forward", "f"], says: "one decision forward again, after going back", run: forward },
  {
    words: ["content"],
    says: "what is hard in this book, and how near it goes",
    run: ({ console, library }) => content(console, library),
  },
  { words: ["runs"], says: "every run that is kept here", run: runs },
  { words: ["quit", "q"], says: "leave; the run is kept", run: () => "leave" },
];

/** The command a line calls for, and what was typed behind it. */
export function commandFor(line: string): { run: (desk: Desk) => "show" | "ask" | "leave" } | undefined {
  const [word = "", ...given] = line.toLowerCase().split(/\s+/);
  const command = COMMANDS.find(({ words }) => words.includes(word));
  return command && { run: (desk) => command.run(desk, given.join(" ")) };
}

function help(console: Console): "ask" {
  console.say("A number takes that option. Besides:");
  for (const { words, takes, says } of COMMANDS)
    console.say(`  ${[words.join(", "), takes].filter(Boolean).join(" ").padEnd(16)}${says}`);
  return "ask";
}

function back({ console, session }: Desk, given: string): "show" | "ask" {
  const line = session.line();
  const number = Number(given);
  if (given !== "" && Number.isInteger(number) && number >= 1 && number <= line.length) {
    session.goTo(number - 1);
    return "show";
  }
  if (line.length === 0) console.say("No decision lies behind you yet.");
  line.forEach(({ scene, chose }, index) => {
    if (index === session.count) console.say("  ---- you are here ----");
    console.say(`  ${index + 1}. ${scene.title}: ${chose.text}`);
  });
  if (line.length > 0) console.say(`Type "back N" to stand before decision N again.`);
  return "ask";
}

function forward({ console, session }: Desk): "show" | "ask" {
  const before = session.count;
  session.goTo(before + 1);
  if (session.count > before) return "show";
  console.say("Nothing lies ahead that you have walked before.");
  return "ask";
}

function runs({ console, library }: Desk): "ask" {
  for (const run of library.runs())
    console.say(
      `  ${run.name}: ${run.fault ?? [run.title, run.day, `${run.decisions} decisions`].filter(Boolean).join(", ")}`,
    );
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
