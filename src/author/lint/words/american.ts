import { capitalise } from "../../../text/capitalise.ts";
import type { Speller } from "./speller.ts";

/** Where a British spelling is more than a slip away from the American one, or another word is as near. */
const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [
  [/^gray/, "grey"],
  [/^plow/, "plough"],
  [/^cozy$/, "cosy"],
  [/^mom(?=$|s$|my)/, "mum"],
  [/^aging$/, "ageing"],
  [/^sulfur/, "sulphur"],
  [/^airplane/, "aeroplane"],
  [/^maneuver(?=ing$|ed$)/, "manoeuvr"],
  [/^maneuver/, "manoeuvre"],
  [/^jewelry$/, "jewellery"],
  [/^draft/, "draught"],
  [/or(?=$|s$|ed$|ing$|ite|ful|less|able|er|y|hood|ly)/, "our"],
  [/er(?=$|s$)/, "re"],
  [/er(?=ed$|ing$)/, "r"],
  [/og(?=$|s$)/, "ogue"],
];

/** The British spelling of an American one, if a word is that. */
export function findBritish(word: string, { knows }: Speller): string | undefined {
  const small = word.toLowerCase();
  const british = BRITISH.map(([american, spelled]) => small.replace(american, spelled)).find(
    (other) => other !== small && knows(other),
  );
  const isCapital = word.charAt(0) !== small.charAt(0);
  return british && isCapital ? capitalise(british) : british;
}
