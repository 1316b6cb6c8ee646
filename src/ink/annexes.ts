import { ISLAND_FILE, type Island, readIsland } from "./island.ts";
import { type Renamed, readRenamed } from "./renamed.ts";
import type { Sources } from "./sources.ts";
import { CARES, type Care, parseTag } from "./tags.ts";

/** What a book carries besides its story, so that playing needs no other file. */
export interface Annexes {
  /** By id, in Markdown as written, the notes that its passages name. */
  notes: Record<string, string>;
  /** Every hard thing it comes near to, once, and how near it goes at the nearest; in the order of the book. */
  care: CareWarning[];
  /** What has another name than when runs were kept with it. */
  renamed: Renamed;
  /** Where it takes place, if its writer drew a map. */
  island?: Island;
}

export interface CareWarning {
  grade: Care;
  what: string;
}

/** Where a story keeps the new names of old choices. */
export const RENAMED_FILE = "renamed.json";

/** Gathers the notes and the warnings from all tags of a book. What is not written yet is left out; `check` says so. */
export function gatherAnnexes(tags: readonly { text: string; head?: string }[], sources: Sources): Annexes {
  const notes: Annexes["notes"] = {};
  const nearest = new Map<string, Care>();
  for (const { text, head } of tags) {
    const tag = head === undefined ? parseTag(text) : undefined;
    if (!tag || "unknown" in tag) continue;
    if (tag.key === "note") {
      const note = sources.text(`notes/${tag.value}.md`);
      if (note !== undefined) notes[tag.value] = note;
    } else if (tag.key === "care") {
      const grades = [tag.value, nearest.get(tag.what) ?? tag.value];
      nearest.set(tag.what, CARES.findLast((grade) => grades.includes(grade)) ?? tag.value);
    }
  }
  const care = [...nearest].map(([what, grade]) => ({ grade, what }));
  const { island } = readIsland(sources.text(ISLAND_FILE) ?? "");
  const renamed = readRenamed(sources.text(RENAMED_FILE) ?? "{}") ?? {};
  return { notes, care, renamed, ...(island ? { island } : {}) };
}
