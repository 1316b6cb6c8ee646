import { Sequences } from "./sequences.ts";

/** A key as the game means it. Ctrl-C is "interrupt"; "suspend" and "redraw" (Ctrl-Z, Ctrl-L) stay in the adapter. */
export interface Key {
  readonly name:
    | "up"
    | "down"
    | "left"
    | "right"
    | "enter"
    | "escape"
    | "pageup"
    | "pagedown"
    | "home"
    | "end"
    | "backspace"
    | "clear-word"
    | "clear-line"
    | "tab"
    | "interrupt"
    | "suspend"
    | "redraw"
    | "char"
    | "paste"
    | "click"
    | "wheel-up"
    | "wheel-down";
  /** The character typed, when the name is "char". */
  readonly char?: string;
  /** What was pasted, as it came, when the name is "paste". */
  readonly text?: string;
  /** Where the window was clicked, when the name is "click". */
  readonly at?: Place;
}

/** A place of the window, counted from 0. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

type Named = Exclude<Key["name"], "char" | "paste" | "click" | "wheel-up" | "wheel-down">;

const INTERRUPT = "\x03";

const BY_CONTROL: Readonly<Record<string, Named>> = {
  "\r": "enter",
  "\n": "enter",
  "\b": "backspace",
  "\t": "tab",
  "\x7f": "backspace",
  "\x15": "clear-line",
  "\x17": "clear-word",
  [INTERRUPT]: "interrupt",
  "\x1a": "suspend",
  "\x0c": "redraw",
};

// What follows ESC [ or ESC O, without modifiers: Shift-Up is Up.
const BY_ENDING: Readonly<Record<string, Named>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  H: "home",
  F: "end",
  "1~": "home",
  "7~": "home",
  "4~": "end",
  "8~": "end",
  "5~": "pageup",
  "6~": "pagedown",
};

/** How long a lone ESC may still turn out to begin an arrow key that arrives in two pieces. */
const ESCAPE_MS = 40;
/** How long a sequence may go without its rest before keys that are pressed one by one are keys again. */
const REST_MS = 1000;
/** More letters than these at once nobody types: they were pasted, and the terminal does not say so. */
const MOST_TYPED = 32;
/** How soon more of what was pasted so follows. */
const PASTING_MS = 100;

// A key by its number, with modifiers or without; that it was let go, which some terminals tell too, is none.
const KEY_PARAMETERS = /^(\d*)(?:;\d+(?::[12])?)?$/;
// A button pressed, or a step of the wheel: which, and where, from 1. With Shift and the like it is the terminal's.
const MOUSE_PARAMETERS = /^<(\d{1,3});([1-9]\d{0,4});([1-9]\d{0,4})$/;
const BY_BUTTON: Readonly<Record<string, "click" | "wheel-up" | "wheel-down">> = {
  0: "click",
  64: "wheel-up",
  65: "wheel-down",
};
// One key that is held down: on a busy machine many may have come of it.
const HELD = /(.)\1+/gsu;
const ONE_KEY = /^(?:.|\x1b(?:\[(?:[A-Z]|[1-8]~)|O[A-Z]))$/su;

const isText = (char: string): boolean => (char >= " " && char !== "\x7f") || "\t\r\n".includes(char);

const isPasted = (piece: string): boolean => {
  if (piece.length <= MOST_TYPED) return false;
  const [text = ""] = piece.split("\x1b", 1);
  return text.replace(HELD, "$1").length > MOST_TYPED;
};

/**
 * Turns what the terminal sends into keys. What was not pressed (replies, reports, sequences nobody knows) makes none.
 * @param hasMouse whether clicks were asked for; whoever did not ask hears of none
 */
export function keyReader(
  onKey: (key: Key) => void,
  hasMouse: () => boolean = () => false,
): { read(chunk: Uint8Array): void; stop(): void } {
  /** What has come of a paste that is not marked; missing while keys are pressed. */
  let pasted: string | undefined;
  let isPasting = false;
  const paste = alarm();
  const endPaste = () => {
    const text = pasted;
    pasted = undefined;
    if (text) onKey({ name: "paste", text });
  };
  const tell = (key: Key) => {
    endPaste();
    onKey(key);
  };
  const told = (name: Named | undefined) => {
    if (name !== undefined) tell({ name });
  };
  let before = "";
  const sequences = new Sequences({
    character(char) {
      if (pasted !== undefined && isText(char)) {
        pasted += char;
        return;
      }
      const isRestOfEnter = before === "\r" && char === "\n";
      before = char;
      if (isRestOfEnter) return;
      if (char >= " " && char !== "\x7f") tell({ name: "char", char });
      else told(BY_CONTROL[char]);
    },
    escape: () => told("escape"),
    csi(parameters, final) {
      const [, button = "", column, row] = (final === "M" && MOUSE_PARAMETERS.exec(parameters)) || [];
      const name = BY_BUTTON[button];
      if (name && hasMouse()) return tell({ name, at: { column: Number(column) - 1, row: Number(row) - 1 } });
      const number = KEY_PARAMETERS.exec(parameters)?.[1];
      if (final === "~") told(BY_ENDING[`${number}~`]);
      else if (number === "" || number === "1") told(BY_ENDING[final]);
    },
    ss3: (final) => told(final === "M" ? "enter" : BY_ENDING[final]),
    paste: (text) => tell({ name: "paste", text }),
  });

  const rest = alarm();
  let isOverdue = false;

  return {
    read(chunk) {
      const text = new TextDecoder().decode(chunk);
      const isOneKey = ONE_KEY.test(text);
      // A terminal that never says where a reply or a paste ends must not lock its reader in.
      if (text === INTERRUPT || (isOverdue && isOneKey && !sequences.endsWith(text))) sequences.drop();
      const wasPending = sequences.pending === "sequence";
      if (sequences.pending === undefined && (isPasting || isPasted(text))) {
        pasted = "";
        isPasting = true;
        paste.set(PASTING_MS, () => {
          isPasting = false;
        });
      }
      sequences.feed(chunk);
      endPaste();
      if (sequences.pending === "escape") return rest.set(ESCAPE_MS, () => sequences.escapeAlone());
      if (sequences.pending === "sequence" && wasPending && isOneKey) return;
      rest.stop();
      isOverdue = false;
      if (sequences.pending === "sequence")
        rest.set(REST_MS, () => {
          isOverdue = true;
        });
    },
    stop() {
      rest.stop();
      paste.stop();
    },
  };
}

/** Has something done later, once. */
function alarm() {
  let timer: NodeJS.Timeout | undefined;
  let afterwards: NodeJS.Immediate | undefined;
  const stop = () => {
    clearTimeout(timer);
    clearImmediate(afterwards);
  };
  const set = (ms: number, deed: () => void) => {
    stop();
    // On a busy machine the clock runs out first: what has arrived by then is still read before.
    timer = setTimeout(() => {
      afterwards = setImmediate(deed);
    }, ms);
  };
  return { set, stop };
}
