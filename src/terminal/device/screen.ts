import { type Cell, frameText, type Ground, splitCells } from "./cells.ts";
import { wholeFrame } from "./modes.ts";
import type { Frame, Painter, Size } from "./painter.ts";
import { type Key, keyReader } from "./read-keys.ts";
import { holdTerminal } from "./restore.ts";

export interface Screen {
  readonly size: Size;
  /**
   * Shows these lines, one a row, already wrapped to the columns and styled with SGR escapes only:
   * bold, underline, blink, inverse and the 256 colours; what the terminal lacks is left out. Of several frames that
   * come faster than the terminal takes them, the last is shown. `onSeen` is called once what is shown has been written.
   */
  draw(lines: readonly string[], onSeen?: () => void): void;
  /** Once all is loaded that paints. */
  readonly whole: Promise<void>;
  /** How it is drawn and what it tells of from now on; the next frame shows it. */
  set(manner: Manner): void;
  /** Gives the terminal back. */
  close(): void;
}

export interface Manner {
  /** What every place of the screen is filled with; the terminal's own colours where it is missing. */
  readonly ground?: Ground | undefined;
  /** Whether clicks and the wheel are keys. */
  readonly hasMouse: boolean;
}

export interface ScreenEvents {
  onKey(key: Key): void;
  /** The window has another size; draw again. */
  onResize(size: Size): void;
  /** Called on a restored terminal, for an exception or a rejection nobody handled; the process then exits with 1. */
  onCrash(error: unknown): void;
}

/**
 * Takes the whole terminal; both ends of it must be TTYs. The first frame is written as it is, because loading
 * blessed takes longer than everything else before the title page; blessed is loaded behind it and paints the rest.
 */
export function openScreen({ onKey, onResize, onCrash }: ScreenEvents): Screen {
  const { stdin, stdout } = process;
  const depth = stdout.getColorDepth();
  let size = windowSize();
  let manner: Manner = { hasMouse: false };
  let shown: readonly string[] | undefined;
  let openPainter: typeof import("./painter.ts").openPainter | undefined;
  let painter: Painter | undefined;
  let closed = false;
  let isWriting = false;
  let isWhole = () => {};
  const whole = new Promise<void>((resolve) => {
    isWhole = resolve;
  });
  let isBehind = false;
  let seen: (() => void) | undefined;

  /** The lines of the frame before; in the next most of them stand again, if in other rows. */
  let split = new Map<string, readonly Cell[]>();
  const frame = (): Frame => {
    const before = split;
    split = new Map();
    return Array.from({ length: size.rows }, (_, row) => {
      const line = shown?.[row] ?? "";
      const cells = before.get(line) ?? splitCells(line, size.columns, depth, manner.ground);
      split.set(line, cells);
      return cells;
    });
  };

  const loadPainter = async () => {
    ({ openPainter } = await import("./painter.ts"));
    takePainter();
    isWhole();
  };
  // Only where all of what is shown has been written does it know what stands on the screen.
  const takePainter = () => {
    if (!isWriting && !closed) painter ??= openPainter?.(size, frame());
  };

  const paint = () => {
    isBehind = isWriting;
    if (isWriting || closed) return;
    isWriting = true;
    const text = painter === undefined ? frameText(frame()) : painter.paint(frame());
    stdout.write(wholeFrame(text), written);
  };
  const written = () => {
    isWriting = false;
    if (isBehind) return paint();
    takePainter();
    seen?.();
  };

  const draw = (lines: readonly string[], onSeen?: () => void) => {
    if (closed) return;
    if (shown === undefined) setImmediate(loadPainter);
    shown = lines;
    seen = onSeen;
    paint();
  };

  const paintAgain = () => {
    painter?.forget(size);
    if (shown !== undefined) paint();
  };

  const resized = () => {
    size = windowSize();
    split.clear();
    painter?.forget(size);
    onResize(size);
  };

  const keys = keyReader(
    (key) => {
      if (key.name === "suspend") hold.suspend();
      else if (key.name === "redraw") paintAgain();
      else onKey(key);
    },
    () => manner.hasMouse,
  );

  const hold = holdTerminal(paintAgain, onCrash);
  stdin.on("data", keys.read).resume();
  stdout.on("resize", resized);

  const set = (next: Manner) => {
    manner = next;
    split.clear();
    hold.setMouse(next.hasMouse);
  };

  const close = () => {
    if (closed) return;
    closed = true;
    keys.stop();
    stdin.removeListener("data", keys.read).pause();
    stdout.removeListener("resize", resized);
    painter?.close();
    hold.release();
  };

  return {
    get size() {
      return size;
    },
    draw,
    whole,
    set,
    close,
  };
}

// Serial lines and bare pseudo-terminals say 0 × 0: nobody told them.
function windowSize(): Size {
  return { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
}
