const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";

// C0 but newline, DEL, C1, line/paragraph separators, bidi controls, marks of no width, and the private-use block that
// censor marks travel in. Not the two joiners: in Persian and Hindi they are spelling, and they hold a picture together.
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;
const BEYOND_ASCII = /[\u007f-\uffff]/g;

/** Text that cannot move a cursor, colour a screen or turn the reading direction: each such character becomes a visible glyph. */
export function sanitise(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
    return code === DELETE ? DELETE_PICTURE : "\ufffd";
  });
}

/** JSON that says the same and is as safe to print; all of it in ASCII where the terminal does not have every letter. */
export const escapeJson = (json: string, hasEveryLetter: boolean): string =>
  json.replace(
    hasEveryLetter ? UNSAFE : BEYOND_ASCII,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
