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
  let text: string | undefined;
  const option = {
    id: offer.id,
    // Of all a run went past, whoever opens it reads only the last.
    get text() {
      text ??= wordsOf(offer.text, isOurs).replace(/\s*\n\s*/g, " ") || NO_WORDS;
      return text;
    },
  };
  offers.set(option, offer);
  return option;
}

const decisions = new WeakMap<Option, string>();

/** What a run keeps of deciding for this option. */
export function decisionFor(option: Option): string {
  let decision = decisions.get(option);
  if (decision === undefined) {
    decision = decisionOf(option.id, offers.get(option)?.text ?? option.text);
    decisions.set(option, decision);
  }
  return decision;
}
