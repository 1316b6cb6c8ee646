import type { Unread } from "../read/draft.ts";
import type { Place } from "../sources.ts";
import type { Formula } from "./formula.ts";

/** The book as plain data, for rules that read it: what stands where, and what leads or refers to what. */
export interface Outline {
  flows: readonly Flow[];
  choices: readonly OutlinedChoice[];
  diverts: readonly OutlinedDivert[];
  reads: readonly NameRead[];
  calls: readonly Call[];
  names: readonly DeclaredName[];
  tags: readonly OutlinedTag[];
  prose: readonly Prose[];
  /** Numbers written with a point. */
  floats: readonly { value: number; at: Place }[];
  /** Notes of the writer to himself. */
  todos: readonly { text: string; at: Place }[];
  /** How each flow goes on, by its name; that of the story above its first knot is empty. */
  courses: ReadonlyMap<string, Course>;
  /** Lines that were not read as they are written. */
  unread: readonly Unread[];
  /** What is called otherwise where it stands than wherever it is named. */
  misnamed: readonly Misnamed[];
}

/** Where a part of the book stands, and in the branches of which choices. */
export interface Part {
  at: Place;
  /** Knot or knot.stitch; empty above the first knot. */
  flow: string;
  /** The numbers of the choices that lead here inside its stitch, outermost first. */
  branch: readonly number[];
}

/** Full names. */
export interface Misnamed {
  was: string;
  now: string;
}

export interface Flow {
  kind: "knot" | "stitch" | "function";
  /** Knot or knot.stitch; a stitch that stands in no knot has its name alone. */
  name: string;
  at: Place;
  /** Where a knot with nothing of its own begins: its first stitch. */
  opensWith?: string;
}

export interface OutlinedChoice extends Part {
  /** By which `branch` knows it. */
  number: number;
  /** Flow and label; none without a label. */
  id?: string;
  label?: string;
  /** Choices of one group are offered together. */
  group: number;
  /** Branches of { | } it stands in: of two branches of one pair of braces only one is ever told. */
  ways: readonly BraceBranch[];
  /** What the reader is offered, at its longest. */
  option: string;
  /** What has to be so for it to be offered, as written, braces and all. */
  condition?: string;
}

export interface BraceBranch {
  braces: number;
  branch: number;
}

export interface OutlinedDivert extends Part {
  written: string;
  /** The full name of a knot, stitch or label, END or DONE; none where nothing is called so. */
  to?: string;
  /** It is told beside the rest, and comes back. */
  isThread?: true;
}

/** A name asked for in a condition, a text or an argument. */
export interface NameRead extends Part {
  written: string;
  /** Branches of { | } it is asked for in, their conditions among them. */
  ways: readonly BraceBranch[];
  /** The full name of the knot, stitch or label whose visits are asked for. */
  of?: string;
  /** Set where the name is a condition or a part of one, and given to no function. */
  isAsked?: true;
}

export interface Call extends Part {
  name: string;
  args: readonly string[];
}

/** A name a writer gave; the labels of choices are not among them. */
export interface DeclaredName extends Part {
  kind: "constant" | "temp" | "gather" | "function";
  /** As declared; of a gather, with its flow. */
  name: string;
}

export interface OutlinedTag extends Part {
  text: string;
}

/** Words to be read, or the glue between them. */
export interface Prose extends Part {
  text: string;
  isGlue: boolean;
  /** Branches of { | } it is told in. */
  ways: readonly BraceBranch[];
}

/** How a stretch of the story goes on, from its top to its end. */
export type Course = readonly Stage[];

export type Stage =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "divert"; readonly divert: OutlinedDivert; readonly comesBack: boolean }
  /** It leaves for where the text does not say: by a name that holds the place, or back out of a tunnel. */
  | { readonly kind: "leave" }
  /** One of these is told; or none, where not `isSure`. */
  | { readonly kind: "either"; readonly branches: readonly Alternative[]; readonly isSure: boolean }
  /** What is chosen goes on inside, and then from the next gather on; the story goes on behind it to offer more. */
  | {
      readonly kind: "option";
      /** None where it is taken by itself when nothing else is left. */
      readonly choice?: OutlinedChoice;
      readonly when?: Formula;
      readonly isOnce: boolean;
      readonly inside: Course;
    }
  | { readonly kind: "gather"; readonly label?: string };

export interface Alternative {
  readonly when?: Formula;
  readonly course: Course;
}

/** The flow a full name lies in: itself, or the one around a label. */
export function flowOf({ flows }: Pick<Outline, "flows">, name: string): Flow | undefined {
  const isIt = (wanted: string) => flows.find((flow) => flow.name === wanted);
  return isIt(name) ?? isIt(name.slice(0, Math.max(0, name.lastIndexOf("."))));
}
