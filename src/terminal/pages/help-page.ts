import { TAKEN_BEFORE } from "../../run/show/offers.ts";
import { HUNG_ON } from "../../run/show/ways-words.ts";
import { conditionHelp, STATE_TITLE } from "../../survival/state-line.ts";
import { breakLines, measureColumn } from "../text/column.ts";
import { drawLine } from "../text/sheet.ts";
import { type ActionOn, type KeyRow, type PageKind, rowsOn } from "../view/key-table.ts";
import { type GlyphName, makeLegible, paint, pickGlyph, type Tone } from "../view/look.ts";
import type { HelpPage, Outcome, Window } from "../view/view.ts";
import { applyToScrolled, drawScrolled, readingUnder } from "./scroll.ts";

const NARROW = 48;
/** How far the rest of a line that was broken is set in. */
const HANGING = 4;

/** What a key does in the help. */
export const applyToHelp = (page: HelpPage, action: ActionOn<"help"> | undefined, window: Window): Outcome =>
  applyToScrolled(page, action, helpLines(page, window).length, window);

/** The keys of the page below, as a reader needs them. */
export const drawHelp = (page: HelpPage, window: Window): string[] =>
  drawScrolled("Help", helpLines(page, window), page.top, window);

/** Whoever asks on the title page has yet to read, and is told what will be of use there as well. */
function helpLines({ under }: HelpPage, window: Window): string[] {
  const reading = () => [
    ...keyLines("reading", window),
    ...markLines(window),
    ...(window.front?.hasSaigo === false ? [] : stateLines(window)),
  ];
  if (under.kind === "reading") return reading();
  if (under.kind === "back") return [...keyLines("back", window), ...wayLines(window)];
  // Over no run there is nothing of one to be opened.
  const pages = readingUnder(under) ? [] : PAGES_OF_A_RUN;
  if (under.kind === "paper") return keyLines("paper", window, pages);
  if (under.kind !== "title") return keyLines(under.kind, window);
  return [...keyLines("title", window), "", drawLine(window, "While you read", "strong"), "", ...reading()];
}

/** What the words at the foot of the page mean. */
function stateLines(window: Window): string[] {
  const { width } = measureColumn(window);
  const lines = (text: string, tone: Tone) =>
    breakLines(makeLegible(window.look, text), width).map((line) => drawLine(window, line.text, tone));
  return [
    "",
    ...lines(STATE_TITLE, "strong"),
    ...conditionHelp().flatMap(({ words, says }) => ["", ...lines(words, "ember"), ...lines(says, "text")]),
  ];
}

const PAGES_OF_A_RUN = ["saigo", "letters", "notes", "map", "inside"];

function keyLines(page: PageKind, window: Window, missing: readonly string[] = []): string[] {
  const width = keyWidth(page, window);
  return rowsOn(page, window).flatMap((row) =>
    missing.includes(row.action) ? [] : tableLines(row, width, window),
  );
}

/** What stands behind an option, in the text and in the state. */
const markLines = (window: Window): string[] =>
  signLines(
    "reading",
    [
      ...(window.look.marks ? [["taken", `behind an option: ${TAKEN_BEFORE}`] as const] : []),
      ["goesOn", "where reading goes on"],
      ...(window.front?.hasSaigo === false
        ? []
        : [
            ["better", "in the state: better by the last decision"] as const,
            ["worse", "in the state: worse by the last decision"] as const,
          ]),
    ],
    window,
  );

/** What stands before a decision in the ways back. */
const wayLines = (window: Window): string[] =>
  signLines(
    "back",
    [
      ["hinge", `before a decision: ${HUNG_ON}`],
      ["here", "where the run stands"],
      ["way", "a way you left there, and what it came to"],
    ],
    window,
  );

/** Signs of a page and what they mean, in the columns of its keys. */
function signLines(
  page: PageKind,
  signs: readonly (readonly [sign: GlyphName, says: string])[],
  window: Window,
): string[] {
  const width = keyWidth(page, window);
  return signs.flatMap(([sign, says]) =>
    tableLines({ shown: pickGlyph(window.look, sign), says }, width, window),
  );
}

const keyWidth = (page: PageKind, window: Window): number =>
  Math.max(...rowsOn(page, window).map(({ shown }) => shown.length)) + 2;

function tableLines({ shown, says }: Pick<KeyRow, "shown" | "says">, keys: number, window: Window): string[] {
  const { left, width } = measureColumn(window);
  // In a narrow window what is said goes on below the key, and no column stands empty beside it.
  if (width < NARROW)
    return breakLines(`${shown}  ${says}`, width - HANGING).map(({ text }, index) => {
      if (index > 0) return " ".repeat(left + HANGING) + text;
      return " ".repeat(left) + paint(window.look, "ember", shown) + text.slice(shown.length);
    });
  return breakLines(says, width - keys).map(({ text }, index) => {
    const key = (index === 0 ? shown : "").padEnd(keys);
    return " ".repeat(left) + paint(window.look, "ember", key) + text;
  });
}
