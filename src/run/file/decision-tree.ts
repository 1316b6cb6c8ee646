import { beginningOf, oneLine } from "../../text/quoted.ts";
import { idOf, lostDecision, renamedDecision } from "../play/decision.ts";
import type { RunLine } from "./run-file.ts";

interface Point {
  readonly id: string;
  /** As it was written last. */
  decision: string;
  readonly parent: Point | undefined;
  /** How many decisions lead here. */
  readonly depth: number;
  readonly children: Map<string, Point>;
  /** The child that was last stood on: where "forward" leads. */
  latest: Point | undefined;
}

/** A run's lines on their way into a tree: what a decision is called today, where the book has renamed it. */
type Rename = (id: string) => string;

/** A place the reader gave a name. */
export interface Bookmark {
  readonly name: string;
  /** How many decisions lead there. */
  readonly count: number;
  /** Whether it lies on the line the run is on, behind or ahead. */
  readonly isOnLine: boolean;
  /** The decisions that lead there, put together when they are asked for. */
  readonly decisions: readonly string[];
}

const MOST_OF_A_NAME = 60;
// More ways than anybody walks again; a stranger's file may hold thousands.
const MOST_ENDS = 200;

/** What a bookmark can be called: any words, on one line. Empty where nothing is left of them. */
export const tidyBookmark = (words: string): string =>
  beginningOf(oneLine(words).replace(/\s+/g, " ").trim(), MOST_OF_A_NAME).trimEnd();

/**
 * All decisions a run ever made, as a tree: going back and deciding otherwise starts a branch, deciding the same
 * again walks the old one. Rebuilt from the lines of the run file; it has no form of its own on disk.
 */
