/** Something a story looked at, and what it found. */
export type Answer =
  /** How often a place was visited: a knot, a stitch, a label, an option by what is written under it. */
  | { readonly kind: "count"; readonly of: string; readonly visits: number }
  | { readonly kind: "variable"; readonly of: string; readonly holds: string }
  | { readonly kind: "word"; readonly of: string; readonly given: readonly string[]; readonly holds: unknown }
  /** It was not the story that went there: whoever plays it sent it. */
  | { readonly kind: "sent" };

/** What has to be so for the story to come by something: the answers of each condition around it, the outermost first. */
export type Conditions = readonly (readonly Answer[])[];

/** A line as it was told. */
export interface TracedLine {
  readonly under: Conditions;
  /** What was looked up to be printed in it. */
  readonly printed: readonly Answer[];
  /** What was asked for a part of it, also where the answer was to tell nothing. */
  readonly asked: readonly Answer[];
}

/** A choice the story came by, offered or not. */
export interface TracedChoice {
  /** Runtime path of the choice point. */
  readonly point: string;
  readonly under: Conditions;
  readonly own: readonly Answer[];
  /** What it is offered by; missing where it was not. */
  readonly id?: string;
}

/** A word that told, with what it was told of. */
export interface TracedDeed {
  readonly word: string;
  readonly given: readonly string[];
  readonly under: Conditions;
}

/** A condition of a branch or of a choice, and how it came out. */
export interface TracedCondition {
  /** Runtime path of the branch's divert, or of the choice point. */
  readonly path: string;
  readonly answers: readonly Answer[];
  readonly holds: boolean;
}

/** All that a story asked and told from one choice to the next. */
export interface PassageTrace {
  readonly lines: readonly TracedLine[];
  readonly choices: readonly TracedChoice[];
  readonly deeds: readonly TracedDeed[];
  /** In the order they were asked. */
  readonly conditions: readonly TracedCondition[];
  /** Places that were entered, by their runtime path. */
  readonly visits: ReadonlyMap<string, Conditions>;
  /** What every variable of the story came to. */
  readonly variables: ReadonlyMap<string, string>;
  /** Of the words the book has, those that had not been come by in any passage before. */
  readonly newWords: number;
  /** Variables that were set. */
  readonly assigned: ReadonlyMap<string, readonly Answer[]>;
}
