import type { Container, InkObject } from "../engine.ts";
import { Guards } from "./guards.ts";
import { Never } from "./never.ts";
import { ReachMap } from "./reach.ts";

/** What lies ahead in the story, each part of it looked for when it is first asked for: whoever lists runs asks for none of it. */
export class Ahead {
  readonly #root: Container;
  readonly #all: readonly InkObject[];
  readonly #always: readonly string[];
  #reach: ReachMap | undefined;
  #guards: Guards | undefined;
  #never: Never | undefined;

  constructor(root: Container, all: readonly InkObject[], always: readonly string[]) {
    this.#root = root;
    this.#all = all;
    this.#always = always;
  }

  get reach(): ReachMap {
    this.#reach ??= new ReachMap(this.#root, this.#all, this.#always);
    return this.#reach;
  }

  get guards(): Guards {
    this.#guards ??= new Guards(this.#all, this.reach);
    return this.#guards;
  }

  get never(): Never {
    this.#never ??= new Never(this.#root, this.reach, this.#always);
    return this.#never;
  }
}
