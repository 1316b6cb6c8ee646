import type { Book } from "../book.ts";
import type { Story } from "../engine.ts";

type TitleTags = Pick<Book, "title" | "author"> & { readonly id?: string };

/**
 * What a story says of itself by "# title:", "# author:" and "# id:" before anything else, as Inky reads it.
 * @param hasChapters whether from a "# chapter:" on the titles are those of chapters
 */
export function readTitleTags(story: Story, hasChapters: boolean): TitleTags {
  const all = globalTagsOf(story).map((tag) => /^\s*(\w+)\s*:\s*(.+?)\s*$/.exec(tag));
  const chapter = hasChapters ? all.findIndex((tag) => tag?.[1] === "chapter") : -1;
  const tags = chapter < 0 ? all : all.slice(0, chapter);
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
