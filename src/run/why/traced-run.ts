import type { Book } from "../../ink/book.ts";
import type { Line } from "../../ink/tell/passage.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import type { PassageTrace } from "../../ink/trace/passage-trace.ts";
import { type TracedTeller, tellTraced } from "../../ink/trace/traced-teller.ts";
import type { SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { findState, REGIONS } from "../../survival/regions.ts";
import { after, atTheStart } from "../../survival/survival.ts";
import { type Moment, Playthrough } from "../play/playthrough.ts";
import { TELLS } from "../play/vocabulary.ts";

/** Something that happened to the body, and what it moved. */
export interface Happening {
  readonly event: SurvivalEvent;
  readonly under: PassageTrace["deeds"][number]["under"];
  /** Regions by their place in REGIONS, with the state each is in since. */
  readonly moved: readonly { readonly region: number; readonly to: string }[];
}

/** A passage of a run, with what it asked and told; passage N follows N decisions. */
export interface TracedPassage extends Omit<PassageTrace, "deeds"> {
  readonly happened: readonly Happening[];
  /** What was told, a line for each of `lines`. */
  readonly told: readonly Line[];
  /** How all of it stands once it has been told. */
  readonly survival: Survival;
  /** To stand there again; missing where the run ends. */
  readonly moment?: Moment;
}

/**
 * Plays decisions once more and writes down what each passage asked. Where the story breaks off, what came before is
 * all there is.
 */
export function traceRun(book: Book, seed: number, decisions: readonly string[]): TracedPassage[] {
  const passages: TracedPassage[] = [];
  let teller: TracedTeller | undefined;
  let survival = atTheStart;
  const lines: Line[] = [];
  const happened = (deeds: PassageTrace["deeds"]): Happening[] =>
    deeds.flatMap(({ word, given, under }) => {
      const event = TELLS[word]?.event(...given);
      if (!event) return [];
      const next = after(survival, event);
      const moved = REGIONS.flatMap((region, index) => {
        const to = next === survival ? "" : findState(region, next.value);
        return next === survival || to === findState(region, survival.value) ? [] : [{ region: index, to }];
      });
      survival = next;
      return [{ event, under, moved }];
    });
  const take = (run: Playthrough) => {
    const { deeds, ...trace } = (teller as TracedTeller).trace;
    const passage = { ...trace, told: lines.splice(0), happened: happened(deeds), survival };
    passages.push(run.options.length > 0 ? { ...passage, moment: run.moment } : passage);
  };
  try {
    const run = new Playthrough(book, seed, (...given) => {
      const traced = tellTraced(...given);
      teller = traced;
      const advance = () => {
        const told = traced.advance();
        lines.push(...told);
        return told;
      };
      return Object.create(traced, { advance: { value: advance } }) as TracedTeller;
    });
    take(run);
    for (const id of decisions) {
      if (!run.offers(id)) break;
      run.choose(id);
      take(run);
    }
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
  }
  return passages;
}
