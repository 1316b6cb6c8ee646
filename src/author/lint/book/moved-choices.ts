import type { Flow, Outline } from "../../../ink/outline/outline.ts";

/** Choices that are gone because the knot or stitch around them has another name. */
export interface Moved {
  /** The old name. */
  was: string;
  now: Flow;
  ids: readonly string[];
}

/** The knots first: one entry for a knot stands for all that is in it. */
export function findMoved(gone: readonly string[], outline: Outline): Moved[] {
  const ids = new Set(outline.choices.flatMap(({ id }) => id ?? []));
  const left = new Set(gone);
  const partsOf = (id: string) => id.split(".");
  const around = (id: string, depth: number) => partsOf(id).slice(0, depth).join(".");
  return [1, 2].flatMap((depth) => {
    const names = new Set(
      [...left].filter((id) => partsOf(id).length > depth).map((id) => around(id, depth)),
    );
    return [...names].flatMap((was): Moved[] => {
      if (outline.flows.some(({ name }) => name === was)) return [];
      const under = [...left].filter((id) => id.startsWith(`${was}.`));
      const isThere = (flow: Flow) => (id: string) => ids.has(flow.name + id.slice(was.length));
      const now = outline.flows
        .filter(({ name }) => partsOf(name).length === depth && name.startsWith(around(was, depth - 1)))
        .map((flow) => ({ flow, found: under.filter(isThere(flow)) }))
        .sort((one, other) => other.found.length - one.found.length)[0];
      if (!now || now.found.length * 2 <= under.length) return [];
      for (const id of now.found) left.delete(id);
      return [{ was, now: now.flow, ids: now.found }];
    });
  });
}
