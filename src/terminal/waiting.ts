import { toPlay } from "../run/keep/branch.ts";
import type { Library } from "../run/keep/library.ts";
import type { Session } from "../run/keep/session.ts";
import { LOOKING_HUNG_ON } from "../run/why/ending-account.ts";
import type { Effect } from "./view/effect.ts";
import type { Page } from "./view/view.ts";

/** So many decisions are played before anybody notices. */
const UNNOTICED = 60;

/** What a page says while something is looked for that takes a moment; nothing where it takes none, or it has no place. */
export function waitingWords(
  effect: Effect,
  page: Page,
  { playthrough, ways }: Pick<Session, "playthrough" | "ways">,
  { record }: Pick<Library, "record">,
): string | undefined {
  if (page.kind !== "reading" && page.kind !== "backlog") return undefined;
  const isOfTheEnd = page.kind === "reading" && page.scene.close?.kind === "ending";
  switch (effect.do) {
    case "why":
      return LOOKING_HUNG_ON;
    case "look-back":
      if (isOfTheEnd) return LOOKING_HUNG_ON;
      return toPlay(playthrough, ways) > UNNOTICED ? "Looking up where your ways led …" : undefined;
    case "skip":
      return record.players.isOpen ? undefined : "Looking up what you had read …";
    default:
      return undefined;
  }
}
