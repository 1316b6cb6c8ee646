import { type Container, JsonSerialisation, ListDefinition } from "../engine.ts";

/** A compiled story as ink holds it. */
export interface Content {
  readonly root: Container;
  readonly lists: ListDefinition[] | null;
}

interface Written {
  readonly root: unknown;
  readonly listDefs?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Reads what ExactWriter wrote. Past ink's own reader, which looks at each number once more to see how it was written,
 * on Node 20 at those inside of words too, and stumbles over a list that is called like a method.
 */
export function readInk(json: string): Content {
  const { root, listDefs } = JSON.parse(json) as Written;
  return {
    root: JsonSerialisation.JTokenToRuntimeObject(root) as Container,
    lists: listDefs
      ? Object.entries(listDefs).map(
          ([name, items]) => new ListDefinition(name, new Map(Object.entries(items))),
        )
      : null,
  };
}
