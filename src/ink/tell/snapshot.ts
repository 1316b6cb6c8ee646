import {
  CallStack,
  type Choice,
  type Flow,
  type InkList,
  type InkObject,
  ListValue,
  type Pointer,
} from "../engine.ts";
import type { EmptyLists, ExactStory } from "./exact-story.ts";

/** All that ink remembers at a decision. Value by value, for through its JSON a float of 3.0 would come back as 3. */
export interface Snapshot {
  readonly callStack: CallStack;
  readonly choices: readonly Choice[];
  readonly evaluation: readonly InkObject[];
  readonly diverted: Pointer;
  readonly globals: ReadonlyMap<string, InkObject>;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  readonly emptyLists: EmptyLists;
  /** Whose list each empty one is: the one thing about a value that ink changes in place. */
  readonly origins: readonly (readonly [list: InkList, origins: string[] | null])[];
}

/** What ink keeps to itself of its state. */
export interface State {
  _currentFlow: Flow;
  _evaluationStack: InkObject[];
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  currentTurnIndex: number;
  variablesState: {
    callStack: CallStack;
    _globalVariables: Map<string, InkObject>;
    _defaultGlobalVariables: Map<string, InkObject>;
  };
}

export const stateOf = (story: ExactStory): State => story.state as unknown as State;

export function takeSnapshot(story: ExactStory): Snapshot {
  const state = stateOf(story);
  const { callStack, currentChoices } = state._currentFlow;
  const { storySeed, previousRandom, divertedPointer } = story.state;
  const globals = new Map(state.variablesState._globalVariables);
  const evaluation = [...state._evaluationStack];
  const threads = [
    ...callStack._threads,
    ...currentChoices.flatMap((choice) => choice.threadAtGeneration ?? []),
  ];
  const temporary = threads.flatMap((thread) =>
    thread.callstack.flatMap((element) => [...element.temporaryVariables.values()]),
  );
  const remembered = [...globals.values(), ...temporary, ...evaluation, ...story.emptyLists.values()];
  return {
    callStack: new CallStack(callStack),
    choices: currentChoices.map(copied),
    evaluation,
    diverted: divertedPointer.copy(),
    globals,
    visits: new Map(state._visitCounts),
    turns: new Map(state._turnIndices),
    turn: state.currentTurnIndex,
    seed: storySeed,
    random: previousRandom,
    emptyLists: new Map(story.emptyLists),
    origins: remembered.flatMap((value) =>
      value instanceof ListValue && value.value?.Count === 0
        ? [[value.value, value.value.originNames?.slice() ?? null] as const]
        : [],
    ),
  };
}

/** Makes ink stand where it stood. The snapshot stays as it is, and can be restored again. */
export function restoreSnapshot(story: ExactStory, snapshot: Snapshot): void {
  const state = stateOf(story);
  const flow = state._currentFlow;
  story.state.ResetOutput();
  flow.callStack = new CallStack(snapshot.callStack);
  flow.currentChoices = snapshot.choices.map(copied);
  state._evaluationStack = [...snapshot.evaluation];
  state.variablesState.callStack = flow.callStack;
  state.variablesState._globalVariables = new Map(snapshot.globals);
  state._visitCounts = new Map(snapshot.visits);
  state._turnIndices = new Map(snapshot.turns);
  state.currentTurnIndex = snapshot.turn;
  story.state.divertedPointer = snapshot.diverted.copy();
  story.state.storySeed = snapshot.seed;
  story.state.previousRandom = snapshot.random;
  story.emptyLists = new Map(snapshot.emptyLists);
  // It may be nobody's, whatever the signature says.
  for (const [list, origins] of snapshot.origins) list.SetInitialOriginNames(origins as string[]);
}

/** ink goes on with the thread of the choice that is taken, so each standing needs its own. */
function copied(choice: Choice): Choice {
  return Object.assign(choice.Clone(), { tags: choice.tags && [...choice.tags] });
}
