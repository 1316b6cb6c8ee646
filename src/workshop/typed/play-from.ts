import { findShippedStory } from "../../disk/places.ts";
import { quoteForShell } from "../../text/shell-word.ts";

/** What to type to stand in a scene of a book. @param called what to type for the program itself */
export function playFrom(called: string, scene: string, story: string): string {
  const typed = `${called} play --at ${scene}`;
  return story === findShippedStory() ? typed : `${typed} --story ${quoteForShell(story, true)}`;
}
