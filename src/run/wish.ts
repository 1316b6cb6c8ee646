import type { Library, Opened } from "./library.ts";

/** What the reader asked for before anything was shown. */
export type Wish =
  | { readonly kind: "title" }
  | { readonly kind: "new"; readonly name?: string; readonly seed?: number }
  | { readonly kind: "run"; readonly name: string }
  | { readonly kind: "from"; readonly decisions: readonly string[]; readonly seed?: number };

/** The one offer when a folder takes no runs, the same words in both renderers. */
export const PLAY_UNSAVED = "Play on without keeping the run";
export const TRY_AGAIN = "Try again";
export const LEAVE = "Leave";

/**
 * Opens what was wished for; the title page has nothing to open and is asked about elsewhere.
 * @throws SaveFault, RunNameFault or RunFileFault, as the library does.
 */
export function fulfil(library: Library, wish: Exclude<Wish, { kind: "title" }>): Opened {
  switch (wish.kind) {
    case "new":
      return { session: library.begin(wish), notices: [] };
    case "run":
      return library.open(wish.name);
    case "from": {
      const session = library.rehearse(wish.decisions, wish.seed);
      const notices =
        session.parted === undefined
          ? []
          : [
              `The list does not fit this book: "${session.parted}" is not offered here. You stand just before it.`,
            ];
      return { session, notices };
    }
  }
}
