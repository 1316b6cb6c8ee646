import type { Receipt } from "../../run/changed/receipt.ts";
import { Fault } from "../../run/file/fault.ts";
import { withoutKeeping } from "../../run/keep/unkept.ts";
import {
  afterRefusal,
  KEEP_ANEW,
  PLAY_A_COPY,
  PLAY_UNSAVED,
  READ_ALONG,
  TRY_AGAIN,
} from "../../run/show/offers.ts";
import type { HandledEffect, Offer } from "../view/effect.ts";
import { AWAY, TO_TITLE } from "../view/exits.ts";
import type { NoticePage, Page } from "../view/view.ts";

/** What can be told and mended without leaving: what happened, and the ways on. Anything else is a crash. */
export function makeFaultNotice(
  fault: unknown,
  asked: { readonly effect: HandledEffect; readonly page: Page },
): NoticePage | undefined {
  const offers = offersAfter(fault, asked);
  if (!offers || !(fault instanceof Error)) return undefined;
  const said = fault.message.replace(/[^.?!]$/, "$&.");
  const { do: deed } = asked.effect;
  const isAllSaid = deed === "open" || deed === "keep-anew" || !(isUnsaved(fault) || isGone(fault));
  const says = isAllSaid ? said : `${said} ${afterRefusal(isGone(fault) ? KEEP_ANEW : TRY_AGAIN)}`;
  return { kind: "notice", under: asked.page, says, offers, cursor: 0 };
}

/** Something the reader is told before reading on. */
export const makeNotice = (under: Page, says: string): NoticePage => ({
  kind: "notice",
  under,
  says,
  offers: [{ label: "Go on" }],
  cursor: 0,
});

/** What the book no longer has of a run, and where to go on from; the first is where it stands. */
export const makeReceiptNotice = (under: Page, { says, points }: Receipt): NoticePage => ({
  kind: "notice",
  under,
  says,
  offers: points.map(({ label, count }, index) => ({
    label: `Go on from ${label}`,
    ...(index > 0 ? { effect: { do: "go-to", count } } : {}),
  })),
  cursor: 0,
});

// By the codes: the classes themselves would load ink and the machine before the title page.
const isUnsaved = (fault: unknown): boolean => codeOf(fault) === "run-not-saved";

/** Whether the folder of runs cannot be listed; what is open is kept all the same. */
const isUnlisted = (fault: unknown): boolean => codeOf(fault) === "runs-not-listed";

const isGone = (fault: unknown): boolean => codeOf(fault) === "run-gone";

const isElsewhere = (fault: unknown): boolean => codeOf(fault) === "run-open-elsewhere";

/** Whether a run that cannot be opened now is worth a page: it may be opened yet, or otherwise. */
export const hasWayOn = (fault: unknown): boolean => canBeTriedAgain(fault) || isElsewhere(fault);

const GO_BACK: Offer = { label: "Go back" };

function offersAfter(fault: unknown, { effect }: { effect: HandledEffect }): Offer[] | undefined {
  if ((effect.do === "book" || effect.do === "shelve") && fault instanceof Fault)
    return [
      GO_BACK,
      ...(canBeTriedAgain(fault) || effect.do === "book" ? [{ label: TRY_AGAIN, effect }] : []),
    ];
  if (codeOf(fault) === "bookmark-taken") return [GO_BACK];
  if (isUnlisted(fault)) return [{ label: TRY_AGAIN, effect }, GO_BACK, AWAY];
  const ways = waysOnAfter(fault, effect);
  return ways && [...ways, AWAY];
}

const canBeTriedAgain = (fault: unknown): boolean => isUnsaved(fault) || isUnlisted(fault);

/** The ways on from a run that cannot be opened, kept or gone on with. */
function waysOnAfter(fault: unknown, effect: HandledEffect): Offer[] | undefined {
  if (isElsewhere(fault) && effect.do === "open" && effect.request.kind === "run") {
    const { name } = effect.request;
    return [
      { label: READ_ALONG, effect: { do: "open", request: { kind: "read-along", name } } },
      { label: PLAY_A_COPY, effect: { do: "open", request: { ...effect.request, kind: "copy" } } },
      TO_TITLE,
    ];
  }
  if (isUnsaved(fault)) return [{ label: TRY_AGAIN, effect }, ...playUnsaved(effect)];
  if (isGone(fault) && effect.do !== "open")
    return [{ label: KEEP_ANEW, effect: { do: "keep-anew", next: effect } }, ...playUnsaved(effect)];
  return fault instanceof Fault ? [TO_TITLE] : undefined;
}

function playUnsaved(effect: HandledEffect): Offer[] {
  if (effect.do === "keep-anew") return playUnsaved(effect.next);
  if (effect.do !== "open") return [{ label: PLAY_UNSAVED, effect: { do: "stop-keeping", next: effect } }];
  const request = withoutKeeping(effect.request);
  return request ? [{ label: PLAY_UNSAVED, effect: { do: "open", request } }] : [];
}

const codeOf = (fault: unknown): unknown =>
  fault instanceof Error && "code" in fault ? fault.code : undefined;
