import { writeMeasure } from "../author/measure/as-page.ts";
import { changesBetween } from "../author/measure/changes.ts";
import { writeChanges } from "../author/measure/changes-page.ts";
import { measureStory } from "../author/measure/measure.ts";
import { storyAt } from "../disk/story-at.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import type { Streams } from "./streams.ts";

/**
 * Measures the prose of a book and its pace.
 * @param against print only what changed since: a version that git has, or a folder
 * @throws Fault where there is nothing to measure.
 */
export function measure(
  { out }: Streams,
  folder: string,
  { json, against }: { json: boolean; against: string | undefined },
): void {
  const files = openStoryFolder(folder);
  if (against === undefined) {
    const measured = measureStory(files);
    if (json) out.printJson(measured);
    else out.print(`${writeMeasure(measured)}\n`);
    return;
  }
  const changes = changesBetween(measureStory(storyAt(against, folder)), measureStory(files));
  if (json) out.printJson(changes);
  else out.print(`${writeChanges(changes, against)}\n`);
}
