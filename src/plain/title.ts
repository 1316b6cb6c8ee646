import { Fault } from "../run/file/fault.ts";
import { chaptersOf } from "../run/keep/go-to-chapter.ts";
import type { Library } from "../run/keep/library.ts";
import type { OpenRequest } from "../run/keep/open-request.ts";
import { cameToBesides, type RunSummary, standingParts } from "../run/keep/run-summary.ts";
import { type Shelving, shelve } from "../run/keep/shelving.ts";
import type { SettingsStore } from "../run/settings/settings-store.ts";
import { listFinds } from "../run/show/finds.ts";
import { helpLine } from "./commands.ts";
import type { Dialog } from "./dialog.ts";
import { writeFindsTable } from "./finds-table.ts";
import { listChapters } from "./go-back.ts";
import { type Instead, pick } from "./pick.ts";
import { writeRunsTable } from "./runs-table.ts";
import { sayContentNotes } from "./say-sections.ts";
import { SETTINGS_COMMAND, saySettings } from "./settings-command.ts";

/** What a command before the story works on; `named` is the run whose number was typed. */
interface TitleContext {
  readonly dialog: Dialog;
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly named: RunSummary | undefined;
  readonly rest: string;
  /** Ends the questions with this. */
  readonly open: (request: Wanted) => Instead;
}

type Wanted = Exclude<OpenRequest, { kind: "title" }>;

interface TitleCommand {
  readonly word: string;
  readonly takes: string;
  readonly says: string;
  readonly run: (given: TitleContext) => Instead;
}

const COMMANDS: readonly TitleCommand[] = [
  { word: "?", takes: "", says: "this list", run: help },
  { word: "runs", takes: "", says: "every run: where it stands, and when it was played", run: list },
  {
    word: "chapter",
    takes: "N CHAPTER",
    says: "run N from where that chapter began; without CHAPTER, those it has come to",
    run: chapter,
  },
  { word: "copy", takes: "N NAME", says: "a second run of run N; NAME can be left out", run: copy },
  { word: "rename", takes: "N NAME", says: "another name for run N", run: rename },
  { word: "delete", takes: "N", says: "lay run N aside, to be restored at any time", run: remove },
  { word: "restore", takes: "NAME", says: "a deleted run; without NAME, which there are", run: restore },
  {
    word: "finds",
    takes: "FIND",
    says: "what all runs have found; with its number, to the end of one",
    run: finds,
  },
  {
    word: "content",
    takes: "",
    says: "what is hard in this book, and how near it goes",
    run: ({ dialog, library }) => sayContentNotes(dialog, library),
  },
  {
    ...SETTINGS_COMMAND,
    run({ dialog, settings, rest }) {
      saySettings(dialog, settings, rest);
      return "ask";
    },
  },
];

// As many as a reader looks through.
const MOST_OFFERED = 20;

/** With nothing kept yet there is nothing to ask: the story begins. Undefined when the reader leaves. */
export async function chooseAtTitle(
  dialog: Dialog,
  library: Library,
  settings: SettingsStore,
): Promise<Wanted | undefined> {
  let wanted: Wanted | undefined;
  const open = (request: Wanted): Instead => {
    wanted = request;
    return "done";
  };
  let most = MOST_OFFERED;
  let runs = offered(library, most);
  for (const { name, fault } of runs.broken)
    dialog.say(`“${name}” cannot be opened and was left as it is: ${fault}.`);
  if (runs.whole.length === 0) return { kind: "new" };
  // Anew only where one of the commands may have changed them.
  let isFresh = true;
  const offers = () => {
    if (!isFresh) runs = offered(library, most);
    isFresh = false;
    const all = runs.isCut ? [`All ${runs.count} runs`] : [];
    return [...runs.whole.map(continuing), "Begin a new run", ...all];
  };
  for (;;) {
    const chosen = await pick(dialog, offers, (line) =>
      answer(line, { dialog, library, settings, open }, runs.whole),
    );
    if (chosen === undefined) return wanted;
    const run = runs.whole[chosen];
    if (run) return { kind: "run", name: run.name };
    if (chosen === runs.whole.length) return { kind: "new" };
    most = Number.POSITIVE_INFINITY;
    isFresh = false;
  }
}

