import type { Binding, Line } from "../../ink/tell/passage.ts";
import type { LetterId, SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { isForbidden } from "./censor.ts";
import { LINE_BREAK, linesOfLetter } from "./reading.ts";
import { ASKS, ASKS_OF_LETTERS, SHOWS, stateOfLetter, TELLS, TEXTS } from "./vocabulary.ts";

/** A run as the words of its story meet it. */
interface Met {
  survival(): Survival;
  /** The lines of a letter, none if it was not written. */
  letter(id: LetterId): readonly string[];
  /** The lines so far of the passage that is being told, some of a letter perhaps. */
  told(): readonly Line[];
  tell(event: SurvivalEvent): void;
}

/** What stands behind each word of the vocabulary while a run is told. */
export function bindingsOf(run: Met): Binding[] {
  const letter = (of: unknown) => {
    const id = String(of) as LetterId;
    return [...run.letter(id), ...linesOfLetter(run.told(), id)];
  };
  return [
    ...Object.entries(ASKS).map(([name, { answer }]) => ({
      name,
      asks: true,
      call: (...given: unknown[]) => answer(run.survival(), ...given.map(String)),
    })),
    ...Object.entries(TELLS).map(([name, { event }]) => {
      const events = new Map<string, SurvivalEvent>();
      const call = (...given: unknown[]) => {
        const words = given.join();
        let told = events.get(words);
        if (!told) {
          told = event(...given.map(String));
          events.set(words, told);
        }
        run.tell(told);
      };
      return { name, asks: false, call };
    }),
    ...Object.entries(TEXTS).map(([name, { make }]) => ({
      name,
      asks: true,
      call: (...given: unknown[]) => make(...given.map(String)),
    })),
    ...Object.entries(SHOWS).map(([name, { lines, show }]) => ({
      name,
      asks: true,
      looksBack: true,
      call: (id: unknown) =>
        letter(id)
          .filter((line) => lines === "all" || isForbidden(line))
          .map((line) => LINE_BREAK + show(line))
          .join(""),
    })),
    ...Object.entries(ASKS_OF_LETTERS).map(([name, { answer }]) => ({
      name,
      asks: true,
      looksBack: true,
      call: (id: unknown) => answer(stateOfLetter(letter(id))),
    })),
  ];
}
