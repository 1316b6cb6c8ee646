import { StoryFault } from "../../../ink/tell/story-fault.ts";
import { type Teller, tell } from "../../../ink/tell/teller.ts";
import { Playthrough } from "../../../run/play/playthrough.ts";
import { isIn } from "../play/subject.ts";
import { type AskingSubject, answersIn } from "./asking-book.ts";
import type { KeptRoutes } from "./kept-routes.ts";
import type { Route } from "./tally.ts";

// Each takes the game itself a few hundredths of a second.
const MOST_TRIED = 8;

/**
 * The shortest beginning of some ways after which the question is answered with yes, as far as the game itself goes them.
 * @param seed of a story in which chance decides
 */
export function knownRoute(subject: AskingSubject, known: KeptRoutes, seed: number): Route | undefined {
  const [knot = ""] = subject.question.scene.split(".");
  const tried = known.filter((way) => way.some((id) => isIn(knot, id))).slice(0, MOST_TRIED);
  const found = tried.flatMap((way) => {
    const count = goAlong(subject, way, seed);
    return count === undefined ? [] : [way.slice(0, count)];
  });
  const [decisions] = found.sort((one, other) => one.length - other.length);
  return decisions && { decisions, seed };
}

/** @returns after how many decisions of a way all of the question holds in its scene, if ever */
function goAlong(
  { book, question }: AskingSubject,
  way: readonly string[],
  seed: number,
): number | undefined {
  let teller: Teller | undefined;
  try {
    const run = new Playthrough(book, seed, (...given) => {
      teller = tell(...given);
      return teller;
    });
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
