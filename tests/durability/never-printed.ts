/**
 * What may never reach a terminal out of a story or a file, by the classes of Unicode and not by the game's own rule:
 * all that moves a cursor or begins a sequence, turns the reading direction, or breaks a line unasked.
 * Newlines may, and half a character never does: no stream writes one.
 */
export const NEVER_PRINTED = /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}/u;

/** Every such character there is. */
export const neverPrinted: readonly string[] = Array.from({ length: 0x11000 }, (_, point) =>
  String.fromCodePoint(point),
).filter((character) => NEVER_PRINTED.test(character));
