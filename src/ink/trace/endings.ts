import { contentUnder } from "../ahead/reach.ts";
import type { Book } from "../book.ts";
import { ControlCommand, StringValue } from "../engine.ts";
import { isUnknown, parseTag } from "../tags.ts";
import { rootOf } from "../tell/open-story.ts";

const { CommandType } = ControlCommand;

/** The endings a book has a name for, as its `# end:` tags give them; none in a book that only comes to an end. */
export function endingsOf(book: Book): string[] {
  const fates = new Set<string>();
  let isTag = false;
  for (const part of contentUnder(rootOf(book))) {
    if (part instanceof ControlCommand) isTag = part.commandType === CommandType.BeginTag;
    else if (isTag && part instanceof StringValue) {
      const tag = parseTag(part.value ?? "");
      if (!isUnknown(tag) && tag.key === "end") fates.add(tag.value);
    }
  }
  return [...fates];
}
