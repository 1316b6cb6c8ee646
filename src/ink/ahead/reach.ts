import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  Path,
  VariablePointerValue,
  VariableReference,
} from "../engine.ts";
import { NAME } from "../sources.ts";
import { drawnBy } from "../tell/chance.ts";
import { isCommand, wordIn } from "./calls.ts";
import { Counted } from "./counted.ts";
import { Reachable } from "./reachable.ts";

/** Something of its memory that a story looks at, or a place where what it finds there decides how it goes on. */
export type Read =
  /** The visits of a container. */
  | { readonly kind: "count"; readonly of: Container }
  | { readonly kind: "variable"; readonly of: string }
  /** A word of the vocabulary with what is written out in its parentheses: `is_close(kashiwara)`, `letter_is(,kept)`. */
  | { readonly kind: "word"; readonly of: string }
  /** A conditional divert, or a choice. */
  | { readonly kind: "decision"; readonly of: InkObject }
  /** Nothing is read: it stands in this knot or `knot.stitch`. */
  | { readonly kind: "scene"; readonly of: string };

/** One place in the compiled story, and all that follows it directly. */
interface Step {
  readonly reads: readonly Read[];
  readonly next: readonly (readonly [container: Container, index: number])[];
}

type Starts = readonly (readonly [path: string, index: number])[];

const { CommandType } = ControlCommand;
// What ink calls parts of a passage by itself is a number, or has a dash in it.
const IS_NAME = new RegExp(`^${NAME}$`, "u");

/**
 * Finds what the story may still read from a place on, by following it without playing it. What it does not read cannot
 * tell two runs apart. Errs by naming too much.
 */
export class ReachMap {
  readonly #root: Container;
  /** Number of each container's first place. */
  readonly #bases = new Map<Container, number>();
  readonly #indexInParent = new Map<Container, number>();
  readonly #places: (readonly [Container, number])[] = [];
  readonly #reads: Read[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #scenes = new Map<Container, readonly number[]>();
  readonly #reachable: Reachable;
  /** Where a divert kept in a variable may lead, from anywhere. */
  readonly #anywhere: readonly number[];
  readonly #counted: Counted;
  #latest: { readonly starts: Starts; readonly reads: readonly Read[] } | undefined;

