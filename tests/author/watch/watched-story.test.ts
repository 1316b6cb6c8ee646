import { describe, expect, it } from "vitest";
import type { Branch, LeftOut } from "../../../src/author/branches/branch.ts";
import { WatchedStory } from "../../../src/author/watch/watched-story.ts";
import { Fault } from "../../../src/run/file/fault.ts";
import { bookFiles, INK, specimen } from "../branches/specimen-branch.ts";

class Gone extends Fault {
  readonly code = "gone";
}

const STORY: Readonly<Record<string, string>> = {
  "main.ink": "INCLUDE pier.ink\n-> pier\n",
  "pier.ink": "=== pier\nNets hang there.\n+ (on) [On] -> pier\n",
};

/** A story on a disk that can be changed under it; without files it is not there. */
function onDisk() {
  let files: Record<string, string> | undefined = { ...STORY };
  const story = new WatchedStory(() => {
    const now = files;
    if (!now) throw new Gone("There is nothing there.");
    return { files: { read: (path) => now[path] }, branches: [], leftOut: [] };
  });
  const first = story.look(true);
  expect(first).toMatchObject({ kind: "taken", files: [] });
  return {
    story,
    put: (changed: Record<string, string> | undefined) => {
      files = changed && { ...STORY, ...changed };
    },
    without(path: string) {
      files = Object.fromEntries(Object.entries(STORY).filter(([each]) => each !== path));
    },
  };
}

it("what was saved is taken once, and what does not compile is said to be so", () => {
  const { story, put } = onDisk();
  expect(story.look(false)).toEqual({ kind: "none" });
  put({ "pier.ink": "=== pier\nNo nets hang there.\n+ (on) [On] -> pier\n" });
  expect(story.look(false)).toMatchObject({ kind: "taken", files: ["pier.ink"], book: { words: 5 } });
  expect(story.look(false)).toEqual({ kind: "none" });
  put({ "pier.ink": "=== pier\nNets {hang\n" });
  expect(story.look(false)).toMatchObject({
    kind: "refused",
    files: ["pier.ink"],
    problems: [{ file: "pier.ink", line: 2, rule: "open-brace" }],
  });
  // The panel still tells of the book that stands on the page.
  expect(story.line("pier.ink", 2)).toBe("No nets hang there.");
  expect(story.map?.texts.map(({ text }) => text)).toContain("No nets hang there.");
});

it.each<[string, (disk: ReturnType<typeof onDisk>) => void]>([
  ["a file that is emptied", ({ put }) => put({ "pier.ink": "" })],
  ["a file that is gone", ({ without }) => without("pier.ink")],
])("%s is waited for, since an editor may be about to write it", (_, deed) => {
  const disk = onDisk();
  deed(disk);
  expect(disk.story.look(false)).toEqual({ kind: "unsettled" });
  disk.put({});
  expect(disk.story.look(false)).toEqual({ kind: "none" });
  deed(disk);
  expect(disk.story.look(true)).toMatchObject({ kind: "refused", files: ["pier.ink"] });
  disk.put({});
  expect(disk.story.look(false)).toMatchObject({ kind: "taken", files: ["pier.ink"] });
});

it("a story that is gone is waited for, said to be gone once, and taken up again as it comes back", () => {
  const { story, put } = onDisk();
  put(undefined);
  expect(story.look(false)).toEqual({ kind: "unsettled" });
  expect(story.look(true)).toEqual({ kind: "away", says: "There is nothing there." });
  expect(story.look(true)).toEqual({ kind: "none" });
  put({});
  expect(story.look(false)).toMatchObject({ kind: "taken" });
});

describe("with a branch", () => {
  /** The book of the doors, and a branch of it that can be written. */
  function withBranch() {
    let branch: Branch | undefined = specimen();
    let leftOut: LeftOut[] = [];
    const story = new WatchedStory(() => ({
      files: bookFiles(),
      branches: branch && leftOut.length === 0 ? [branch] : [],
      leftOut,
    }));
    const first = story.look(true);
    expect(first).toMatchObject({ kind: "taken", book: { branches: [{ id: "kite" }] } });
    return {
      story,
      put: (changed: Parameters<typeof specimen>[0] | undefined) => {
        branch = changed && specimen(changed);
        leftOut = [];
      },
      spoil: () => {
        leftOut = [{ place: specimen().place, says: "its manifest cannot be read" }];
      },
    };
  }

  it("its words and what is in its manifest are taken", () => {
    const { story, put } = withBranch();
    expect(story.look(false)).toEqual({ kind: "none" });
    put({ ink: INK.replace("It has not seen you", "It has seen you") });
    expect(story.look(false)).toMatchObject({ kind: "taken", files: ["branches/kite/kite.ink"] });
    put({ ink: INK.replace("It has not seen you", "It has seen you"), manifest: { version: "1.3" } });
    expect(story.look(false)).toMatchObject({
      kind: "taken",
      files: [specimen().place],
      book: { branches: [{ version: "1.3" }] },
    });
    expect(story.look(false)).toEqual({ kind: "none" });
  });

  it("one at fault keeps the book from being taken, until it is mended or taken away", () => {
    const { story, put, spoil } = withBranch();
    put({ ink: INK.replace("It has not seen you", "It has {not seen you") });
    expect(story.look(false)).toMatchObject({
      kind: "refused",
      problems: [{ file: "branches/kite/kite.ink", rule: "open-brace" }],
    });
    expect(story.look(false)).toEqual({ kind: "none" });
    put({});
    expect(story.look(false)).toMatchObject({ kind: "taken", book: { branches: [{ id: "kite" }] } });
    spoil();
    expect(story.look(true)).toMatchObject({
      kind: "refused",
      problems: [{ file: specimen().place, says: "its manifest cannot be read" }],
    });
    put(undefined);
    const without = story.look(true);
    expect(without.kind === "taken" && without.book.branches).toBeUndefined();
  });
});
