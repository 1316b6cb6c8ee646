import { characterTaker } from "./characters.ts";

/** What a terminal sends, taken apart. The strings among its replies, and clicks as X10 tells them, are told to nobody. */
export interface Heard {
  /** One character, or a control that stands by itself. */
  character(char: string): void;
  escape(): void;
  /** ESC [ parameters final */
  csi(parameters: string, final: string): void;
  /** ESC O final */
  ss3(final: string): void;
  paste(text: string): void;
}

type State = "ground" | "escape" | "csi" | "console" | "ss3" | "string" | "string-escape" | "bytes" | "paste";

const ESC = "\x1b";
const BEL = "\x07";
const ST = "\\";
const ST_IN_ONE = "\x9c";
const PASTE_END = "\x1b[201~";
/** Ctrl-C, and CAN and SUB, by which a terminal breaks off a string itself. */
const ABORTS = "\x03\x18\x1a";
/** What begins OSC, DCS, APC, PM and SOS, each of which goes on to BEL or ST. */
const STRINGS = "]P_^X";
/** Reports that have bytes of any value behind them: a click as X10 tells it, and two of a marked region. */
const BYTES_BEHIND: Readonly<Record<string, number>> = { M: 3, t: 2, T: 6 };

/** No more than this is kept: of a paste, which is only ever a name, and of parameters, whoever sends so many. */
const MOST_PASTED = 4096;
const MOST_PARAMETERS = 64;

const isControl = (char: string): boolean => char < " " || char > "~";
const isParameter = (char: string): boolean => char >= " " && char <= "?";

/** Takes bytes as they come, in pieces of any length, and tells what they are. */
export class Sequences {
  readonly #heard: Heard;
  #take = characterTaker();
  #state: State = "ground";
  /** What has come of the parameters, or of the paste. */
  #held = "";
  #bytesLeft = 0;
  /** A lone ESC was taken for the key just before. */
  #isLate = false;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** What is unfinished: an ESC that may be a key of its own, or a sequence whose end has not come. */
  get pending(): "escape" | "sequence" | undefined {
    if (this.#state === "escape" || this.#state === "string-escape") return "escape";
    return this.#state === "ground" ? undefined : "sequence";
  }

  /** Whether this key would be the last that is swallowed, since it ends what is unfinished. */
  endsWith(key: string): boolean {
    if (this.#state === "csi") return !isParameter(key);
    return this.#state !== "string" && this.#state !== "paste";
  }

  feed(chunk: Uint8Array): void {
    const first = String.fromCharCode(chunk[0] ?? 0);
    // Typed by hand it would be a character, and then another; the rest of a sequence comes in a piece. A bracket by
    // itself means nothing here, but digits of a report of the mouse that comes byte by byte would.
    const isAlone = chunk.length === 1;
    const isRest = this.#isLate && (isAlone ? `[${ST}` : `[O${ST}${STRINGS}`).includes(first);
    this.#isLate = false;
    if (isRest) this.#state = "escape";
    for (const byte of chunk) {
      const char = this.#state === "bytes" ? this.#behind(byte) : this.#take(byte);
      if (char !== undefined) this.#character(char);
    }
  }

  /** Nothing came behind an ESC: it was the key, or was pressed to end a string. */
  escapeAlone(): void {
    const wasKey = this.#state === "escape";
    this.drop();
    this.#isLate = true;
    if (wasKey) this.#heard.escape();
  }

  /** Forgets what is unfinished. */
  drop(): void {
    this.#state = "ground";
    this.#held = "";
    this.#take = characterTaker();
  }

  #character(char: string): void {
    const isBroken = isControl(char) && ["csi", "console", "ss3"].includes(this.#state);
    if (isBroken || (this.#state === "string" && ABORTS.includes(char))) this.drop();
    switch (this.#state) {
      case "ground":
        this.#ground(char);
        break;
      case "escape":
      case "string-escape":
        this.#afterEscape(char);
        break;
      case "csi":
        if (!isParameter(char)) this.#csi(char);
        else if (this.#held.length < MOST_PARAMETERS) this.#held += char;
        break;
      case "console":
        this.drop();
        break;
      case "ss3":
        this.#ss3(char);
        break;
      case "string":
        if (char === ESC) this.#state = "string-escape";
        else if (char === BEL || char === ST_IN_ONE) this.drop();
        break;
      case "paste":
        this.#paste(char);
    }
  }

  #ground(char: string): void {
    if (char === ESC) this.#state = "escape";
    else if (char >= "\x80" && char <= "\x9f") this.#begin(String.fromCharCode(char.charCodeAt(0) - 0x40));
    else this.#heard.character(char);
  }

  #afterEscape(char: string): void {
    const wasKey = this.#state === "escape";
    this.drop();
    if (char === ST || this.#begin(char)) return;
    if (wasKey) this.#heard.escape();
    this.#ground(char);
  }

  #begin(char: string): boolean {
    if (char === "[") this.#state = "csi";
    else if (char === "O") this.#state = "ss3";
    else if (STRINGS.includes(char)) this.#state = "string";
    return this.#state !== "ground";
  }

  #csi(final: string): void {
    const parameters = this.#held;
    this.drop();
    this.#bytesLeft = parameters === "" ? (BYTES_BEHIND[final] ?? 0) : 0;
    if (this.#bytesLeft > 0) this.#state = "bytes";
    else if (final === "~" && parameters === "200") this.#state = "paste";
    // F1 to F5 of the Linux console have a letter more.
    else if (final === "[" && parameters === "") this.#state = "console";
    else this.#heard.csi(parameters, final);
  }

  /** A byte of a report; a control cannot stand in one, but that 0 is a place that has no number. */
  #behind(byte: number): string | undefined {
    this.#bytesLeft -= 1;
    const isInstead = byte > 0 && byte < 0x20;
    if (this.#bytesLeft === 0 || isInstead) this.drop();
    return isInstead ? String.fromCharCode(byte) : undefined;
  }

  #ss3(char: string): void {
    // Shift and the like, as some terminals tell them of F1 to F4.
    const isModifier = char >= "2" && char <= "8" && this.#held === "";
    if (isModifier) this.#held = char;
    else {
      this.drop();
      this.#heard.ss3(char);
    }
  }

  #paste(char: string): void {
    this.#held += char;
    if (this.#held.endsWith(PASTE_END)) {
      const text = this.#held.slice(0, -PASTE_END.length).slice(0, MOST_PASTED);
      this.drop();
      this.#heard.paste(text);
    } else if (this.#held.length > 2 * MOST_PASTED)
      this.#held = this.#held.slice(0, MOST_PASTED) + this.#held.slice(-PASTE_END.length);
  }
}
