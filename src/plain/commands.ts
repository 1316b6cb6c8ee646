import type { Watching } from "../run/draft/watching.ts";
import { Fault } from "../run/file/fault.ts";
import type { Library } from "../run/keep/library.ts";
import type { Session } from "../run/keep/session.ts";
import { skipRead, writeSkipped } from "../run/keep/skip.ts";
import { type PutFree, writeBookFile } from "../run/print/book-file.ts";
import type { SettingsStore } from "../run/settings/settings-store.ts";
import { listLetters } from "../run/show/letters.ts";
import { writeLettersText } from "../run/show/letters-text.ts";
import { listNotes, NO_NOTES, type Note } from "../run/show/notes.ts";
import { TAKEN, TAKEN_BEFORE } from "../run/show/offers.ts";
import { aboutSaigo, NO_SAIGO } from "../run/show/saigo.ts";
import { conditionHelp, STATE_TITLE } from "../survival/state-line.ts";
import { setBookmark, workOnBookmarks } from "./bookmarks.ts";
import type { Dialog } from "./dialog.ts";
import { writeFindsTable } from "./finds-table.ts";
import { goBack, goForward, goWay, toChapter } from "./go-back.ts";
import { sayHistory, sayPlaces } from "./history.ts";
import { writeRunsTable } from "./runs-table.ts";
import { sayEnding, sayWhy } from "./say-account.ts";
import { sayMap } from "./say-map.ts";
import { sayContentNotes, saySections } from "./say-sections.ts";
import { SETTINGS_COMMAND, saySettings } from "./settings-command.ts";

/** What a command works on. */
export interface CommandContext {
  readonly dialog: Dialog;
  readonly session: Session;
  readonly library: Library;
  readonly putFree: PutFree;
  readonly settings: SettingsStore;
  /** What is behind a passage, where the book is watched while it is written. */
  readonly inside?: Watching["inside"] | undefined;
}

interface PlainCommand {
  readonly words: readonly string[];
  readonly takes?: string;
  readonly says: string;
  /** Answers what happens next: the scene is shown again, the reader is asked again, or the game is left. */
  readonly run: (context: CommandContext, given: string) => "show" | "ask" | "leave";
}

/** One table: what can be typed beside a number, and what the help says of it. */
const COMMANDS: readonly PlainCommand[] = [
  { words: ["?", "help"], says: "this list", run: help },
  { words: ["look"], says: "the last passage again", run: () => "show" },
  { words: ["saigo", "i"], says: "Saigo: body, people, what he knows, letters kept", run: saigo },
  { words: ["letters", "l"], says: "the letters of this run, and what became of them", run: letters },
  {
    words: ["notes", "n"],
    takes: "N",
    says: "the last note: what is documented, what invented; N for an earlier one",
    run: notes,
  },
  { words: ["book", "x"], says: "write this run as a book, to read or to print", run: book },
  {
    words: ["map", "p"],
    says: "where this run has come by, and the front",
    run: ({ dialog, session }) => sayMap(dialog, session),
  },
  {
    words: ["inside", "v"],
    says: "what the machine holds, and what the passage asked",
    run: ({ dialog, session, inside }) => saySections(dialog, inside?.(session) ?? []),
  },
  {
    words: ["back", "b"],
    takes: "N",
    says: "to before decision N; without N, the list of them; “back all”, every one",
    run: ({ dialog, session }, given) => goBack(dialog, session, given),
  },
  {
    words: ["chapter"],
    takes: "N",
    says: "to the beginning of chapter N; without N, the chapters you have come to",
    run: ({ dialog, session }, given) => toChapter(dialog, session, given),
  },
  {
    words: ["history", "h"],
    takes: "N",
    says: "the last N passages you read; without N, all from the first page",
    run: ({ dialog, session }, given) => sayHistory(dialog, session, given),
  },
  {
    words: ["find", "/"],
    takes: "WORDS",
    says: "where these words stand in what you read; capitals and accents do not matter",
    run: ({ dialog, session }, given) => sayPlaces(dialog, session, given),
  },
  {
    words: ["way", "w"],
    takes: "N",
    says: "to the end of way N that you left",
    run: ({ dialog, session }, given) => goWay(dialog, session, given),
  },
  {
    words: ["forward", "f"],
    says: "one decision forward again, after going back",
    run: ({ dialog, session }) => goForward(dialog, session),
  },
  { words: ["skip"], says: "skip what you had read, up to what is new or a choice", run: skip },
  {
    words: ["save", "s"],
    takes: "NAME",
    says: "set a bookmark here; the run itself is kept at every decision",
    run: ({ dialog, session }, given) => setBookmark(dialog, session, given),
  },
  {
    words: ["bookmarks", "m"],
    takes: "N",
    says: "to bookmark N; without N, the list of them",
    run: ({ dialog, session }, given) => workOnBookmarks(dialog, session, given),
  },
  {
    words: ["why"],
    takes: "WORDS",
    says: "why the line with these words is said; without words, why it ended so",
    run: ({ dialog, session }, given) => sayWhy(dialog, session, given),
  },
  {
    words: ["ending"],
    says: "after the end: what this run came to, and what else there is",
    run: ({ dialog, session, library }) => sayEnding(dialog, session, library),
  },
  {
    words: ["content"],
    says: "what is hard in this book, and how near it goes",
    run: ({ dialog, library }) => sayContentNotes(dialog, library),
  },
  {
    words: [SETTINGS_COMMAND.word, "o"],
    takes: SETTINGS_COMMAND.takes,
    says: SETTINGS_COMMAND.says,
    // Again with what was set: the numbers of options may be others now.
    run: ({ dialog, settings }, given) => (saySettings(dialog, settings, given) ? "show" : "ask"),
  },
  { words: ["runs"], says: "every run that is kept here", run: runs },
  {
    words: ["finds"],
    says: "what all runs have found, and how much of the book was read",
    run: finds,
  },
  { words: ["quit", "q"], says: "leave the game", run: () => "leave" },
];