export class DecisionTree {
  #here: Point = {
    id: "",
    decision: "",
    parent: undefined,
    depth: 0,
    children: new Map(),
    latest: undefined,
  };
  readonly #root = this.#here;
  #bookmarks = new Map<string, Point>();
  /** Those that were taken away, under the names they had. */
  readonly #gone = new Map<string, Point>();
  /** At how many points each choice was taken. */
  readonly #taken = new Map<string, number>();
  /** The lines it was made from, under today's names. */
  #lines: readonly RunLine[] = [];

  static from(lines: readonly RunLine[], now: Rename = (id) => id): DecisionTree {
    const tree = new DecisionTree();
    tree.#lines = lines.map((line) => ("chose" in line ? { chose: renamedDecision(line.chose, now) } : line));
    follow(tree.#lines, tree);
    return tree;
  }

  /** The last line that nobody can read, as a decision. */
  get lost(): string | undefined {
    const lost = this.#lines.findLast((line) => "lost" in line);
    return lost && lostDecision(lost);
  }

  /** The lines it was made from, under today's names. */
  get lines(): readonly RunLine[] {
    return this.#lines;
  }

  /** The decisions from the first page to where the run stands. */
  get decisions(): string[] {
    return pathTo(this.#here);
  }

  /** The decisions that would be walked by going forward again, nearest first. */
  get ahead(): string[] {
    const path: string[] = [];
    for (let point = this.#here.latest; point; point = point.latest) path.push(point.decision);
    return path;
  }

  /** Every place that was given a name, the newest last; a name given twice is where it was given last. */
  get bookmarks(): Bookmark[] {
    const line = this.#line();
    return [...this.#bookmarks].map(([name, point]) => ({
      name,
      count: point.depth,
      isOnLine: line.has(point),
      get decisions() {
        return pathTo(point);
      },
    }));
  }

  /** The names of those that were taken away, the last one first. */
  get goneBookmarks(): string[] {
    return [...this.#gone.keys()].reverse();
  }

  /**
   * Where each line ends that was ever gone, by the decisions that lead there; those that share most stand together.
   * At most 200 of them.
   */
  get ends(): string[][] {
    const ends: Point[] = [];
    const waiting: Point[] = [this.#root];
    for (let point = waiting.pop(); point; point = waiting.pop()) {
      if (point.children.size === 0) ends.push(point);
      waiting.push(...[...point.children.values()].reverse());
    }
    return ends.slice(0, MOST_ENDS).map(pathTo);
  }

  /** The choices that were ever taken, each once. */
  get ids(): string[] {
    return [...this.#taken.keys()];
  }

  /** Whether a choice was taken but on the way to where the run stands: ahead of it, or on a way that was left. */
  isTakenElsewhere(id: string): boolean {
    let elsewhere = this.#taken.get(id) ?? 0;
    for (let point = this.#here; elsewhere > 0 && point.parent; point = point.parent)
      if (point.id === id) elsewhere -= 1;
    return elsewhere > 0;
  }

  #line(): Set<Point> {
    const line = new Set<Point>();
    for (let point: Point | undefined = this.#here; point; point = point.parent) line.add(point);
    for (let point = this.#here.latest; point; point = point.latest) line.add(point);
    return line;
  }

  choose(decision: string): void {
    const id = idOf(decision);
    let next = this.#here.children.get(id);
    if (!next) {
      const depth = this.#here.depth + 1;
      next = { id, decision, parent: this.#here, depth, children: new Map(), latest: undefined };
      this.#here.children.set(id, next);
      this.#taken.set(id, (this.#taken.get(id) ?? 0) + 1);
    }
    next.decision = decision;
    this.#here.latest = next;
    this.#here = next;
  }

  /** Returns to the point after `count` decisions; where fewer were made, stays. */
  back(count: number): void {
    while (this.#here.parent && this.#here.depth > count) this.#here = this.#here.parent;
  }

  /** Gives this place a name; another that had it loses it. */
  setBookmark(words: string): void {
    const name = tidyBookmark(words);
    this.#bookmarks.delete(name);
    if (name !== "") this.#bookmarks.set(name, this.#here);
  }

  /** Calls a bookmark otherwise, in its place in the list; another of that name loses it. Without a name it is gone. */
  renameBookmark(before: string, words: string): void {
    const was = tidyBookmark(before);
    const name = tidyBookmark(words);
    const point = this.#bookmarks.get(was) ?? this.#gone.get(was);
    if (!point) return;
    this.#gone.delete(was);
    if (name === "") {
      this.#bookmarks.delete(was);
      this.#gone.set(was, point);
      return;
    }
    const others = [...this.#bookmarks].filter(([each]) => each === was || each !== name);
    const renamed = others.map(([each, at]) => [each === was ? name : each, at] as const);
    // One that was gone comes last; any other stands there already.
    this.#bookmarks = new Map([...renamed, [name, point]]);
  }
}

/**
 * The decisions from the first page to where the lines end, without the tree they come to.
 * @param named what a choice is called today
 */
export function decisionsIn(lines: readonly RunLine[], named: Rename): string[] {
  const path: string[] = [];
  const gone: Follower = {
    choose: (decision) => path.push(decision),
    back: (count) => path.splice(count),
    setBookmark() {},
    renameBookmark() {},
  };
  follow(lines, gone, (decision) => renamedDecision(decision, named));
  return path;
}

interface Follower {
  choose(decision: string): void;
  back(count: number): void;
  setBookmark(words: string): void;
  renameBookmark(before: string, words: string): void;
}

/** Goes where the lines go. */
function follow(
  lines: readonly RunLine[],
  who: Follower,
  named: (decision: string) => string = (decision) => decision,
): void {
  // A line nobody can read is a decision nobody knows; where nothing came after it, it is nothing.
  let lost: string | undefined;
  for (const line of lines) {
    if (lost !== undefined && !("back" in line)) who.choose(lost);
    lost = "lost" in line ? lostDecision(line) : undefined;
    if ("chose" in line) who.choose(named(line.chose));
    else if ("back" in line) who.back(line.back);
    else if ("now" in line) who.renameBookmark(line.mark, line.now);
    else if ("mark" in line) who.setBookmark(line.mark);
  }
}

function pathTo(end: Point): string[] {
  const path: string[] = [];
  for (let point = end; point.parent; point = point.parent) path.push(point.decision);
  return path.reverse();
}
