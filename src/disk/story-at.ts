import { execFileSync } from "node:child_process";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MAIN, type StoryFiles } from "../ink/sources.ts";
import { BookFault, wholePath } from "./places.ts";
import { codeOf } from "./reason.ts";
import { decodeStory, inkFilesAmong, LARGEST_STORY_FILE, openStoryFolder, placeOf } from "./story-folder.ts";
import { statIfAny } from "./what-is-there.ts";

// Set by git for its hooks, and meant for the folder those run in.
const OF_ANOTHER_FOLDER = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]);
// A story with much else in its folder.
const MOST_ANSWERED = 256 * 1024 * 1024;

/** A story as it was. */
interface StoryAt extends StoryFiles {
  /** Every file below its folder, where git keeps them. */
  names?(): readonly string[];
}

/**
 * The files of a story as it was: of a folder beside it, or of a version that git keeps of its own folder.
 * Where a story lies at that path it is meant, whatever git calls so.
 * @param asked a folder or .ink file, or what git takes for a commit: a branch, a tag, `HEAD~3`
 * @param story the folder or .ink file of the story as it is now
 * @throws BookFault where neither is there.
 */
export function storyAt(asked: string, story: string): StoryAt {
  return isStory(asked) ? openStoryFolder(asked) : storyInGit(asked, wholePath(story));
}

function isStory(path: string): boolean {
  const kind = path === "" ? undefined : statIfAny(path);
  return kind?.isDirectory() ? existsSync(join(path, MAIN)) : kind !== undefined;
}

function storyInGit(asked: string, story: string): StoryAt {
  const [folder, main] = statSync(story).isDirectory() ? [story, MAIN] : [dirname(story), basename(story)];
  if (!askGit(folder, ["rev-parse", "--is-inside-work-tree"]))
    throw new BookFault(
      `“${asked}” is no folder with a story in it, and git keeps no versions of ${folder}. Name such a folder.`,
    );
  const kept = filesAt(asked, folder);
  if (!kept)
    throw new BookFault(
      `“${asked}” is neither a folder with a story in it nor a version that git has of ${folder}: a branch, a tag, HEAD~1.`,
    );
  if (!kept.has(main)) throw new BookFault(`In “${asked}” there was no ${main} in ${folder} yet.`);
  const texts = new Map<string, Buffer>();
  return {
    main,
    place: placeOf(realpathSync(folder), main),
    list: () => inkFilesAmong([...kept.keys()]),
    names: () => [...kept.keys()],
    read: (path) => {
      const file = kept.get(path);
      if (!file) return undefined;
      if (file.size > LARGEST_STORY_FILE)
        throw new BookFault(`${path} in “${asked}” is far too large to be a story.`);
      if (!texts.has(file.id)) {
        const wanted = texts.size === 0 ? [...kept].filter(isText).map(([, each]) => each) : [];
        for (const [id, text] of contentsOf([...wanted, file], folder)) texts.set(id, text);
      }
      const bytes = texts.get(file.id);
      if (!bytes) throw new BookFault(`${path} in “${asked}” is not whole in what git keeps of it.`);
      return decodeStory(bytes);
    },
  };
}

/** Whether a story reads files of that name: those are asked for together, since each question is a start of git. */
const isText = ([path, { size }]: [string, KeptFile]): boolean =>
  /\.(ink|md|txt|json)$/.test(path) && size <= LARGEST_STORY_FILE;

/** By its id what git has of each: it answers with a line that ends in the size, the bytes, and a line's end. */
function contentsOf(files: readonly KeptFile[], folder: string): Map<string, Buffer> {
  const ids = [...new Set(files.map(({ id }) => id))];
  let rest = askGit(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  const texts = new Map<string, Buffer>();
  for (const id of ids) {
    const end = rest?.indexOf("\n") ?? -1;
    const [, length] = /^\w+ blob (\d+)$/.exec(rest?.toString("latin1", 0, Math.max(end, 0)) ?? "") ?? [];
    if (!rest || length === undefined) break;
    const last = end + 1 + Number(length);
    texts.set(id, rest.subarray(end + 1, last));
    rest = rest.subarray(last + 1);
  }
  return texts;
}

/** What git keeps of a file, and how many bytes it has. */
interface KeptFile {
  readonly id: string;
  readonly size: number;
}

/** Every file of the folder as it was then; nothing where git knows no such version. */
function filesAt(asked: string, folder: string): Map<string, KeptFile> | undefined {
  // What begins with a hyphen would be an option of git's.
  const commit = asked.startsWith("-")
    ? undefined
    : askGit(folder, ["rev-parse", "--verify", "--quiet", `${asked}^{commit}`]);
  const listed = commit && askGit(folder, ["ls-tree", "-r", "-z", "-l", commit.toString().trim()]);
  return (
    listed &&
    new Map(
      listed
        .toString()
        .split("\0")
        .flatMap((entry): [string, KeptFile][] => {
          const [, id = "", size = "", path = ""] = /^100\d+ blob (\w+) +(\d+)\t(.+)$/s.exec(entry) ?? [];
          return path === "" ? [] : [[path, { id, size: Number(size) }]];
        }),
    )
  );
}

/** What git answers; nothing where it refuses. @throws BookFault where there is no git. */
function askGit(folder: string, args: readonly string[], input = ""): Buffer | undefined {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_ANOTHER_FOLDER.has(name)),
  );
  try {
    return execFileSync("git", args, {
      cwd: folder,
      env,
      input,
      maxBuffer: MOST_ANSWERED,
      stdio: ["pipe", "pipe", "ignore"],
    });
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      throw new BookFault(
        "git is not installed here, which keeps a story’s earlier versions. Name a folder instead.",
      );
    return undefined;
  }
}
