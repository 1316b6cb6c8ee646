import type { Branch } from "../../run/keep/branch.ts";
import { branchInWords } from "../../run/show/ways-words.ts";
import { countColumns } from "../../text/width.ts";
import { breakLines, measureColumn, shorten } from "../text/column.ts";
import { drawLine, drawListed } from "../text/sheet.ts";
import { type Look, makeLegible, pickGlyph } from "../view/look.ts";
import type { BackPage, Window } from "../view/view.ts";
import type { Entry } from "./back-entries.ts";

/** What the names of the chapters take of a line. */
const TITLES = 0.3;
/** In a narrow window a way that was left, which names no chapter, stands further out. */
const NARROW = 48;
const WAY = 2;
/** Fewer letters of what was chosen tell nothing. */
const LEAST_OF_WORDS = 8;

interface Cells {
  readonly title: string;
  readonly sign: string;
  readonly words: string;
  readonly isQuiet: boolean;
}

/**
 * The lines of a row of the ways back: one, in which what has no room is cut, or as many as it takes.
 * @param shown how many rows stand above it on the screen
 */
export function drawRow(
  page: BackPage,
  row: Entry,
  isMarked: boolean,
  shown: number,
  window: Window,
  isWhole: boolean,
): string[] {
  const { title, sign, words, isQuiet } = cellsOf(page, row, shown === 0, window);
  const { titleWidth, room } = widthsOf(row, window);
  const broken = (text: string, width: number) => breakLines(text, width).map((line) => line.text);
  const titles = isWhole ? broken(title, titleWidth) : [shorten(window.look, title, titleWidth)];
  const texts = isWhole ? broken(words, room) : [fitted(row, words, window)];
  const tone = isMarked ? "ember" : isQuiet ? "quiet" : "text";
  return Array.from({ length: Math.max(titles.length, texts.length) }, (_, line) => {
    const text = `${padded(titles[line] ?? "", titleWidth)}  ${line === 0 ? sign : " "} ${texts[line] ?? ""}`;
    return line === 0
      ? drawListed(window, text, tone, isMarked, shown)
      : drawLine(window, text.trimEnd(), tone);
  });
}

/** What of a row has no room in one line: that part in full, and nothing where all has. */
export function restOfRow(page: BackPage, row: Entry, isFirst: boolean, window: Window): string {
  const { title, words } = cellsOf(page, row, isFirst, window);
  const { titleWidth } = widthsOf(row, window);
  return [countColumns(title) > titleWidth ? title : "", fitted(row, words, window) === words ? "" : words]
    .filter(Boolean)
    .join(": ");
}

function widthsOf(row: Entry, window: Window): { titleWidth: number; room: number } {
  const { width } = measureColumn(window);
  const titleWidth = "branch" in row && width < NARROW ? WAY : Math.floor(width * TITLES);
  return { titleWidth, room: width - titleWidth - 4 };
}

function cellsOf(page: BackPage, row: Entry, isFirst: boolean, { look }: Window): Cells {
  if ("branch" in row) {
    const words = makeLegible(look, branchInWords(row.branch));
    return { title: "", sign: pickGlyph(look, "way"), words, isQuiet: true };
  }
  const { line, count, bookmarks } = page.ways;
  const { point } = row;
  const step = line[point];
  const title = step?.scene.title ?? "";
  // A chapter is named where its first decision stands, as in a table of contents.
  const isNamed = isFirst || title !== line[point - 1]?.scene.title;
  const isHere = point === count;
  const chosen = step ? step.chose.text : isHere ? "You are here" : "As far as you went";
  const bookmark = bookmarks.get(point);
  return {
    title: isNamed ? makeLegible(look, title) : "",
    sign: isHere ? pickGlyph(look, "here") : page.hungOn.has(point) ? pickGlyph(look, "hinge") : " ",
    words: makeLegible(look, bookmark === undefined ? chosen : `${chosen} [${bookmark}]`),
    isQuiet: point > count,
  };
}

/** Of a way that was left, what it came to tells it from others: the words chosen give way to that. */
function fitted(row: Entry, words: string, window: Window): string {
  const { look } = window;
  const { room } = widthsOf(row, window);
  return "branch" in row ? fitWay(row.branch, words, room, look) : shorten(look, words, room);
}

function fitWay(branch: Branch, words: string, room: number, look: Look): string {
  const over = countColumns(words) - room;
  if (over <= 0) return words;
  const left = countColumns(makeLegible(look, branch.chose)) - over;
  const fitting =
    left < LEAST_OF_WORDS
      ? branch.ended
      : branchInWords({
          ...branch,
          chose: shorten(look, branch.chose, left)
            .replace(/[….]+$/, "")
            .trimEnd(),
        });
  return shorten(look, makeLegible(look, fitting), room);
}

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - countColumns(text)));
