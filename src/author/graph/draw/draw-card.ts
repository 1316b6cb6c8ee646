import { CARD, type ChoiceRow, type LeadRow } from "../lay/card.ts";
import type { PlacedCard } from "../lay/placed.ts";
import type { Spot } from "../read/book-graph.ts";
import type { Sample } from "../sample.ts";
import { shareOf, warmthOf } from "./heat.ts";
import { percent } from "./percent.ts";
import { rect, type SetSubject, text, units } from "./svg-parts.ts";

const EDGE = 6;
// From the middle of a row to the line its letters stand on.
const BASE = 4;

/** The shapes of a card; its words are drawn over all cards. */
export function drawCard(placed: PlacedCard, sample: Sample, set: SetSubject): string {
  const { scene, card, x, y, width } = placed;
  const warmth = scene.words ? `h${warmthOf(sample.scenes.get(scene.id), sample)}` : "silent";
  const about = [`${scene.id}, ${place(scene.at)}`, scene.words].filter(Boolean).join(": ");
  const row = (middle: number, kind: string) =>
    rect(
      kind,
      { x: x + EDGE, y: y + middle - CARD.row / 2 + 1, width: width - 2 * EDGE, height: CARD.row - 2 },
      3,
    );
  const outline = rect("card", placed, 7);
  const endings = card.endings.map(({ middle }) => row(middle, "fate")).join("");
  return [
    set({ kind: `scene ${warmth}`, id: scene.id, about, isStop: true }, outline + endings),
    ...card.rows.map((each) => drawRow(each, placed, sample, set)),
    ...card.leads.map((lead) => drawLead(lead, EDGE, placed, "lead away", set)),
  ].join("");
}

function drawRow(row: ChoiceRow, on: PlacedCard, sample: Sample, set: SetSubject): string {
  const { choice, middle, indent, leads } = row;
  const met = sample.choices.get(choice.id);
  const inset = EDGE + indent;
  const box = {
    x: on.x + inset,
    y: on.y + middle - CARD.row / 2 + 1,
    width: on.width - EDGE - inset,
    height: row.height - 2,
  };
  const share = shareOf(met, sample);
  const bar = share > 0 ? rect("bar", { ...box, width: Math.max(2, box.width * share) }, 3) : "";
  const kind = `choice h${warmthOf(met, sample)}`;
  const about = `${choice.option}: ${choice.id}, ${place(choice.at)}`;
  return [
    set(
      { kind, id: choice.id, about },
      rect("row", box, 3) + bar + mark(box.x + 10, on.y + middle, choice.condition !== undefined),
    ),
    ...leads.map((lead) => drawLead(lead, inset + 16, on, "lead", set)),
  ].join("");
}

/** A disc before an option, or a diamond where it is not offered to all. */
const mark = (x: number, y: number, isConditional: boolean): string =>
  isConditional
    ? `<path class="mark" d="M${units(x - 4.5)} ${units(y)}l4.5 -4.5l4.5 4.5l-4.5 4.5z"/>`
    : `<circle class="mark" cx="${units(x)}" cy="${units(y)}" r="3.2"/>`;

function drawLead(
  { lead, middle, words }: LeadRow,
  inset: number,
  on: PlacedCard,
  kind: string,
  set: SetSubject,
): string {
  const box = {
    x: on.x + inset,
    y: on.y + middle - CARD.row / 2 + 1,
    width: on.width - EDGE - inset,
    height: CARD.row - 3,
  };
  return set({ kind, id: lead.to, about: words }, rect("lead-box", box, 3));
}

/** The words of a card. */
export function drawWords(placed: PlacedCard, sample: Sample): string {
  const { card, scene, width } = placed;
  const x = placed.x + CARD.inset;
  const line = (inset: number, base: number, kind: string, words: string) =>
    text(x + inset, placed.y + base, kind, words);
  const atRight = (base: number, kind: string, share: number) =>
    line(width - 2 * CARD.inset, base, `${kind} share`, percent(share));
  return [
    line(0, 20, "name", card.name),
    ...(scene.words ? [atRight(20, "option", shareOf(sample.scenes.get(scene.id), sample))] : []),
    ...(card.words ? [line(0, CARD.head + 11, "first", card.words)] : []),
    ...card.rows.flatMap(({ middle, words, indent, leads }) => [
      line(14 + indent, middle + BASE, "option", words),
      ...leads.map((lead) => line(16 + indent, lead.middle + BASE - 1, "lead-words", lead.words)),
    ]),
    ...card.leads.map((lead) => line(0, lead.middle + BASE, "lead-words", lead.words)),
    ...card.endings.flatMap(({ middle, words, fate }) => [
      line(0, middle + BASE, "ending", `■ ${words}`),
      atRight(middle + BASE, "ending", (sample.fates.get(fate) ?? 0) / Math.max(1, sample.runs)),
    ]),
  ].join("");
}

const place = ({ file, line }: Spot): string => `${file}:${line}`;
