import { basename, isAbsolute, join, relative, sep } from "node:path";
import { type Branch, folderOf, type LeftOut } from "../../author/branches/branch.ts";
import { sortOut } from "../../author/branches/compile-with.ts";
import { filesWith } from "../../author/branches/files-with.ts";
import { findStory } from "../../author/language/find-story.ts";
import type { LookedAt } from "../../author/language/live-book.ts";
import type { ReadBook } from "../../author/language/reading/book-reader.ts";
import type { PlacedStory } from "../../author/language/thread/answer.ts";
import type { ThreadSetup } from "../../author/language/thread/messages.ts";
import type { World } from "../../author/language/thread/open-books.ts";
import { keptRuns, type MuseumRun } from "../../author/lint/museum.ts";
import { openSpeller, type Speller } from "../../author/lint/words/speller.ts";
import { openMuseum, readTexts } from "../../disk/beside-story.ts";
import { readBritishWords } from "../../disk/british-words.ts";
import { readText } from "../../disk/loose-files.ts";
import { BookFault, findSavesFolder, wholePath } from "../../disk/places.ts";
import { openShelf } from "../../disk/run-folder.ts";
import { openStoryFolder, storyRoot } from "../../disk/story-folder.ts";
import { RENAMED_FILE } from "../../ink/annexes.ts";
import { makeIdentity } from "../../ink/compile/identity.ts";
import type { Problem } from "../../ink/problem.ts";
import { readRenamed } from "../../ink/renamed.ts";
import { MAIN, type StoryFiles } from "../../ink/sources.ts";
import { isRunOf } from "../../run/file/header.ts";
import { RunFileFault } from "../../run/file/run-file.ts";
import { storyIdOf } from "../../run/keep/run-store.ts";
import { findBranches } from "../branches/find-branches.ts";
import { runsThatTook } from "./runs-that-took.ts";

type TextOf = (path: string) => string | undefined;

/** The disk, under the texts that are open in an editor. */
export function storyWorld({ story: asked, branches, saves }: ThreadSetup, open: TextOf): World {
  const textOf: TextOf = (path) => open(path) ?? readText(path);
  const inkIn = (folder: string) => readTexts(folder, /\.ink$/, 0).map(({ path }) => path);
  let speller: Speller | undefined;
  const museums = new Map<string, readonly MuseumRun[]>();
  return {
    storyOf(path) {
      if (asked !== undefined && isInside(storyRoot(asked), path)) return asked;
      return findStory(path, { textOf, inkIn });
    },
    open: (story) => openStory(story, branches, open),
    judging: (story) => ({
      speller() {
        speller ??= openSpeller(readBritishWords());
        return speller;
      },
      museum(looked, files) {
        const known = museums.get(story) ?? museumOf(story);
        museums.set(story, known);
        const identity = identityOf(looked, files);
        return known.filter(({ file }) => isRunOf(file.header, storyIdOf({ identity })));
      },
    }),
    takenBy: (story, { files }, looked, id) => {
      const identity = identityOf(looked, files);
      const renamed = readRenamed(looked.book.sources.text(RENAMED_FILE) ?? "{}") ?? {};
      return runsThatTook(
        [openMuseum(story).shelf, openShelf(findSavesFolder(saves), { identity })],
        storyIdOf({ identity }),
        id,
        renamed,
      );
    },
    stir: () => museums.clear(),
  };
}

/** The kept runs beside a story; of one that cannot be read the replay of the museum tells. */
function museumOf(story: string): readonly MuseumRun[] {
  const { shelf, recorded } = openMuseum(story);
  try {
    return keptRuns(shelf, recorded);
  } catch (fault) {
    if (fault instanceof RunFileFault) return [];
    throw fault;
  }
}

/** By what the runs of a book know it that need not compile. */
function identityOf({ book, isOurs }: Omit<LookedAt, "marks">, files: StoryFiles): string | undefined {
  const place = isOurs ? files.place : (tagged(book, "title") ?? files.place);
  return makeIdentity(tagged(book, "id"), place);
}

/** What the book says of itself above its first knot. */
const tagged = ({ outline }: ReadBook, key: string): string | undefined =>
  outline?.tags
    .filter(({ flow }) => flow === "")
    .map(({ text }) => new RegExp(`^\\s*${key}\\s*:\\s*(.+?)\\s*$`).exec(text)?.[1])
    .find(Boolean);

/** A story with what is open of it; where its folder is gone, what is open alone. */
function openStory(story: string, asked: readonly string[], open: TextOf): PlacedStory {
  const root = storyRoot(story);
  const own = under(root, onDisk(story, root, open), open);
  const found = findBranches(asked, story, open);
  const { fitting, leftOut } = sortOut(own, found.branches);
  return {
    files: filesWith(own, fitting),
    branches: fitting,
    refused: [...found.leftOut, ...leftOut].flatMap(problemsOf),
    pathOf: (file) => pathOf(root, fitting, file),
    fileAt: (path) => fileAt(root, fitting, path),
  };
}

function onDisk(story: string, root: string, open: TextOf): StoryFiles {
  try {
    return openStoryFolder(story);
  } catch (fault) {
    const main = root === wholePath(story) ? MAIN : basename(story);
    if (!(fault instanceof BookFault) || open(join(root, main)) === undefined) throw fault;
    return { main, read: () => undefined };
  }
}

const under = (root: string, files: StoryFiles, open: TextOf): StoryFiles => ({
  ...files,
  read: (path) => open(join(root, path)) ?? files.read(path),
});

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
};

function pathOf(root: string, branches: readonly Branch[], file: string): string {
  if (isAbsolute(file)) return file;
  const branch = branches.find(({ manifest }) => file.startsWith(folderOf(manifest)));
  if (!branch) return join(root, file);
  // What is packed lies in one file.
  if (branch.place.endsWith(".branch")) return branch.place;
  return join(branch.place, file.slice(folderOf(branch.manifest).length));
}

function fileAt(root: string, branches: readonly Branch[], path: string): string | undefined {
  const branch = branches.find(({ place }) => isInside(place, path));
  const named = (folder: string) => relative(folder, path).split(sep).join("/");
  if (branch) return folderOf(branch.manifest) + named(branch.place);
  return isInside(root, path) ? named(root) : undefined;
}

/** What keeps a branch from being in the book, at its line where that is told. */
function problemsOf({ place, says, problems }: LeftOut): readonly Problem[] {
  if (problems) return problems;
  const [, file, line, rest] = /^([\w/-]+\.\w+):(\d+) (.*)$/s.exec(says) ?? [];
  const fix = "mend that, or take the branch away";
  return [
    {
      file: join(place, file ?? "branch.json"),
      line: Number(line ?? 1),
      column: 1,
      rule: "branch",
      says: rest ?? says,
      fix,
      isFlaw: true,
    },
  ];
}
