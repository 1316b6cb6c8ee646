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
    | "tab"
    | "interrupt"
    | "suspend"
    | "redraw"
    | "char"
    | "paste";
  /** The character typed, when the name is "char". */
  readonly char?: string;
  /** What was pasted, as it came, when the name is "paste". */
  readonly text?: string;
}

type Named = Exclude<Key["name"], "char" | "paste">;

const INTERRUPT = "\x03";

const BY_CONTROL: Readonly<Record<string, Named>> = {
  "\r": "enter",
  "\n": "enter",
  "\b": "backspace",
  "\t": "tab",
  "\x7f": "backspace",
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

// A key by its number, with modifiers or without; that it was let go, which some terminals tell too, is none.
const KEY_PARAMETERS = /^(\d*)(?:;\d+(?::[12])?)?$/;
const ONE_KEY = /^(?:.|\x1b(?:\[(?:[A-Z]|[1-8]~)|O[A-Z]))$/su;

/** Turns what the terminal sends into keys. What was not pressed (replies, reports, sequences nobody knows) makes none. */
export function keyReader(onKey: (key: Key) => void): { read(chunk: Uint8Array): void; stop(): void } {
  const told = (name: Named | undefined) => {
    if (name !== undefined) onKey({ name });
  };
  let before = "";
  const sequences = new Sequences({
    character(char) {
      const isRestOfEnter = before === "\r" && char === "\n";
      before = char;
      if (isRestOfEnter) return;
      if (char >= " " && char !== "\x7f") onKey({ name: "char", char });
      else told(BY_CONTROL[char]);
    },
    escape: () => told("escape"),
    csi(parameters, final) {
      const number = KEY_PARAMETERS.exec(parameters)?.[1];
      if (final === "~") told(BY_ENDING[`${number}~`]);
      else if (number === "" || number === "1") told(BY_ENDING[final]);
    },
    ss3: (final) => told(final === "M" ? "enter" : BY_ENDING[final]),
    paste: (text) => onKey({ name: "paste", text }),
  });

  let timer: NodeJS.Timeout | undefined;
  let afterwards: NodeJS.Immediate | undefined;
  let isOverdue = false;
  const stop = () => {
    clearTimeout(timer);
    clearImmediate(afterwards);
  };
  const later = (ms: number, deed: () => void) => {
    stop();
    // On a busy machine the clock runs out first: what has arrived by then is still read before.
    timer = setTimeout(() => {
      afterwards = setImmediate(deed);
    }, ms);
  };

  return {
    read(chunk) {
      const text = new TextDecoder().decode(chunk);
      const isOneKey = ONE_KEY.test(text);
      // A terminal that never says where a reply or a paste ends must not lock its reader in.
      if (text === INTERRUPT || (isOverdue && isOneKey && !sequences.endsWith(text))) sequences.drop();
      const wasPending = sequences.pending === "sequence";
      sequences.feed(chunk);
      if (sequences.pending === "escape") return later(ESCAPE_MS, () => sequences.escapeAlone());
      if (sequences.pending === "sequence" && wasPending && isOneKey) return;
      stop();
      isOverdue = false;
      if (sequences.pending === "sequence")
        later(REST_MS, () => {
          isOverdue = true;
        });
    },
    stop,
  };
}
