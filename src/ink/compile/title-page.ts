import type { Book } from "../book.ts";
import type { Story } from "../engine.ts";

type TitleTags = Pick<Book, "title" | "author"> & { readonly id?: string };

/** What a story says of itself by "# title:", "# author:" and "# id:" before anything else, as Inky reads it. */
export function readTitleTags(story: Story): TitleTags {
  const tags = globalTagsOf(story).map((tag) => /^\s*(\w+)\s*:\s*(.+?)\s*$/.exec(tag));
  const named = (name: string) => tags.find((tag) => tag?.[1]?.toLowerCase() === name)?.[2];
  const title = named("title");
  const author = named("author");
  const id = named("id");
  return { ...(id ? { id } : {}), ...(title ? { title } : {}), ...(author ? { author } : {}) };
}

function globalTagsOf(story: Story): readonly string[] {
  try {
    return story.globalTags ?? [];
  } catch {
    // ink does not read a tag that only play can tell.
    return [];
  }
}
