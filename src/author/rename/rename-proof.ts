import type { Problem } from "../../ink/problem.ts";
import type { StoryFiles } from "../../ink/sources.ts";
import { takeFingerprint } from "../../run/changed/fingerprint.ts";
import { lint } from "../lint/lint.ts";
import type { MuseumRun } from "../lint/museum.ts";
import type { Speller } from "../lint/words/speller.ts";
import type { Renaming } from "./rename-edits.ts";

/**
 * The kept runs that go another way under the new name, each with what it did and what it would do.
 * @param recorded the line that is written down beside a run: one that still comes to it need not be played as it was
 */
export function partedRuns(
  museum: readonly MuseumRun[],
  recorded: (name: string) => string | undefined,
  { before, after }: Pick<Renaming, "before" | "after">,
): string[] {
  return museum.flatMap(({ name, file }) => {
    const is = takeFingerprint(after.book, file).line;
    if (is === recorded(name)?.trim()) return [];
    const was = takeFingerprint(before.book, file).line;
    return was === is ? [] : [`The kept run "${name}" is "${was}" now, and would be "${is}".`];
  });
}

/** What `check` would find under the new name and does not find now, in a story of ours. */
export function newFindings(
  files: StoryFiles,
  { before, after, story }: Renaming,
  against: { museum: readonly MuseumRun[]; speller: Speller },
): Problem[] {
  const found = lint(after.outline, story, against);
  // Most books are clean, and need not be looked through twice.
  const known = found.length === 0 ? [] : lint(before.outline, files, against);
  const keyOf = ({ file, line, rule }: Problem) => `${file}:${line} ${rule}`;
  const keys = new Set(known.map(keyOf));
  return found.filter((problem) => !keys.has(keyOf(problem)));
}