/** The command a line calls for, and what was typed behind it. */
export function commandFor(
  line: string,
  context: Pick<CommandContext, "library" | "inside">,
): { run: (context: CommandContext) => "show" | "ask" | "leave" } | undefined {
  const [word = "", ...given] = line.split(/\s+/);
  const command = commandsIn(context).find(({ words }) => words.includes(word.toLowerCase()));
  return command && { run: (context) => command.run(context, given.join(" ")) };
}

/** Commands for what a book does not have (letters, notes) are left out. */
function commandsIn({
  library: { front },
  inside,
}: Pick<CommandContext, "library" | "inside">): readonly PlainCommand[] {
  const missing = [
    ...(inside ? [] : ["inside"]),
    ...(front?.hasSaigo === false ? ["letters", "saigo"] : []),
    ...(front?.hasNotes === false ? ["notes"] : []),
    ...(front?.hasMap === false ? ["map"] : []),
    ...(front?.hasContentNotes === false ? ["content"] : []),
  ];
  return COMMANDS.filter(({ words }) => !words.some((word) => missing.includes(word)));
}

function help({ dialog, library, settings, inside }: CommandContext): "ask" {
  dialog.say("A number takes that option. Besides:");
  for (const { words, takes, says } of commandsIn({ library, inside }))
    dialog.say(helpLine(words.join(", "), takes, says));
  if (settings.now.marks) dialog.say(helpLine(TAKEN, "", `behind an option: ${TAKEN_BEFORE}`));
  if (library.front?.hasSaigo !== false) {
    dialog.say(`\n${STATE_TITLE}`);
    for (const { words, says } of conditionHelp()) dialog.say(`  ${words}\n    ${says}`);
  }
  return "ask";
}

/** A line of help: what to type, and what it does. */
export const helpLine = (words: string, takes = "", says = ""): string =>
  `  ${[words, takes].filter(Boolean).join(" ").padEnd(24)}${says}`;

function finds({ dialog, library }: CommandContext): "ask" {
  dialog.say(writeFindsTable(library.record).trimEnd());
  return "ask";
}

function skip({ dialog, session, library }: CommandContext): "show" | "ask" {
  const skipped = skipRead(session, library.record);
  dialog.say(writeSkipped(skipped));
  return skipped.passages > 0 ? "show" : "ask";
}

function runs({ dialog, library }: CommandContext): "ask" {
  dialog.say(writeRunsTable(library.runs(), library.store.removed(), library.folder).trimEnd());
  return "ask";
}

function letters({ dialog, session }: CommandContext): "ask" {
  dialog.say(writeLettersText(listLetters(session.playthrough)).trimEnd());
  return "ask";
}

function saigo({ dialog, session }: CommandContext): "ask" {
  const about = aboutSaigo(session.playthrough);
  if (about.length === 0) dialog.say(NO_SAIGO);
  return saySections(dialog, about);
}

function notes({ dialog, session }: CommandContext, given: string): "ask" {
  const met = listNotes(session.playthrough);
  const asked = met[given === "" ? 0 : Number(given) - 1];
  if (asked) sayNote(dialog, asked);
  else dialog.say(met.length === 0 ? NO_NOTES : `Type “notes N”, N from 1 to ${met.length}.`);
  if (met.length > 1) {
    for (const [index, { title }] of met.entries()) dialog.say(`  ${index + 1}. ${title}`);
    if (asked) dialog.say(`Type “notes N” to read another.`);
  }
  return "ask";
}

function book({ dialog, session, library, putFree }: CommandContext): "ask" {
  try {
    dialog.say(writeBookFile(session, library, putFree));
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    dialog.say(fault.message);
  }
  return "ask";
}

function sayNote(dialog: Dialog, { title, paragraphs }: Note): void {
  for (const text of [title, ...paragraphs]) dialog.say(`${text}\n`);
}
