import type { Library } from "../run/keep/library.ts";
import type { Session } from "../run/keep/session.ts";
import { type Account, accountLines } from "../run/why/account.ts";
import { answerWhy } from "../run/why/answer-why.ts";
import { accountOfEnding, NO_ENDING } from "../run/why/ending-account.ts";
import { LineFault } from "../run/why/find-line.ts";
import type { Dialog } from "./dialog.ts";

/** Why a line is said, or the run ended so. */
export function sayWhy(dialog: Dialog, session: Session, asked: string): "ask" {
  try {
    sayAccount(dialog, answerWhy(session, asked));
  } catch (fault) {
    if (!(fault instanceof LineFault)) throw fault;
    dialog.say(fault.message);
  }
  return "ask";
}

/** What the run came to. */
export function sayEnding(dialog: Dialog, session: Session, library: Library): "ask" {
  const account = accountOfEnding(session, library.waysFound(session));
  if (account) sayAccount(dialog, account);
  else dialog.say(NO_ENDING);
  return "ask";
}

function sayAccount(dialog: Dialog, account: Account): void {
  for (const line of accountLines(account)) dialog.say(line);
  if (account.pieces.some(({ kind }) => kind === "decision"))
    dialog.say("\nType “back N” to stand before decision N again; nothing is lost.");
}
