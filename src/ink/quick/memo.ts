import type { Throw } from "../tell/chance.ts";
import type { Line } from "../tell/passage.ts";
import type { Condition } from "./conditions.ts";
import type { FlowState } from "./flow.ts";

/** How a passage that was told once goes, so that it need not be told again. */
export interface Telling {
  readonly lines: readonly Line[];
  readonly flow: FlowState;
  /** Containers by number and how often each was visited. */
  readonly visits: readonly { readonly container: number; readonly times: number }[];
  readonly variables: readonly (readonly [name: string, value: unknown])[];
  /** What it cost, in steps. */
  readonly work: number;
  /** What was reached: numbers of texts and of the two sides of conditions. */
  readonly sights: readonly number[];
}

/** The story broke there, and would again. */
export interface Breaking {
  readonly fault: unknown;
  readonly sights: readonly number[];
}

/** Where telling goes on, by a name or within a passage by where ink stands, and how it comes to stand there. */
export interface Entry {
  readonly entry: string | FlowState;
  lead(): void;
}

/** Something a passage asked, and the answer it went on with. */
export type Question =
  | { readonly kind: "count"; readonly of: number }
  | { readonly kind: "variable"; readonly of: string }
  | { readonly kind: "word"; readonly of: number; readonly given: readonly unknown[] }
  | { readonly kind: "condition"; readonly of: Condition }
  | { readonly kind: "chance"; readonly of: Throw };

export interface Answered {
  readonly question: Question;
  readonly answer: unknown;
}

// A passage that depends on twenty memories goes a million ways; it is not told often enough in any of them to be kept.
const MOST_WAYS = 1_000;

/** All the ways one passage has gone so far: what it asks next, and by the answer, how it goes on. */
export class Memo {
  question: Question | undefined;
  end: Telling | Breaking | undefined;
  // Most questions have had one answer so far, and a map for each costs more than all else.
  #answer: unknown;
  #then: Memo | undefined;
  #others: Map<unknown, Memo> | undefined;
  #ways = 0;

  get isFull(): boolean {
    return this.#ways >= MOST_WAYS;
  }

  /** Notes one way in full. After the same answers the same is asked, so the ways share their beginnings. */
  keep(way: readonly Answered[], end: Telling | Breaking): void {
    if (this.isFull) return;
    this.#ways += 1;
    let here: Memo = this;
    for (const { question, answer } of way) {
      here.question ??= question;
      // A condition may depend on numbers in one way and, where a story changes what a variable holds, on a text in another.
      if (here.question.kind !== question.kind || here.question.of !== question.of) return;
      here = here.after(answer) ?? here.#add(answer);
    }
    here.end = end;
  }

  /** How it goes on after this answer, as far as it has gone that way. */
  after(answer: unknown): Memo | undefined {
    return this.#then && this.#answer === answer ? this.#then : this.#others?.get(answer);
  }

  #add(answer: unknown): Memo {
    const then = new Memo();
    if (this.#then) this.#others = (this.#others ?? new Map<unknown, Memo>()).set(answer, then);
    else {
      this.#answer = answer;
      this.#then = then;
    }
    return then;
  }
}

/** The memo of each entry. */
export class Memos {
  readonly #known = new Map<Entry["entry"], Memo>();

  of(entry: Entry["entry"]): Memo {
    let memo = this.#known.get(entry);
    if (!memo) {
      memo = new Memo();
      this.#known.set(entry, memo);
    }
    return memo;
  }
}

/** Follows the way a passage goes with these answers. @returns how it ended there, if it has gone that way before */
export function endOf(memo: Memo, answer: (question: Question) => unknown): Telling | Breaking | undefined {
  let here: Memo | undefined = memo;
  while (here && !here.end) here = here.question && here.after(answer(here.question));
  return here?.end;
}
