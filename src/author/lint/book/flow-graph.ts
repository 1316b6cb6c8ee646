import type { Course, Outline, OutlinedChoice, Part, Stage } from "../../../ink/outline/outline.ts";

/** A point of the story: what stands there, and where it may go on. */
export interface FlowNode {
  part?: Part;
  next: FlowNode[];
  /** Where it goes on as well if a condition in the text holds. */
  perhaps?: FlowNode[];
}

/**
 * Every way the story may take as far as its text tells: each condition is taken to come out either way, and what a
 * tunnel or a thread leads to comes back.
 */
export interface FlowGraph {
  /** The start of the book. */
  readonly start: FlowNode;
  /** Where a choice leads once it is taken. */
  insideOf(choice: OutlinedChoice): FlowNode | undefined;
  at(part: Part): FlowNode | undefined;
  /**
   * Whether the story can reach this choice a second time once it was taken, whatever conditions its text has. Not by
   * another that is taken once and had been taken to come there at all.
   */
  isRound(choice: OutlinedChoice): boolean;
}

const known = new WeakMap<Outline["courses"], FlowGraph>();

/** Worked out once for a book. */
export function buildFlowGraph(outline: Pick<Outline, "courses" | "flows">): FlowGraph {
  const ways = known.get(outline.courses) ?? laidOut(outline);
  known.set(outline.courses, ways);
  return ways;
}

/** All that may be reached from some points on; a part that `stops` is reached, and not passed. */
export function follow(
  starts: readonly (FlowNode | undefined)[],
  stops: (part: Part) => boolean = () => false,
  leadingOn = ({ next, perhaps = [] }: FlowNode): readonly FlowNode[] => [...next, ...perhaps],
): Set<Part> {
  const met = new Set<Part>();
  const seen = new Set<FlowNode>();
  const waiting = starts.flatMap((start) => start ?? []);
  for (let point = waiting.pop(); point; point = waiting.pop()) {
    if (seen.has(point)) continue;
    seen.add(point);
    if (point.part) met.add(point.part);
    if (!point.part || !stops(point.part)) waiting.push(...leadingOn(point));
  }
  return met;
}

/** What may come right behind a part. */
export const behind = (ways: FlowGraph, part: Part): readonly FlowNode[] => ways.at(part)?.next ?? [];

function laidOut({ courses, flows }: Pick<Outline, "courses" | "flows">): FlowGraph {
  const points = new Map<Part, FlowNode>();
  const inside = new Map<OutlinedChoice, FlowNode>();
  const once = new Set<Part>();
  // Where a divert leads is not laid out yet when it is reached, so places stand ready by their names.
  const places = new Map<string, FlowNode>();
  const place = (name: string): FlowNode => {
    const there = places.get(name) ?? { next: [] };
    places.set(name, there);
    return there;
  };

  /** From the end to the top. `gather`: where an option goes on once its inside is over. */
  const lay = (course: Course, end: FlowNode, gather: FlowNode): FlowNode => {
    let next = end;
    let nextGather = gather;
    for (const [index, stage] of [...course.entries()].reverse()) {
      if (stage.kind === "part") {
        next = { part: stage.part, next: [next] };
        points.set(stage.part, next);
      } else if (stage.kind === "divert") {
        const there = stage.divert.to === undefined ? { next: [] } : place(stage.divert.to);
        next = { next: stage.comesBack ? [there, next] : [there] };
      } else if (stage.kind === "leave") {
        next = { next: [] };
      } else if (stage.kind === "either") {
        const rest = next;
        const told = stage.branches.map((branch) => lay(branch.course, rest, nextGather));
        next = stage.isSure ? { next: told } : { next: [rest], perhaps: told };
      } else if (stage.kind === "option") {
        const first = lay(stage.inside, nextGather, nextGather);
        const named = stage.choice?.id === undefined ? { next: [] as FlowNode[] } : place(stage.choice.id);
        named.next.push(first);
        const taken: FlowNode = stage.choice ? { part: stage.choice, next: [first] } : first;
        if (stage.choice) {
          points.set(stage.choice, taken);
          inside.set(stage.choice, first);
          if (stage.isOnce) once.add(stage.choice);
        }
        next = { next: [taken, next] };
      } else {
        const there = stage.label === undefined ? { next: [] as FlowNode[] } : place(stage.label);
        there.next.push(next);
        nextGather = there;
        // What is offered above waits for a decision; the story does not reach the gather by itself.
        next = endsInOptions(course.slice(0, index)) ? { next: [] } : there;
      }
    }
    return next;
  };

  for (const [name, course] of courses) {
    const end: FlowNode = { next: [] };
    place(name).next.push(lay(course, end, end));
  }
  for (const { name, opensWith } of flows) if (opensWith) place(name).next.push(place(opensWith));
  const circleOf = circles([...points.values(), ...places.values()]);
  const start = place("");
  const without = new Map<Part, ReadonlySet<Part>>();
  const reachedWithout = (other: Part): ReadonlySet<Part> => {
    const reached = without.get(other) ?? follow([start], (part) => part === other);
    without.set(other, reached);
    return reached;
  };
  const isNeededFor = (choice: Part) => (other: Part) =>
    other !== choice && once.has(other) && !reachedWithout(other).has(choice);
  return {
    start,
    insideOf: (choice) => inside.get(choice),
    at: (part) => points.get(part),
    isRound(choice) {
      const [taken, first] = [points.get(choice), inside.get(choice)];
      // A choice leads to its inside; where that leads back to it, both lie on one circle. On most none does.
      if (!taken || !first || circleOf.get(taken) !== circleOf.get(first)) return false;
      const spent = new Set<Part>();
      for (;;) {
        const way = wayTo(choice, first, (part) => spent.has(part));
        const needed = way?.filter(isNeededFor(choice)) ?? [];
        if (!way || needed.length === 0) return way !== undefined;
        for (const part of needed) spent.add(part);
      }
    },
  };
}

