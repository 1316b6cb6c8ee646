import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import xterm, { type Terminal as Emulator, type IBufferCell } from "@xterm/headless";
import { typist } from "./typist.ts";

export interface Launch {
  readonly columns?: number;
  readonly rows?: number;
  readonly term?: string;
  /** Added to this process's own; undefined takes a name away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** How one place of the screen looks; colours are numbers of the palette, -1 is the terminal's own. */
export interface Look {
  readonly text: string;
  readonly columns: number;
  readonly foreground: number;
  readonly background: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

export const KEYS = {
  up: "\x1b[A",
  down: "\x1b[B",
  right: "\x1b[C",
  left: "\x1b[D",
  home: "\x1b[H",
  end: "\x1b[F",
  pageup: "\x1b[5~",
  pagedown: "\x1b[6~",
  enter: "\r",
  escape: "\x1b",
  backspace: "\x7f",
  interrupt: "\x03",
  suspend: "\x1a",
  redraw: "\x0c",
} as const;

// Against what never comes; on a busy machine the screen may be long in coming.
const SEE_LIMIT_MS = 120_000;

export type RealTerminal = ReturnType<typeof startInTerminal>;

/** Runs a program in a real pseudo-terminal, and a terminal emulator on the other end of it. */
export function startInTerminal(command: string, args: readonly string[], launch: Launch = {}) {
  const { columns = 80, rows = 24, term = "xterm-256color" } = launch;
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  const child = spawn(command, [...args], {
    cols: columns,
    rows,
    name: term,
    cwd: launch.cwd ?? process.cwd(),
    env: environment(term, launch.env),
  });
  const waiting = new Set<() => void>();
  const look = () => {
    for (const each of waiting) each();
  };
  let raw = "";
  let cursorShown = true;
  for (const [final, shown] of [
    ["h", true],
    ["l", false],
  ] as const) {
    emulator.parser.registerCsiHandler({ prefix: "?", final }, (parameters) => {
      if (parameters.includes(25)) cursorShown = shown;
      return false;
    });
  }
  child.onData((data) => {
    raw += data;
    emulator.write(data, look);
  });
  const type = typist(child);
  emulator.onData(type);
  let ended: number | undefined;
  let endingSignal = 0;
  const exitCode = new Promise<number>((resolve) => {
    child.onExit(({ exitCode: code, signal = 0 }) => {
      endingSignal = signal;
      // Behind everything already given to the emulator, so that what was printed last can be read.
      emulator.write("", () => {
        ended = code;
        resolve(code);
        look();
      });
    });
  });

  const lines = () => screenLines(emulator);

  /** Waits until the claim holds for a frame that is all there; fails with the screen as it stands at the limit or the end. */
  const until = (claim: (lines: string[]) => boolean, what: string) =>
    new Promise<string[]>((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        waiting.delete(check);
        finish();
      };
      const fail = (why: string) =>
        settle(() =>
          reject(new Error(`${why} without ${what} on the screen:\n${lines().join("\n").trimEnd()}`)),
        );
      const check = () => {
        if (ended === undefined && emulator.modes.synchronizedOutputMode) return;
        const now = lines();
        if (claim(now)) settle(() => resolve(now));
        else if (ended !== undefined) fail(`The program ended (exit code ${ended})`);
      };
      const timer = setTimeout(() => fail(`${SEE_LIMIT_MS} ms went by`), SEE_LIMIT_MS);
      waiting.add(check);
      check();
    });

  return {
    pid: child.pid,
    exitCode,
    /** The number of the signal that ended the program, 0 where it ended by itself. */
    endedBy: () => exitCode.then(() => endingSignal),
    lines,
    until,
    /** Waits until this text is on the screen. */
    see: (text: string | RegExp) =>
      until(
        (now) => (typeof text === "string" ? now.join("\n").includes(text) : text.test(now.join("\n"))),
        `"${text}"`,
      ),
    /** Bytes as they are; `press` for keys. */
    type,
    press: (...keys: (keyof typeof KEYS)[]) => type(keys.map((key) => KEYS[key]).join("")),
    look: (column: number, row: number) => lookOf(emulator, column, row),
    /** Everything the program has written, escapes and all. */
    raw: () => raw,
    resize(newColumns: number, newRows: number) {
      emulator.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    /** To the program itself, or to one it started. */
    signal: (signal: NodeJS.Signals, pid = child.pid) => process.kill(pid, signal),
    /** Closes the window, with the program still in it. */
    hangUp: () => (child as unknown as { destroy(): void }).destroy(),
    /** From now on nobody reads what the program writes. */
    lookAway: () => child.pause(),
    /** What a program can leave switched on behind it. */
    modes: () => ({
      otherScreen: emulator.buffer.active.type === "alternate",
      cursorShown,
      pasteMarked: emulator.modes.bracketedPasteMode,
      mouse: emulator.modes.mouseTrackingMode !== "none",
      keypad: emulator.modes.applicationKeypadMode || emulator.modes.applicationCursorKeysMode,
      autowrap: emulator.modes.wraparoundMode,
      focus: emulator.modes.sendFocusMode,
      insert: emulator.modes.insertMode,
      origin: emulator.modes.originMode,
      frameOpen: emulator.modes.synchronizedOutputMode,
    }),
    /** Ends the program whatever it is doing. */
    stop() {
      if (ended === undefined) child.kill("SIGKILL");
      emulator.dispose();
    },
  };
}

/** The modes of a terminal nobody is playing in. */
export const SANE = {
  otherScreen: false,
  cursorShown: true,
  pasteMarked: false,
  mouse: false,
  keypad: false,
  autowrap: true,
  focus: false,
  insert: false,
  origin: false,
  frameOpen: false,
} as const;

// Of whoever runs the tests, who may have set anything.
const NO_SETTINGS = join(tmpdir(), "nobodys-settings");

// What the surroundings of the test run say of their own terminal or pipeline must not reach the program.
function environment(term: string, changes: Launch["env"] = {}): Record<string, string> {
  const { NO_COLOR, FORCE_COLOR, CI, COLORTERM, TMUX, TERM_PROGRAM, VITEST, NODE_OPTIONS, ...kept } =
    process.env;
  const merged = {
    ...kept,
    LANG: "C.UTF-8",
    BURIED_LETTERS_CONFIG: NO_SETTINGS,
    BURIED_LETTERS_BRANCHES: NO_SETTINGS,
    ...changes,
    TERM: term,
  };
  return Object.fromEntries(
    Object.entries(merged).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function screenLines(emulator: Emulator): string[] {
  const { active } = emulator.buffer;
  return Array.from(
    { length: emulator.rows },
    (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? "",
  );
}

function lookOf(emulator: Emulator, column: number, row: number): Look {
  const { active } = emulator.buffer;
  const cell: IBufferCell | undefined = active.getLine(active.viewportY + row)?.getCell(column);
  if (cell === undefined)
    throw new Error(`The screen has no column ${column} in row ${row}; both count from 0.`);
  return {
    text: cell.getChars(),
    columns: cell.getWidth(),
    foreground: cell.isFgDefault() ? -1 : cell.getFgColor(),
    background: cell.isBgDefault() ? -1 : cell.getBgColor(),
    bold: cell.isBold() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
  };
}
