import type { Book } from "../book.ts";
import { LONGEST_TEXT, tooLong } from "../tell/bounded-story.ts";
import { forgetThrows, Throws, UNSEEDED } from "../tell/chance.ts";
import { rootOf } from "../tell/open-story.ts";
import type { Binding, Line } from "../tell/passage.ts";
import { StoryFault } from "../tell/story-fault.ts";
import { tellWatched } from "../tell/teller.ts";
import type { Environment } from "./conditions.ts";
import type { Flow } from "./flow.ts";
import { InkMemory } from "./ink-memory.ts";
import { type Breaking, endOf, Memo, type Telling } from "./memo.ts";
import type { QuickTeller } from "./quick-teller.ts";
import { contentUnder } from "./reach.ts";
import { type Guard, recalled } from "./recall.ts";
import { Recorder } from "./recorder.ts";
import { type Sight, Sights } from "./sights.ts";
import type { Variables } from "./variables.ts";

/** All that ink remembers at one moment, small enough to keep a million of them. */
interface Saved {
  readonly flow: Flow;
  /** One character a container. */
  readonly counts: string;
  readonly variables: Variables;
}

const START = "start";
const NOTHING: Guard = { counts: new Uint16Array(), variables: [], words: [] };

/**
 * Opens a book for playing it ten thousand times over. Plays as `tell` does, only that a passage whose every question
 * has the answer it had before is not played by ink again but repeated: its lines, its deeds, what it leaves behind.
 * What comes up by chance is an answer like any other, given by `luck`.
 * @param sights what to look out for
 * @param always knots that can be gone to at any time
 */
export function tellQuickly(
  book: Book,
  bindings: readonly Binding[],
  sights: readonly Sight[],
  always: readonly string[],
): QuickTeller {
  const memos = new Map<string, Memo>();
  const linesTold = new Map<string, Line>();
  /** Answers already given on this passage, before it turned out that ink has to tell it. */
  let given: unknown[] = [];
  /** What has come up by chance in this passage. */
  let outcomes: number[] = [];
  const watched = new Sights(rootOf(book), sights);
  const words = new Map(bindings.flatMap(({ name, asks }, of) => (asks ? [[name, of] as const] : [])));
  const recorder = new Recorder(
    { count: (container) => memory.numberOf(container), word: (name) => words.get(name) },
    (of) => memory.isAsBefore(of, counts, variables),
  );
  const throws = new Throws(contentUnder(rootOf(book)));
  const { teller, story } = tellWatched(book, bindings.map(recorded), UNSEEDED, {
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
    cast: (thrown) => {
      const before = outcomes[thrown.index];
      if (before !== undefined) return before;
      const of = throws.same(thrown);
      const outcome = given.length > 0 ? Number(given.shift()) : quick.luck(of);
      recorder.way.push({ question: { kind: "chance", of }, answer: outcome });
      outcomes.push(outcome);
      return outcome;
    },
  });
  const fresh = teller.save();
  const memory = new InkMemory(rootOf(book), story, always);
  /** Written into by every passage; a moment has its own. */
  const counts = memory.noCounts();
  let variables = memory.atTheStart;
  let flow: Flow | undefined;
  // Each option of a moment begins with the same.
  const unpacked = memory.noCounts();
  let unpackedFrom: Saved | undefined;
  let next: { entry: string; lead(): void } | undefined = { entry: START, lead: () => teller.restore(fresh) };
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
    outcomes = [];
    let end: Telling | Breaking;
    try {
      if (flow) memory.load(flow, counts, variables, teller);
      lead();
      const told = teller.advance();
      forgetThrows(story());
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
    const kept = (answer: unknown): unknown => {
      answers.push(answer);
      return answer;
    };
    const ask = (of: number, written: readonly unknown[]) => kept(bindings[of]?.call(...written));
    const environment: Environment = {
      count: (number) => counts[number] ?? 0,
      variable: (name) => variables.values.get(name),
      ask,
    };
    const known = endOf(memo, (question) => {
      if (question.kind === "count") return counts[question.of];
      if (question.kind === "variable") return variables.prints.get(question.of);
      if (question.kind === "condition") return question.of.holds(environment);
      if (question.kind === "word") return ask(question.of, question.given);
      return kept(quick.luck(question.of));
    });
    const telling = known ? ending(known) : tellAnew(memo, answers, lead);
    for (const { container, times } of telling.visits) counts[container] = (counts[container] ?? 0) + times;
    variables = memory.changed(variables, telling.variables);
    flow = telling.flow;
    heard = heard.length > 0 ? [...heard, ...telling.lines] : telling.lines;
    return telling.lines;
  }

  const quick: QuickTeller = {
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
    hangsOnChance: memory.hangsOnChance,
    luck: ({ tried: [first = 0] }) => first,
    startOver() {
      flow = undefined;
      counts.fill(0);
      variables = memory.atTheStart;
      next = { entry: START, lead: () => teller.restore(fresh) };
      heard = [];
    },
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
  return quick;
}