/** What stands on one of the shortest ways from a point to a part; none where there is no way. */
function wayTo(part: Part, from: FlowNode, isClosed: (part: Part) => boolean): Part[] | undefined {
  const cameFrom = new Map<FlowNode, FlowNode | undefined>([[from, undefined]]);
  // The map grows while it is gone through.
  for (const [point] of cameFrom) {
    if (point.part === part) {
      const way: Part[] = [];
      for (let at: FlowNode | undefined = point; at; at = cameFrom.get(at)) if (at.part) way.push(at.part);
      return way;
    }
    if (point.part && isClosed(point.part)) continue;
    for (const next of whatever(point)) if (!cameFrom.has(next)) cameFrom.set(next, point);
  }
  return undefined;
}

const whatever = ({ next }: FlowNode): readonly FlowNode[] => next;

/** By each point one of those it lies on a circle with, for all of these the same; of every other point itself. */
function circles(points: readonly FlowNode[]): Map<FlowNode, FlowNode> {
  const circleOf = new Map<FlowNode, FlowNode>();
  const order = new Map<FlowNode, number>();
  // How far back each point leads, by the order in which they were met (Tarjan's way; by hand, for it goes deep).
  const back = new Map<FlowNode, number>();
  const open: FlowNode[] = [];
  const met = (point: FlowNode) => {
    order.set(point, order.size);
    back.set(point, order.size - 1);
    open.push(point);
    return { point, next: 0 };
  };
  const leadBack = (point: FlowNode, to: number) => back.set(point, Math.min(back.get(point) ?? to, to));
  for (const start of points) {
    if (order.has(start)) continue;
    const way = [met(start)];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { point } = at;
      const next = point.next[at.next];
      at.next += 1;
      if (next === undefined) {
        if (back.get(point) === order.get(point))
          for (let closed = open.pop(); closed; closed = closed === point ? undefined : open.pop())
            circleOf.set(closed, point);
        way.pop();
        const before = way.at(-1);
        if (before) leadBack(before.point, back.get(point) ?? 0);
      } else if (!order.has(next)) way.push(met(next));
      else if (!circleOf.has(next)) leadBack(point, order.get(next) ?? 0);
    }
  }
  return circleOf;
}

const endsInOptions = (above: readonly Stage[]): boolean =>
  above.findLast(({ kind }) => kind === "option" || kind === "gather")?.kind === "option";
