const COMMENT_OR_LINE_END = /\r\n|\/\/[^\r\n]*|\/\*(?!\*\/).+?(?:\*\/|$)/gs;

/** The text as ink's grammar gets it: no comments, and every line where it was. The empty block comment is text to ink. */
export function stripComments(text: string): string {
  return text.replace(COMMENT_OR_LINE_END, (found) =>
    found.startsWith("//") ? "" : found.replace(/[^\n]+/g, ""),
  );
}

/** Where a comment begins that nothing ends. */
export function openComment(text: string): { line: number; column: number } | undefined {
  if (!text.includes("/*")) return undefined;
  const found = [...text.matchAll(COMMENT_OR_LINE_END)].find(
    ([comment]) => comment.startsWith("/*") && !comment.endsWith("*/"),
  );
  if (!found) return undefined;
  const before = text.slice(0, found.index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
