import type { Library, Opened } from "./library.ts";
import { quoted } from "./quoted.ts";
import type { Session } from "./session.ts";

/** What the reader asked for before anything was shown. */
export type Wish =
  | { readonly kind: "title" }
  | { readonly kind: "new"; readonly name?: string; readonly seed?: number }
  | { readonly kind: "run"; readonly name: string }
  | { readonly kind: "read-along"; readonly name: string }
  | { readonly kind: "copy"; readonly name: string }
  | { readonly kind: "from"; readonly decisions: readonly string[]; readonly seed?: number };

/**
 * Opens what was wished for; the title page has nothing to open and is asked about elsewhere.
 * @throws SaveFault, RunNameFault, RunFileFault or RunBusyFault, as the library does.
 */
export function fulfil(library: Library, wish: Exclude<Wish, { kind: "title" }>): Opened {
  switch (wish.kind) {
    case "new":
      return { session: library.begin(wish), notices: [] };
    case "run":
      return library.open(wish.name);
    case "read-along":
      return reading(library.readAlong(wish.name));
    case "copy": {
      const copy = library.store.copy(wish.name);
      const { session, notices, receipt } = library.open(copy);
      return {
        session,
        notices: [`You go on in a copy of "${wish.name}". Its name is "${copy}".`, ...notices],
        receipt,
      };
    }
    case "from": {
      const session = library.rehearse(wish.decisions, wish.seed);
      const { receipt } = session;
      if (!receipt) return { session, notices: [] };
      const says = `The list does not fit this book: ${quoted(receipt.parted)} is not offered here. You stand just before it.`;
      return { session, notices: [says] };
    }
  }
}

function reading(session: Session): Opened {
  const { notices, receipt } = session;
  return { session, notices, receipt };
}
