import type { Book } from "./book.ts";
import { LONGEST_TEXT, tooLong } from "./bounded-story.ts";
import type { Mind } from "./conditions.ts";
import type { Flow } from "./flow.ts";
import { type Guard, InkMemory, recalled } from "./ink-memory.ts";
import { type Breaking, Memo, type Telling } from "./memo.ts";
import { rootOf } from "./open-story.ts";
import type { Binding, Line } from "./passage.ts";
import { Recorder } from "./recorder.ts";
import { type Sight, Sights } from "./sights.ts";
import { StoryFault } from "./story-fault.ts";
import { type Teller, tellWatched } from "./teller.ts";
import type { Variables } from "./variables.ts";

/** All that ink remembers at one moment, small enough to keep a million of them. */
interface Saved {
  readonly flow: Flow;
  /** One character a container. */
  readonly counts: string;
  readonly variables: Variables;
}

/** A teller that tells the same passage only once, and knows what of its memory the story can still read. */
export interface QuickTeller extends Teller {
  /** What was come by since this was last asked; the same list for the same passage told again. */
  takeSights(): readonly (readonly number[])[];
  /** All that can still be read of what ink remembers: two moments of one name go on alike, as far as ink is asked. */
  memoryKey(): string;
  /** Words of the vocabulary that can still be asked, with what is written in their parentheses. */
  wordsAhead(): readonly string[];
  /** Those of the sights that are conditions and can still be decided, by their place in the list. */
  decisionsAhead(): readonly number[];
  /** What a condition among the sights hangs on. */
  guardOf(sight: number): Guard;
  /** What ink remembers of it now, as one text. */
  recall(guard: Guard): string;
  readonly flow: number;
  /** The lines told since the last choice. */
  readonly heard: readonly Line[];
  /** How many places of the story are counted because something asks for their visits. */
  readonly countedPlaces: number;
  /** Whether anything in the story hangs on chance, and so on the seed. */
  readonly hangsOnSeed: boolean;
}

const START = "start";
const NOTHING: Guard = { counts: new Uint16Array(), variables: [], words: [] };

/**
 * Opens a book for playing it ten thousand times over. Plays as `tell` does, only that a passage whose every question
 * has the answer it had before is not played by ink again but repeated: its lines, its deeds, what it leaves behind.
 * @param sights what to look out for
 * @param always knots that can be gone to at any time
 */
