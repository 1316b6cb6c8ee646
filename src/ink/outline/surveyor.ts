import {
  AuthorWarning,
  Choice,
  Conditional,
  ConstantDeclaration,
  Divert,
  DivertTarget,
  FlowBase,
  FunctionCall,
  Gather,
  Glue,
  NumberExpression,
  type ParsedObject,
  type ParsedStory,
  ParsedTag,
  Path,
  Sequence,
  Text,
  VariableAssignment,
  VariableReference,
  Weave,
} from "../parser.ts";
import { findFlow, nameAt } from "../read/names.ts";
import { locate, quoteSource } from "../read/place-of.ts";
import type { Place, Sources } from "../sources.ts";
import { isAsked } from "./asked.ts";
import { findLongestText } from "./option-text.ts";
import type {
  BraceBranch,
  Call,
  Flow,
  Outline,
  OutlinedChoice,
  OutlinedDivert,
  OutlinedTag,
  Part,
} from "./outline.ts";

type Open<Table> = {
  -readonly [Key in keyof Table]: Table[Key] extends readonly (infer Row)[] ? Row[] : never;
};

/** Where the surveyor stands. */
interface SurveyPoint {
  flow: string;
  ways: readonly BraceBranch[];
  branch: readonly number[];
  /** The choices that are offered with one met here. */
  group?: number | undefined;
}

/** Goes through a parsed book once, and notes what it meets. */
export class Surveyor {
  /** What the outline says of each part that it speaks of. */
  readonly rows = new Map<ParsedObject, Part>();
  readonly outline: Open<Omit<Outline, "courses" | "unread" | "misnamed">> = {
    flows: [],
    choices: [],
    diverts: [],
    reads: [],
    calls: [],
    names: [],
    tags: [],
    prose: [],
    floats: [],
    todos: [],
  };
  readonly #sources: Sources;
  #numbers: number;
  #tag: OutlinedTag | undefined;

  constructor(story: ParsedStory, sources: Sources, numberFrom: number) {
    this.#sources = sources;
    this.#numbers = numberFrom;
    this.#walk(story, { flow: "", ways: [], branch: [] });
  }

