/**
 * The states from which no way leads to an end, in the order they were met.
 * @param edges from, to, from, to …
 */
export function trapped(states: number, edges: readonly number[], ends: readonly number[]): number[] {
  // The edges into each state, chained: a million states have two million of them, too many for a list each.
  const last = new Int32Array(states).fill(-1);
  const before = new Int32Array(edges.length / 2);
  for (let edge = 0; edge < before.length; edge += 1) {
    const to = edges[2 * edge + 1] ?? 0;
    before[edge] = last[to] ?? -1;
    last[to] = edge;
  }
  const isFree = new Uint8Array(states);
  const waiting = ends.slice();
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (isFree[state]) continue;
    isFree[state] = 1;
    for (let edge = last[state] ?? -1; edge >= 0; edge = before[edge] ?? -1)
      waiting.push(edges[2 * edge] ?? 0);
  }
  const list: number[] = [];
  for (let state = 0; state < states; state += 1) if (!isFree[state]) list.push(state);
  return list;
}
