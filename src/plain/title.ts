import { Fault } from "../run/file/fault.ts";
import type { Library } from "../run/keep/library.ts";
import type { Wish } from "../run/keep/open-request.ts";
import type { RunSummary } from "../run/keep/run-summary.ts";
import { endWords } from "../run/play/scene.ts";
import { content, helpLine } from "./commands.ts";
import type { Console } from "./dialog.ts";
import { type Instead, pick } from "./pick.ts";
import { runsTable } from "./runs-table.ts";

/** What a command before the story works on; `named` is the run whose number was typed. */
interface Given {
  readonly console: Console;
  readonly library: Library;
  readonly named: RunSummary | undefined;
  readonly rest: string;
}

interface Command {
  readonly word: string;
  readonly takes: string;
  readonly says: string;
  readonly run: (given: Given) => Instead;
}

const COMMANDS: readonly Command[] = [
  { word: "?", takes: "", says: "this list", run: help },
  { word: "runs", takes: "", says: "every run: where it stands, and when it was played", run: list },
  { word: "copy", takes: "N NAME", says: "a second run of run N; NAME can be left out", run: copy },
  { word: "rename", takes: "N NAME", says: "another name for run N", run: rename },
  { word: "delete", takes: "N", says: "lay run N aside, to be restored at any time", run: remove },
  { word: "restore", takes: "NAME", says: "a deleted run; without NAME, which there are", run: restore },
  {
    word: "content",
    takes: "",
    says: "what is hard in this book, and how near it goes",
    run: ({ console, library }) => content(console, library),
  },
];

// As many as a reader looks through.
const MOST_OFFERED = 20;

/** With nothing kept yet there is nothing to ask: the story begins. Undefined when the reader leaves. */
export async function choosesAtTitle(
  console: Console,
  library: Library,
): Promise<Exclude<Wish, { kind: "title" }> | undefined> {
  let most = MOST_OFFERED;
  let runs = offered(library, most);
  for (const { name, fault } of runs.broken)
    console.say(`"${name}" cannot be opened and was left as it is: ${fault}.`);
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
    const chosen = await pick(console, offers, (line) => answer(line, console, library, runs.whole));
    if (chosen === undefined) return undefined;
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

function continuing({ name, title, day, ending, lastLine }: RunSummary): string {
  const where = [title, day].filter(Boolean).join(", ") || (lastLine ?? "");
  const end = ending === undefined ? "" : ` (${endWords(ending)})`;
  return `Continue "${name}"${where && `: ${where}`}${end}`;
}

function answer(line: string, console: Console, library: Library, whole: readonly RunSummary[]): Instead {
  const [typed = "", number = "", ...words] = line.split(/\s+/);
  const command = commandsIn(library).find(({ word }) => word === typed.toLowerCase());
  if (!command) return "unknown";
  const takesNumber = command.takes.startsWith("N ") || command.takes === "N";
  const named = takesNumber ? whole[Number(number) - 1] : undefined;
  if (takesNumber && !named) {
    console.say(`Type "${command.word} ${command.takes}", N from 1 to ${whole.length}.`);
    return "ask";
  }
  const rest = (takesNumber ? words : [number, ...words]).join(" ").trim();
  try {
    return command.run({ console, library, named, rest });
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    console.say(fault.message);
    return "ask";
  }
}

/** Nothing can be read of what another book says nothing of. */
const commandsIn = ({ front }: Library): Command[] =>
  COMMANDS.filter(({ word }) => word !== "content" || !front || front.hasContentNotes);

function help({ console, library }: Given): Instead {
  console.say('A number takes that line, "q" leaves. Besides:');
  for (const { word, takes, says } of commandsIn(library)) console.say(helpLine(word, takes, says));
  return "ask";
}

function list({ console, library }: Given): Instead {
  console.say(runsTable(library.runs(), library.store.removed(), library.folder).trimEnd());
  return "ask";
}

function copy({ console, library, named, rest }: Given): Instead {
  if (!named) return "unknown";
  console.say(`Copied as "${library.store.copy(named.name, rest || undefined)}".`);
  return "list";
}

function rename({ console, library, named, rest }: Given): Instead {
  if (!named) return "unknown";
  console.say(`"${named.name}" is "${library.store.rename(named.name, rest)}" now.`);
  return "list";
}

function remove({ console, library, named }: Given): Instead {
  if (!named) return "unknown";
  const removed = library.store.remove(named.name);
  console.say(`Deleted. Type "restore ${removed}" to have it again.`);
  return "list";
}

function restore({ console, library, rest }: Given): Instead {
  if (rest === "") {
    const removed = library.store.removed();
    console.say(removed.length > 0 ? `Deleted: ${removed.join(", ")}.` : "Nothing was deleted.");
    return "ask";
  }
  console.say(`"${library.store.restore(rest)}" is back.`);
  return "list";
}
