import type { SurvivalEvent } from "../../survival/events.ts";
import { survivalMachine } from "../../survival/machine.ts";
import { REGIONS, type Region, stateOf } from "../../survival/regions.ts";
import { accepts, after, type Survival, survivalKey } from "../../survival/survival.ts";

type Value = Survival["value"];

/** Only what the book asks of a body: its states and its day. xstate's own snapshot is ten times as large. */
interface Body {
  readonly value: Value;
  readonly context: Survival["context"];
  /** As in survivalKey: the day, and one digit a region. */
  readonly key: string;
}

/** What an event does to a body, as far as the regions go that have a say in it. */
interface Step {
  readonly changes: readonly (readonly [region: number, state: string, digit: string])[];
  readonly day: string | undefined;
  readonly isAccepted: boolean;
}

// Whatever the event, most arrows hang on his being alive. Whoever gives or drinks water has it from a canteen that hears
// of it, and death comes to a life only by what thirst or illness hear; so nothing else is read that does not hear.
const READ_BY_ALL = "life";
// Regions of one kind, one for each id; an event that names an id is heard by that one.
const ONE_FOR_EACH = ["people", "facts", "letters"];

/** Takes each step of the machine once. What an event does hangs only on the regions that hear it, so most are soon known. */
export class QuickBody {
  readonly #steps = new Map<string, Step>();
  readonly #heardBy = new Map<string, readonly number[]>();

  readonly after = (survival: Survival, event: SurvivalEvent): Survival => {
    const { changes, day } = this.#step(survival, event);
    if (changes.length === 0 && (day === undefined || day === survival.context.day)) return survival;
    let { value, context } = survival;
    let key = keyOf(survival);
    if (day !== undefined) {
      context = { day };
      key = day + key.slice(-REGIONS.length);
    }
    const start = key.length - REGIONS.length;
    for (const [region, state, digit] of changes) {
      const path = REGIONS[region]?.path ?? [];
      value = withState(value, path, state);
      key = key.slice(0, start + region) + digit + key.slice(start + region + 1);
    }
    const body: Body = { value, context, key };
    return body as unknown as Survival;
  };

  readonly accepts = (survival: Survival, event: SurvivalEvent): boolean =>
    this.#step(survival, event).isAccepted;

  #step(survival: Survival, event: SurvivalEvent): Step {
    const { type, ...about } = event;
    const id = String(Object.values(about)[0] ?? "");
    const name = `${type} ${id}`;
    let regions = this.#heardBy.get(name);
    if (!regions) {
      regions = heardBy(type, id);
      this.#heardBy.set(name, regions);
    }
    const key = keyOf(survival);
    const start = key.length - REGIONS.length;
    let asked = name;
    for (const region of regions) asked += key.charAt(start + region);
    let step = this.#steps.get(asked);
    if (!step) {
      step = stepOf(survival, event, regions);
      this.#steps.set(asked, step);
    }
    return step;
  }
}

/** The same as survivalKey, which a body of ours has at hand. */
export const keyOf = (survival: Survival): string =>
  (survival as unknown as Partial<Body>).key ?? survivalKey(survival);

function heardBy(type: SurvivalEvent["type"], id: string): number[] {
  return REGIONS.flatMap(({ path }, index) => {
    const [part = "", own = ""] = path;
    if (ONE_FOR_EACH.includes(part)) return own === id ? [index] : [];
    return part === READ_BY_ALL || hears(path, type) ? [index] : [];
  });
}

function hears(path: Region["path"], type: SurvivalEvent["type"]): boolean {
  let node: { states: Record<string, typeof node>; ownEvents: readonly string[] } = survivalMachine.root;
  for (const name of path) node = node.states[name] ?? node;
  return [node, ...Object.values(node.states)].some(({ ownEvents }) => ownEvents.includes(type));
}

function stepOf({ value, context }: Survival, event: SurvivalEvent, regions: readonly number[]): Step {
  const before = survivalMachine.resolveState({ value, context });
  const next = after(before, event);
  const changes = REGIONS.flatMap((region, index) => {
    const state = stateOf(region, next.value);
    if (state === stateOf(region, value)) return [];
    if (!regions.includes(index))
      throw new RangeError(
        `"${event.type}" changes ${region.path.join(".")}, which was not thought to hear it.`,
      );
    return [[index, state, String(region.states.indexOf(state))] as const];
  });
  const day = event.type === "day.came" && next.context.day === event.day ? event.day : undefined;
  const isChanged = changes.length > 0 || next.context.day !== context.day;
  // A date the story does not have leaves the day as it is, whatever it was.
  return { changes, day, isAccepted: isChanged || accepts(before, event) };
}

/** The value with one region in another state; all else is shared. */
export function withState<Whole>(whole: Whole, [name, ...rest]: readonly string[], state: string): Whole {
  if (name === undefined) return state as Whole;
  const inner = (whole as Readonly<Record<string, unknown>>)[name];
  return { ...whole, [name]: withState(inner, rest, state) };
}
