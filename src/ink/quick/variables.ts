import { type InkObject, ListValue, Value } from "../engine.ts";

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
