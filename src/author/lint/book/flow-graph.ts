import type { Course, Outline, OutlinedChoice, Part, Stage } from "../../../ink/outline/outline.ts";
import { circles } from "./circles.ts";

/** A point of the story: what stands there, and where it may go on. */
export interface FlowNode {
  part?: Part;
  next: FlowNode[];
  /** Where it goes on as well if a condition in the text holds. */
  perhaps?: FlowNode[];
  /** Set at a tunnel and a thread: the first it goes on to comes back to the second. */
  comesBack?: true;
  /** The last walk that came by. */
  walk?: number;
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

let walks = 0;

/** All that may be reached from some points on; a part that `stops` is reached, and not passed. */
export function follow(
  starts: readonly (FlowNode | undefined)[],
  stops: (part: Part) => boolean = () => false,
  isWithin: (point: FlowNode) => boolean = () => true,
): Set<Part> {
  walks += 1;
  const met = new Set<Part>();
  const waiting = starts.flatMap((start) => start ?? []);
  for (let point = waiting.pop(); point; point = waiting.pop()) {
    // The walk's number is kept in the point itself, which is many times as fast as a set of points.
    if (point.walk === walks) continue;
    point.walk = walks;
    if (point.part) met.add(point.part);
    if (point.part && stops(point.part)) continue;
    for (const next of point.next) if (next.walk !== walks && isWithin(next)) waiting.push(next);
    for (const next of point.perhaps ?? []) if (next.walk !== walks && isWithin(next)) waiting.push(next);
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
        next = stage.comesBack ? { next: [there, next], comesBack: true } : { next: [there] };
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
  const start = place("");
  return {
    start,
    insideOf: (choice) => inside.get(choice),
    at: (part) => points.get(part),
    isRound: roundsIn({ start, points, inside, once, all: [...points.values(), ...places.values()] }),
  };
}

interface LaidOut {
  readonly start: FlowNode;
  readonly points: ReadonlyMap<Part, FlowNode>;
  readonly inside: ReadonlyMap<OutlinedChoice, FlowNode>;
  /** The choices that are taken once. */
  readonly once: ReadonlySet<Part>;
  readonly all: readonly FlowNode[];
}

function roundsIn({ start, points, inside, once, all }: LaidOut): FlowGraph["isRound"] {
  const circleOf = circles(all, whatever);
  const needed = new Map<Part, ReadonlySet<Part>>();
  let wide: WideCircles | undefined;
  /** What is come by without a part, of all that lies on a circle with it. */
  const withoutIt = (part: Part): ReadonlySet<Part> => {
    wide ??= wideCircles(start, all);
    const known = needed.get(part) ?? wide.around(points.get(part), (other) => other === part);
    needed.set(part, known);
    return known;
  };
  return (choice) => {
    // A choice leads to its inside; where that leads back to it, both lie on one circle. On most none does.
    const [taken, first] = [points.get(choice), inside.get(choice)];
    const circle = taken && circleOf.get(taken);
    if (!circle || !first || circle !== circleOf.get(first)) return false;
    const spent = new Set<Part>();
    for (;;) {
      const way = wayTo(
        choice,
        first,
        (point) => circleOf.get(point) === circle,
        (part) => spent.has(part),
      );
      const spending = way?.filter(
        (part) => part !== choice && once.has(part) && !withoutIt(part).has(choice),
      );
      if (!way || !spending || spending.length === 0) return way !== undefined;
      for (const part of spending) spent.add(part);
    }
  };
}

interface WideCircles {
  /** What is come by on the circles around a point, from wherever the story comes onto them; a part that stops is not passed. */
  around(point: FlowNode | undefined, stops: (part: Part) => boolean): Set<Part>;
}

/** The circles of a book, whatever conditions there are on the way. */
function wideCircles(start: FlowNode, all: readonly FlowNode[]): WideCircles {
  const circleOf = circles([start, ...all], ({ next, perhaps = [] }) => [...next, ...perhaps]);
  follow([start]);
  const walk = walks;
  const entries = new Map<FlowNode | undefined, FlowNode[]>([[circleOf.get(start), [start]]]);
  for (const [point, circle] of circleOf) {
    if (point.walk !== walk) continue;
    for (const next of [...point.next, ...(point.perhaps ?? [])]) {
      const other = circleOf.get(next);
      if (other !== circle) entries.set(other, [...(entries.get(other) ?? []), next]);
    }
  }
  return {
    around(point, stops) {
      const circle = point && circleOf.get(point);
      return follow(entries.get(circle) ?? [], stops, (next) => circleOf.get(next) === circle);
    },
  };
}

/** What stands on one of the shortest ways from a point to a part; none where there is no way. */
function wayTo(
  part: Part,
  from: FlowNode,
  isWithin: (point: FlowNode) => boolean,
  isClosed: (part: Part) => boolean,
): Part[] | undefined {
  const cameFrom = new Map<FlowNode, FlowNode | undefined>([[from, undefined]]);
  // The map grows while it is gone through.
  for (const [point] of cameFrom) {
    if (point.part === part) {
      const way: Part[] = [];
      for (let at: FlowNode | undefined = point; at; at = cameFrom.get(at)) if (at.part) way.push(at.part);
      return way;
    }
    if (point.part && isClosed(point.part)) continue;
    for (const next of whatever(point)) if (!cameFrom.has(next) && isWithin(next)) cameFrom.set(next, point);
  }
  return undefined;
}

const whatever = ({ next }: FlowNode): readonly FlowNode[] => next;

const endsInOptions = (above: readonly Stage[]): boolean =>
  above.findLast(({ kind }) => kind === "option" || kind === "gather")?.kind === "option";
