import type { Library, Opened } from "../run/library.ts";
import { SaveFault, type Session } from "../run/session.ts";
import { fulfil, LEAVE, PLAY_UNSAVED, TRY_AGAIN, type Wish } from "../run/wish.ts";
import { commandFor, content } from "./commands.ts";
import type { Console } from "./console.ts";
import { sceneLines } from "./scene-lines.ts";

/**
 * Plays by lines until the input ends or the reader leaves.
 * `onSession` is told which run is open, so that a crash can name it.
 * @throws RunNameFault or RunFileFault if the wish names a run that cannot be opened.
 */
export async function playPlain(
  console: Console,
  library: Library,
  wish: Wish,
  onSession: (session: Session) => void,
): Promise<void> {
  const isBeginning = wish.kind === "title" || wish.kind === "new";
  if (isBeginning && library.contentNotes().length > 0)
    console.say('This is a story of war. Type "content" for what is hard in it.\n');
  const opened = await begin(console, library, wish);
  if (!opened) return;
  const { session, notices } = opened;
  onSession(session);
  for (const notice of notices) console.say(notice);
  show(console, session);
  for (;;) {
    const line = await console.ask("> ");
    if (line === undefined) break;
    const next = await keeping(console, session, () => answer(console, library, session, line));
    if (next === "leave") break;
    if (next === "show") show(console, session);
  }
  console.say(session.isKept ? `Kept as "${session.name}" in ${library.folder}.` : "This run was not kept.");
}

function answer(
  console: Console,
  library: Library,
  session: Session,
  line: string,
): "show" | "ask" | "leave" {
  const { options } = session.scene;
  const option = /^\d+$/.test(line) ? options[Number(line) - 1] : undefined;
  if (option) {
    session.decide(option.id);
    return "show";
  }
  const command = commandFor(line);
  if (command) return command.run({ console, session, library });
  console.say(
    options.length > 0 ? `Type a number from 1 to ${options.length}, or ? for help.` : "Type ? for help.",
  );
  return "ask";
}

/** Does the deed; where it cannot be kept, says so and lets the reader choose. */
async function keeping<T>(console: Console, session: Session, deed: () => T): Promise<T | "leave"> {
  for (;;) {
    try {
      return deed();
    } catch (fault) {
      if (!(fault instanceof SaveFault)) throw fault;
      const said = `${fault.message} Nothing decided so far is lost.`;
      const wanted = await unkept(console, said, [TRY_AGAIN, PLAY_UNSAVED, LEAVE]);
      if (wanted === LEAVE) return "leave";
      if (wanted === PLAY_UNSAVED) session.stopKeeping();
    }
  }
}

async function begin(console: Console, library: Library, wish: Wish): Promise<Opened | undefined> {
  const wanted = wish.kind === "title" ? await choosesAtTitle(console, library) : wish;
  if (!wanted) return undefined;
  try {
    return fulfil(library, wanted);
  } catch (fault) {
    if (!(fault instanceof SaveFault) || wanted.kind !== "new") throw fault;
    const choice = await unkept(console, fault.message, [PLAY_UNSAVED, LEAVE]);
    return choice === LEAVE ? undefined : { session: library.rehearse([], wanted.seed), notices: [] };
  }
}

/** With nothing kept yet there is nothing to ask: the story begins. */
async function choosesAtTitle(
  console: Console,
  library: Library,
): Promise<Exclude<Wish, { kind: "title" }> | undefined> {
  const runs = library.runs();
  for (const run of runs)
    if (run.fault) console.say(`"${run.name}" cannot be opened and was left as it is: ${run.fault}.`);
  const whole = runs.filter((run) => !run.fault);
  if (whole.length === 0) return { kind: "new" };
  const offers = [
    ...whole.map(({ name, title, day }) => `Continue "${name}": ${[title, day].filter(Boolean).join(", ")}`),
    "Begin a new run",
  ];
  const chosen = await pick(console, offers, () => content(console, library));
  const run = whole[chosen ?? -1];
  if (chosen === undefined) return undefined;
  return run ? { kind: "run", name: run.name } : { kind: "new" };
}

async function unkept(console: Console, said: string, offers: readonly string[]): Promise<string> {
  console.say(said);
  return offers[(await pick(console, offers)) ?? -1] ?? LEAVE;
}

/** Asks until a number that is offered comes; undefined when the input ends. */
async function pick(
  console: Console,
  offers: readonly string[],
  onContent?: () => void,
): Promise<number | undefined> {
  for (const [index, offer] of offers.entries()) console.say(`${index + 1}. ${offer}`);
  for (;;) {
    const line = await console.ask("> ");
    if (line === undefined || line === "q" || line === "quit") return undefined;
    if (/^\d+$/.test(line) && offers[Number(line) - 1]) return Number(line) - 1;
    if (onContent && line === "content") onContent();
    else console.say(`Type a number from 1 to ${offers.length}.`);
  }
}

function show(console: Console, session: Session): void {
  for (const line of sceneLines(session.scene)) console.say(line);
}