  #walk(part: ParsedObject, standing: SurveyPoint): void {
    const { outline } = this;
    const { flow, branch, ways } = standing;
    const here = (): Part => ({ at: this.#place(part), flow, branch });
    if (part instanceof ConstantDeclaration) {
      outline.names.push({ kind: "constant", name: part.constantIdentifier.name ?? "", ...here() });
      // Its expression is not walked: the text in it is no prose.
      if (part.expression instanceof NumberExpression) this.#number(part.expression);
    } else if (part instanceof NumberExpression) {
      this.#number(part);
    } else if (part instanceof AuthorWarning) {
      outline.todos.push({ text: part.warningMessage.trim(), at: this.#place(part) });
    } else if (part instanceof ParsedTag) {
      this.#tag = part.isStart ? { text: "", ...here() } : undefined;
      if (this.#tag) outline.tags.push(this.#keep(part, this.#tag));
    } else if (part instanceof Text) {
      if (this.#tag) this.#tag.text += part.text;
      else if (part.text.trim() !== "")
        outline.prose.push(this.#keep(part, { text: part.text, isGlue: false, ...here(), ways }));
    } else if (part instanceof Glue) {
      outline.prose.push({ text: "", isGlue: true, ...here(), ways });
    } else if (part instanceof FunctionCall) {
      this.#call(part, here(), standing);
    } else if (part instanceof Divert) {
      this.#divert(part, here(), standing);
    } else if (part instanceof VariableReference) {
      const of = nameAt(new Path(part.pathIdentifiers).ResolveFromContext(part));
      const asked = {
        ...(of === undefined ? {} : { of }),
        ...(isAsked(part) ? { isAsked: true as const } : {}),
      };
      outline.reads.push({ written: part.name, ...here(), ways, ...asked });
    } else if (part instanceof DivertTarget) {
      this.#target(part, here(), standing);
      this.#walk(part.divert, standing);
    } else if (part instanceof Conditional || part instanceof Sequence) {
      const braces = this.#newNumber();
      // What a tag asks, an assertion or what it says, is asked by the line it stands on.
      const within = (branch: number) => (this.#tag ? ways : [...ways, { braces, branch }]);
      const tag = this.#tag;
      for (const [index, inner] of part.content.entries()) {
        this.#walk(inner, { ...standing, ways: within(index) });
        // One that is begun between two bars ends at the second, though ink has no Tag after it there.
        this.#tag = tag;
      }
    } else if (part instanceof Weave) {
      this.#weave(part, standing);
    } else {
      const inside = part instanceof FlowBase ? { ...standing, flow: this.#flow(part) } : standing;
      if (part instanceof VariableAssignment && part.isNewTemporaryDeclaration)
        outline.names.push({ kind: "temp", name: part.variableName, ...here() });
      for (const inner of part.content ?? []) this.#walk(inner, inside);
    }
  }

  #number(part: NumberExpression): void {
    if (part.isFloat()) this.outline.floats.push({ value: Number(part.value), at: this.#place(part) });
  }

  /** @returns its name */
  #flow(part: FlowBase): string {
    const name = nameOf(part);
    if (!part.identifier?.name) return name;
    const at = this.#place(part);
    const kind = part.isFunction ? "function" : part.typeName === "Stitch" ? "stitch" : "knot";
    const [first] = part.content ?? [];
    const flow: Flow = { kind, name, at };
    if (first instanceof FlowBase) flow.opensWith = nameOf(first);
    this.outline.flows.push(flow);
    if (kind === "function") this.outline.names.push({ kind, name, flow: "", branch: [], at });
    return name;
  }

  /** In a weave what follows a choice belongs to it, up to the next choice or gather of its depth. */
  #weave(weave: Weave, outer: SurveyPoint): void {
    const { flow, ways } = outer;
    let branch = outer.branch;
    let group = outer.group ?? this.#newNumber();
    for (const part of weave.content) {
      if (part instanceof Choice) {
        branch = this.#choice(part, { flow, ways, branch: outer.branch, group });
      } else if (part instanceof Gather) {
        branch = outer.branch;
        group = this.#newNumber();
        if (part.name)
          this.outline.names.push({
            kind: "gather",
            name: flow ? `${flow}.${part.name}` : part.name,
            flow,
            branch,
            at: this.#place(part),
          });
      } else {
        this.#walk(part, { flow, ways, branch, group: branch === outer.branch ? group : undefined });
      }
    }
  }

  /** @returns the branch this choice opens */
  #choice(choice: Choice, { flow, ways, branch, group = 0 }: SurveyPoint): readonly number[] {
    let inside = branch;
    if (!choice.isInvisibleDefault) {
      const { startContent, choiceOnlyContent, name } = choice;
      const option = [startContent, choiceOnlyContent]
        .map((part) => (part ? findLongestText(part) : ""))
        .join("");
      // By its first star, not by the line's indent.
      const at = this.#sources.find(this.#place(choice));
      const number = this.#newNumber();
      const outlined: OutlinedChoice = { number, at, flow, branch, group, ways, option };
      if (name) Object.assign(outlined, { label: name, id: flow ? `${flow}.${name}` : name });
      if (choice.condition) outlined.condition = quoteSource(choice.condition, this.#sources);
      this.outline.choices.push(this.#keep(choice, outlined));
      inside = [...branch, number];
    }
    for (const part of choice.content) {
      this.#walk(part, { flow, ways, branch: part === choice.innerContent ? inside : branch });
    }
    return inside;
  }

  #call(part: FunctionCall, here: Part, standing: SurveyPoint): void {
    const call: Call = { name: part.name, args: part.args.map(argumentText), ...here };
    this.outline.calls.push(this.#keep(part, call));
    for (const argument of part.args) {
      const isAsked = (part.isTurnsSince || part.isReadCount) && argument instanceof DivertTarget;
      if (isAsked) this.#target(argument, here, standing);
      else this.#walk(argument, standing);
    }
  }

  /** A place named as a value, `-> quay`: its visits can be asked for. */
  #target({ divert }: DivertTarget, here: Part, { ways }: SurveyPoint): void {
    const of = nameAt(divert.target?.ResolveFromContext(divert) ?? null);
    const written = divert.target?.dotSeparatedComponents ?? "";
    this.outline.reads.push({ written, ...here, ways, ...(of === undefined ? {} : { of }) });
  }

  #divert(part: Divert, here: Part, standing: SurveyPoint): void {
    for (const argument of part.args) this.#walk(argument, standing);
    const written = part.target?.dotSeparatedComponents;
    if (!written) return;
    const to = part.isEnd || part.isDone ? written : nameAt(part.target?.ResolveFromContext(part) ?? null);
    const divert: OutlinedDivert = { written, ...here };
    if (to !== undefined) divert.to = to;
    if (part.isThread) divert.isThread = true;
    this.outline.diverts.push(this.#keep(part, divert));
    // It may be a temp that holds where to go.
    if (to === undefined) this.outline.reads.push({ written, ...here, ways: standing.ways });
  }

  #keep<Row extends Part>(part: ParsedObject, row: Row): Row {
    this.rows.set(part, row);
    return row;
  }

  #newNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  #place(part: ParsedObject): Place {
    return locate(part, this.#sources) ?? this.#sources.start;
  }
}

const nameOf = (part: ParsedObject): string => findFlow(part).join(".");

const argumentText = (argument: ParsedObject): string =>
  argument instanceof VariableReference ? argument.name : argument.toString();
