const COMMENT_OR_LINE_END = /\r\n|\/\/[^\r\n]*|\/\*(?!\*\/).+?(?:\*\/|$)/gs;

/** The text as ink's grammar gets it: no comments, and every line where it was. The empty block comment is text to ink. */
export function stripComments(text: string): string {
  return text.replace(COMMENT_OR_LINE_END, (found) =>
    found.startsWith("//") ? "" : found.replace(/[^\n]+/g, ""),
  );
}
