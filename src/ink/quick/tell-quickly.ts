import { contentUnder } from "../ahead/reach.ts";
import type { Book } from "../book.ts";
import { LONGEST_TEXT, MOST_WORK, tooLong } from "../tell/bounded-story.ts";
import { forgetThrows, Throws, UNSEEDED } from "../tell/chance.ts";
import { rootOf } from "../tell/open-story.ts";
import type { Binding, Line } from "../tell/passage.ts";
import { StoryFault } from "../tell/story-fault.ts";
import { MOST_LINES, tellWatched } from "../tell/teller.ts";
import { answering } from "./answering.ts";
import { InkMemory } from "./ink-memory.ts";
import { LineTable } from "./line-table.ts";
import { lookingAhead } from "./looking-ahead.ts";
import { type Breaking, type Entry, endOf, Memos, type Telling } from "./memo.ts";
import { MemoryNow, type Saved } from "./memory-now.ts";
import type { QuickTeller } from "./quick-teller.ts";
import { Recorder } from "./recorder.ts";
import { contentOfParts, type Sight, Sights } from "./sights.ts";

const START = "start";

/**
 * Opens a book for playing it ten thousand times over. Plays as `tell` does, only that a line whose every question has
 * the answer it had before is not told by ink again but repeated: its words, its deeds, what it leaves behind.
 * What comes up by chance is an answer like any other, given by `luck`.
 * @param sights what to look out for
 * @param always knots that can be gone to at any time
 * @param parts knots and stitches (see Sights), if it is to be noted whether anything in them is come by
 */
