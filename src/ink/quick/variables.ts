import { type InkObject, ListValue, StringValue, Value } from "../engine.ts";

/** The story's variables at one moment, and a print of each that is the same for equal values. */
export interface Variables {
  readonly values: ReadonlyMap<string, InkObject>;
  readonly prints: ReadonlyMap<string, string>;
}

/** Of variables that have the very same values, keeps one. */
export class VariableTable {
  readonly #known = new Map<string, Variables>();

  same(values: ReadonlyMap<string, InkObject>): Variables {
    const prints = new Map([...values].map(([name, value]) => [name, printOf(value)] as const));
    const key = [...prints].map(([name, print]) => `${name}=${print}`).join("\n");
    let known = this.#known.get(key);
    if (!known) {
      known = { values, prints };
      this.#known.set(key, known);
    }
    return known;
  }
}

export function printOf(value: InkObject): string {
  if (value instanceof ListValue) {
    const items = value.value?.orderedItems.map(
      ({ Key, Value: at }) => `${Key.originName}.${Key.itemName}=${at}`,
    );
    return `list ${items?.join() ?? ""} of ${value.value?.originNames?.join() ?? ""}`;
  }
  return value instanceof Value ? `${value.valueType} ${value}` : String(value);
}

export const isEmptyList = (value: InkObject): boolean =>
  value instanceof ListValue && value.value?.Count === 0;

/** How long the longest text among some values is. */
export function longestOf(values: Iterable<InkObject>): number {
  let longest = 0;
  for (const value of values)
    if (value instanceof StringValue) longest = Math.max(longest, value.value?.length ?? 0);
  return longest;
}

/** Remembers what was written into it since it was filled. */
export class WrittenMap<Value> extends Map<string, Value> {
  /** Not there yet while the map is being filled. */
  readonly written: Set<string> | undefined = new Set();

  override set(name: string, value: Value): this {
    this.written?.add(name);
    return super.set(name, value);
  }
}

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
