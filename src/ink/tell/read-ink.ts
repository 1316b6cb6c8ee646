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
    root: readRoot(root as unknown[]),
    lists: listDefs
      ? Object.entries(listDefs).map(
          ([name, items]) => new ListDefinition(name, new Map(Object.entries(items))),
        )
      : null,
  };
}

function readRoot(written: readonly unknown[]): Container {
  const inside = Object.entries((written.at(-1) ?? {}) as Record<string, unknown>);
  // How visits are counted stands among the knots, under a name that no knot can have.
  const counting = inside.filter(([name]) => name.startsWith("#"));
  const root = readObject([...written.slice(0, -1), Object.fromEntries(counting)]);
  root.namedContent = new Knots(
    root,
    inside.filter(([name]) => !name.startsWith("#")),
  );
  return root;
}

const readObject = (written: unknown) => JsonSerialisation.JTokenToRuntimeObject(written) as Container;

type Named = Container["namedContent"] extends Map<string, infer Each> ? Each : never;

/** The knots of a book, each read when it is first asked for: to read all of them takes longer than to begin. */
class Knots extends Map<string, Named> {
  readonly #root: Container;
  readonly #unread: Map<string, unknown>;

  constructor(root: Container, written: readonly (readonly [name: string, written: unknown])[]) {
    super(root.namedContent);
    this.#root = root;
    this.#unread = new Map(written);
    // All names at once and in order; what stands for a knot until then is never handed out.
    for (const [name] of written) super.set(name, root);
  }

  override get(name: string): Named | undefined {
    const written = this.#unread.get(name);
    if (written === undefined) return super.get(name);
    this.#unread.delete(name);
    const knot = readObject(written);
    knot.name = name;
    this.#root.AddToNamedContentOnly(knot);
    return knot;
  }

  override entries() {
    this.#readAll();
    return super.entries();
  }

  override [Symbol.iterator]() {
    return this.entries();
  }

  override values() {
    this.#readAll();
    return super.values();
  }

  override forEach(...given: Parameters<Map<string, Named>["forEach"]>) {
    this.#readAll();
    super.forEach(...given);
  }

  #readAll(): void {
    for (const name of this.#unread.keys()) this.get(name);
  }
}
