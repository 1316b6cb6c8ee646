import { StoryFault } from "../../../ink/tell/story-fault.ts";
import { type Teller, tell } from "../../../ink/tell/teller.ts";
import { Playthrough } from "../../../run/play/playthrough.ts";
import { isIn } from "../play/subject.ts";
import { type AskingSubject, answersIn } from "./asking-book.ts";
import type { KeptRoutes } from "./kept-routes.ts";
import type { Route } from "./tally.ts";

// Each takes the game itself some hundredths of a second.
const MOST_TRIED = 4;
const LABEL = /^(not )?([\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)+)$/u;

/**
 * The shortest beginning of some ways after which the question is answered with yes, as far as the game itself goes them.
 * @param seed of a story in which chance decides
 */
export function knownRoute(subject: AskingSubject, known: KeptRoutes, seed: number): Route | undefined {
  const [knot = ""] = subject.question.scene.split(".");
  const tried = known
    .map((way) => way.slice(0, way.findLastIndex((id) => isIn(knot, id)) + 1))
    .filter((way) => way.length > 0 && mayAnswer(subject, way))
    .slice(0, MOST_TRIED);
  const found = tried.flatMap((way) => {
    const count = goAlong(subject, way, seed);
    return count === undefined ? [] : [way.slice(0, count)];
  });
  const [decisions] = found.sort((one, other) => one.length - other.length);
  return decisions && { decisions, seed };
}

/** Whether a way takes every choice that has to be taken; what must not be may be taken after the question is answered. */
function mayAnswer({ book, question }: AskingSubject, way: readonly string[]): boolean {
  const choices = new Set(Object.values(book.choices).map(({ id }) => id));
  return question.parts.every((part) => {
    const [, not, name = ""] = LABEL.exec(part) ?? [];
    return not !== undefined || !choices.has(name) || way.includes(name);
  });
}

/** @returns after how many decisions of a way all of the question holds in its scene, if ever */
function goAlong(
  { book, question }: AskingSubject,
  way: readonly string[],
  seed: number,
): number | undefined {
  let teller: Teller | undefined;
  const held: typeof tell = (...given) => {
    teller = tell(...given);
    return teller;
  };
  try {
    const run = new Playthrough(book, seed, { teller: held, isSearch: true });
    for (const [count, id] of [...way, ""].entries()) {
      const isThere =
        isIn(question.scene, teller?.position ?? "") ||
        run.options.some((one) => isIn(question.scene, one.id));
      if (teller && isThere) {
        const { moment } = run;
        teller.goTo(question.knot);
        const answers = answersIn(teller.advance());
        if (!answers.includes(false)) return count;
        run.resume(moment);
      }
      if (!run.offers(id)) return undefined;
      run.choose(id);
    }
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
  }
  return undefined;
}
