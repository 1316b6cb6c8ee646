import type { RunLine } from "./run-file.ts";

interface Node {
  readonly id: string;
  readonly parent: Node | undefined;
  readonly children: Map<string, Node>;
  /** The child that was last stood on: where "forward" leads. */
  latest: Node | undefined;
}

/**
 * All decisions a run ever made, as a tree: going back and deciding otherwise starts a branch, deciding the same
 * again walks the old one. Rebuilt from the lines of the run file; it has no form of its own on disk.
 */
export class DecisionTree {
  #here: Node = { id: "", parent: undefined, children: new Map(), latest: undefined };

  static from(lines: readonly RunLine[]): DecisionTree {
    const tree = new DecisionTree();
    for (const line of lines) "chose" in line ? tree.choose(line.chose) : tree.back(line.back);
    return tree;
  }

  /** The decisions from the first page to where the run stands. */
  get decisions(): string[] {
    const path: string[] = [];
    for (let node = this.#here; node.parent; node = node.parent) path.unshift(node.id);
    return path;
  }

  /** The decisions that would be walked by going forward again, nearest first. */
  get ahead(): string[] {
    const path: string[] = [];
    for (let node = this.#here.latest; node; node = node.latest) path.push(node.id);
    return path;
  }

  choose(id: string): void {
    const next = this.#here.children.get(id) ?? {
      id,
      parent: this.#here,
      children: new Map(),
      latest: undefined,
    };
    this.#here.children.set(id, next);
    this.#here.latest = next;
    this.#here = next;
  }

  /** Returns to the point after `count` decisions; where fewer were made, stays. */
  back(count: number): void {
    for (let left = this.decisions.length - count; left > 0 && this.#here.parent; left -= 1)
      this.#here = this.#here.parent;
  }
}
