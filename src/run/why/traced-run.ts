import type { Book } from "../../ink/book.ts";
import type { Line } from "../../ink/tell/passage.ts";
import { StoryFault } from "../../ink/tell/story-fault.ts";
import type { PassageTrace } from "../../ink/trace/passage-trace.ts";
import { type TracedTeller, tellTraced } from "../../ink/trace/traced-teller.ts";
import type { SurvivalEvent } from "../../survival/events.ts";
import type { Survival } from "../../survival/machine.ts";
import { findState, REGIONS } from "../../survival/regions.ts";
import { accepts, after, atTheStart } from "../../survival/survival.ts";
import { Playthrough } from "../play/playthrough.ts";
import type { Moment } from "../play/told.ts";
import { TELLS } from "../play/vocabulary.ts";

/** Something that happened to the body, and what it moved. */
export interface Happening {
  readonly event: SurvivalEvent;
  /** As the book tells it. */
  readonly deed: PassageTrace["deeds"][number];
  /** Regions by their place in REGIONS, with the state each was in before, and is in since. */
  readonly moved: readonly { readonly region: number; readonly from: string; readonly to: string }[];
  /** Refused is what the body could not take: it cannot be so. */
  readonly outcome: "changed" | "unchanged" | "refused";
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
    deeds.flatMap((deed) => {
      const event = TELLS[deed.word]?.event(...deed.given);
      if (!event) return [];
      const before = survival;
      survival = after(before, event);
      const isChanged = survival !== before;
      const moved = (isChanged ? REGIONS : []).flatMap((region, index) => {
        const [from, to] = [findState(region, before.value), findState(region, survival.value)];
        return to === from ? [] : [{ region: index, from, to }];
      });
      const outcome = isChanged ? "changed" : accepts(before, event) ? "unchanged" : "refused";
      return [{ event, deed, moved, outcome }];
    });
  const take = (run: Playthrough) => {
    const { deeds, ...trace } = (teller as TracedTeller).trace;
    const passage = { ...trace, told: lines.splice(0), happened: happened(deeds), survival };
    passages.push(run.options.length > 0 ? { ...passage, moment: run.moment } : passage);
  };
  const noted: typeof tellTraced = (...given) => {
    const traced = tellTraced(...given);
    teller = traced;
    const advance = () => {
      const told = traced.advance();
      lines.push(...told);
      return told;
    };
    return Object.create(traced, { advance: { value: advance } }) as TracedTeller;
  };
  try {
    const run = new Playthrough(book, seed, { teller: noted, isSearch: true });
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
