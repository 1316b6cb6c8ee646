import type { Library } from "../../run/keep/library.ts";
import type { Session } from "../../run/keep/session.ts";
import type { Account } from "../../run/why/account.ts";
import { accountAtOnce, accountOfEnding } from "../../run/why/ending-account.ts";
import { AT_THE_END } from "../view/exits.ts";
import type { AccountPage, Page } from "../view/view.ts";

/** What a run came to, laid over its last page, with what can be done after the end; nothing where it has not ended. */
export function layEnding(under: Page, session: Session, library: Library): AccountPage | undefined {
  const account = accountOfEnding(session, library.waysFound(session));
  return account && { kind: "account", under, account, offers: AT_THE_END, top: 0 };
}

/** What is known at once of what a run came to, while the rest of it is looked for. */
export function layEndingAtOnce(under: Page, session: Session): AccountPage | undefined {
  const account = accountAtOnce(session);
  return account && { kind: "account", under, account, offers: [], top: 0 };
}

/** Why a line is said, laid over the page it was asked on. */
export const layWhy = (under: Page, account: Account): AccountPage => ({
  kind: "account",
  under,
  account,
  offers: [{ label: "Close" }],
  top: 0,
});
