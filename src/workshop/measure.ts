import { filesWith } from "../author/branches/files-with.ts";
import { writeMeasure } from "../author/measure/as-page.ts";
import { changesBetween } from "../author/measure/changes.ts";
import { writeChanges } from "../author/measure/changes-page.ts";
import { measureStory } from "../author/measure/measure.ts";
import { storyAt } from "../disk/story-at.ts";
import { openStoryFolder } from "../disk/story-folder.ts";
import { RENAMED_FILE } from "../ink/annexes.ts";
import { readRenamed } from "../ink/renamed.ts";
import { readNamed } from "./branches/find-branches.ts";
import type { Streams } from "./streams.ts";

/**
 * Measures the prose of a book and its pace: of the book by itself, and of the branches that are named.
 * @param against print only what changed since: a version that git has, or a folder
 * @throws Fault where there is nothing to measure.
 */
export function measure(
  { out }: Streams,
  folder: string,
  asking: { readonly asked: readonly string[]; readonly json: boolean; readonly against: string | undefined },
): void {
  const { asked, json, against } = asking;
  const branches = asked.map(readNamed);
  const files = openStoryFolder(folder);
  const measured = measureStory(filesWith(files, branches));
  if (against === undefined) {
    if (json) out.printJson(measured);
    else out.print(`${writeMeasure(measured)}\n`);
    return;
  }
  const before = measureStory(filesWith(storyAt(against, folder), branches));
  const renamed = readRenamed(files.read(RENAMED_FILE) ?? "{}") ?? {};
  const changes = changesBetween(before, measured, renamed);
  if (json) out.printJson(changes);
  else out.print(`${writeChanges(changes, against)}\n`);
}
