import { chart, regionForEach } from "./chart.ts";
import { type LetterId, OTHERS_LETTERS, OWN_LETTERS } from "./events.ts";

// Where paper can end. From none of these does it come back to his hands.
const ends = { sent: {}, buried: {}, burned: {}, lost: {}, carried: {} };

/** Every letter of the book and what became of it. */
export const letters = chart.createStateConfig({
  type: "parallel",
  states: { ...regionForEach(OWN_LETTERS, ownLetter), ...regionForEach(OTHERS_LETTERS, anothersLetter) },
});

function ownLetter(letter: LetterId) {
  const { to, endings } = waysOf(letter);
  return chart.createStateConfig({
    initial: "unwritten",
    states: {
      unwritten: { on: { "letter.drafted": to("drafted") } },
      drafted: { on: { "letter.kept": to("kept"), ...endings } },
      kept: { on: endings },
      ...ends,
    },
  });
}

function anothersLetter(letter: LetterId) {
  const { to, endings } = waysOf(letter);
  return chart.createStateConfig({
    initial: "unwritten",
    states: { unwritten: { on: { "letter.received": to("kept") } }, kept: { on: endings }, ...ends },
  });
}

function waysOf(letter: LetterId) {
  const guard = { type: "isLetter" as const, params: { letter } };
  const to = <Fate extends string>(target: Fate) => ({ guard, target });
  const endings = {
    "letter.sent": to("sent"),
    "letter.buried": to("buried"),
    "letter.burned": to("burned"),
    "letter.lost": to("lost"),
    "letter.carried": to("carried"),
  };
  return { to, endings };
}
