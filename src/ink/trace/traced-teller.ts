import type { Book } from "../book.ts";
import { ChoicePoint, ControlCommand, type InkObject, StringValue, VariableAssignment } from "../engine.ts";
import type { Binding, Line } from "../tell/passage.ts";
import { stateOf } from "../tell/snapshot.ts";
import { type Teller, tellWatched } from "../tell/teller.ts";
import { Asking } from "./asking.ts";
import type { PassageTrace } from "./passage-trace.ts";

/** A teller that writes down what the story asks while it tells. */
export interface TracedTeller extends Teller {
  /** What was asked since the last choice, once it has been told. */
  readonly trace: PassageTrace;
}

const { CommandType } = ControlCommand;
const BREAKS = /^\s*$/;

/** Opens a book to be told once, as `tell` does, and to be asked afterwards what every line of it hung on. */
export function tellTraced(book: Book, bindings: readonly Binding[], seed: number): TracedTeller {
  const asking = new Asking(() => story().state.callStack.depth);
  const { teller, story } = tellWatched(book, bindings.map(traced), seed, {
    readCount: (container) => asking.count(container, story().state.VisitCountForContainer(container)),
    readVariable(name) {
      // Those that begin so are ink's own: where it goes on behind the words of an option.
      if (!name.startsWith("$")) asking.ask({ kind: "variable", of: name, holds: worthOf(name) });
    },
    decided(condition, holds) {
      // ink makes out the words of an option before it asks whether it is offered.
      if (!holds && condition instanceof ChoicePoint) takeBackWords();
      asking.decide(condition, holds);
    },
    pass: (content) => pass(content),
    visit: (container) => asking.visit(String(container.path)),
    readAhead: () => asking.mark(),
    takeBack: () => asking.takeBack(),
    came,
    startEvaluation() {},
    evaluate() {},
    cast: () => 0,
  });

  const worthOf = (name: string) =>
    String(story().state.variablesState.GetRawVariableWithName(name, -1) ?? "nothing");

  const variables = () =>
    new Map(
      [...stateOf(story()).variablesState._globalVariables].map(([name, value]) => [name, String(value)]),
    );

  const read = new Set<InkObject>();
  let newWords = 0;
  function came(text: InkObject): void {
    if (read.has(text)) return;
    read.add(text);
    madeOut.push(text);
    newWords += wordsIn(text);
  }

  const wordsIn = (text: InkObject): number => book.texts[text.path?.toString() ?? ""] ?? 0;
  /** The texts that were new since ink began to make something out. */
  const madeOut: InkObject[] = [];
  function takeBackWords(): void {
    for (const text of madeOut.splice(0)) {
      read.delete(text);
      newWords -= wordsIn(text);
    }
  }

  let isInTag = false;
  /** Whether a string is being put together: what an option reads, or what a function is given. */
  let isInString = false;
  function pass(content: InkObject): void {
    asking.come(content);
    if (content instanceof ChoicePoint) asking.meet(content);
    else if (content instanceof StringValue) {
      if (isInString || story().state.inExpressionEvaluation) return;
      if (!BREAKS.test(content.value ?? "")) asking.show(isInTag);
      else if (content.isNewline) asking.breakLine();
    } else if (content instanceof VariableAssignment) {
      if (content.isGlobal && content.variableName !== null) asking.assign(content.variableName);
    } else if (content instanceof ControlCommand) command(content.commandType);
  }

  function command(type: ControlCommand.CommandType): void {
    switch (type) {
      case CommandType.EvalStart:
        if (!isInString) madeOut.length = 0;
        asking.forget();
        break;
      case CommandType.PopEvaluatedValue:
        asking.forget();
        asking.useString();
        break;
      case CommandType.EvalOutput:
        asking.print();
        break;
      case CommandType.BeginString:
      case CommandType.EndString:
        isInString = type === CommandType.BeginString;
        if (isInString) asking.startString();
        break;
      case CommandType.BeginTag:
      case CommandType.EndTag:
        isInTag = type === CommandType.BeginTag;
        if (isInTag && !isInString) asking.show(isInTag);
    }
  }

  function traced({ call, ...rest }: Binding): Binding {
    const { name, asks } = rest;
    return {
      ...rest,
      call(...given) {
        const words = given.map(String);
        if (!asks) asking.tell(name, words);
        const answer = call(...given);
        if (asks) asking.ask({ kind: "word", of: name, given: words, holds: answer });
        return answer;
      },
    };
  }

  let offered: readonly (readonly [id: string, point: string])[] = [];
  /** The lines of the passage, up to the one that is being told. */
  let before: readonly Line[] = [];
  return {
    get position() {
      return teller.position;
    },
    get options() {
      return teller.options;
    },
    get ended() {
      return teller.ended;
    },
    get work() {
      return teller.work;
    },
    get trace() {
      return { ...asking.taken(offered), variables: variables(), newWords };
    },
    get told() {
      return [...before, ...teller.told];
    },
    advance() {
      const lines: Line[] = [];
      before = lines;
      do {
        const told = teller.advance(1);
        lines.push(...told);
        asking.end(told.length);
      } while (!teller.ended && teller.options.length === 0);
      offered = teller.options.map(({ id }, index) => [id, story().currentChoices[index]?.sourcePath ?? ""]);
      return lines;
    },
    choose(id) {
      asking.begin();
      newWords = 0;
      teller.choose(id);
    },
    goTo(path) {
      asking.force();
      teller.goTo(path);
    },
    save: () => teller.save(),
    restore: (saved) => teller.restore(saved),
  };
}
