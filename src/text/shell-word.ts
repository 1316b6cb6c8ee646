import { sanitise } from "./sanitise.ts";

// Nothing in these has a meaning for a shell.
const BARE = /^[\p{L}\p{M}\p{N}_@%+=:,./-]+$/u;

/** A word as it can be typed into a shell, whatever is in it; what cannot be printed here is written as bytes. */
export function quoteForShell(
  text: string,
  hasEveryLetter: boolean,
  platform: string = process.platform,
): string {
  if (platform === "win32") return BARE.test(text) ? text : `"${text}"`;
  const isPrintable = (character: string) =>
    sanitise(character) === character && character !== "\n" && (hasEveryLetter || character < "\u007f");
  const characters = Array.from(text);
  if (characters.every(isPrintable)) return BARE.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
  const written = characters.map((character) =>
    isPrintable(character) ? character.replace(/['\\]/, "\\$&") : bytesOf(character),
  );
  return `$'${written.join("")}'`;
}

const bytesOf = (character: string): string =>
  Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
