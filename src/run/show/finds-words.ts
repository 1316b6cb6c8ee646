import { LETTERS, type LetterFate, type LetterId, OWN_LETTERS } from "../../survival/events.ts";
import type { Find, Finds, LetterFind, Share } from "./finds.ts";

/** A line of the list of finds, and the quiet one under it. */
export interface FindEntry {
  /** Its number, as wide as every other. */
  readonly lead: string;
  readonly text: string;
  readonly under: string;
  /** Where it can be opened. */
  readonly open?: { readonly run: string; readonly end: string };
}

/** The list of finds in words, the same wherever it is shown. */
export interface FindsWords {
  readonly title: string;
  readonly entries: readonly FindEntry[];
  /** What stands below it. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export const FINDS = "Finds";
const BLANK = "—  not found yet";
// As many runs as a line names.
const MOST_NAMED = 5;

const FATES: Readonly<Record<LetterFate, string>> = {
  unwritten: "read",
  drafted: "written",
  kept: "kept",
  sent: "sent",
  buried: "in the bag",
  burned: "burned",
  lost: "lost",
  carried: "carried by hand",
};

export function writeFinds({ endings, letters, shares }: Finds): FindsWords {
  const width = String(endings.length).length;
  return {
    title: FINDS,
    entries: endings.map((find) => entryOf(find, width)),
    parts: [
      ...(letters ? [{ heading: "Letters", lines: letterLines(letters) }] : []),
      {
        heading: "Read so far, on all ways of all runs",
        lines: [
          share(shares.words, "word"),
          share(shares.options, "option"),
          share(shares.endings, "ending"),
        ],
      },
    ],
  };
}

function entryOf({ number, found }: Find, width: number): FindEntry {
  const lead = `${String(number).padStart(width)}.  `;
  if (!found) return { lead, text: BLANK, under: "" };
  const { title, place, when, run, fate } = found;
  const where = [place, when].filter(Boolean).join(", ");
  return {
    lead,
    text: title || "An end",
    under: [where, `in “${run}”`].filter(Boolean).join(" · "),
    open: { run, end: fate },
  };
}

function letterLines(letters: readonly LetterFind[]): string[] {
  const isOwn = ({ id }: LetterFind) => OWN_LETTERS.some((own: LetterId) => own === id);
  const all = { own: OWN_LETTERS.length, others: LETTERS.length - OWN_LETTERS.length };
  const own = letters.filter(isOwn).length;
  return [
    `${own} of ${all.own} letters of Saigo’s own, ${letters.length - own} of ${all.others} papers of others.`,
    ...letters.map(({ title, runs }) => `${title}: ${fatesOf(runs)}`),
  ];
}

const ORDER = Object.keys(FATES) as LetterFate[];

function fatesOf(runs: LetterFind["runs"]): string {
  return ORDER.flatMap((fate) => {
    const names = runs.filter((each) => each.fate === fate).map(({ run }) => `“${run}”`);
    const more = names.length - MOST_NAMED;
    const named = names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${grouped(more)} more` : "");
    return names.length > 0 ? [`${FATES[fate]} in ${named}`] : [];
  }).join("; ");
}

function share({ found, of }: Share, what: string): string {
  const percent = of > 0 ? ` (${Math.floor((100 * found) / of)} %)` : "";
  return `${grouped(found)} of ${grouped(of)} ${what}${of === 1 ? "" : "s"}${percent}`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
