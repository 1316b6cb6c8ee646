/**
 * The circle each point lies on: all points that lead to each other have the same one of them. A point on no circle has
 * itself. Those of a circle stand together, behind all others they lead to.
 */
export function circles<Point>(
  points: Iterable<Point>,
  leadingOn: (point: Point) => readonly Point[],
): Map<Point, Point> {
  // Points by the order in which they are met, and for each how far back it leads (Tarjan's way; by hand, for it goes deep).
  const order = new Map<Point, number>();
  const met: Point[] = [];
  const back: number[] = [];
  const circleOf = new Map<Point, Point>();
  const open: number[] = [];
  const meet = (point: Point) => {
    const number = met.length;
    order.set(point, number);
    met.push(point);
    back.push(number);
    open.push(number);
    return { number, ways: leadingOn(point), next: 0 };
  };
  const leadBack = (from: number, to: number) => {
    if (to < (back[from] ?? 0)) back[from] = to;
  };
  /** What was met since a point that leads back no farther than to itself is one circle with it. */
  const close = (first: number) => {
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      circleOf.set(met[number] as Point, met[first] as Point);
      if (number === first) return;
    }
  };
  for (const start of points) {
    if (order.has(start)) continue;
    const way = [meet(start)];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { number, ways } = at;
      if (at.next === ways.length) {
        if (back[number] === number) close(number);
        way.pop();
        const before = way.at(-1);
        if (before) leadBack(before.number, back[number] ?? 0);
        continue;
      }
      const next = ways[at.next] as Point;
      at.next += 1;
      const known = order.get(next);
      if (known === undefined) way.push(meet(next));
      else if (!circleOf.has(next)) leadBack(number, known);
    }
  }
  return circleOf;
}
