import type { Receipt } from "../run/changed/receipt.ts";
import type { Watching } from "../run/draft/watching.ts";
import { Fault } from "../run/file/fault.ts";
import { RunGoneFault, SaveFault, ShelfFault } from "../run/file/save-fault.ts";
import type { Library, Opened } from "../run/keep/library.ts";
import { type OpenRequest, openAsked } from "../run/keep/open-request.ts";
import { RunBusyFault } from "../run/keep/run-store.ts";
import type { Session } from "../run/keep/session.ts";
import { withoutKeeping } from "../run/keep/unkept.ts";
import { offeredOptions } from "../run/play/scene.ts";
import type { PutFree } from "../run/print/book-file.ts";
import type { SettingsStore } from "../run/settings/settings-store.ts";
import { writeFarewell } from "../run/show/farewell.ts";
import {
  afterRefusal,
  KEEP_ANEW,
  LEAVE,
  PLAY_A_COPY,
  PLAY_UNSAVED,
  READ_ALONG,
  TRY_AGAIN,
} from "../run/show/offers.ts";
import { type CommandContext, commandFor } from "./commands.ts";
import type { Dialog } from "./dialog.ts";
import { askInstead } from "./pick.ts";
import { writeScene } from "./scene-lines.ts";
import { chooseAtTitle } from "./title.ts";

const READING_ALONG =
  "You read along: only the other window decides. Press Enter to see how far it is, or leave with q.";

/** What the game by lines is told of its surroundings. */
export interface PlainParts {
  /** Told which run is open, so that a crash can name it. */
  onSession(session: Session): void;
  readonly putFree: PutFree;
  /** What to type to have the program do this. */
  typed(args: readonly string[]): string;
  readonly settings: SettingsStore;
  /** Whether endings are told with their ids. */
  readonly ids: boolean;
  /** Set where the book is written meanwhile. */
  readonly watching?: Watching | undefined;
}

/**
 * Plays by lines until the input ends or the reader leaves.
 * Answers the exit code: 1 where what was asked for could not be done, or what was decided last could not be kept.
 * @throws RunNameFault or RunFileFault if the request names a run that cannot be opened; OutputFault where what is said
 *   does not arrive.
 */
export async function playPlain(
  dialog: Dialog,
  opened: Library,
  request: OpenRequest,
  { onSession, putFree, typed, settings, ids, watching }: PlainParts,
): Promise<0 | 1> {
  let library = opened;
  for (const says of settings.problems) dialog.say(`${says}\n`);
  const isBeginning = request.kind === "title" || request.kind === "new";
  if (isBeginning && library.contentNotes().length > 0)
    dialog.say(`${library.front ? "" : "This is a story of war. "}Type “content” for what is hard in it.\n`);
  const begun = await begin(dialog, library, settings, request);
  if (typeof begun === "number") return begun;
  let { session } = begun;
  onSession(session);
  for (const notice of begun.notices) dialog.say(notice);
  if (begun.receipt) dialog.say(receiptText(begun.receipt));
  const sceneLines = () => {
    const taken = settings.now.marks && !session.isReadAlong ? library.taken(session) : [];
    return writeScene(session.scene, settings.now, ids, taken, session.playthrough.book);
  };
  const show = () => {
    for (const line of sceneLines()) dialog.say(line);
  };
  show();
  watching?.start({
    goOnIn(draft) {
      library = draft;
      const { session: carried, notices, receipt } = draft.carryOn(session);
      session = carried;
      onSession(session);
      dialog.interrupt(sceneLines());
      return [...notices, ...(receipt ? [receiptText(receipt)] : [])];
    },
    say(sayings) {
      // A page has a place for what is only so for a moment; here it would be read as news.
      const lasting = sayings.filter(({ isPassing }) => !isPassing);
      if (lasting.length > 0) dialog.interrupt(lasting.map(({ words }) => words));
    },
  });
  for (;;) {
    const line = await dialog.ask("> ");
    if (line === undefined) break;
    if (session.isReadAlong && (line === "" || line === "look")) session = readOn(dialog, library, session);
    const next = await keeping(dialog, library, session, () =>
      answer({ dialog, library, session, putFree, settings, inside: watching?.inside }, line),
    );
    if (next === "leave") break;
    if (next === "show") show();
  }
  const isGone = session.place.kind === "gone";
  watching?.stop();
  const farewell = writeFarewell(session, library, typed, { namesFolder: true });
  session.close();
  dialog.say(farewell);
  return session.isKept && (session.wasRefused || isGone) ? 1 : 0;
}

