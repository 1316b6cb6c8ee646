import type { LetterId, Person } from "../../survival/events.ts";

/** What a reader calls the people of the book. */
export const PERSON_NAMES: Readonly<Record<Person, string>> = {
  kashiwara: "Kashiwara",
  tanida: "Tanida",
  shimizu: "Shimizu",
  pak: "Pak",
  kuribayashi: "Kuribayashi",
  nishi: "Nishi",
  ito: "Itō",
  okubo: "Ōkubo",
  oiso: "Oiso",
  fujita: "Fujita",
  hirano: "Hirano",
  mori: "Mori",
  yoneda: "Yoneda",
  sam: "Sam",
};

/** What a reader calls the papers of the book. */
export const LETTER_TITLES: Readonly<Record<LetterId, string>> = {
  letter_one: "First letter",
  letter_two: "Second letter",
  letter_three: "Third letter",
  letter_four: "Fourth letter",
  letter_five: "Fifth letter",
  letter_six: "Sixth letter",
  letter_seven: "Seventh letter",
  kashiwara_card: "Kashiwara’s card",
  pak_page: "Pak’s page",
  shimizu_letter: "Shimizu’s letter",
  sam_letter: "Sam’s letter",
  general_drawings: "The general’s drawings",
  mori_roll: "Mori’s roll",
  kinu_letter: "Kinu’s letter",
};

/** The same within a sentence: "the first letter", "Pak’s page". */
export function letterWords(letter: LetterId): string {
  const title = LETTER_TITLES[letter];
  if (title.includes("’s ") && !title.startsWith("The ")) return title;
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  return small.startsWith("the ") ? small : `the ${small}`;
}
