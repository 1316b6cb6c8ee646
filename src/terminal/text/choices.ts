import { offeredOptions } from "../../run/play/scene.ts";
import { PLAY_A_COPY, WHAT_IT_CAME_TO } from "../../run/show/offers.ts";
import type { Effect } from "../view/effect.ts";
import { AT_THE_END, AWAY, TO_TITLE } from "../view/exits.ts";
import type { ReadingPage, Window } from "../view/view.ts";

/** Something that can be taken under the text. */
export interface Choice {
  readonly label: string;
  readonly number: number;
  readonly isTaken?: boolean;
  readonly effect: Effect;
}

/** What can be taken at the end of the scene. */
export const listOptions = (page: ReadingPage, { look }: Window): Choice[] =>
  offersOf(page, look).map((offer, index) => ({ ...offer, number: index + 1 }));

function offersOf(
  { scene, isReadAlong, name, taken }: ReadingPage,
  look: Window["look"],
): Omit<Choice, "number">[] {
  const came: readonly Omit<Choice, "number">[] =
    scene.close?.kind === "ending" ? [{ label: WHAT_IT_CAME_TO, effect: { do: "ending" } }] : [];
  if (isReadAlong)
    return [
      ...came,
      { label: "Look how far the other window is", effect: { do: "follow" } },
      { label: PLAY_A_COPY, effect: { do: "open", request: { kind: "copy", name } } },
      TO_TITLE,
      AWAY,
    ];
  if (!scene.close && scene.options.length > 0)
    return offeredOptions(scene, look).map(({ id, text }) => ({
      label: text,
      isTaken: taken?.includes(id) ?? false,
      effect: { do: "decide", id },
    }));
  return [...came, ...AT_THE_END];
}
