import { countWords } from "../../text/count-words.ts";
import { Conditional, type ParsedObject, ParsedTag, Sequence, Text } from "../parser.ts";

/** The longest a text can come out: of what stands in { | } the way with the most words. */
export function findLongestText(part: ParsedObject): string {
  if (part instanceof Text) return part.text;
  const inner = part.content ?? [];
  if (part instanceof Conditional || part instanceof Sequence) {
    return inner
      .map(findLongestText)
      .reduce((longest, one) => (countWords(one) > countWords(longest) ? one : longest), "");
  }
  let isTag = false;
  let text = "";
  for (const one of inner) {
    if (one instanceof ParsedTag) isTag = one.isStart;
    else if (!isTag) text += findLongestText(one);
  }
  return text;
}
