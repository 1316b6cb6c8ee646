const ALIKE: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "\n": " ",
  "\u00a0": " ",
};

/** A text as it is looked through: in small letters, without accents, with straight quotation marks. */
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’“”–—\n\u00a0]/g, (char) => ALIKE[char] ?? char);

/**
 * Where words stand in a text, each place by its first letter and the one behind its last. "ito" finds "Itō".
 * Nothing is found of no words.
 */
export function findWords(text: string, words: string): (readonly [from: number, to: number])[] {
  const wanted = fold(words).replace(/\s+/g, " ").trim();
  if (wanted === "" || !fold(text).includes(wanted)) return [];
  // Letter by letter only where something is found: a letter may become several, or none.
  let folded = "";
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const more = fold(letter);
    for (let unit = 0; unit < more.length; unit += 1) starts.push(at);
    folded += more;
    at += letter.length;
  }
  starts.push(at);
  const found: [number, number][] = [];
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + wanted.length))
    found.push([starts[from] ?? 0, starts[from + wanted.length] ?? at]);
  return found;
}
