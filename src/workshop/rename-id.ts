import { join, relative } from "node:path";
import { folderOf } from "../author/branches/branch.ts";
import { openSpeller } from "../author/lint/words/speller.ts";
import { applyEdits } from "../author/rename/edit.ts";
import { findMentions, renameInList } from "../author/rename/mentions.ts";
import { RenameFault, type Renaming, renameEdits } from "../author/rename/rename-edits.ts";
import { newFindings, partedRuns } from "../author/rename/rename-proof.ts";
import { isOurs } from "../author/story-book.ts";
import { besideStory, type FoundText, readTexts } from "../disk/beside-story.ts";
import { isPacked } from "../disk/branches/branch-folder.ts";
import { readBritishWords } from "../disk/british-words.ts";
import { storyRoot } from "../disk/story-folder.ts";
import { type Rewrite, writeTogether } from "../disk/write-together.ts";
import { RENAMED_FILE } from "../ink/annexes.ts";
import type { StoryFiles } from "../ink/sources.ts";
import { isBuriedLetters } from "../run/keep/front.ts";
import { counted } from "../text/counted.ts";
import { type AssertedBook, readAssertedBook } from "./branches/asserted-book.ts";
import { openKeptRuns } from "./kept-runs.ts";
import { listProblems } from "./open-book.ts";
import type { Streams } from "./streams.ts";

/**
 * Gives a knot, stitch, function or label another name, wherever it is named; all of it, or nothing. Answers the exit code.
 * @throws Fault where it cannot be called so.
 */
export async function renameId(
  { out }: Streams,
  folder: string,
  asked: readonly string[],
  [name, wanted]: readonly [name: string, wanted: string],
): Promise<0 | 1> {
  const { own, files, taken, ...compiled } = await readAssertedBook(folder, asked);
  const renaming = renameEdits(files, name, wanted, compiled);
  const { recorded, museum } = openKeptRuns(folder, files, compiled.book);
  const parted = partedRuns(museum, recorded, renaming);
  if (parted.length > 0) throw new RenameFault(`${parted.join("\n")}\nNothing was changed.`);
  if (isOurs(files)) {
    const found = newFindings(files, renaming, { museum, speller: openSpeller(readBritishWords()) });
    if (found.length > 0) {
      out.print(`${listProblems(found)}So "check" would say of "${renaming.now}". Nothing was changed.\n`);
      return 1;
    }
  }
  // The tests beside it play one book, and are no others' that lie there.
  const isTested = compiled.book !== undefined && isBuriedLetters(compiled.book);
  const lists = isTested ? listsToChange(folder, renaming) : [];
  writeTogether([...inStory(folder, { own, taken }, renaming), ...lists]);
  out.print(`${account(renaming, museum.length, lists.length)}\n`);
  const mentions = findMentions(
    [...readByPeople(folder, renaming.story), ...(isTested ? testsBeside(folder) : [])],
    renaming.was,
  );
  if (mentions.length > 0)
    out.print(
      `\nIt is still called "${renaming.was}" where only people read it:\n${mentions
        .map(({ path, line }) => `  ${relative(besideStory(folder), path)}:${line}\n`)
        .join("")}`,
    );
  return 0;
}

/** Its files and those of branches as they lie on the disk, which the book sees otherwise where a branch comes in. */
function inStory(
  folder: string,
  { own, taken }: Pick<AssertedBook, "own" | "taken">,
  { edits }: Renaming,
): Rewrite[] {
  return [...new Set(edits.map(({ file }) => file))].map((file) => {
    const branch = taken.find(({ manifest }) => file.startsWith(folderOf(manifest)));
    const name = branch ? file.slice(folderOf(branch.manifest).length) : file;
    const was = branch ? branch.files.get(name) : own.read(file);
    if (branch && isPacked(branch.place))
      throw new RenameFault(
        `The packed branch ${branch.place} names it, and nothing is written in a packed one. Unpack it first.`,
      );
    const changed = edits.filter((edit) => edit.file === file);
    return {
      path: join(branch?.place ?? storyRoot(folder), name),
      was,
      text: applyEdits(was ?? "", changed),
    };
  });
}

/** The transcripts that name it, which the tests play. */
const listsToChange = (folder: string, { was, now }: Renaming): Rewrite[] =>
  readTexts(besideStory(folder, "tests", "transcripts"), /\.txt$/)
    .map(({ path, text }) => ({ path, was: text, text: renameInList(text, was, now) }))
    .filter((list) => list.text !== list.was);

/** The story as it is now, and its guides. */
function readByPeople(folder: string, story: StoryFiles): FoundText[] {
  const ink = (story.list?.() ?? []).map((file) => ({
    path: join(storyRoot(folder), file),
    text: story.read(file) ?? "",
  }));
  const guides = readTexts(storyRoot(folder), /\.md$/);
  return [...ink, ...guides];
}

const testsBeside = (folder: string): FoundText[] =>
  readTexts(besideStory(folder, "tests"), /\.(ts|mjs|md)$/);

function account({ was, now, edits }: Renaming, runs: number, lists: number): string {
  const words = edits.filter(({ file }) => file !== RENAMED_FILE);
  const files = new Set(words.map(({ file }) => file));
  const forRuns =
    words.length < edits.length ? `, and an entry in ${RENAMED_FILE} for runs that know it` : "";
  return [
    `"${was}" is called "${now}" now: ${counted(words.length, "word")} in ${counted(files.size, "file")}${forRuns}.`,
    ...(lists > 0 ? [`${counted(lists, "transcript")} ${lists === 1 ? "has" : "have"} it, too.`] : []),
    ...(runs > 0 ? [`${counted(runs, "kept run")} ${runs === 1 ? "goes" : "go"} on as before.`] : []),
  ].join("\n");
}
