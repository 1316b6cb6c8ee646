import type { Wish } from "./open-request.ts";

/** The same with nothing kept of it; nothing where it is of a run that is kept already. */
export function unkept(wish: Wish): Extract<Wish, { kind: "from" }> | undefined {
  if (wish.kind !== "new" && wish.kind !== "from") return undefined;
  const list = wish.kind === "from" ? wish.list : { decisions: [], notices: [] };
  return { kind: "from", list, ...(wish.seed === undefined ? {} : { seed: wish.seed }) };
}
