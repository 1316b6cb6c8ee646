import type { OfferedChoice } from "../tell/passage.ts";
import type { Snapshot } from "../tell/snapshot.ts";

/** Where ink stands between two decisions, apart from its counts and variables. One object for equal standings. */
export interface FlowState {
  readonly id: number;
  /** Without counts and variables. */
  readonly snapshot: Snapshot;
  readonly options: readonly OfferedChoice[];
  /** What each option leads into; equal for options that lead into the very same. */
  readonly entries: readonly string[];
  /** The runtime path of each option's choice. */
  readonly offered: readonly string[];
  /** Places the story can go on from, as runtime path and index. */
  readonly starts: readonly (readonly [path: string, index: number])[];
  readonly position: string;
  readonly ended: boolean;
  /** Whether it stands within a passage. */
  readonly goesOn: boolean;
}

interface Element {
  cPath?: string;
  idx?: number;
}
interface Thread {
  callstack: Element[];
  threadIndex: number;
}
interface SavedChoice {
  originalChoicePath: string;
  originalThreadIndex: number;
  targetPath: string;
}
interface SavedFlow {
  callstack: { threads: Thread[]; threadCounter: number };
  choiceThreads?: Record<string, Thread>;
  currentChoices: SavedChoice[];
}
interface Saved {
  flows: Record<string, SavedFlow>;
  currentFlowName: string;
}

/** What can be read of a standing from ink's save; `key` is the save, made the same for equal standings. */
export function readFlow(save: string): Pick<FlowState, "entries" | "offered" | "starts"> & { key: string } {
  const saved = JSON.parse(save) as Saved;
  const flow = saved.flows[saved.currentFlowName];
  if (!flow) return { key: save, entries: [], offered: [], starts: [] };
  renumber(flow);
  const threads = flow.currentChoices.map(({ originalThreadIndex: index }) => threadOf(flow, index));
  return {
    key: JSON.stringify(saved),
    entries: flow.currentChoices.map(({ targetPath }, index) =>
      JSON.stringify([targetPath, { ...threads[index], threadIndex: 0 }]),
    ),
    offered: flow.currentChoices.map(({ originalChoicePath }) => originalChoicePath),
    starts: flow.currentChoices.flatMap(({ targetPath }, index) => {
      // The innermost element is replaced by the choice's target; the others wait to be returned to.
      const waiting = threads[index]?.callstack.slice(0, -1) ?? [];
      return [[targetPath, 0] as const, ...waiting.map(({ cPath = "", idx = 0 }) => [cPath, idx] as const)];
    }),
  };
}

/** ink numbers its threads on and on; a standing does not differ by how many there have been. */
function renumber(flow: SavedFlow): void {
  const threads = flow.choiceThreads ?? {};
  const numbers = new Map(flow.callstack.threads.map(({ threadIndex }, index) => [threadIndex, index]));
  const renamed: Record<string, Thread> = {};
  for (const choice of flow.currentChoices) {
    const old = choice.originalThreadIndex;
    const number = numbers.get(old) ?? numbers.size;
    numbers.set(old, number);
    choice.originalThreadIndex = number;
    const thread = threads[old];
    if (thread) renamed[number] = { ...thread, threadIndex: number };
  }
  for (const [index, thread] of flow.callstack.threads.entries()) thread.threadIndex = index;
  flow.callstack.threadCounter = numbers.size - 1;
  if (flow.choiceThreads) flow.choiceThreads = renamed;
}

function threadOf(flow: SavedFlow, index: number): Thread | undefined {
  return (
    flow.choiceThreads?.[index] ?? flow.callstack.threads.find(({ threadIndex }) => threadIndex === index)
  );
}
