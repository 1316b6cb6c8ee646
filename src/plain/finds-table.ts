import type { ReadRecord } from "../run/read/read-record.ts";
import { listFinds } from "../run/show/finds.ts";
import { writeFinds } from "../run/show/finds-words.ts";

/** What all kept runs have found, as lines for a reader. @throws ShelfFault if the runs cannot be listed. */
export function writeFindsTable(record: ReadRecord): string {
  const { title, summary, entries, parts } = writeFinds(listFinds(record));
  const listed = entries.flatMap(({ lead, text, under }) => [
    lead + text,
    ...(under ? [" ".repeat(lead.length) + under] : []),
  ]);
  const below = parts.flatMap(({ heading, lines }) => ["", heading, ...lines.map((line) => `  ${line}`)]);
  return `${[title, ...summary, "", ...listed, ...below].join("\n")}\n`;
}
