import { conditionHelp, STATE_TITLE } from "../../survival/state-line.ts";
import { breakLines, measureColumn } from "../text/column.ts";
import { drawLine } from "../text/sheet.ts";
import { type Action, KEYS } from "../view/key-table.ts";
import { makeLegible, paint, type Tone } from "../view/look.ts";
import type { HelpPage, Outcome, Window } from "../view/view.ts";
import { applyToScrolled, drawScrolled } from "./scroll.ts";

const KEY_WIDTH = Math.max(...KEYS.map(({ shown }) => shown.length)) + 2;

/** Whether a key means anything in the book: only ours has letters. */
export const hasMeaning = (action: Action, { front }: Window): boolean =>
  !front || (action !== "letters" && action !== "saigo" && (action !== "notes" || front.hasNotes));

/** What a key does in the help. */
export const applyToHelp = (page: HelpPage, action: Action | undefined, window: Window): Outcome =>
  applyToScrolled(page, action, helpLines(window).length, window);

/** The key table as a reader needs it. */
export const drawHelp = ({ top }: HelpPage, window: Window): string[] =>
  drawScrolled("Help", helpLines(window), top, window);

function helpLines(window: Window): string[] {
  return [...keyLines(window), ...(window.front ? [] : stateLines(window))];
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

function keyLines(window: Window): string[] {
  const { left, width } = measureColumn(window);
  return KEYS.filter(({ action }) => hasMeaning(action, window)).flatMap(({ shown, says }) =>
    breakLines(says, width - KEY_WIDTH).map(({ text }, index) => {
      const key = (index === 0 ? shown : "").padEnd(KEY_WIDTH);
      return " ".repeat(left) + paint(window.look, "ember", key) + text;
    }),
  );
}
