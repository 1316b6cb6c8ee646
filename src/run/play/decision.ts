import { createHash } from "node:crypto";

// A decision is kept as its choice id and, behind a #, two characters that stand for the text it was offered by:
// enough to see that another text goes by that id today, and small enough for 2,000 of them in 64 KB. No id holds a #.
const LENGTH = 2;

/** A decision as a run keeps it. */
export const decisionOf = (id: string, text: string): string => `${id}#${textMark(text)}`;

/** The choice a kept decision names. */
export function idOf(decision: string): string {
  const end = decision.indexOf("#");
  return end < 0 ? decision : decision.slice(0, end);
}

/** What stands for the text it was offered by; older runs have none. */
export function markOf(decision: string): string | undefined {
  const end = decision.indexOf("#");
  return end < 0 ? undefined : decision.slice(end + 1);
}

/** The same decision under the name the choice has today. */
export function renamedDecision(decision: string, now: (id: string) => string): string {
  const id = idOf(decision);
  const today = now(id);
  return today === id ? decision : today + decision.slice(id.length);
}

/** What stands for a line nobody can read; no book has a choice of that id. */
export const lostDecision = ({ line }: { readonly line: number }): string => `?${line}`;

/** The line of the file, if a decision stands for one that nobody can read. */
export const lineLost = (decision: string): string | undefined => /^\?(\d+)$/.exec(decision)?.[1];

/** Whether a choice has no label of its writer's, and is known by its words (ink/compile/choice-table.ts). */
export const isUnlabelled = (id: string): boolean => /(^|\.)-[^.]*$/.test(id);

/** Two characters for a text, the same ones for the same text. */
export const textMark = (text: string): string =>
  createHash("sha256").update(text.normalize("NFC")).digest("base64url").slice(0, LENGTH);
