import { countWords } from "../../text/count-words.ts";
import type { Book } from "../book.ts";
import { Divert, type ParsedStory, type Text } from "../parser.ts";
import { findFlow } from "../read/names.ts";
import { isUnknown, parseTag } from "../tags.ts";

/** A run of words as the compiled book has it: its runtime path, and how many they are. */
export interface CompiledText {
  readonly path: string;
  readonly words: number;
}

/** A text of an exported story; undefined for one without words, and for what the compiler left out. */
export function compiledText({ runtimeObject, text }: Text): CompiledText | undefined {
  const path = runtimeObject?.parent ? (runtimeObject.path?.toString() ?? "") : "";
  const words = countWords(text);
  return path !== "" && words > 0 ? { path, words } : undefined;
}

/** How many words stand at each place of an exported story. */
export const listTexts = (texts: readonly Text[]): Book["texts"] =>
  Object.fromEntries(
    texts.flatMap((text) => compiledText(text) ?? []).map(({ path, words }) => [path, words]),
  );

/** Every fate the story names in an `# end:` tag, in the order of the book. */
export function listFates(tags: readonly { readonly text: string }[]): string[] {
  const fates = tags.flatMap(({ text }) => {
    const tag = parseTag(text);
    return !isUnknown(tag) && tag.key === "end" ? [tag.value] : [];
  });
  return [...new Set(fates)];
}

/** The fate of a run that ends outside of every knot. */
const UNNAMED = "end";

/**
 * Every way the story can end, by its fate: those it names, or where it names none, the knot and stitch of each `-> END`,
 * by which a run knows an end without a name.
 */
export function listEndings(story: ParsedStory, tags: readonly { readonly text: string }[]): string[] {
  const named = listFates(tags);
  if (named.length > 0) return named;
  const ends = story.FindAll(Divert)((divert) => divert.isEnd);
  return [...new Set(ends.map((divert) => findFlow(divert).join(".") || UNNAMED))];
}
