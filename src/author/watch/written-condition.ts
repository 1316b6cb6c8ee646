import { LABEL } from "../../ink/sources.ts";

/** Bullets and label of an option. */
const OPENS_OPTION = new RegExp(String.raw`^[\s*+]+(?:${LABEL})?\s*`, "u");

/**
 * A condition as it is written in a line of a story.
 * @param column where it begins, counted from 1; or where the choice does that is offered under it
 */
export function writtenCondition(line: string, column: number): string {
  const rest = line.slice(column - 1);
  if (!/^\s*[*+]/.test(rest)) return upTo(rest, /[:}]/);
  // Behind bullets and label; what stands in braces further on is words that vary.
  const behind = rest.replace(OPENS_OPTION, "");
  const conditions: string[] = [];
  for (let left = behind; left.startsWith("{"); ) {
    const inside = upTo(left.slice(1), /\}/);
    if (left[inside.length + 1] !== "}") break;
    conditions.push(inside.trim());
    left = left.slice(inside.length + 2).trimStart();
  }
  return conditions.join(" and ");
}

/** What stands before the first such sign that is in no parentheses and no quotation marks. */
function upTo(text: string, end: RegExp): string {
  let depth = 0;
  let isQuoted = false;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (depth === 0 && end.test(letter)) return [...text].slice(0, index).join("").trim();
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
  }
  return text.trim();
}