export function tellQuickly(
  book: Book,
  bindings: readonly Binding[],
  seed: number,
  sights: readonly Sight[],
  always: readonly string[],
): QuickTeller {
  const memos = new Map<string, Memo>();
  const linesTold = new Map<string, Line>();
  /** Answers already given on this passage, before it turned out that ink has to tell it. */
  let given: unknown[] = [];
  const watched = new Sights(rootOf(book), sights);
  const words = new Map(bindings.flatMap(({ name, asks }, of) => (asks ? [[name, of] as const] : [])));
  const recorder = new Recorder(
    { count: (container) => memory.numberOf(container), word: (name) => words.get(name) },
    (of) => memory.isAsBefore(of, counts, variables),
  );
  const { teller, story } = tellWatched(book, bindings.map(recorded), seed, {
    readCount: (container) => {
      const of = memory.numberOf(container);
      if (of !== undefined) recorder.way.push({ question: { kind: "count", of }, answer: counts[of] });
    },
    readVariable: (name) => {
      const answer = variables.prints.get(name);
      if (answer !== undefined) recorder.way.push({ question: { kind: "variable", of: name }, answer });
    },
    startEvaluation: () => recorder.startEvaluation(),
    evaluate: (content) => recorder.evaluate(content),
    came: (text) => watched.came(text),
    decided: (condition, holds) => {
      watched.decided(condition, holds);
      recorder.decide(condition, holds);
    },
  });
  const memory = new InkMemory(rootOf(book), story, always);
  /** Written into by every passage; a moment has its own. */
  const counts = memory.noCounts();
  let variables = memory.variables();
  let flow: Flow | undefined;
  // Each option of a moment begins with the same.
  const unpacked = memory.noCounts();
  let unpackedFrom: Saved | undefined;
  let next: { entry: string; lead(): void } | undefined = { entry: START, lead() {} };
  let heard: readonly Line[] = [];
  let taken: (readonly number[])[] = [];

  function recorded({ call, ...rest }: Binding, of: number): Binding {
    return {
      ...rest,
      call(...args) {
        const answer = given.length > 0 ? given.shift() : call(...args);
        recorder.way.push({ question: { kind: "word", of, given: args }, answer });
        return answer;
      },
    };
  }

  function tellAnew(memo: Memo, answers: unknown[], lead: () => void): Telling {
    recorder.begin();
    given = answers;
    let end: Telling | Breaking;
    try {
      if (flow) memory.load(flow, counts, variables, teller);
      lead();
      const told = teller.advance();
      const lines = memo.isFull ? told : told.map(same);
      refuseLongTexts(lines);
      end = { lines, sights: watched.take(), ...memory.take(counts, variables, teller) };
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      end = { fault, sights: watched.take() };
    }
    memo.keep(recorder.way, end);
    return ending(end);
  }

  /** Of lines that say the very same, one: what is made of a line is kept by it, and many ways tell the same. */
  function same(line: Line): Line {
    const key = JSON.stringify(line);
    const known = linesTold.get(key) ?? line;
    linesTold.set(key, known);
    return known;
  }

  function ending(end: Telling | Breaking): Telling {
    taken.push(end.sights);
    if ("fault" in end) throw end.fault;
    return end;
  }

  function refuseLongTexts(lines: readonly Line[]): void {
    const longest = Math.max(0, ...lines.map(({ text }) => text.length), memory.longestText());
    if (longest > LONGEST_TEXT) throw new StoryFault(tooLong(longest), { position: teller.position });
  }

  function advance(): readonly Line[] {
    if (!next) return [];
    const { entry, lead } = next;
    next = undefined;
    const memo = memos.get(entry) ?? new Memo();
    memos.set(entry, memo);
    const answers: unknown[] = [];
    const ask = (of: number, written: readonly unknown[]): unknown => {
      const answer = bindings[of]?.call(...written);
      answers.push(answer);
      return answer;
    };
    const mind: Mind = {
      count: (number) => counts[number] ?? 0,
      variable: (name) => variables.values.get(name),
      ask,
    };
    let here: Memo | undefined = memo;
    while (here && !here.end) {
      const { question } = here;
      if (!question) break;
      let answer: unknown;
      if (question.kind === "count") answer = counts[question.of];
      else if (question.kind === "variable") answer = variables.prints.get(question.of);
      else if (question.kind === "condition") answer = question.of.holds(mind);
      else answer = ask(question.of, question.given);
      here = here.next.get(answer);
    }
    const telling = here?.end ? ending(here.end) : tellAnew(memo, answers, lead);
    for (const [container, times] of telling.visits) counts[container] = (counts[container] ?? 0) + times;
    variables = memory.changed(variables, telling.variables);
    flow = telling.flow;
    heard = heard.length > 0 ? [...heard, ...telling.lines] : telling.lines;
    return telling.lines;
  }

  return {
    get position() {
      return flow?.position ?? "";
    },
    get options() {
      return next ? [] : [...(flow?.options ?? [])];
    },
    get ended() {
      return next === undefined && flow !== undefined && flow.ended;
    },
    get heard() {
      return heard;
    },
    countedPlaces: memory.noCounts().length,
    hangsOnSeed: memory.hangsOnSeed,
    get flow() {
      return flow?.id ?? -1;
    },
    advance: () => [...advance()],
    choose(id) {
      const index = flow?.options.findIndex((option) => option.id === id) ?? -1;
      const entry = flow?.entries[index];
      if (entry === undefined)
        throw new StoryFault(`"${id}" is not offered here`, { position: flow?.position ?? "" });
      next = { entry, lead: () => teller.choose(id) };
      heard = [];
    },
    goTo(path) {
      next = { entry: `-> ${path}`, lead: () => teller.goTo(path) };
    },
    save(): Saved {
      if (!flow) throw new RangeError("Nothing has been told yet.");
      return { flow, counts: memory.packed(counts), variables };
    },
    restore(saved) {
      const then = saved as Saved;
      flow = then.flow;
      variables = then.variables;
      if (then !== unpackedFrom) memory.unpack(then.counts, unpacked);
      unpackedFrom = then;
      counts.set(unpacked);
      next = undefined;
    },
    takeSights() {
      const list = taken;
      taken = [];
      return list;
    },
    memoryKey: () => (flow ? memory.key(flow, counts, variables) : ""),
    wordsAhead: () =>
      flow ? memory.readsFrom(flow).flatMap(({ kind, of }) => (kind === "word" ? [of] : [])) : [],
    decisionsAhead: () =>
      (flow ? memory.readsFrom(flow) : []).flatMap((read) =>
        read.kind === "decision" ? (watched.numberOf(read.of) ?? []) : [],
      ),
    guardOf(sight) {
      const decision = watched.sighted(sight);
      return decision ? memory.guardOf(decision) : NOTHING;
    },
    recall: (guard) => recalled(guard, counts, variables),
  };
}
