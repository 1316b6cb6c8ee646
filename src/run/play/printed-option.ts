import type { OfferedChoice } from "../../ink/tell/passage.ts";
import { decisionOf } from "./decision.ts";
import { wordsOf } from "./reading.ts";
import type { Option } from "./scene.ts";

// An option of somebody else's story may be a bare arrow.
const NO_WORDS = "(go on)";

// As with paragraphs (reading.ts): a search is offered the same options over and over.
const printedLists = new WeakMap<readonly OfferedChoice[], readonly Option[]>();

// What ink called each, which does not change with how we print it.
const offers = new WeakMap<Option, OfferedChoice>();

/** What ink offers, as it is shown. */
export function printedOptions(list: readonly OfferedChoice[], isOurs: boolean): readonly Option[] {
  const known = printedLists.get(list);
  if (known) return known;
  const options = list.map((offer) => printedOption(offer, isOurs));
  printedLists.set(list, options);
  return options;
}

function printedOption(offer: OfferedChoice, isOurs: boolean): Option {
  const words = wordsOf(offer.text, isOurs).replace(/\s*\n\s*/g, " ");
  const option = { id: offer.id, text: words || NO_WORDS };
  offers.set(option, offer);
  return option;
}

const decisions = new WeakMap<Option, string>();

/** What a run keeps of deciding for this option. */
export function decisionFor(option: Option): string {
  const decision = decisions.get(option) ?? decisionOf(option.id, offers.get(option)?.text ?? option.text);
  decisions.set(option, decision);
  return decision;
}
