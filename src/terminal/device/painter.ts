import { EventEmitter } from "node:events";
import makeProgram from "blessed/lib/program.js";
import Node from "blessed/lib/widgets/node.js";
import Screen from "blessed/lib/widgets/screen.js";
import type { Cell } from "./cells.ts";

export interface Size {
  readonly columns: number;
  readonly rows: number;
}
export type Frame = readonly (readonly Cell[])[];

export interface Painter {
  /** What to write to bring the screen from the frame it shows to this one: only what differs. */
  paint(frame: Frame): string;
  /** Takes the screen for empty, or of another size: the next frame is painted whole. */
  forget(size: Size): void;
  close(): void;
}

// Every terminal with a screen to draw on understands these. Reading terminfo instead costs some 10 ms, needs a
// database that containers lack, and prints complaints over the page for entries newer than blessed.
const ANSI_TERMINAL = {
  unicode: true,
  colors: 256,
  strings: { parm_right_cursor: true },
  bools: {},
  numbers: {},
  cup: (y: number, x: number) => `\x1b[${y + 1};${x + 1}H`,
  cuf: (n: number) => `\x1b[${n}C`,
  sc: () => "",
  rc: () => "",
  civis: () => "",
  cnorm: () => "",
};

/**
 * blessed, told to do one thing: compare frames and write the difference. `onScreen` is what stands there now.
 * Keys, modes and signals are kept from it, because what it does with them cannot be undone (see restore.ts).
 */
export function openPainter(size: Size, onScreen: Frame): Painter {
  let written = "";
  const output = Object.assign(new EventEmitter(), {
    ...size,
    isTTY: true,
    writable: true,
    write: (text: string) => {
      written += text;
    },
  });
  const program = makeProgram({ input: new EventEmitter(), output, tput: false });
  program._tputSetup = true;
  program.tput = ANSI_TERMINAL;
  program.put = { clear: () => program._write("\x1b[m\x1b[2J") };
  // Whoever is on the other screen already does not enter it, and does not leave it either.
  program.isAlt = true;
  const screen = withoutHandlers(() => new Screen({ program }));

  let frame = onScreen;
  const page = new Node({ parent: screen });
  page.render = () => {
    screen.lines = frame.map((cells, row) => {
      const standing = screen.olines[row] ?? [];
      if (mustBeWhole(cells, standing)) for (const cell of standing) cell[1] = UNKNOWN;
      return Object.assign([...cells], { dirty: true });
    });
  };

  const paint = (next: Frame): string => {
    frame = next;
    screen.render();
    program.flush();
    const text = written;
    written = "";
    return text;
  };
  const forget = ({ columns, rows }: Size) => {
    program.cols = columns;
    program.rows = rows;
    // Once is enough, however often it is forgotten before it is painted.
    written = "";
    screen.alloc();
  };
  forget(size);
  paint(onScreen);

  const close = () => {
    program.isAlt = false;
    screen.destroy();
  };
  return { paint, forget, close };
}

const UNKNOWN = "\0";

/**
 * Whether a line that changes is written from its first column to its last. blessed steps over what has not changed and
 * takes the second half of a wide character for a column of its own; and what a terminal made of a character that it
 * takes for wider or narrower than we do, nobody knows.
 */
const mustBeWhole = (cells: readonly Cell[], standing: readonly Cell[]): boolean =>
  [cells, standing].some((line) => line.some(([, text]) => text.length !== 1)) &&
  cells.some(([look, text], column) => look !== standing[column]?.[0] || text !== standing[column]?.[1]);

// blessed would answer SIGINT, SIGTERM and SIGQUIT with exit code 0, and an exception with a stack over the page.
function withoutHandlers<T>(make: () => T): T {
  const events = ["uncaughtException", "SIGTERM", "SIGINT", "SIGQUIT", "exit"];
  const before = new Map(events.map((event) => [event, process.listeners(event as NodeJS.Signals)]));
  const made = make();
  for (const [event, kept] of before) {
    for (const listener of process.listeners(event as NodeJS.Signals)) {
      if (!kept.includes(listener)) process.removeListener(event, listener);
    }
  }
  return made;
}
