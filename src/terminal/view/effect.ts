import type { Bookmarking } from "../../run/keep/bookmarking.ts";
import type { OpenRequest } from "../../run/keep/open-request.ts";
import type { Shelving } from "../../run/keep/shelving.ts";
import type { Change } from "../../run/settings/settings.ts";

/** A line of a menu; without an effect it leads back to the page below. */
export interface Offer {
  readonly label: string;
  readonly effect?: Effect;
}

/** What a key asks of the world outside the view. */
export type Effect =
  | { readonly do: "decide"; readonly id: string }
  | { readonly do: "go-to"; readonly count: number }
  | { readonly do: "go-along"; readonly decisions: readonly string[] }
  | { readonly do: "look-back" }
  | { readonly do: "bookmark"; readonly name: string }
  | { readonly do: "bookmarks" }
  | { readonly do: "change-bookmark"; readonly asked: Bookmarking }
  | { readonly do: "follow" }
  | { readonly do: "skip" }
  | { readonly do: "finds" }
  | { readonly do: "letters" }
  | { readonly do: "ending" }
  | { readonly do: "why"; readonly step: number; readonly passage: number }
  | { readonly do: "saigo" }
  | { readonly do: "notes" }
  | { readonly do: "book" }
  | { readonly do: "map" }
  | { readonly do: "inside" }
  | { readonly do: "content-notes" }
  | { readonly do: "open"; readonly request: Exclude<OpenRequest, { kind: "title" }> }
  | { readonly do: "stop-keeping" | "keep-anew"; readonly next: HandledEffect }
  | { readonly do: "list-runs" }
  | { readonly do: "chapters"; readonly name: string }
  | { readonly do: "shelve"; readonly shelving: Shelving }
  | { readonly do: "set"; readonly change: Change }
  | { readonly do: "title" }
  | { readonly do: "leave" };

/** What the page may ask for; leaving is not the handler's to do. */
export type HandledEffect = Exclude<Effect, { do: "leave" }>;

/** What is asked of the run that is open. */
export type SessionEffect = Exclude<
  HandledEffect,
  { do: "open" | "list-runs" | "finds" | "chapters" | "title" | "content-notes" | "shelve" | "set" }
>;