export function tellQuickly(
  book: Book,
  bindings: readonly Binding[],
  sights: readonly Sight[],
  always: readonly string[],
  parts: readonly string[] = [],
): QuickTeller {
  const memos = new Memos();
  const lineTable = new LineTable();
  /** All answers of this passage so far. */
  let answers: unknown[] = [];
  /** Those it was given before it turned out that ink has to tell it, and that ink has not asked for yet. */
  let given: unknown[] = [];
  /** What has come up by chance in this passage. */
  let outcomes: number[] = [];
  const inParts = contentOfParts(rootOf(book), parts, book);
  const watched = new Sights(rootOf(book), sights, (part) => memory.decisionBefore(part), inParts);
  const words = new Map(bindings.flatMap(({ name, asks }, of) => (asks ? [[name, of] as const] : [])));
  const recorder = new Recorder(
    { count: (container) => memory.numberOf(container), word: (name) => words.get(name) },
    (of) => memory.isAsBefore(of, now.counts, now.variables),
  );
  const throws = new Throws(() => contentUnder(rootOf(book)));
  const { teller, story } = tellWatched(book, bindings.map(recorded), UNSEEDED, {
    readCount: (container) => {
      const of = memory.numberOf(container);
      if (of !== undefined) recorder.way.push({ question: { kind: "count", of }, answer: now.counts[of] });
    },
    readVariable: (name) => {
      const answer = now.variables.prints.get(name);
      if (answer !== undefined) recorder.way.push({ question: { kind: "variable", of: name }, answer });
    },
    startEvaluation: () => recorder.startEvaluation(),
    evaluate: (content) => recorder.evaluate(content),
    came: (text) => watched.came(text),
    pass: (content) => watched.pass(content),
    decided: (condition, holds) => {
      watched.decided(condition, holds);
      recorder.decide(condition, holds);
    },
    cast: (thrown) => {
      const before = outcomes[thrown.index];
      if (before !== undefined) return before;
      const of = throws.same(thrown);
      const outcome = Number(given.length > 0 ? given.shift() : kept(quick.luck(of)));
      recorder.way.push({ question: { kind: "chance", of }, answer: outcome });
      outcomes.push(outcome);
      return outcome;
    },
  });
  const fresh = teller.save();
  const memory = new InkMemory(rootOf(book), story, always);
  const now = new MemoryNow(memory);
  // Line by line, since a line hangs on less than a passage does. But ink reads ahead of it, and may not throw dice twice.
  const enough = memory.hangsOnChance ? Number.POSITIVE_INFINITY : 1;
  let next: Entry | undefined = { entry: START, lead: () => teller.restore(fresh) };
  let heard: readonly Line[] = [];
  const taken: (readonly number[])[] = [];

  function recorded({ call, ...rest }: Binding, of: number): Binding {
    return {
      ...rest,
      call(...args) {
        const isGiven = given.length > 0;
        const before = given.shift();
        // What asks of the lines before it was asked before the one that is being told.
        const answer = !isGiven ? kept(call(...args)) : rest.looksBack ? call(...args) : before;
        recorder.way.push({ question: { kind: "word", of, given: args }, answer });
        return answer;
      },
    };
  }

  function kept(answer: unknown): unknown {
    answers.push(answer);
    return answer;
  }

  const answer = answering(
    now,
    (of, written) => kept(bindings[of]?.call(...written)),
    (of) => kept(quick.luck(of)),
  );

  /** The lines of this passage so far, and whether ink is telling more of them. */
  let told: Line[] = [];
  let isTelling = false;

  /** Lets ink tell on from where it stands until there are enough lines. */
  function tellAnew(lead: () => void, enough: number): Telling | Breaking {
    recorder.begin();
    outcomes = [];
    isTelling = true;
    try {
      if (now.flow) memory.load(now.flow, now.counts, now.variables, teller);
      lead();
      const lines = teller.advance(enough);
      const { work } = story();
      forgetThrows(story());
      refuseLongTexts(lines);
      return { lines, work, sights: watched.take(), ...memory.take(now.counts, now.variables, teller) };
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault;
      return { fault, sights: watched.take() };
    } finally {
      isTelling = false;
    }
  }

  function come(end: Telling | Breaking): Telling | Breaking {
    if (end.sights.length > 0) taken.push(end.sights);
    if (!("fault" in end)) now.come(end);
    return end;
  }

  function refuseLongTexts(lines: readonly Line[]): void {
    const longest = Math.max(0, ...lines.map(({ text }) => text.length), memory.longestText());
    if (longest > LONGEST_TEXT) throw new StoryFault(tooLong(longest), { position: teller.position });
  }

  /** Tells on from an entry, or repeats what was told from there. */
  function tellOn({ entry, lead }: Entry): Telling | Breaking {
    const memo = memos.of(entry);
    const before = answers.length;
    const known = endOf(memo, answer);
    if (known) return come(known);
    given = answers.slice(before);
    const told = tellAnew(lead, enough);
    const end =
      "fault" in told || memo.isFull
        ? told
        : { ...told, lines: told.lines.map((line) => lineTable.same(line)) };
    memo.keep(recorder.way, end);
    return come(end);
  }

  let work = 0;
  function advance(): Line[] {
    if (!next) return [];
    const entry = next;
    next = undefined;
    answers = [];
    told = [];
    const goBack = now.mark();
    const first = tellOn(entry);
    if ("fault" in first) throw first.fault;
    told = [...first.lines];
    ({ work } = first);
    while (now.flow?.goesOn) {
      const end = tellOn({ entry: now.flow, lead() {} });
      if ("fault" in end || told.length > MOST_LINES || work > MOST_WORK) {
        // Told as a whole, it breaks off just as it does for a reader.
        goBack();
        given = [...answers];
        told = [];
        const whole = come(tellAnew(entry.lead, Number.POSITIVE_INFINITY));
        if ("fault" in whole) throw whole.fault;
        told = [...whole.lines];
        break;
      }
      told.push(...end.lines);
      work += end.work;
    }
    heard = heard.length > 0 ? [...heard, ...told] : told;
    return told;
  }

  const quick: QuickTeller = {
    get position() {
      return now.flow?.position ?? "";
    },
    get options() {
      return (next ? undefined : now.flow?.options) ?? [];
    },
    get told() {
      return isTelling ? [...told, ...teller.told] : told;
    },
    get work() {
      return work;
    },
    get ended() {
      return next === undefined && now.flow !== undefined && now.flow.ended;
    },
    get heard() {
      return heard;
    },
    countedPlaces: memory.noCounts().length,
    hangsOnChance: memory.hangsOnChance,
    luck: ({ tried: [first = 0] }) => first,
    startOver() {
      now.startOver();
      next = { entry: START, lead: () => teller.restore(fresh) };
      heard = [];
    },
    get flow() {
      return now.flow?.id ?? -1;
    },
    advance,
    choose(id) {
      const index = now.flow?.options.findIndex((option) => option.id === id) ?? -1;
      const entry = now.flow?.entries[index];
      if (entry === undefined)
        throw new StoryFault(`"${id}" is not offered here`, { position: now.flow?.position ?? "" });
      next = { entry, lead: () => teller.choose(id) };
      heard = [];
    },
    goTo(path) {
      next = { entry: `-> ${path}`, lead: () => teller.goTo(path) };
    },
    save: () => now.save(),
    restore(saved) {
      now.restore(saved as Saved);
      next = undefined;
    },
    takeSights: () => taken.splice(0),
    memoryKey: () => (now.flow ? memory.key(now.flow, now.counts, now.variables) : ""),
    ...lookingAhead(now, memory, watched),
  };
  return quick;
}
