import { LETTERS, type LetterFate, type LetterId, OWN_LETTERS } from "../../survival/events.ts";
import { counted } from "../../text/counted.ts";
import type { Find, Finds, LetterFateIn, LetterFind, Share } from "./finds.ts";
import { isByHisHand, isWorn, WORN } from "./letters.ts";

/** A line of the list of finds, and the quiet one under it. */
export interface FindEntry {
  /** Its number, or those of several in a row that were not found, as wide as every other. */
  readonly lead: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly under: string;
  /** Where it can be opened. */
  readonly open?: { readonly run: string; readonly end: string };
}

/** The list of finds in words, the same wherever it is shown. */
export interface FindsWords {
  readonly title: string;
  /** How much was found and read, a line for each. */
  readonly summary: readonly string[];
  readonly entries: readonly FindEntry[];
  /** What stands below it. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export const FINDS = "Finds";
const BLANK = "—  not found yet";
// As many runs as a line names.
const MOST_NAMED = 5;

/** Above the letters, where one of them came to more than one end in a run. */
const ON_WAYS = "In a run you went back into, each of its ways has its own letters.";

const FATES: Readonly<Record<LetterFate, string>> = {
  unwritten: "read",
  drafted: "begun",
  kept: "kept",
  sent: "sent",
  buried: "in the bag",
  burned: "burned",
  lost: "lost",
  carried: "carried by hand",
};

export function writeFinds({ endings, letters, shares }: Finds): FindsWords {
  const rows = inRows(endings);
  const width = Math.max(0, ...rows.map((row) => numbersOf(row).length));
  return {
    title: FINDS,
    summary: [
      "On all ways of all runs:",
      share(shares.endings, "ending", "found"),
      share(shares.words, "word", "read"),
      share(shares.options, "option", "taken"),
      ...(letters ? [`${letters.length} of ${LETTERS.length} letters and papers found`] : []),
    ],
    entries: rows.map((row) => entryOf(row, width)),
    parts: letters ? [{ heading: "Letters", lines: letterLines(letters) }] : [],
  };
}

/** A find, or several in a row that are blank. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly found?: Find["found"];
}

function inRows(endings: readonly Find[]): Row[] {
  const rows: Row[] = [];
  for (const { number, found } of endings) {
    const before = rows.at(-1);
    if (before && !before.found && !found) rows[rows.length - 1] = { ...before, to: number };
    else rows.push({ from: number, to: number, ...(found ? { found } : {}) });
  }
  return rows;
}

const numbersOf = ({ from, to }: Row): string => (from === to ? `${from}` : `${from}–${to}`);

function entryOf({ found, ...row }: Row, width: number): FindEntry {
  const numbers = { ...row, lead: `${numbersOf(row).padStart(width)}.  ` };
  if (!found) return { ...numbers, text: BLANK, under: "" };
  const { title, place, when, run, fate } = found;
  const where = [place, when].filter(Boolean).join(", ");
  return {
    ...numbers,
    text: title || "An end",
    under: [where, `in “${run}”`].filter(Boolean).join(" · "),
    open: { run, end: fate },
  };
}

function letterCount(letters: readonly LetterFind[]): string {
  const isOwn = ({ id }: LetterFind) => OWN_LETTERS.some((own: LetterId) => own === id);
  const all = { own: OWN_LETTERS.length, others: LETTERS.length - OWN_LETTERS.length };
  const own = letters.filter(isOwn).length;
  return `${own} of ${all.own} letters of Saigo’s own, ${letters.length - own} of ${all.others} papers of others.`;
}

const isOnSome = ({ ways, of }: LetterFateIn): boolean => ways < of;

function letterLines(letters: readonly LetterFind[]): string[] {
  const isDivided = letters.some(({ runs }) => runs.some(isOnSome));
  return [letterCount(letters), ...(isDivided ? [ON_WAYS] : []), ...letters.map(letterLine)];
}

const letterLine = ({ id, title, runs }: LetterFind): string => `${title}: ${fatesOf(id, runs)}`;

/** What became of a letter, in a word or three. */
function wordsFor(id: LetterId, fate: LetterFate): string {
  if (fate === "unwritten" && isByHisHand(id)) return FATES.drafted;
  return isWorn(id, fate) ? WORN : FATES[fate];
}

const ORDER = Object.keys(FATES) as LetterFate[];

/** What became of a letter in runs by that; where it became several things in one, on how many of its ways each. */
function fatesOf(id: LetterId, runs: LetterFind["runs"]): string {
  const whole = ORDER.flatMap((fate) => {
    const names = runs.filter((each) => each.fate === fate && !isOnSome(each)).map(({ run }) => `“${run}”`);
    const more = names.length - MOST_NAMED;
    const named = names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${grouped(more)} more` : "");
    return names.length > 0 ? [`${wordsFor(id, fate)} in ${named}`] : [];
  });
  const onSome = runs.filter(isOnSome);
  const divided = [...new Set(onSome.map(({ run }) => run))].map((run) => {
    const fates = onSome.filter((each) => each.run === run);
    const [first, ...others] = fates.toSorted((one, other) => other.ways - one.ways);
    const rest = others.map(({ fate, ways }) => `, ${wordsFor(id, fate)} on ${ways}`).join("");
    return first
      ? `${wordsFor(id, first.fate)} on ${first.ways} of the ${grouped(first.of)} ways of “${run}”${rest}`
      : "";
  });
  const more = divided.length - MOST_NAMED;
  return [
    ...whole,
    ...divided.slice(0, MOST_NAMED),
    ...(more > 0 ? [`on some ways of ${counted(more, "more run")}`] : []),
  ].join("; ");
}

function share({ found, of }: Share, what: string, done: string): string {
  const percent = of > 0 ? ` (${Math.floor((100 * found) / of)} %)` : "";
  return `${grouped(found)} of ${grouped(of)} ${what}${of === 1 ? "" : "s"} ${done}${percent}`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
