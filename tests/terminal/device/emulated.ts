import xterm, { type IUnicodeVersionProvider, type Terminal } from "@xterm/headless";

/** How wide a terminal takes what it might take otherwise: each code point narrow or wide, or a whole cluster for one. */
export const TASTES = ["narrow", "wide", "clusters"] as const;
export type Taste = (typeof TASTES)[number];

/** A terminal without a program behind it; `written` waits until it has read what it was given. */
export function emulated(columns: number, rows: number, taste: Taste) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
  terminal.unicode.register(new Widths(taste));
  terminal.unicode.activeVersion = taste;
  return {
    terminal,
    written: (text: string) => new Promise<void>((done) => terminal.write(text, done)),
    grid: () => gridOf(terminal),
  };
}

/** What stands in each column of each row; "" behind a wide character. */
function gridOf({ buffer, rows, cols }: Terminal): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (_, column) => {
      const cell = buffer.active.getLine(row)?.getCell(column);
      return cell?.getWidth() === 0 ? "" : cell?.getChars() || " ";
    }),
  );
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3fffd}]/u;
const PICTURE = /\p{Emoji_Presentation}|\p{Emoji_Modifier}/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
const JOINER = 0x200d;

/** The rules xterm.js asks for, with its way of packing an answer: state, width, and whether it joins the cell before. */
class Widths implements IUnicodeVersionProvider {
  readonly version: Taste;

  constructor(taste: Taste) {
    this.version = taste;
  }

  wcwidth(code: number): 0 | 1 | 2 {
    const text = String.fromCodePoint(code);
    if (NONE.test(text)) return 0;
    return WIDE.test(text) || (this.version !== "narrow" && PICTURE.test(text)) ? 2 : 1;
  }

  charProperties(code: number, before: number): number {
    const width = this.wcwidth(code);
    const [state, columns] = [before >> 3, (before >> 1) & 3];
    const isFlag = /\p{Regional_Indicator}/u.test(String.fromCodePoint(code));
    const isSkin = /\p{Emoji_Modifier}/u.test(String.fromCodePoint(code));
    const isOfCluster =
      this.version === "clusters" &&
      (state === JOINER || isSkin || (isFlag && state === 1) || code === 0xfe0f);
    const joins = columns > 0 && (width === 0 || isOfCluster);
    const next = code === JOINER ? JOINER : isFlag && !joins ? 1 : 0;
    const whole = joins ? Math.max(columns, code === 0xfe0f && isOfCluster ? 2 : width) : width;
    return (next << 3) | (whole << 1) | (joins ? 1 : 0);
  }
}
