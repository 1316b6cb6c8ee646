import type { Tag } from "../tags.ts";

/** What stands behind a word of the vocabulary. */
export interface Binding {
  name: string;
  call(...given: unknown[]): unknown;
  /** Asking words are called freely, also twice; telling ones exactly once for each time the story passes it. */
  asks: boolean;
  /** Asks of the lines told before it, so that at another line its answer may be another. */
  looksBack?: boolean;
}

/** One paragraph. */
export interface Line {
  text: string;
  tags: Tag[];
}

export interface OfferedChoice {
  id: string;
  text: string;
  tags: Tag[];
}
