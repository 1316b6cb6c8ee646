import { countWords } from "../../text/count-words.ts";
import { isAssertion } from "../assertions.ts";
import {
  ConditionalSingleBranch,
  ConstantDeclaration,
  type ParsedObject,
  type ParsedStory,
  ParsedTag,
  Sequence,
  Text,
} from "../parser.ts";
import type { Diagnoses } from "../read/diagnoses.ts";
import { locate } from "../read/place-of.ts";
import type { Sources } from "../sources.ts";
import { isUnknown, parseTag, TAG_KEYS, type TagIds } from "../tags.ts";

interface WrittenTag {
  text: string;
  at: ParsedObject;
  /** What stands before the first { }, where it holds any: only play can tell what the rest says. */
  head?: string;
}

/** The tags of a book, all that stands in its assertions, the texts it has besides, and how many words those are. */
export function collectTags(story: ParsedStory): {
  tags: WrittenTag[];
  asserted: Set<ParsedObject>;
  texts: Text[];
  words: number;
} {
  const tags: WrittenTag[] = [];
  const asserted = new Set<ParsedObject>();
  const texts: Text[] = [];
  let open: WrittenTag | undefined;
  // ink marks a tag by a Tag before it and a Tag after it, with the text as their sibling.
  const walk = (part: ParsedObject): void => {
    if (part instanceof ConstantDeclaration) return;
    if (part instanceof ParsedTag) {
      open = part.isStart ? { text: "", at: part } : undefined;
      if (open) tags.push(open);
    } else if (part instanceof Text) {
      if (open) open.text += part.text;
      else texts.push(part);
    } else {
      const inner = part.content ?? [];
      if (open && isAssertion(open.text)) asserted.add(part);
      if (open && !inner.some((one) => one instanceof ParsedTag)) open.head ??= open.text;
      const before = open;
      for (const one of inner) walk(one);
      // A tag that is begun between two bars has no Tag after it there; it does not go on behind the bar.
      if (isAlternative(part)) open = before;
    }
  };
  walk(story);
  return { tags, asserted, texts, words: texts.reduce((sum, { text }) => sum + countWords(text), 0) };
}

/** Whether it is one of the texts between two bars. */
const isAlternative = (part: ParsedObject): boolean =>
  part instanceof ConditionalSingleBranch || part.parent instanceof Sequence;

/** Notes each tag that is not one of the closed list. */
export function checkTags(
  tags: readonly WrittenTag[],
  ids: TagIds,
  sources: Sources,
  findings: Diagnoses,
): void {
  for (const { text, at, head } of tags) {
    const tag = parseTag(text, ids);
    const isForPlay = head !== undefined && (head.trim() === "" || isAssertion(text) || hasKey(head));
    if (isForPlay || !isUnknown(tag)) continue;
    const isKnownKey = TAG_KEYS.some((key) => tag.unknown === key || tag.unknown.startsWith(`${key}:`));
    findings.add(
      {
        rule: "unknown-tag",
        says: `the tag "# ${tag.unknown}" ${isKnownKey ? "says something it cannot say" : "is not one the book knows"}`,
        fix: tag.near
          ? `did you mean "# ${tag.near}"?`
          : tag.wants
            ? `write ${tag.wants}`
            : `take it out, write \\# where # is to be printed, or use one of: ${TAG_KEYS.join(", ")}`,
        word: /^[^:\s]+/.exec(tag.unknown)?.[0],
        isFlaw: true,
      },
      locate(at, sources) ?? sources.start,
    );
  }
}

const hasKey = (head: string): boolean =>
  TAG_KEYS.some((key) => head.trim() === key || head.trim().startsWith(`${key}:`));
