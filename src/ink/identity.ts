import { createHash } from "node:crypto";
import { withoutComments } from "./comments.ts";
import type { Sources } from "./sources.ts";

// What may stand above the first words of a story.
const ABOVE = /^\s*(?:$|#|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\b)/;
const SAFE = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
const LONGEST = 32;
const HASH = 6;

/**
 * By what a book is known to its runs, fit to be the name of a folder: the `# id:` above its first words, else its
 * `# title:` there, else the place it lies in. An id of small letters, digits and hyphens is taken as it is; anything
 * else gets a few digits that tell it from what looks like it. Nothing where none of them is known.
 */
export function identityOf(sources: Sources, place: string | undefined): string | undefined {
  const tags = tagsAbove(sources.text(sources.start.file) ?? "");
  const id = tags.get("id");
  if (id !== undefined && SAFE.test(id)) return id;
  // A chapter's title is the chapter's.
  const name = id ?? (tags.has("chapter") ? undefined : tags.get("title")) ?? place;
  return name === undefined ? undefined : slugOf(name);
}

function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  const hash = createHash("sha256").update(name.normalize("NFC")).digest("hex").slice(0, HASH);
  return `${words || "book"}-${hash}`;
}

function tagsAbove(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const line of withoutComments(text).split(/\r?\n/)) {
    if (!ABOVE.test(line)) break;
    if (!/^\s*#/.test(line)) continue;
    for (const tag of line.split("#")) {
      const [, key, value] = /^\s*(id|title|chapter)\s*:\s*(.*?)\s*$/.exec(tag) ?? [];
      if (key && value) tags.set(key, value);
    }
  }
  return tags;
}
