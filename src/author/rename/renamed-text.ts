const ENTRY = /"(?:[^"\\]|\\.)*"\s*:\s*"(?:[^"\\]|\\.)*"/g;

interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The text of renamed.json with entries put in and one taken out, laid out as it is.
 * @param text of a list that can be read; nothing where there is none yet
 * @param without the key that goes
 */
export function rewriteRenamed(
  text: string | undefined,
  entries: Readonly<Record<string, string>>,
  without: string,
): string {
  let list = text?.trim() ? text : "{}\n";
  list = withoutEntry(list, without);
  for (const [key, value] of Object.entries(entries)) list = withEntry(list, key, value);
  return list;
}

function entriesIn(list: string): Entry[] {
  return [...list.matchAll(ENTRY)].map(({ 0: written, index: from }) => {
    const [key = ""] = Object.keys(JSON.parse(`{${written}}`) as object);
    return { key, from, to: from + written.length };
  });
}

function withoutEntry(list: string, key: string): string {
  const entries = entriesIn(list);
  const at = entries.findIndex((entry) => entry.key === key);
  const [before, entry, after] = [entries[at - 1], entries[at], entries[at + 1]];
  if (!entry) return list;
  if (after) return list.slice(0, entry.from) + list.slice(after.from);
  return list.slice(0, before?.to ?? entry.from) + list.slice(entry.to);
}

function withEntry(list: string, key: string, value: string): string {
  const written = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const entries = entriesIn(list);
  const old = entries.find((entry) => entry.key === key);
  if (old) return list.slice(0, old.from) + written + list.slice(old.to);
  const last = entries.at(-1);
  if (last) {
    // Whatever stands between the one before it and the last, a line's end and its indent or a space.
    const space = /\s*$/.exec(list.slice(0, last.from))?.[0] ?? "";
    return `${list.slice(0, last.to)},${space || " "}${written}${list.slice(last.to)}`;
  }
  const end = list.includes("\r\n") ? "\r\n" : "\n";
  const brace = list.indexOf("{") + 1;
  return `${list.slice(0, brace)}${end}  ${written}${end}${list.slice(brace).trimStart()}`;
}