/** A run that is read along, as far as the other window has come; as far as it was where that cannot be read. */
function readOn(dialog: Dialog, library: Library, session: Session): Session {
  try {
    return library.readAlong(session.name);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    dialog.say(fault.message);
    return session;
  }
}

/** What has changed in the book under a run, and where else to go on from than here. */
function receiptText({ says, points }: Receipt): string {
  const others = points.slice(1).map(({ label, count }) => `  back ${count + 1}   to go on from ${label}`);
  return [says, ...(others.length > 0 ? ["Go on from here, or type:", ...others] : []), ""].join("\n");
}

function answer(context: CommandContext, line: string): "show" | "ask" | "leave" {
  const { dialog, session, settings } = context;
  if (session.isReadAlong && line === "") return "show";
  const options = offeredOptions(session.scene, settings.now);
  // As it is printed, with its point, or without.
  const option = /^\d+\.?$/.test(line) ? options[Number.parseInt(line, 10) - 1] : undefined;
  if (option && session.isReadAlong) {
    dialog.say(READING_ALONG);
    return "ask";
  }
  if (option) {
    session.decide(option.id);
    return "show";
  }
  const command = commandFor(line, context);
  if (command) return command.run(context);
  dialog.say(
    options.length > 0 ? `Type a number from 1 to ${options.length}, or ? for help.` : "Type ? for help.",
  );
  return "ask";
}

/** Runs the action; where it cannot be kept, says so and lets the reader choose. */
async function keeping(
  dialog: Dialog,
  library: Library,
  session: Session,
  deed: () => "show" | "ask" | "leave",
): Promise<"show" | "ask" | "leave"> {
  let mend = () => {};
  let instead: typeof KEEP_ANEW | typeof TRY_AGAIN = TRY_AGAIN;
  for (;;) {
    try {
      mend();
      // Whatever goes wrong now is tried again by itself: a run is kept anew once.
      mend = () => {};
      instead = TRY_AGAIN;
      return deed();
    } catch (fault) {
      if (fault instanceof ShelfFault) {
        dialog.say(fault.message);
        return "ask";
      }
      if (!(fault instanceof SaveFault)) throw fault;
      if (fault instanceof RunGoneFault) instead = KEEP_ANEW;
      const wanted = await askInstead(dialog, `${fault.message} ${afterRefusal(instead)}`, [
        instead,
        PLAY_UNSAVED,
        LEAVE,
      ]);
      if (wanted === LEAVE) return "leave";
      mend = wanted === PLAY_UNSAVED ? () => session.stopKeeping() : mend;
      if (wanted === KEEP_ANEW) mend = () => library.keepAnew(session);
    }
  }
}

/** Answers the exit code where nothing was opened. */
async function begin(
  dialog: Dialog,
  library: Library,
  settings: SettingsStore,
  request: OpenRequest,
): Promise<Opened | 0 | 1> {
  const wanted = request.kind === "title" ? await chooseAtTitle(dialog, library, settings) : request;
  if (!wanted) return 0;
  try {
    return openAsked(library, wanted);
  } catch (fault) {
    if (fault instanceof RunBusyFault) return elsewhere(dialog, library, fault, wanted);
    const without = withoutKeeping(wanted);
    if (!(fault instanceof SaveFault) || !without) throw fault;
    const choice = await askInstead(dialog, fault.message, [PLAY_UNSAVED, LEAVE]);
    return choice === LEAVE ? 1 : openAsked(library, without);
  }
}

/** Another window plays the run that was asked for. */
async function elsewhere(
  dialog: Dialog,
  library: Library,
  { message, run }: RunBusyFault,
  wanted: OpenRequest,
): Promise<Opened | 1> {
  switch (await askInstead(dialog, message, [READ_ALONG, PLAY_A_COPY, LEAVE])) {
    case READ_ALONG: {
      const opened = openAsked(library, { kind: "read-along", name: run });
      return { ...opened, notices: [READING_ALONG, ""] };
    }
    case PLAY_A_COPY:
      return openAsked(library, { ...(wanted.kind === "run" ? wanted : {}), kind: "copy", name: run });
    case LEAVE:
      return 1;
  }
}
