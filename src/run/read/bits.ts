/** Which of so many things, by their numbers from 0. */
export type Bits = Uint8Array;

export const makeBits = (count: number): Bits => new Uint8Array(Math.ceil(count / 8));

export const hasBit = (bits: Bits, number: number): boolean =>
  ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;

export function setBit(bits: Bits, number: number): void {
  const at = number >> 3;
  bits[at] = (bits[at] ?? 0) | (1 << (number & 7));
}

/** Adds to the first whatever is in the other. */
export function addBits(to: Bits, from: Bits): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) | (from[at] ?? 0);
}

export const writeBits = (bits: Bits): string => Buffer.from(bits).toString("base64");

/** Undefined where the text is not of so many things. */
export function readBits(text: string, count: number): Bits | undefined {
  const bits = new Uint8Array(Buffer.from(text, "base64"));
  return bits.length === Math.ceil(count / 8) ? bits : undefined;
}
