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
    | "interrupt"
    | "suspend"
    | "redraw"
    | "char";
  /** The character typed, when the name is "char". */
  readonly char?: string;
}

type Named = Exclude<Key["name"], "char">;

const BY_BYTE: Readonly<Record<string, Named>> = {
  "\r": "enter",
  "\n": "enter",
  "\b": "backspace",
  "\x7f": "backspace",
  "\x03": "interrupt",
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

// F1 to F5 of the Linux console, then every CSI sequence, then SS3, then Alt with a character.
const SEQUENCE = /^\x1b(?:\[\[.|\[([\d;:<=>?]*)[ -/]*([@-~])|O([ -~])|[^[O\x1b\x00-\x1f\x7f])/su;
const UNFINISHED = /^\x1b(?:\[\[?|\[[\d;:<=>?]*[ -/]*|O)?$/;
const PASTE_END = "\x1b[201~";

/** How long a lone ESC may still turn out to begin an arrow key that arrives in two pieces. */
const ESCAPE_MS = 40;

/**
 * Turns what the terminal sends into keys. Pasted text makes no key at all, and a sequence nobody knows none either.
 */
export function keyReader(onKey: (key: Key) => void): { read(chunk: Uint8Array): void; stop(): void } {
  const decoder = new TextDecoder();
  let rest = "";
  let pasting = false;
  let timer: NodeJS.Timeout | undefined;

  const skipPaste = () => {
    const end = rest.indexOf(PASTE_END);
    pasting = end < 0;
    rest = pasting ? rest.slice(-(PASTE_END.length - 1)) : rest.slice(end + PASTE_END.length);
  };

  const takeSequence = ([all, parameters = "", final = "", keypad = ""]: RegExpMatchArray) => {
    rest = rest.slice(all.length);
    pasting = final === "~" && parameters === "200";
    const ending = keypad || (final === "~" ? `${parameters.split(";")[0]}~` : final);
    const name = BY_ENDING[ending] ?? (keypad === "M" ? "enter" : undefined);
    if (name !== undefined) onKey({ name });
  };

  const takeOne = () => {
    const sequence = SEQUENCE.exec(rest);
    if (sequence !== null) return takeSequence(sequence);
    const [char = ""] = rest;
    rest = rest.slice(char.length);
    const name = char === "\x1b" ? "escape" : BY_BYTE[char];
    if (name !== undefined) onKey({ name });
    else if (char >= " " || char === "\t") onKey({ name: "char", char });
  };

  return {
    read(chunk) {
      clearTimeout(timer);
      // A terminal that never says where a paste ends must not lock its reader in.
      if (pasting && chunk.length === 1 && chunk[0] === 3) {
        pasting = false;
        rest = "";
      }
      rest += decoder.decode(chunk, { stream: true });
      while (rest !== "") {
        if (pasting) {
          skipPaste();
          if (pasting) return;
        } else if (UNFINISHED.test(rest)) {
          // Only a lone ESC can be a key of its own; "ESC [" waits for its end however long that takes.
          if (rest === "\x1b") timer = setTimeout(takeOne, ESCAPE_MS);
          return;
        } else takeOne();
      }
    },
    stop: () => clearTimeout(timer),
  };
}
