import type { Paragraph, Passage } from "../../run/play/scene.ts";
import type { Picture } from "./picture.ts";

/** A piece of the text column: something read, something chosen, or how it ends. */
export type Block =
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "chosen"; readonly text: string }
  | { readonly kind: "close" | "aside"; readonly text: string };

/** A place in the text that stays the same when the lines are broken anew: a block, and a letter in it. */
export interface TextPosition {
  readonly block: number;
  readonly at: number;
}

/** What a reader would open while he reads: words, or else the map. */
export type Beside = { readonly pieces: readonly Piece[] } | { readonly picture: Picture } | undefined;

/** A piece of what is read besides the story: a heading, a quiet line under it, or a paragraph. */
export type Piece =
  | { readonly kind: "heading" | "aside"; readonly text: string }
  | { readonly kind: "passage"; readonly passage: Paragraph };
