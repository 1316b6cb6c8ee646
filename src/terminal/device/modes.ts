const on = (mode: number): string => `\x1b[?${mode}h`;
const off = (modes: readonly number[]): string => modes.map((mode) => `\x1b[?${mode}l`).join("");

/** Clicks and the wheel are told, in the one form that has no bytes a key could be taken for (SGR). */
export const MOUSE_ON = "\x1b[?1000h\x1b[?1006h";
export const MOUSE_OFF = off([1006, 1000]);

/**
 * What another program may have left set, and no shell expects: every way to tell of the mouse and of the focus,
 * cursor keys, keypad and Ctrl told otherwise, letters pushed aside, counting from a margin, margins, line drawing.
 */
const UNSET = `${off([9, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1015, 1016])}\x1b[>4;0m${off([1])}\x1b>\x1b[4l${off([6, 69])}\x1b[r\x1b(B\x0f`;

/** What a terminal that knows it shows only when it has all of it; one that does not passes it over. */
const SYNCHRONIZED = 2026;

/** So that no half of a frame is ever seen. */
export const wholeFrame = (text: string): string =>
  text === "" ? "" : `${on(SYNCHRONIZED)}${text}${off([SYNCHRONIZED])}`;

const CLEAR = "\x1b[m\x1b[2J\x1b[H";

/**
 * The other screen, no cursor, pastes marked. Autowrap off: a line wider than a window that just shrank must not push
 * the ones below it down.
 */
export const ENTER_SCREEN = `\x1b[?1049h${UNSET}\x1b[?25l\x1b[?2004h\x1b[?7l${CLEAR}`;

/** The frame it may cut short ended, and cleared: the Linux console has no other screen to go back to. */
export const LEAVE_SCREEN = `${off([SYNCHRONIZED])}${CLEAR}${UNSET}\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l`;
