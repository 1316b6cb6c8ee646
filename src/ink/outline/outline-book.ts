import type { ParsedStory } from "../parser.ts";
import type { Unread } from "../read/draft.ts";
import type { Sources } from "../sources.ts";
import { buildCourses } from "./course.ts";
import type { Outline } from "./outline.ts";
import { Surveyor } from "./surveyor.ts";

/**
 * What a parsed book holds. ink looks labels up in tables it fills only here. Must run before the export,
 * which takes calls apart.
 * @param numberFrom so that no number in it is one of an outline it is to be put together with
 */
export function buildOutline(
  story: ParsedStory,
  sources: Sources,
  unread: readonly Unread[] = [],
  numberFrom = 0,
): Outline {
  story.ResolveWeavePointNaming();
  const { outline, rows } = new Surveyor(story, sources, numberFrom);
  return { ...outline, courses: buildCourses(story, (part) => rows.get(part)), unread, misnamed: [] };
}
