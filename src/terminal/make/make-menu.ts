import { chaptersOf, reachedWords } from "../../run/keep/go-to-chapter.ts";
import type { Library } from "../../run/keep/library.ts";
import type { RunSummary } from "../../run/keep/run-summary.ts";
import type { Session } from "../../run/keep/session.ts";
import type { Offer } from "../view/effect.ts";
import type { NoticePage, Page, RunsPage } from "../view/view.ts";

/** The chapters a run has come to, each to begin it again. */
export function layChapters(under: Page, session: Session): NoticePage {
  const { name } = session;
  const offers = chaptersOf(session).map(
    (start): Offer => ({
      label: reachedWords(start),
      effect: { do: "open", request: { kind: "run", name, chapter: start.card.chapter } },
    }),
  );
  const says = offers.length > 0 ? `Chapters of “${name}”` : `“${name}” has no chapters.`;
  return { kind: "notice", under, says, offers: [...offers, { label: "Close" }], cursor: 0 };
}

/**
 * Every run there is.
 * @param before the list as it was: the run is marked that was marked there, or whichever stands in its place
 * @param marked the name of the run that is to be marked instead, if it is listed
 */
export function layRuns(library: Library, before?: Page, marked?: string): RunsPage {
  const runs = library.list();
  return {
    kind: "runs",
    runs,
    removed: library.store.removed(),
    cursor: cursorIn(
      runs.filter(isWhole).map(({ name }) => name),
      before,
      marked,
    ),
  };
}

function cursorIn(names: readonly string[], before: Page | undefined, marked = ""): number {
  const named = names.indexOf(marked);
  if (named >= 0) return named;
  if (before?.kind !== "runs") return 0;
  const same = names.indexOf(before.runs.filter(isWhole)[before.cursor]?.name ?? "");
  return same >= 0 ? same : Math.max(0, Math.min(before.cursor, names.length - 1));
}

const isWhole = ({ fault }: RunSummary): boolean => fault === undefined;
