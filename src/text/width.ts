import { eastAsianWidth } from "get-east-asian-width";

// What takes one column each, whatever follows it in this set: Latin, punctuation, arrows, lines, blocks and shapes, braille.
const NARROW_SET = String.raw`\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25a9\u25ac-\u25b5\u25b7-\u25bf\u25c1-\u25fa\u2800-\u28ff`;
const NARROW = new RegExp(`^[${NARROW_SET}]*$`);
// And what stands by itself likewise: kana, Chinese characters and fullwidth forms.
const SIMPLE = new RegExp(
  String.raw`^[${NARROW_SET}\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$`,
);

// Shapes of which some terminals draw two columns.
const AMBIGUOUS = /[\u25a0-\u25ff]/;

/** One character as a reader sees it, and the columns it takes: 0 for what a terminal does not draw. */
export interface Glyph {
  readonly text: string;
  readonly columns: number;
}

/**
 * The characters of a text without escapes, each with its columns.
 * Not asked of string-width: loading it and its first answer take 50 ms, two thirds of a bare start of Node.
 */
export function splitGlyphs(text: string): Glyph[] {
  if (NARROW.test(text)) return Array.from(text, (each) => ({ text: each, columns: 1 }));
  if (SIMPLE.test(text)) return Array.from(text, (each) => ({ text: each, columns: columnsOfFirst(each) }));
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => ({
    text: segment,
    columns: columnsOfCluster(segment),
  }));
}

/** The columns a text without escapes takes on the screen. */
export const countColumns = (text: string): number =>
  NARROW.test(text) ? text.length : splitGlyphs(text).reduce((sum, { columns }) => sum + columns, 0);

/**
 * Whether all terminals give a character the columns that are counted here. Of what is made of several code points,
 * and of pictures, each has its own idea, and so have versions of the same one.
 */
export const isCertain = (glyph: string): boolean =>
  (SIMPLE.test(glyph) && !AMBIGUOUS.test(glyph)) ||
  /^(?=[\p{L}\p{N}\p{P}\p{Zs}\p{Sc}\p{Sm}])(?!\p{Extended_Pictographic})[\0-\uffff]$/u.test(glyph);

const columnsOfFirst = (text: string): number => eastAsianWidth(text.codePointAt(0) ?? 0);

// These sets are read only when a text has such a character, since reading them takes time as well.
function columnsOfCluster(glyph: string): number {
  if (/^[\p{Mn}\p{Me}\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]*$/u.test(glyph)) return 0;
  // A picture by itself, by a selector, by a colour of skin, or joined to another one.
  const picture =
    /^\p{Emoji_Presentation}|\p{Emoji}\ufe0f|^\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|^\p{Extended_Pictographic}.*\u200d\p{Extended_Pictographic}/su;
  if (picture.test(glyph)) return 2;
  // A syllable of Thai, Hindi or halfwidth kana takes room for each of its letters; of Hangul, for the first alone.
  const others =
    glyph.replace(/^./su, "").match(/(?![\u1160-\u11ff\ud7b0-\ud7ff])[\p{L}\p{N}\p{Mc}]/gu) ?? [];
  return others.reduce((sum, each) => sum + columnsOfFirst(each), columnsOfFirst(glyph));
}
