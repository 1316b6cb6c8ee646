import type { Survival } from "../../survival/machine.ts";
import type { Scene } from "../play/scene.ts";

/** A scene of the run, and how Saigo was when it had been read. */
export interface Moment {
  readonly scene: Scene;
  readonly survival: Survival;
}

/** Whether Saigo is in it. */
export const isWithHim = ({ scene }: Pick<Moment, "scene">): boolean => scene.when !== "";

/** The day on which something was first told; no place, since Saigo is seldom where another dies. */
export function dayWhen(moments: readonly Moment[], isTold: (moment: Moment) => boolean): string {
  const told = moments.find(isTold);
  return told ? dayOf(told.scene) : "";
}

/** The date of a scene, where it has one. */
export const dayOf = ({ when }: Pick<Scene, "when">): string => when.replace(/, \w+$/, "");

/** By the day: a passage may go through several hours, and what it told happened at some one of them. */
export const whereAndWhen = ({ scene }: Moment): string =>
  [dayOf(scene), inSentence(scene.place)].filter(Boolean).join(", ");

/** A place is written as a heading: the first word of it has a capital that it has not inside a sentence, if it is no name. */
export const inSentence = (place: string): string =>
  place.replace(/^(?:The|An?|At|In|On|By|Near|Above|Below|Between|Behind|Over|Under|Underground)\b/, (word) =>
    word.toLowerCase(),
  );
