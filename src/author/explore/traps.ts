/**
 * The states from which no way leads to an end, in the order they were met.
 * @param edges from, to, from, to …
 */
export function trapped(states: number, edges: readonly number[], ends: readonly number[]): number[] {
  const before = new Map<number, number[]>();
  for (let index = 0; index < edges.length; index += 2) {
    const [from = 0, to = 0] = [edges[index], edges[index + 1]];
    const list = before.get(to);
    if (list) list.push(from);
    else before.set(to, [from]);
  }
  const isFree = new Uint8Array(states);
  const waiting = [...ends];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (isFree[state]) continue;
    isFree[state] = 1;
    waiting.push(...(before.get(state) ?? []));
  }
  return Array.from({ length: states }, (_, state) => state).filter((state) => !isFree[state]);
}
