import { splitGlyphs } from "../../../text/width.ts";
import type { Lead, Scene, SceneChoice } from "../read/book-graph.ts";

/** The measures of a card, in units of the picture: at its full size a unit is a pixel. */
export const CARD = {
  width: 300,
  inset: 12,
  indent: 12,
  head: 28,
  words: 20,
  row: 20,
  gap: 7,
  foot: 8,
} as const;
/** How much room a letter may take, in fonts that take much. */
const LETTER = { name: 8, words: 6.5, option: 6.8, lead: 6.3 } as const;
const MARK = 16;
const SHARE = 40;

/** A line on a card: as many of its words as have room, and how far below the upper edge its middle is. */
export interface Row {
  readonly middle: number;
  readonly words: string;
}

/** What a choice, or the scene by itself, leads to. */
export interface LeadRow extends Row {
  readonly lead: Lead;
}

export interface ChoiceRow extends Row {
  readonly choice: SceneChoice;
  readonly indent: number;
  readonly height: number;
  readonly leads: readonly LeadRow[];
}

export interface EndingRow extends Row {
  readonly fate: string;
}

/** A scene as a card: what stands on it, from top to bottom. */
export interface Card {
  readonly height: number;
  readonly name: string;
  readonly words: string;
  readonly rows: readonly ChoiceRow[];
  /** Where it goes on by itself and no line leads. */
  readonly leads: readonly LeadRow[];
  readonly endings: readonly EndingRow[];
}

/** Lays out what is on the card of a scene. @param nameOf what each scene is called here, and whether a line leads to it */
export function cardOf(
  { name, words, choices, leads, endings }: Scene,
  nameOf: (scene: string) => { readonly name: string; readonly hasWay: boolean },
): Card {
  const room = CARD.width - 2 * CARD.inset;
  let y = CARD.head + (words ? CARD.words : 0);
  const nextRow = (): number => {
    y += CARD.row;
    return y - CARD.row / 2;
  };
  const leadRow = (lead: Lead, indent: number): LeadRow => {
    const words = `${lead.isDoor ? "⇢" : "→"} ${nameOf(lead.to).name}`;
    return { lead, middle: nextRow(), words: fitted(words, room - indent, LETTER.lead) };
  };
  let offered: number | undefined;
  const rows = choices.map((choice, index): ChoiceRow => {
    // What is offered together stands together.
    if (choice.depth === 0 && (choice.group !== offered || index === 0)) y += CARD.gap;
    if (choice.depth === 0) offered = choice.group;
    const indent = CARD.indent * choice.depth;
    const from = y;
    const middle = nextRow();
    const leads = choice.leads.map((lead) => leadRow(lead, indent + MARK));
    const words = fitted(choice.option, room - indent - MARK, LETTER.option);
    return { choice, indent, middle, words, leads, height: y - from };
  });
  const away = leads.filter(({ to }) => !nameOf(to).hasWay);
  if (away.length > 0) y += CARD.gap;
  const awayRows = away.map((lead) => leadRow(lead, 0));
  if (endings.length > 0) y += CARD.gap;
  return {
    name: fitted(name, room - SHARE, LETTER.name),
    words: fitted(words, room, LETTER.words),
    rows,
    leads: awayRows,
    endings: endings.map(({ fate, title }) => ({
      fate,
      middle: nextRow(),
      words: fitted(title, room - MARK - SHARE, LETTER.option),
    })),
    height: y + CARD.foot,
  };
}

/** As much of a text as has room, wide characters counted as two. */
export function fitted(text: string, room: number, letter: number): string {
  const glyphs = splitGlyphs(text);
  const most = Math.floor(room / letter);
  let columns = 0;
  for (const [index, glyph] of glyphs.entries()) {
    columns += glyph.columns;
    if (columns <= most) continue;
    const kept = glyphs.slice(0, Math.max(0, index - 1)).map((one) => one.text);
    return `${kept.join("").trimEnd()}…`;
  }
  return text;
}
