/**
 * Puts bytes together to characters. Broken UTF-8 is none, but that a byte of the C1 set is that control by itself:
 * some terminals begin their replies with one.
 */
export function characterTaker(): (byte: number) => string | undefined {
  let torn: number[] = [];
  return (byte) => {
    const [lead = 0] = torn;
    const isMore = lead > 0 && (byte & 0xc0) === 0x80;
    if (!isMore && byte < 0xa0) {
      torn = [];
      return String.fromCharCode(byte);
    }
    torn = isMore ? [...torn, byte] : byte >= 0xc2 && byte <= 0xf4 ? [byte] : [];
    if (!isMore || torn.length < lengthOf(lead)) return undefined;
    const character = Buffer.from(torn).toString();
    torn = [];
    return character === "\ufffd" ? undefined : character;
  };
}

const lengthOf = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
