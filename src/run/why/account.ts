import type { Why } from "./why.ts";
import type { WhyPoint } from "./why-point.ts";

/** A piece of what is told over a run, the same in both renderers. */
export type AccountPiece =
  | { readonly kind: "heading" | "text" | "quiet"; readonly text: string }
  /** A decision that can be gone back to, by how many lie before it, and what it changed. */
  | { readonly kind: "decision"; readonly decision: number; readonly text: string; readonly changed: string };

/** What a run came to, or what a line hung on. Safe to print. */
export interface Account {
  readonly title: string;
  readonly pieces: readonly AccountPiece[];
}

/** The points of an answer: those that are sure, then those that the end only speaks of. */
export function pointPieces({ points }: Pick<Why, "points">): AccountPiece[] {
  const spoken = points.filter(({ isSure }) => !isSure);
  return [
    ...points.filter(({ isSure }) => isSure).map(pieceOf),
    ...(spoken.length > 0 ? [{ kind: "heading", text: SPOKEN_OF } as const, ...spoken.map(pieceOf)] : []),
  ];
}

const SPOKEN_OF = "What the end speaks of";

const pieceOf = ({ decision, where, option, changed }: WhyPoint): AccountPiece => ({
  kind: "decision",
  decision,
  text: [where, option].filter(Boolean).join(": "),
  changed,
});

/** What a line hung on. */
export const accountOfLine = (why: Why): Account => ({
  title: "Why this is said",
  pieces: [{ kind: "quiet", text: why.about }, { kind: "text", text: why.says }, ...why.points.map(pieceOf)],
});

/** What an ending hung on, for somebody who asks for nothing else. */
export const accountOfWhy = (why: Why): Account => ({
  title: "Why it ended so",
  pieces: [{ kind: "heading", text: why.about }, { kind: "text", text: why.says }, ...pointPieces(why)],
});

/** As lines of plain text; a decision has the number by which "back" goes to it. */
export function accountLines({ title, pieces }: Account): string[] {
  const lines = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]?.kind;
    if (piece.kind === "decision") return [`  ${piece.decision + 1}. ${piece.text}`, `     ${piece.changed}`];
    // A blank line before each heading, and where an answer begins.
    return [...(piece.kind === "heading" || before === "quiet" ? [""] : []), piece.text];
  });
  return [title, ...(pieces[0]?.kind === "heading" ? [] : [""]), ...lines];
}
