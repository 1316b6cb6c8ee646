/**
 * By each point one of those from which it can be reached and that it leads to, for all of these the same; of one that lies
 * on no circle itself.
 */
export function circles<Point>(
  points: Iterable<Point>,
  leadingOn: (point: Point) => readonly Point[],
): Map<Point, Point> {
  const circleOf = new Map<Point, Point>();
  const order = new Map<Point, number>();
  // How far back each point leads, by the order in which they were met (Tarjan's way; by hand, for it goes deep).
  const back = new Map<Point, number>();
  const open: Point[] = [];
  const meet = (point: Point) => {
    back.set(point, order.size);
    order.set(point, order.size);
    open.push(point);
    return { point, ways: leadingOn(point), next: 0 };
  };
  const leadBack = (point: Point, to: number) => back.set(point, Math.min(back.get(point) ?? to, to));
  for (const start of points) {
    if (order.has(start)) continue;
    const way = [meet(start)];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { point, ways } = at;
      if (at.next === ways.length) {
        if (back.get(point) === order.get(point)) close(point, open, circleOf);
        way.pop();
        const before = way.at(-1);
        if (before) leadBack(before.point, back.get(point) ?? 0);
        continue;
      }
      const next = ways[at.next] as Point;
      at.next += 1;
      if (!order.has(next)) way.push(meet(next));
      else if (!circleOf.has(next)) leadBack(point, order.get(next) ?? 0);
    }
  }
  return circleOf;
}

/** What was met since a point that leads back no farther than to itself is one circle with it. */
function close<Point>(first: Point, open: Point[], circleOf: Map<Point, Point>): void {
  while (open.length > 0) {
    const point = open.pop() as Point;
    circleOf.set(point, first);
    if (point === first) return;
  }
}
