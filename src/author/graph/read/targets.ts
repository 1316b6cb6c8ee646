import { type Flow, flowOf, type Outline } from "../../../ink/outline/outline.ts";
import { told } from "./told.ts";

/** Which parts of a book are scenes, and which of them a name that is diverted to leads to. */
export class Targets {
  /** Functions are none, nor is the top of a knot or of the book that does nothing but go on to one place. */
  readonly scenes: readonly Pick<Flow, "name" | "at">[];
  readonly #outline: Outline;
  readonly #told: Outline["prose"];
  /** Of what is no scene, where it goes on. */
  readonly #onward = new Map<string, string | undefined>();

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#told = told(outline);
    const [first] = [...this.#told, ...outline.choices, ...outline.diverts].filter(({ flow }) => flow === "");
    const top = first ? [{ name: "", at: first.at, kind: "knot" as const }] : [];
    const parts: Flow[] = [...top, ...outline.flows.filter(({ kind }) => kind !== "function")];
    this.scenes = parts.filter((flow) => !this.#isPassedThrough(flow));
  }

  /** The scene that a divert to this name comes to, if it comes to one. */
  resolve(name: string): string | undefined {
    let flow = name === "" ? "" : flowOf(this.#outline, name)?.name;
    for (const met = new Set<string>(); flow !== undefined && this.#onward.has(flow); ) {
      if (met.has(flow)) return undefined;
      met.add(flow);
      const to = this.#onward.get(flow);
      flow = to === undefined ? undefined : flowOf(this.#outline, to)?.name;
    }
    return this.scenes.some((scene) => scene.name === flow) ? flow : undefined;
  }

  #isPassedThrough({ name, kind, opensWith }: Flow): boolean {
    const isHere = (part: { readonly flow: string }) => part.flow === name;
    const { choices, diverts } = this.#outline;
    if (kind === "stitch" || this.#told.some(isHere) || choices.some(isHere)) return false;
    // Of the book itself ink says that it is done at its end.
    const onward = new Set(diverts.filter(isHere).flatMap(({ to = "" }) => (to === "DONE" ? [] : [to])));
    const [to = opensWith] = onward;
    if (onward.size > 1 || to === "END" || to === undefined) return false;
    this.#onward.set(name, to);
    return true;
  }
}