/** The runs played last, as many of them as can be opened, and whether there are more. */
function offered(library: Library, most: number) {
  const whole: RunSummary[] = [];
  const broken: RunSummary[] = [];
  const runs = most < Number.POSITIVE_INFINITY ? library.list() : library.runs();
  for (const run of runs) {
    if (whole.length === most) break;
    (run.fault === undefined ? whole : broken).push(run);
  }
  return { whole, broken, count: runs.length, isCut: whole.length + broken.length < runs.length };
}

function continuing(run: RunSummary): string {
  const where = standingParts(run).join(", ");
  const besides = cameToBesides(run);
  return `Continue “${run.name}”${where && `: ${where}`}${besides && `. ${besides}`}`;
}

function answer(
  line: string,
  context: Omit<TitleContext, "named" | "rest">,
  whole: readonly RunSummary[],
): Instead {
  const { dialog, library } = context;
  const [typed = "", number = "", ...words] = line.split(/\s+/);
  const meant = typed.toLowerCase() === "help" ? "?" : typed.toLowerCase();
  const command = commandsIn(library).find(({ word }) => word === meant);
  if (!command) {
    dialog.say("Type the number of a line, or “?” for what else there is.");
    return "ask";
  }
  const takesNumber = command.takes.startsWith("N ") || command.takes === "N";
  const named = takesNumber ? whole[Number(number) - 1] : undefined;
  if (takesNumber && !named) {
    dialog.say(`Type “${command.word} ${command.takes}”, N from 1 to ${whole.length}.`);
    return "ask";
  }
  const rest = (takesNumber ? words : [number, ...words]).join(" ").trim();
  try {
    return command.run({ ...context, named, rest });
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    dialog.say(fault.message);
    return "ask";
  }
}

/** A book without content notes has no command for them. */
const commandsIn = ({ front }: Library): TitleCommand[] =>
  COMMANDS.filter(({ word }) => word !== "content" || !front || front.hasContentNotes);

function help({ dialog, library }: TitleContext): Instead {
  dialog.say("A number takes that line, “q” leaves. Besides, with N for the number of a run in that list:");
  for (const { word, takes, says } of commandsIn(library)) dialog.say(helpLine(word, takes, says));
  return "ask";
}

function list({ dialog, library }: TitleContext): Instead {
  dialog.say(writeRunsTable(library.runs(), library.store.removed(), library.folder).trimEnd());
  return "ask";
}

function finds({ dialog, library, rest, open }: TitleContext): Instead {
  const asked = listFinds(library.record).endings[Number(rest) - 1]?.found;
  if (asked) return open({ kind: "run", name: asked.run, end: asked.fate });
  dialog.say(writeFindsTable(library.record).trimEnd());
  dialog.say("Type “finds” and the number of one that was found, to stand at that end.");
  return "ask";
}

function chapter({ dialog, library, named, rest, open }: TitleContext): Instead {
  if (!named) return "unknown";
  const session = library.readAlong(named.name);
  const asked = chaptersOf(session).find(({ card }) => String(card.chapter) === rest);
  if (asked) return open({ kind: "run", name: named.name, chapter: asked.card.chapter });
  listChapters(dialog, session, "chapter N");
  return "ask";
}

function copy({ dialog, library, named, rest }: TitleContext): Instead {
  if (!named) return "unknown";
  return saying(dialog, library, { do: "copy", run: named.name, ...(rest ? { name: rest } : {}) });
}

function rename({ dialog, library, named, rest }: TitleContext): Instead {
  if (!named) return "unknown";
  return saying(dialog, library, { do: "rename", run: named.name, name: rest });
}

function remove({ dialog, library, named }: TitleContext): Instead {
  if (!named) return "unknown";
  return saying(dialog, library, { do: "delete", run: named.name });
}

function restore({ dialog, library, rest }: TitleContext): Instead {
  if (rest === "") {
    const removed = library.store.removed();
    dialog.say(removed.length > 0 ? `Deleted: ${removed.join(", ")}.` : "Nothing was deleted.");
    return "ask";
  }
  return saying(dialog, library, { do: "restore", run: rest });
}

function saying(dialog: Dialog, { store }: Library, asked: Shelving): Instead {
  const { says } = shelve(store, asked, (removed) => `. Type “restore ${removed}” to have it again`);
  dialog.say(`${says}.`);
  return "list";
}
