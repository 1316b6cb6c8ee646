import { plainText } from "../../../run/play/scene.ts";
import type { Survival } from "../../../survival/machine.ts";
import { lives, today } from "../../../survival/queries.ts";
import { type Claims, claimsOf, joinedIn } from "./claims.ts";
import type { Invariant, Turn, Violation } from "./invariant.ts";
import { skyAt } from "./sky.ts";

/** Nobody speaks after he has died. Who dies in the passage itself may speak in it: which comes first is for its writer to see. */
export const onlyTheLivingSpeak: Invariant = (turn) =>
  said(turn, ({ speakers }, before) =>
    speakers
      .filter((person) => !lives(before, person))
      .map((person) => `lets ${person} speak, who is dead by then`),
  );

/** Nobody speaks to Saigo who is elsewhere. Who comes in the passage itself may speak in it, and who goes as well. */
export const nobodyIsInTwoPlaces: Invariant = (turn) =>
  said(turn, ({ speakers }) =>
    speakers
      .filter((person) => turn.elsewhere.includes(person))
      .map((person) => `lets ${person} speak, who is elsewhere`),
  );

/** What is read out of a letter was written, and the paper still there to be read. */
export const onlyWrittenLettersAreShown: Invariant = ({ shown }) =>
  shown.flatMap(({ id, isWritten, fate, asWritten }): Violation[] => {
    if (!isWritten) return [{ kind: "continuity", says: `shows ${id}, of which no line was written` }];
    return asWritten && (fate === "burned" || fate === "lost")
      ? [{ kind: "continuity", says: `shows ${id} as it was written, though it is ${fate}` }]
      : [];
  });

/** Sun and moon stand where they stood over the island on that day, at that hour. */
export const skyIsWhereItWas: Invariant = (turn) =>
  said(turn, ({ sky }, before) =>
    sky
      // The clock may be moved within the passage; only what is wrong both before and after is wrong.
      .filter(({ light, isUp }) => [before, turn.after].every((then) => !canBe(light, isUp, then)))
      .map(
        ({ light, isUp, says }) =>
          `says "${says}" on ${today(turn.after)} at ${turn.after.value.hour}, when the ${light} was ${isUp ? "down" : "up"}`,
      ),
  );

function canBe(light: Claims["sky"][number]["light"], isUp: boolean, then: Survival): boolean {
  const { canBeUp, canBeDown } = skyAt(light, today(then), then.value.hour);
  return isUp ? canBeUp : canBeDown;
}

/** No two sentences run into each other, whichever of the words that hang on conditions are told. */
export const sentencesStandApart: Invariant = ({ scene }) => [
  ...scene.passages.flatMap((passage) =>
    passage.kind === "card"
      ? []
      : claimsOf(passage).joined.map((words) => ({ ...asJoined(words), paragraph: plainText(passage) })),
  ),
  ...scene.options.flatMap(({ text }) => joinedIn(text).map(asJoined)),
];

const asJoined = (words: string) => ({ kind: "joined", says: `tells "${words}" as one word` }) as const;

/** Asks each paragraph of a passage that is told by Saigo, in his own present. */
function said(
  { before, scene }: Turn,
  ask: (claims: Claims, before: Survival) => readonly string[],
): Violation[] {
  const isAway = scene.when === "";
  if (!before || isAway) return [];
  return scene.passages.flatMap((passage) =>
    passage.kind === "card"
      ? []
      : ask(claimsOf(passage), before).map(
          (says): Violation => ({ kind: "continuity", says, paragraph: plainText(passage) }),
        ),
  );
}
