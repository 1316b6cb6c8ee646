import type { Variables } from "./variables.ts";

// Written over by each call.
let scratch = new Uint16Array(1_000);

/** These counts and variables as they are now, in one text: a character a count. */
export function recalled(
  which: { readonly counts: Uint16Array; readonly variables: readonly string[] },
  counts: Uint16Array,
  { prints }: Variables,
): string {
  const { length } = which.counts;
  if (length > scratch.length) scratch = new Uint16Array(length);
  for (let index = 0; index < length; index += 1) scratch[index] = counts[which.counts[index] ?? 0] ?? 0;
  // Not by String.fromCharCode, which takes each as an argument: every decision of a search passes here.
  let text = Buffer.from(scratch.buffer).toString("utf16le", 0, 2 * length);
  for (const name of which.variables) text += `|${prints.get(name)}`;
  return text;
}