  /**
   * @param all everything inside the root
   * @param always knots that can be gone to at any time
   */
  constructor(root: Container, all: readonly InkObject[], always: readonly string[]) {
    this.#root = root;
    this.#counted = new Counted(root, all);
    for (const part of all) if (part instanceof Container) this.#number(part);
    const own = this.#places.map(([container, index]) => [
      ...this.#step(container, index).reads.map((read) => this.#numberOf(read)),
      ...this.#scenesOf(container),
    ]);
    this.#reachable = new Reachable(
      this.#reads.length,
      (place) => own[place] ?? [],
      (place) => this.#after(place),
    );
    const hasVariableDiverts = all.some(
      (part) => part instanceof Divert && part.hasVariableTarget && part.variableDivertName !== "$r",
    );
    const kept = hasVariableDiverts
      ? all.flatMap((part) => (part instanceof DivertTargetValue ? [part.targetPath.toString()] : []))
      : [];
    this.#anywhere = [...always, ...kept].flatMap((path) => this.#placeOf(path) ?? []);
  }

  /** What can be read from any of these runtime paths on; the index is the place in the container where it goes on. */
  from(starts: Starts): readonly Read[] {
    // Whoever asks asks for several things of the same standing; of all there are it would be too much to keep.
    if (this.#latest?.starts !== starts) this.#latest = { starts, reads: this.#findFrom(starts) };
    return this.#latest.reads;
  }

  #findFrom(starts: Starts): Read[] {
    const places = starts.flatMap(([path, index]) => {
      const place = this.#placeOf(path);
      return place === undefined ? [] : [place + index];
    });
    return this.#readsFrom([...this.#anywhere, ...places]);
  }

  /** What is read at this place itself. */
  readsAt(container: Container, index: number): readonly Read[] {
    return this.#step(container, index).reads;
  }

  /** The places that directly follow one. */
  after(container: Container, index: number): Step["next"] {
    return this.#step(container, index).next;
  }

  #readsFrom(places: readonly number[]): Read[] {
    return this.#reachable.fromAny(places).flatMap((read) => this.#reads[read] ?? []);
  }

  #number(container: Container): void {
    this.#bases.set(container, this.#places.length);
    for (const [index, part] of container.content.entries()) {
      if (part instanceof Container) this.#indexInParent.set(part, index);
      this.#places.push([container, index]);
    }
    this.#places.push([container, container.content.length]);
  }

  /** The numbers of the knot and the stitch a container stands in. */
  #scenesOf(container: Container): readonly number[] {
    let scenes = this.#scenes.get(container);
    if (!scenes) {
      const [knot = "", stitch = ""] = String(container.path).split(".");
      const names = [knot, ...(IS_NAME.test(stitch) ? [`${knot}.${stitch}`] : [])];
      scenes = IS_NAME.test(knot) ? names.map((of) => this.#numberOf({ kind: "scene", of })) : [];
      this.#scenes.set(container, scenes);
    }
    return scenes;
  }

  #numberOf(read: Read): number {
    const name = typeof read.of === "string" ? `${read.kind} ${read.of}` : read.of;
    // A choice is a decision and has its target counted; a container is never a decision.
    const number = this.#numbers.get(name) ?? this.#reads.length;
    if (number === this.#reads.length) {
      this.#numbers.set(name, number);
      this.#reads.push(read);
    }
    return number;
  }

  #after(place: number): number[] {
    const [container, index] = this.#places[place] ?? [this.#root, 0];
    return this.#step(container, index).next.flatMap(([next, at]) => {
      const base = this.#bases.get(next);
      return base === undefined ? [] : [base + Math.min(at, next.content.length)];
    });
  }

  #placeOf(path: string): number | undefined {
    const { container, obj } = this.#root.ContentAtPath(new Path(path));
    if (container) return this.#bases.get(container);
    const base = obj?.parent instanceof Container ? this.#bases.get(obj.parent) : undefined;
    return base === undefined || !(obj?.parent instanceof Container)
      ? undefined
      : base + obj.parent.content.indexOf(obj);
  }

  #step(container: Container, index: number): Step {
    const part = container.content[index];
    const on = [container, index + 1] as const;
    if (part === undefined) {
      const at = this.#indexInParent.get(container);
      const outer = container.parent;
      return { reads: [], next: outer instanceof Container && at !== undefined ? [[outer, at + 1]] : [] };
    }
    // It goes on behind the inner container by itself, unless that leads away.
    if (part instanceof Container) return { reads: [], next: [[part, 0]] };
    const of = this.#counted.by(part, container);
    const visits = of ? [{ kind: "count", of } as const] : [];
    if (part instanceof ChoicePoint) {
      const { choiceTarget: target } = part;
      return {
        reads: [{ kind: "decision", of: part }, ...visits],
        next: target ? [on, [target, 0]] : [on],
      };
    }
    if (part instanceof VariableReference) {
      const { name } = part;
      const variable = name !== null ? [{ kind: "variable", of: name } as const] : [];
      return { reads: [...visits, ...variable], next: [on] };
    }
    if (part instanceof VariablePointerValue)
      return { reads: [{ kind: "variable", of: part.variableName }], next: [on] };
    if (part instanceof DivertTargetValue) {
      const inner = this.#counted.targetOf(part);
      if (!inner) return { reads: [], next: [on] };
      const { container: target, obj } = this.#root.ContentAtPath(part.targetPath);
      const at = target || !obj ? 0 : inner.content.indexOf(obj);
      return { reads: visits, next: [on, [inner, at]] };
    }
    if (isCommand(part, CommandType.VisitIndex)) return { reads: visits, next: [on] };
    const drawn = part instanceof ControlCommand ? drawnBy(part, container) : undefined;
    if (drawn !== undefined) return { reads: [{ kind: "variable", of: drawn }], next: [on] };
    return part instanceof Divert ? this.#follow(part, container, index) : { reads: [], next: [on] };
  }

  #follow(divert: Divert, container: Container, index: number): Step {
    const { content } = container;
    const on = [container, index + 1] as const;
    if (divert.isExternal) {
      const name = divert.targetPathString ?? "";
      // Played without us, the stand-in of the same name answers.
      const standIn = this.#root.namedContent.get(name);
      return {
        reads: [{ kind: "word", of: wordIn(divert, content, index) }],
        next: standIn instanceof Container ? [on, [standIn, 0]] : [on],
      };
    }
    if (divert.variableDivertName !== null)
      return { reads: [{ kind: "variable", of: divert.variableDivertName }], next: [on] };
    const { container: target, index: at } = divert.targetPointer;
    const opensThread = isCommand(content[index - 1], CommandType.StartThread);
    const comesBack = divert.isConditional || divert.pushesToStack || opensThread;
    return {
      reads: divert.isConditional ? [{ kind: "decision", of: divert }] : [],
      next: [
        ...(target ? [[target, Math.max(0, at)] as const] : []),
        // Where it surely goes away by the divert, it does not come back.
        ...(comesBack ? [on] : []),
      ],
    };
  }
}

/** Everything inside a container, at any depth. */
export function contentUnder(container: Container): InkObject[] {
  const all: InkObject[] = [];
  const note = (part: InkObject) => {
    all.push(part);
    if (!(part instanceof Container)) return;
    for (const inner of part.content) note(inner);
    for (const inner of part.namedOnlyContent?.values() ?? []) note(inner);
  };
  note(container);
  return all;
}
