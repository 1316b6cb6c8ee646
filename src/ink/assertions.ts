/** Stands in front of an assertion's number in the compiled tag; no writer's tag can begin with it (see sanitise). */
const MARK = "\ue004";
// Up to the end of the tag: the next tag, the end of the line, or what closes the brackets or braces around it.
const ASSERTION = /#[ \t]*holds:[ \t]*((?:\|\||[^#\n\r\]}|])*)/g;
const COMPILED = new RegExp(`^${MARK}(\\d+) *:([yn])$`);

/** `# holds: CONDITION` on a line of the story. */
export interface Assertion {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As it is written. */
  readonly condition: string;
}

/** What a compiled assertion came to where its line was shown. */
export interface AssertionResult {
  /** Its place in the list of a book's assertions. */
  readonly assertion: number;
  readonly holds: boolean;
}

const ANSWERS = ":y|n}";

/** Where ink's text has more on a line than the writer's. */
export interface Addition {
  readonly line: number;
  /** Of the writer's text, before which it stands. */
  readonly column: number;
  readonly length: number;
}

/**
 * A story's text for those who ask its assertions: each becomes a tag that answers, `{CONDITION:y|n}`, and the condition
 * of the first on a line stays in its column. ink reads it where it stands and complains of it there.
 * @param found told of each, and of what is added behind its condition; answers its number
 */
export const compileAssertions = (
  text: string,
  found: (at: Omit<Assertion, "file">, added: Addition) => number,
): string => {
  let line = 1;
  let lineStart = 0;
  let read = 0;
  return text.replace(ASSERTION, (whole, written: string, offset: number) => {
    for (let end = text.indexOf("\n", read); end >= 0 && end < offset; end = text.indexOf("\n", end + 1)) {
      line += 1;
      lineStart = end + 1;
      read = end + 1;
    }
    const condition = written.trimEnd();
    const length = whole.length - written.length;
    const column = offset - lineStart + 1;
    const end = column + length + condition.length;
    const number = found({ line, column, condition }, { line, column: end, length: ANSWERS.length });
    const opening = `#${MARK}${number}`.padEnd(length - 2);
    return `${opening}:{${condition}${ANSWERS}${written.slice(condition.length)}`;
  });
};

/** What ink says of a line, with its assertions as they are written. */
export const writtenAssertions = (said: string): string =>
  said
    .replace(new RegExp(`#${MARK}\\d+ *:\\{(.*?):y\\|n\\}`, "g"), "# holds: $1")
    .replace(/':y\|n\}.*$/s, "the end of the condition");

/** A story's text for being played, in which nothing is asserted. */
export const stripAssertions = (text: string): string => text.replace(ASSERTION, "");

/** Whether a compiled tag is an assertion. */
export const isAssertion = (tag: string): boolean => tag.startsWith(MARK);

/** What a tag of a book compiled with its assertions answers, if it is one. */
export function readAnswer(tag: string): AssertionResult | undefined {
  const [, number, answer] = COMPILED.exec(tag.trim()) ?? [];
  return number === undefined ? undefined : { assertion: Number(number), holds: answer === "y" };
}
